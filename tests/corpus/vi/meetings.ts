import type { CorpusCase } from '../case.js';

const none = { meetings: [], trade: [] } as const;

export const cases: readonly CorpusCase[] = [
  {
    name: 'lần lượt gặp, người đứng đầu một tổ chức không có tên nước',
    published: '2025-06-12',
    text: 'Ngày 11/6, Bộ trưởng Quốc tế Canada Omar Lacroix đã lần lượt gặp Thủ tướng Malta Robert Abela và Tổng Giám đốc Tổ chức Y tế thế giới Tedros Ghebreyesus.',
    officials: [
      ['Omar Lacroix', 'CA'],
      ['Robert Abela', 'MT'],
      ['Tedros Ghebreyesus', null],
    ],
    meetings: [
      { who: ['Omar Lacroix', 'Robert Abela'], date: '2025-06-11', kind: 'meeting', status: 'held' },
      { who: ['Omar Lacroix', 'Tedros Ghebreyesus'], date: '2025-06-11', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'wire: afternoon, seat of government, receives; later by title and by "ông"',
    published: '2025-09-10',
    text: 'Chiều 10/9, tại Trụ sở Chính phủ, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao Ba Lan Radosław Sikorski đang thăm chính thức Việt Nam.\n\nThủ tướng hoan nghênh chuyến thăm của ông Sikorski và đề nghị hai bên sớm hoàn tất đàm phán hiệp định lao động. Ông Sikorski cảm ơn Thủ tướng đã dành thời gian tiếp đoàn.',
    officials: [
      ['Phạm Minh Chính', 'VN'],
      ['Radosław Sikorski', 'PL'],
    ],
    meetings: [
      {
        who: ['Phạm Minh Chính', 'Radosław Sikorski'],
        date: '2025-09-10',
        city: 'Hanoi',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'ministry: talks with counterpart whose name follows the country',
    published: '2025-06-19',
    text: 'Ngày 18/6/2025, tại Hà Nội, Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn đã hội đàm với Bộ trưởng Ngoại giao Phần Lan Elina Valtonen. Hai bên nhất trí thúc đẩy hợp tác về giáo dục và chuyển đổi số.',
    officials: [
      ['Bùi Thanh Sơn', 'VN'],
      ['Elina Valtonen', 'FI'],
    ],
    meetings: [
      {
        who: ['Bùi Thanh Sơn', 'Elina Valtonen'],
        date: '2025-06-18',
        city: 'Hanoi',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'foreign pair in a wire report with weekday, later by surname alone',
    published: '2025-03-14',
    text: 'Ngoại trưởng Nga Sergey Lavrov hôm 12/3 đã gặp người đồng cấp Thổ Nhĩ Kỳ Hakan Fidan tại Antalya. Ông Lavrov cho biết hai bên đã trao đổi về tình hình Syria. Trong khi đó, ông Fidan kêu gọi nối lại đối thoại.',
    officials: [
      ['Sergey Lavrov', 'RU'],
      ['Hakan Fidan', 'TR'],
    ],
    meetings: [
      {
        who: ['Sergey Lavrov', 'Hakan Fidan'],
        date: '2025-03-12',
        city: 'Antalya',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'phone call with two countries between which it went',
    published: '2025-02-21',
    text: 'Tối 20/2, Thủ tướng Phạm Minh Chính đã có cuộc điện đàm với Thủ tướng Hà Lan Dick Schoof. Tại cuộc điện đàm, Thủ tướng Dick Schoof khẳng định Hà Lan coi trọng quan hệ với Việt Nam.',
    officials: [
      ['Phạm Minh Chính', 'VN'],
      ['Dick Schoof', 'NL'],
    ],
    meetings: [
      {
        who: ['Phạm Minh Chính', 'Dick Schoof'],
        date: '2025-02-20',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'telegram of congratulation: a letter, and the minister writes to another',
    published: '2025-05-07',
    text: 'Được tin ông Friedrich Merz được bầu làm Thủ tướng Cộng hòa Liên bang Đức, ngày 6/5, Thủ tướng Phạm Minh Chính đã gửi điện mừng tới Thủ tướng Friedrich Merz.',
    officials: [
      ['Friedrich Merz', 'DE'],
      ['Phạm Minh Chính', 'VN'],
    ],
    meetings: [
      { who: ['Phạm Minh Chính', 'Friedrich Merz'], date: '2025-05-06', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'condolences by telegram',
    published: '2025-04-01',
    text: 'Ngày 31/3, Chủ tịch nước Lương Cường gửi điện chia buồn tới Thống tướng Min Aung Hlaing, Chủ tịch Hội đồng Điều hành Nhà nước Myanmar, về trận động đất gây thiệt hại nặng nề.',
    officials: [
      ['Lương Cường', 'VN'],
      ['Min Aung Hlaing', 'MM'],
    ],
    meetings: [
      { who: ['Lương Cường', 'Min Aung Hlaing'], date: '2025-03-31', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'planned state visit, at the invitation of somebody',
    published: '2025-08-01',
    text: 'Nhận lời mời của Tổng thống Hàn Quốc Lee Jae-myung, Tổng Bí thư Tô Lâm sẽ thăm cấp nhà nước tới Hàn Quốc từ ngày 10 đến ngày 13/8/2025.',
    officials: [
      ['Lee Jae-myung', 'KR'],
      ['Tô Lâm', 'VN'],
    ],
    meetings: [{ who: ['Tô Lâm'], date: '2025-08-10/2025-08-13', kind: 'visit', status: 'planned' }],
    trade: [],
  },
  {
    name: 'planned meeting next to one held',
    published: '2025-07-10',
    text: 'Thứ trưởng Ngoại giao Nguyễn Minh Vũ ngày 9/7 đã tiếp Đại sứ Cuba tại Việt Nam Rogelio Polanco Fuentes. Dự kiến ngày 15/7, Thứ trưởng Nguyễn Minh Vũ sẽ gặp Đại sứ Thụy Sĩ Thomas Gass.',
    officials: [
      ['Nguyễn Minh Vũ', 'VN'],
      ['Rogelio Polanco Fuentes', 'CU'],
      ['Thomas Gass', 'CH'],
    ],
    meetings: [
      {
        who: ['Nguyễn Minh Vũ', 'Rogelio Polanco Fuentes'],
        date: '2025-07-09',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Nguyễn Minh Vũ', 'Thomas Gass'], date: '2025-07-15', kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'called off',
    published: '2025-10-22',
    text: 'Cuộc gặp giữa Tổng thống Brazil Lula da Silva và Tổng thống Colombia Gustavo Petro, dự kiến diễn ra ngày 23/10 tại Bogotá, đã bị hủy vào phút chót.',
    officials: [
      ['Lula da Silva', 'BR'],
      ['Gustavo Petro', 'CO'],
    ],
    meetings: [
      {
        who: ['Lula da Silva', 'Gustavo Petro'],
        date: '2025-10-23',
        city: 'Bogotá',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'postponed talks, active form',
    published: '2025-05-16',
    text: 'Thủ tướng Thái Lan Paetongtarn Shinawatra đã hoãn cuộc gặp với Thủ tướng Campuchia Hun Manet, vốn được ấn định vào ngày 20/5.',
    officials: [
      ['Paetongtarn Shinawatra', 'TH'],
      ['Hun Manet', 'KH'],
    ],
    meetings: [
      {
        who: ['Paetongtarn Shinawatra', 'Hun Manet'],
        date: '2025-05-20',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'noun form: at the meeting with',
    published: '2025-03-25',
    text: 'Tại cuộc gặp với Thủ tướng Lào Sonexay Siphandone ở Viêng Chăn hôm 24/3, Phó Chủ tịch Quốc hội Trần Quang Phương đề nghị hai nước đẩy nhanh các dự án giao thông.',
    officials: [
      ['Sonexay Siphandone', 'LA'],
      ['Trần Quang Phương', 'VN'],
    ],
    meetings: [
      {
        who: ['Sonexay Siphandone', 'Trần Quang Phương'],
        date: '2025-03-24',
        city: 'Vientiane',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'noun form: within the talks between',
    published: '2025-11-05',
    text: 'Trong cuộc hội đàm giữa Thủ tướng Nhật Bản Takaichi Sanae và Tổng thống Indonesia Prabowo Subianto tại Tokyo ngày 4/11, vấn đề an ninh hàng hải được nhắc đến nhiều nhất.',
    officials: [
      ['Takaichi Sanae', 'JP'],
      ['Prabowo Subianto', 'ID'],
    ],
    meetings: [
      {
        who: ['Takaichi Sanae', 'Prabowo Subianto'],
        date: '2025-11-04',
        city: 'Tokyo',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'caption with photo credit',
    published: '2025-06-03',
    text: 'Chủ tịch Quốc hội Trần Thanh Mẫn và Chủ tịch Thượng viện Cộng hòa Séc Miloš Vystrčil tại cuộc gặp, ngày 2/6. (Ảnh: Doãn Tấn/TTXVN)',
    officials: [
      ['Trần Thanh Mẫn', 'VN'],
      ['Miloš Vystrčil', 'CZ'],
    ],
    meetings: [
      {
        who: ['Trần Thanh Mẫn', 'Miloš Vystrčil'],
        date: '2025-06-02',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'visit frames named talks, host by title and country',
    published: '2025-01-18',
    text: 'Thủ tướng Phạm Minh Chính thăm chính thức Ba Lan từ ngày 16 đến 18/1/2025. Trong khuôn khổ chuyến thăm, sáng 16/1, Thủ tướng đã hội đàm với Thủ tướng Ba Lan Donald Tusk tại Warsaw.',
    officials: [
      ['Phạm Minh Chính', 'VN'],
      ['Donald Tusk', 'PL'],
    ],
    meetings: [
      { who: ['Phạm Minh Chính'], date: '2025-01-16/2025-01-18', kind: 'visit', status: 'held' },
      {
        who: ['Phạm Minh Chính', 'Donald Tusk'],
        date: '2025-01-16',
        city: 'Warsaw',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'one guest, two hosts, two sentences; given name later',
    published: '2025-04-11',
    text: 'Ngày 10/4, Bộ trưởng Công Thương Nguyễn Hồng Diên đã làm việc với Đại diện Thương mại Hoa Kỳ Jamieson Greer tại Washington. Cùng ngày, Bộ trưởng Nguyễn Hồng Diên gặp Bộ trưởng Thương mại Hoa Kỳ Howard Lutnick.',
    officials: [
      ['Nguyễn Hồng Diên', 'VN'],
      ['Jamieson Greer', 'US'],
      ['Howard Lutnick', 'US'],
    ],
    meetings: [
      {
        who: ['Nguyễn Hồng Diên', 'Jamieson Greer'],
        date: '2025-04-10',
        city: 'Washington',
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Nguyễn Hồng Diên', 'Howard Lutnick'],
        date: '2025-04-10',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'courtesy call',
    published: '2025-08-29',
    text: 'Sáng 28/8, Đại sứ Cộng hòa Hàn Quốc Choi Young-sam đã đến chào xã giao Bộ trưởng Công an Lương Tam Quang.',
    officials: [
      ['Choi Young-sam', 'KR'],
      ['Lương Tam Quang', 'VN'],
    ],
    meetings: [
      {
        who: ['Choi Young-sam', 'Lương Tam Quang'],
        date: '2025-08-28',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'co-chairs consultations with a colleague in apposition',
    published: '2024-12-06',
    text: 'Ngày 5/12/2024, tại Praha, Thứ trưởng Ngoại giao Lê Thị Thu Hằng và Thứ trưởng Ngoại giao Séc Jiří Kozák đồng chủ trì Tham khảo chính trị Việt Nam - Séc lần thứ 9.',
    officials: [
      ['Lê Thị Thu Hằng', 'VN'],
      ['Jiří Kozák', 'CZ'],
    ],
    meetings: [
      {
        who: ['Lê Thị Thu Hằng', 'Jiří Kozák'],
        date: '2024-12-05',
        city: 'Prague',
        kind: 'consultation',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'three leaders in a list with titles and comma',
    published: '2025-08-20',
    text: 'Tổng thống Ukraine Volodymyr Zelensky, Thủ tướng Anh Keir Starmer và Tổng thống Pháp Emmanuel Macron đã hội đàm tại London ngày 18/8.',
    officials: [
      ['Volodymyr Zelensky', 'UA'],
      ['Keir Starmer', 'GB'],
      ['Emmanuel Macron', 'FR'],
    ],
    meetings: [
      {
        who: ['Volodymyr Zelensky', 'Keir Starmer', 'Emmanuel Macron'],
        date: '2025-08-18',
        city: 'London',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'sidelines of a conference, party ranks before the office',
    published: '2025-10-29',
    text: 'Bên lề Hội nghị Cấp cao ASEAN tại Kuala Lumpur, ngày 27/10, Ủy viên Bộ Chính trị, Thủ tướng Chính phủ Phạm Minh Chính đã gặp Thủ tướng Canada Mark Carney.',
    officials: [
      ['Phạm Minh Chính', 'VN'],
      ['Mark Carney', 'CA'],
    ],
    meetings: [
      {
        who: ['Phạm Minh Chính', 'Mark Carney'],
        date: '2025-10-27',
        city: 'Kuala Lumpur',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'greetings conveyed from somebody absent',
    published: '2025-09-06',
    text: 'Ngày 5/9, Chủ tịch nước Lương Cường tiếp Phó Chủ tịch Quốc hội Cuba Ana María Mari Machado. Bà Ana María Mari Machado chuyển lời thăm hỏi của Chủ tịch Cuba Miguel Díaz-Canel tới Chủ tịch nước Lương Cường.',
    officials: [
      ['Lương Cường', 'VN'],
      ['Ana María Mari Machado', 'CU'],
      ['Miguel Díaz-Canel', 'CU'],
    ],
    meetings: [
      {
        who: ['Lương Cường', 'Ana María Mari Machado'],
        date: '2025-09-05',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'full name of the republic and the long title of a party leader',
    published: '2025-04-15',
    text: 'Chiều 14/4, tại Trụ sở Trung ương Đảng, Tổng Bí thư Tô Lâm hội đàm với Tổng Bí thư, Chủ tịch nước Cộng hòa Nhân dân Trung Hoa Tập Cận Bình.',
    officials: [
      ['Tô Lâm', 'VN'],
      ['Tập Cận Bình', 'CN'],
    ],
    meetings: [
      {
        who: ['Tô Lâm', 'Tập Cận Bình'],
        date: '2025-04-14',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'online talks',
    published: '2025-02-27',
    text: 'Chiều 26/2, Bộ trưởng Tài chính Nguyễn Văn Thắng hội đàm trực tuyến với Bộ trưởng Tài chính Singapore Lawrence Wong.',
    officials: [
      ['Nguyễn Văn Thắng', 'VN'],
      ['Lawrence Wong', 'SG'],
    ],
    meetings: [
      {
        who: ['Nguyễn Văn Thắng', 'Lawrence Wong'],
        date: '2025-02-26',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'passive with được: received by',
    published: '2025-07-24',
    text: 'Ngày 23/7, Ngoại trưởng Ấn Độ Subrahmanyam Jaishankar được Tổng thống Maldives Mohamed Muizzu tiếp tại Malé.',
    officials: [
      ['Subrahmanyam Jaishankar', 'IN'],
      ['Mohamed Muizzu', 'MV'],
    ],
    meetings: [
      {
        who: ['Subrahmanyam Jaishankar', 'Mohamed Muizzu'],
        date: '2025-07-23',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'who was with him at the reception is not said; the spokeswoman only tells of it',
    published: '2025-05-23',
    text: 'Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng cho biết Thủ tướng Phạm Minh Chính sẽ gặp Thủ tướng Malaysia Anwar Ibrahim vào ngày 25/5 tại Kuala Lumpur.',
    officials: [
      ['Phạm Thu Hằng', 'VN'],
      ['Phạm Minh Chính', 'VN'],
      ['Anwar Ibrahim', 'MY'],
    ],
    meetings: [
      {
        who: ['Phạm Minh Chính', 'Anwar Ibrahim'],
        date: '2025-05-25',
        city: 'Kuala Lumpur',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'refused to meet',
    published: '2025-06-12',
    text: 'Tổng thống Serbia Aleksandar Vučić ngày 11/6 đã từ chối gặp Thủ tướng Kosovo Albin Kurti.',
    officials: [
      ['Aleksandar Vučić', 'RS'],
      ['Albin Kurti', 'XK'],
    ],
    meetings: [
      {
        who: ['Aleksandar Vučić', 'Albin Kurti'],
        date: '2025-06-11',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'arrival on a visit and the host named as absent inviter',
    published: '2025-09-02',
    text: 'Theo lời mời của Chủ tịch nước Lương Cường, Quốc vương Campuchia Norodom Sihamoni đã đến Hà Nội ngày 1/9, bắt đầu chuyến thăm Việt Nam.',
    officials: [
      ['Lương Cường', 'VN'],
      ['Norodom Sihamoni', 'KH'],
    ],
    meetings: [{ who: ['Norodom Sihamoni'], date: '2025-09-01', kind: 'visit', status: 'held' }],
    trade: [],
  },
  {
    name: 'headline and body tell the same meeting',
    published: '2025-03-12',
    text: 'Phó Thủ tướng Trần Hồng Hà tiếp Đại sứ Đan Mạch\n\nSáng 11/3, tại Hà Nội, Phó Thủ tướng Trần Hồng Hà đã tiếp Đại sứ Đan Mạch tại Việt Nam Nicolai Prytz. Phó Thủ tướng đánh giá cao đóng góp của Đại sứ Nicolai Prytz trong lĩnh vực năng lượng xanh.',
    officials: [
      ['Trần Hồng Hà', 'VN'],
      ['Nicolai Prytz', 'DK'],
    ],
    meetings: [
      {
        who: ['Trần Hồng Hà', 'Nicolai Prytz'],
        date: '2025-03-11',
        city: 'Hanoi',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'a past meeting mentioned in passing',
    published: '2025-10-09',
    text: 'Tổng thống Kazakhstan Kassym-Jomart Tokayev và Tổng thống Azerbaijan Ilham Aliyev gặp nhau tại Astana ngày 8/10. Hai nhà lãnh đạo gặp nhau lần gần nhất tại Baku vào tháng 3/2024.',
    officials: [
      ['Kassym-Jomart Tokayev', 'KZ'],
      ['Ilham Aliyev', 'AZ'],
    ],
    meetings: [
      {
        who: ['Kassym-Jomart Tokayev', 'Ilham Aliyev'],
        date: '2025-10-08',
        city: 'Astana',
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Kassym-Jomart Tokayev', 'Ilham Aliyev'],
        date: '2024-03',
        city: 'Baku',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'trap: wishes to meet',
    published: '2025-03-03',
    text: 'Tổng thống Síp Nikos Christodoulides bày tỏ mong muốn gặp Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan trước mùa hè.',
    officials: [
      ['Nikos Christodoulides', 'CY'],
      ['Recep Tayyip Erdogan', 'TR'],
    ],
    ...none,
  },
  {
    name: 'trap: runs into difficulties, carries on',
    published: '2025-03-05',
    text: 'Doanh nghiệp dệt may gặp khó khăn về đơn hàng, Bộ trưởng Công Thương Nguyễn Hồng Diên cho biết Bộ sẽ tiếp tục hỗ trợ vốn và tìm kiếm thị trường mới.',
    officials: [['Nguyễn Hồng Diên', 'VN']],
    ...none,
  },
  {
    name: 'trap: opinion poll',
    published: '2025-06-05',
    text: 'Theo kết quả thăm dò công bố ngày 4/6, tỷ lệ ủng hộ Tổng thống Hàn Quốc Lee Jae-myung đạt 58%, trong khi uy tín của các đảng đối lập giảm.',
    officials: [['Lee Jae-myung', 'KR']],
    ...none,
  },
  {
    name: 'trap: football',
    published: '2025-12-15',
    text: 'Đội tuyển U22 Việt Nam sẽ gặp Thái Lan ở trận chung kết SEA Games ngày 18/12. Huấn luyện viên Kim Sang-sik cho biết các cầu thủ đã sẵn sàng tiếp đón đối thủ mạnh.',
    officials: [],
    ...none,
  },
  {
    name: 'trap: company',
    published: '2025-04-22',
    text: 'Tổng giám đốc Tập đoàn Hòa Phát Nguyễn Việt Thắng đã gặp gỡ cổ đông tại đại hội thường niên ngày 17/4 và cho biết tập đoàn tiếp tục mở rộng nhà máy ở Dung Quất.',
    officials: [],
    ...none,
  },
  {
    name: 'trap: storm and visit of condolence to the people hit',
    published: '2025-10-02',
    text: 'Bão số 10 đổ bộ vào Hà Tĩnh gây ngập nặng, nhiều hộ dân gặp nạn và phải sơ tán. Lực lượng chức năng tiếp tục tìm kiếm người mất tích và tiếp tế lương thực cho vùng lũ.',
    officials: [],
    ...none,
  },
  {
    name: 'trap: art and a visit to a museum',
    published: '2025-11-20',
    text: 'Ca sĩ Mỹ Tâm gặp gỡ người hâm mộ tại Đà Nẵng tối 19/11. Trước đó, đoàn làm phim đã tham quan Bảo tàng Chăm và chào khán giả.',
    officials: [],
    ...none,
  },
  {
    name: 'trap: a rumour',
    published: '2025-01-15',
    text: 'Hiện có tin đồn chưa được xác nhận rằng Tổng thống Syria Ahmed al-Sharaa đã gặp Tổng thống Ai Cập Abdel Fattah el-Sisi tại Riyadh.',
    officials: [
      ['Ahmed al-Sharaa', 'SY'],
      ['Abdel Fattah el-Sisi', 'EG'],
    ],
    ...none,
  },
  {
    name: 'trap: an invitation, no visit yet',
    published: '2025-08-13',
    text: 'Tổng Bí thư Tô Lâm trân trọng mời Tổng thống Lee Jae-myung sớm sang thăm Việt Nam và tham dự Tuần lễ Cấp cao APEC.',
    officials: [
      ['Tô Lâm', 'VN'],
      ['Lee Jae-myung', null],
    ],
    ...none,
  },
  {
    name: 'trap: never met, as the spokesman says',
    published: '2025-07-30',
    text: 'Người phát ngôn Điện Kremlin Dmitry Peskov khẳng định Tổng thống Nga Vladimir Putin chưa gặp Tổng thống Ukraine Volodymyr Zelensky trong năm nay.',
    officials: [
      ['Dmitry Peskov', 'RU'],
      ['Vladimir Putin', 'RU'],
      ['Volodymyr Zelensky', 'UA'],
    ],
    ...none,
  },
  {
    name: 'trap: domestic session, voters',
    published: '2025-09-29',
    text: 'Sáng 28/9, Thủ tướng Phạm Minh Chính chủ trì phiên họp Chính phủ thường kỳ. Chiều cùng ngày, Thủ tướng tiếp xúc cử tri thành phố Cần Thơ.',
    officials: [['Phạm Minh Chính', 'VN']],
    ...none,
  },
  {
    name: 'offices of one title in two countries, postponed',
    published: '2025-06-14',
    text: 'Cuộc hội đàm giữa Ngoại trưởng Mỹ và Ngoại trưởng Iran Abbas Araghchi dự kiến diễn ra ngày 15/6 tại Muscat đã bị hoãn.',
    officials: [['Abbas Araghchi', 'IR']],
    meetings: [
      { who: ['Abbas Araghchi'], date: '2025-06-15', city: 'Muscat', kind: 'talks', status: 'cancelled' },
    ],
    trade: [],
  },
  {
    name: 'permanent deputy minister receives a state secretary',
    published: '2025-06-13',
    text: 'Thứ trưởng Thường trực Bộ Ngoại giao Nguyễn Minh Vũ đã tiếp Quốc vụ khanh Bộ Ngoại giao Đức Géza Andreas von Geyr ngày 12/6 tại Hà Nội.',
    officials: [
      ['Nguyễn Minh Vũ', 'VN'],
      ['Géza Andreas von Geyr', 'DE'],
    ],
    meetings: [
      {
        who: ['Nguyễn Minh Vũ', 'Géza Andreas von Geyr'],
        date: '2025-06-12',
        city: 'Hanoi',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'country that is a given name too; a call to two',
    published: '2025-06-14',
    text: 'Ngày 13/6, Thủ tướng Israel Benjamin Netanyahu cho biết ông đã điện đàm với Tổng thống Nga Vladimir Putin.',
    officials: [
      ['Benjamin Netanyahu', 'IL'],
      ['Vladimir Putin', 'RU'],
    ],
    meetings: [
      {
        who: ['Benjamin Netanyahu', 'Vladimir Putin'],
        date: '2025-06-13',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'Chinese guest with a family name usual in Vietnam, title behind the name',
    published: '2025-06-12',
    text: 'Nhân chuyến công tác tại Bắc Kinh, ngày 11/6, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Quốc vụ viện Trung Quốc Lý Cường.',
    officials: [
      ['Phạm Minh Chính', 'VN'],
      ['Lý Cường', 'CN'],
    ],
    meetings: [{ who: ['Phạm Minh Chính', 'Lý Cường'], date: '2025-06-11', kind: 'talks', status: 'held' }],
    trade: [],
  },
  {
    name: 'lãnh đạo tỉnh, chức danh sau tên',
    published: '2025-09-10',
    text: 'Chiều 9/9, đồng chí Trần Văn Sơn, Chủ tịch UBND tỉnh Lào Cai, đã có buổi tiếp xã giao ông Ito Naoki, Đại sứ Nhật Bản tại Việt Nam.',
    officials: [
      ['Trần Văn Sơn', 'VN'],
      ['Ito Naoki', 'JP'],
    ],
    meetings: [{ who: ['Trần Văn Sơn', 'Ito Naoki'], date: '2025-09-09', kind: 'reception', status: 'held' }],
    trade: [],
  },
  {
    name: 'bẫy: đội trưởng bóng đá',
    published: '2025-09-10',
    text: 'Đội trưởng Nguyễn Hoàng Anh gặp chấn thương nhẹ trước trận đấu với Malaysia.',
    officials: [],
    meetings: [],
    trade: [],
  },

  {
    name: 'phó chủ tịch thường trực UBND thành phố',
    text: 'Phó Chủ tịch Thường trực UBND thành phố Cần Thơ Lê Quốc Bảo tiếp Tổng Lãnh sự Pháp Marc Dubois chiều 14/7/2025.',
    officials: [
      ['Lê Quốc Bảo', 'VN'],
      ['Marc Dubois', 'FR'],
    ],
    meetings: [
      { who: ['Lê Quốc Bảo', 'Marc Dubois'], date: '2025-07-14', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'bẫy: bác bỏ thông tin về cuộc gặp',
    text: 'Người phát ngôn bác bỏ thông tin Ngoại trưởng Ba Lan Adam Wilk đã gặp Ngoại trưởng Nga Ivan Petrov tại Minsk.',
    officials: [
      ['Adam Wilk', 'PL'],
      ['Ivan Petrov', 'RU'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'bộ trưởng nhiều lĩnh vực, nhà lãnh đạo duy nhất của nước ấy',
    text: 'Bộ trưởng Kinh tế và Năng lượng Slovakia Peter Novák gặp Thủ tướng Ấn Độ Ravi Kumar ngày 3/3/2025 tại Bratislava. Lần trước, ông Novák gặp nhà lãnh đạo Ấn Độ vào tháng 5/2024 tại New Delhi.',
    officials: [
      ['Peter Novák', 'SK'],
      ['Ravi Kumar', 'IN'],
    ],
    meetings: [
      { who: ['Peter Novák', 'Ravi Kumar'], date: '2025-03-03', kind: 'meeting', status: 'held' },
      { who: ['Peter Novák', 'Ravi Kumar'], date: '2024-05', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'tỉnh không có tên, người có họ',
    text: 'Chủ tịch UBND tỉnh Trần Văn Lực tiếp Đại sứ Ấn Độ Ravi Kumar ngày 5/5/2025.',
    officials: [
      ['Trần Văn Lực', 'VN'],
      ['Ravi Kumar', 'IN'],
    ],
    meetings: [
      { who: ['Trần Văn Lực', 'Ravi Kumar'], date: '2025-05-05', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'bẫy: làm việc với công ty mang tên người',
    text: 'Chủ tịch UBND tỉnh Trần Văn Lực cho biết đã làm việc với Công ty Hùng Cá.',
    officials: [['Trần Văn Lực', 'VN']],
    meetings: [],
    trade: [],
  },
];
