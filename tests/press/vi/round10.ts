import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Phó Chủ tịch Quốc hội Nguyễn Thị Thanh tiếp Đại sứ Vương quốc Bỉ

Thứ Tư, 12/03/2025 - 18:05

(TTXVN) - Chiều 12/3, tại Nhà Quốc hội, Phó Chủ tịch Quốc hội Nguyễn Thị Thanh tiếp Đại sứ Vương quốc Bỉ tại Việt Nam Karl Van den Bossche đến chào xã giao.

Phó Chủ tịch Quốc hội Nguyễn Thị Thanh tiếp Đại sứ Bỉ Karl Van den Bossche. Ảnh: Phạm Kiên/TTXVN

Tại buổi tiếp, Phó Chủ tịch Quốc hội bày tỏ vui mừng trước sự phát triển của quan hệ hai nước, đồng thời đề nghị Bỉ sớm phê chuẩn Hiệp định Bảo hộ đầu tư Việt Nam - EU (EVIPA).

Đại sứ Karl Van den Bossche cho biết Nhà vua Philippe và Hoàng hậu sẽ thăm cấp Nhà nước tới Việt Nam từ ngày 31/3 đến 4/4 theo lời mời của Chủ tịch nước Lương Cường. Đây là chuyến thăm đầu tiên của Nhà vua Bỉ kể từ khi hai nước thiết lập quan hệ ngoại giao năm 1973.

Năm 2024, kim ngạch thương mại song phương đạt 4,4 tỷ USD, tăng 9,2% so với năm trước đó.

Thu Phương (TTXVN)`,
    officials: [
      { name: 'Nguyễn Thị Thanh', country: 'VN' },
      { name: 'Karl Van den Bossche', country: 'BE' },
      { name: 'Lương Cường', country: 'VN' },
    ],
    meetings: [{ who: ['Nguyễn Thị Thanh', 'Karl Van den Bossche'], date: '2025-03-12', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'BE'],
        partner: ['BE', 'VN'],
        amount: 4.4e9,
        currency: 'USD',
        period: '2024',
        change: 9.2,
      },
    ],
    optional: {
      officials: [{ name: 'Philippe', country: 'BE', aliases: ['Nhà vua Philippe'] }],
      meetings: [
        { who: ['Philippe', 'Việt Nam'], date: '2025-03-31/2025-04-04', status: 'planned' },
        { who: ['Philippe', 'Lương Cường'], date: '2025-03-31/2025-04-04', status: 'planned' },
      ],
    },
  },
  {
    text: `THAM VẤN CHÍNH TRỊ VIỆT NAM - COLOMBIA LẦN THỨ 5

Cập nhật: 09/10/2025

Ngày 08/10/2025, tại Bogotá, Thứ trưởng Ngoại giao Nguyễn Mạnh Cường và Thứ trưởng phụ trách đa phương Bộ Ngoại giao Cộng hòa Colombia Mauricio Jaramillo Jassir đã đồng chủ trì Tham vấn chính trị lần thứ 5 giữa hai Bộ Ngoại giao. Cùng dự có Đại sứ Việt Nam tại Venezuela kiêm nhiệm Colombia Vũ Trung Mỹ.

Hai bên đánh giá cao việc kim ngạch thương mại hai chiều đạt 683 triệu USD năm 2024, nhất trí phấn đấu đạt 1 tỷ USD trong thời gian tới.

Nhân dịp này, Thứ trưởng Nguyễn Mạnh Cường đã chào Bộ trưởng Ngoại giao Rosa Yolanda Villavicencio và có cuộc làm việc với Thứ trưởng Thương mại, Công nghiệp và Du lịch Luis Felipe Quintero. Trước đó, ngày 06/10, Thứ trưởng đã thăm làm việc tại Panama và gặp Thứ trưởng Ngoại giao Carlos Guevara Mann.

Vụ châu Mỹ`,
    officials: [
      { name: 'Nguyễn Mạnh Cường', country: 'VN' },
      { name: 'Mauricio Jaramillo Jassir', country: 'CO' },
      { name: 'Vũ Trung Mỹ', country: 'VN' },
      { name: 'Rosa Yolanda Villavicencio', country: 'CO' },
      { name: 'Luis Felipe Quintero', country: 'CO' },
      { name: 'Carlos Guevara Mann', country: 'PA' },
    ],
    meetings: [
      {
        who: ['Nguyễn Mạnh Cường', 'Mauricio Jaramillo Jassir'],
        maybe: ['Vũ Trung Mỹ'],
        date: '2025-10-08',
        status: 'held',
      },
      {
        who: ['Nguyễn Mạnh Cường', 'Rosa Yolanda Villavicencio'],
        date: ['2025-10-08', null],
        status: 'held',
      },
      { who: ['Nguyễn Mạnh Cường', 'Luis Felipe Quintero'], date: ['2025-10-08', null], status: 'held' },
      { who: ['Nguyễn Mạnh Cường', 'Carlos Guevara Mann'], date: '2025-10-06', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'CO'],
        partner: ['CO', 'VN'],
        amount: 683e6,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: ['VN', 'CO'],
        partner: ['CO', 'VN'],
        amount: 1e9,
        currency: 'USD',
        status: 'target',
      },
    ],
    optional: {
      meetings: [
        { who: ['Nguyễn Mạnh Cường', 'Panama'], date: '2025-10-06', status: 'held' },
        { who: ['Nguyễn Mạnh Cường', 'Rosa Yolanda Villavicencio', 'Luis Felipe Quintero'], status: 'held' },
      ],
    },
  },
  {
    text: `Tháng 5: Xuất khẩu sang Hoa Kỳ vẫn dẫn đầu

(HQ Online) - Theo số liệu sơ bộ của Cục Hải quan, tổng trị giá xuất nhập khẩu hàng hóa của cả nước trong tháng 5/2025 đạt 78,74 tỷ USD, tăng 5,9% so với tháng trước. Trong đó, xuất khẩu đạt 39,64 tỷ USD, tăng 5,8%; nhập khẩu đạt 39,10 tỷ USD, tăng 6%.

Lũy kế 5 tháng đầu năm 2025, xuất khẩu đạt 180,33 tỷ USD, tăng 14% so với cùng kỳ năm trước; nhập khẩu đạt 175,66 tỷ USD, tăng 17,6%. Cán cân thương mại thặng dư 4,67 tỷ USD.

Hoa Kỳ là thị trường xuất khẩu lớn nhất của Việt Nam với 57,2 tỷ USD trong 5 tháng. Ở chiều ngược lại, Trung Quốc là thị trường nhập khẩu lớn nhất với 69,4 tỷ USD.

Riêng mặt hàng cà phê, xuất khẩu 5 tháng ước đạt 4,7 tỷ USD.

Thái Bình

Tin liên quan: Gỡ vướng trong hoàn thuế giá trị gia tăng`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: null,
        amount: 78.74e9,
        currency: 'USD',
        period: '2025-05',
        change: 5.9,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 39.64e9,
        currency: 'USD',
        period: '2025-05',
        change: 5.8,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 39.1e9,
        currency: 'USD',
        period: '2025-05',
        change: 6,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 180.33e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 14,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 175.66e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 17.6,
      },
      {
        measure: 'balance',
        reporter: 'VN',
        partner: null,
        amount: 4.67e9,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 57.2e9,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'CN',
        amount: 69.4e9,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'VN',
          partner: null,
          bound: ['about', 'exact'],
          amount: 4.7e9,
          currency: 'USD',
          period: '2025-01/2025-05',
        },
      ],
    },
  },
  {
    text: `Lãnh đạo tỉnh Gia Lai tiếp Tổng Lãnh sự Ấn Độ tại TP. Hồ Chí Minh

Đăng ngày 24-07-2025, 16:40   Lượt xem: 512

Sáng 24-7, Phó Chủ tịch UBND tỉnh Lâm Hải Giang đã tiếp và làm việc với ngài Vipra Pandey, Tổng Lãnh sự Ấn Độ tại TP. Hồ Chí Minh, nhân chuyến thăm và làm việc tại địa phương.

Tham dự buổi tiếp có Phó Giám đốc Sở Ngoại vụ Nguyễn Thành Long cùng đại diện các sở: Công Thương, Nông nghiệp và Môi trường.

Phó Chủ tịch UBND tỉnh thông tin đến Tổng Lãnh sự về kết quả 6 tháng đầu năm: kim ngạch xuất khẩu toàn tỉnh đạt 1,65 tỷ USD, trong đó sang Ấn Độ hơn 21 triệu USD, chủ yếu là cà phê và gỗ.

Ngài Vipra Pandey cho biết, cuối tháng 8 tới đây, một đoàn doanh nghiệp dược phẩm của bang Gujarat sẽ đến Quy Nhơn tìm hiểu cơ hội đầu tư.

Chiều cùng ngày, Tổng Lãnh sự dự lễ khai mạc Tuần phim Ấn Độ.

Tin, ảnh: M.Hằng`,
    officials: [
      { name: 'Lâm Hải Giang', country: 'VN' },
      { name: 'Vipra Pandey', country: 'IN' },
      { name: 'Nguyễn Thành Long', country: 'VN' },
    ],
    meetings: [
      {
        who: ['Lâm Hải Giang', 'Vipra Pandey'],
        maybe: ['Nguyễn Thành Long'],
        date: '2025-07-24',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['đoàn doanh nghiệp Gujarat', 'Quy Nhơn'], date: '2025-08', status: 'planned' },
        { who: ['Vipra Pandey', 'Gia Lai'], date: '2025-07-24', status: 'held' },
      ],
      trade: [
        {
          measure: 'exports',
          reporter: ['VN', null],
          partner: null,
          amount: 1.65e9,
          currency: 'USD',
          period: '2025-H1',
        },
        {
          measure: 'exports',
          reporter: ['VN', null],
          partner: 'IN',
          bound: ['over', 'exact'],
          amount: 21e6,
          currency: 'USD',
          period: '2025-H1',
        },
      ],
    },
  },
  {
    published: '2025-12-01',
    text: `Ngoại trưởng Ai Cập công du Nam Á

VOV.VN - Ngoại trưởng Ai Cập Badr Abdelatty hôm qua (30/11) đã có cuộc hội đàm tại Islamabad với người đồng cấp nước chủ nhà Ishaq Dar, tập trung vào tình hình Dải Gaza và hợp tác kinh tế.

Phát biểu tại cuộc họp báo chung, ông Dar cho biết Pakistan sẽ cung cấp cho Cairo danh sách 250 doanh nghiệp muốn làm ăn với Ai Cập. Ông nói thêm: “Kim ngạch thương mại hiện nay, khoảng 300 triệu USD mỗi năm, chưa phản ánh đúng tiềm năng”.

Trong khuôn khổ chuyến thăm hai ngày, Ngoại trưởng Abdelatty cũng đã hội kiến Tổng thống Asif Ali Zardari và gặp Tư lệnh Lục quân Asim Munir.

Lần gần nhất hai Ngoại trưởng gặp nhau là hồi tháng 10, bên lề hội nghị thượng đỉnh Sharm El-Sheikh./.

Đình Nam/VOV-New Delhi (tổng hợp)
Từ khóa: Ai Cập, Pakistan, Gaza`,
    officials: [
      { name: 'Badr Abdelatty', country: 'EG', aliases: ['Abdelatty'] },
      { name: 'Ishaq Dar', country: 'PK', aliases: ['Dar'] },
      { name: 'Asif Ali Zardari', country: 'PK', world: true },
      { name: 'Asim Munir', country: 'PK', world: true },
    ],
    meetings: [
      { who: ['Badr Abdelatty', 'Ishaq Dar'], date: '2025-11-30', status: 'held' },
      { who: ['Badr Abdelatty', 'Asif Ali Zardari'], status: 'held' },
      { who: ['Badr Abdelatty', 'Asim Munir'], status: 'held' },
      { who: ['Badr Abdelatty', 'Ishaq Dar'], date: '2025-10', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['PK', 'EG'],
        partner: ['EG', 'PK'],
        bound: ['about', 'exact'],
        amount: 300e6,
        currency: 'USD',
      },
    ],
    optional: {
      meetings: [
        { who: ['Badr Abdelatty', 'Pakistan'], status: 'held' },
        { who: ['Badr Abdelatty', 'Asif Ali Zardari', 'Asim Munir'], status: 'held' },
      ],
    },
  },
  {
    text: `Lịch thi đấu vòng 9 V-League: Hà Nội FC gặp Nam Định

Thứ bảy, 01/11/2025 | 08:15 (GMT+7)

Tâm điểm của vòng 9 là trận cầu trên sân Hàng Đẫy, nơi Hà Nội FC tiếp đón nhà đương kim vô địch Nam Định. HLV Harry Kewell khẳng định các học trò đã sẵn sàng sau tuần làm việc căng thẳng.

“Chúng tôi gặp Nam Định vào thời điểm họ mất nhiều trụ cột, nhưng không ai ở đây chủ quan”, chiến lược gia người Australia nói.

Ở trận đấu cùng giờ, CAHN làm khách trên sân Thống Nhất. Chủ tịch CLB Công an TP.HCM cho biết lượng vé bán ra đạt 12.000, doanh thu ước tính 1,4 tỷ đồng.

Tiền đạo Nguyễn Xuân Son vẫn chưa thể ra sân. Anh sẽ có cuộc gặp với bác sĩ Choi Ju-young trong tuần tới.

BÌNH LUẬN (17)   Đăng nhập để gửi ý kiến`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    published: '2025-06-03',
    text: `Bộ trưởng Thương mại Kenya gặp đối tác Thụy Sĩ, thúc giục cà phê nhiều hơn

NAIROBI, ngày 3 tháng 6 – Thư ký Nội các về Đầu tư, Thương mại và Công nghiệp Lee Kinyanjui đã được tổ chức hôm thứ Ba cuộc hội đàm song phương với Quốc vụ khanh Kinh tế Thụy Sĩ Helene Budliger Artieda, người đang ở trong nước cho một chuyến thăm hai ngày.

Các cuộc đàm phán xoay quanh việc thực hiện của Thỏa thuận giữa Kenya và các EFTA các quốc gia.

“Xuất khẩu của chúng tôi sang Thụy Sĩ đứng ở mức 52 triệu USD năm ngoái trong khi nhập khẩu là 61 triệu USD. Khoảng cách là có thể quản lý được,” Kinyanjui cho biết trong một tuyên bố.

Budliger Artieda sau đó đã gọi xã giao đến Bộ trưởng Ngoại giao Musalia Mudavadi tại Văn phòng Thư ký Nội các Thủ tướng.

[Quảng cáo_2]
Nguồn liên kết   Đọc thêm: Giá xăng dầu sẽ giữ nguyên`,
    officials: [
      { name: 'Lee Kinyanjui', country: 'KE', aliases: ['Kinyanjui'] },
      { name: 'Helene Budliger Artieda', country: 'CH', aliases: ['Budliger Artieda'] },
      { name: 'Musalia Mudavadi', country: 'KE', world: true },
    ],
    meetings: [
      { who: ['Lee Kinyanjui', 'Helene Budliger Artieda'], date: '2025-06-03', status: 'held' },
      { who: ['Helene Budliger Artieda', 'Musalia Mudavadi'], date: ['2025-06-03', null], status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'KE', partner: 'CH', amount: 52e6, currency: 'USD', period: '2024' },
      {
        measure: 'imports',
        reporter: 'KE',
        partner: ['CH', null],
        amount: 61e6,
        currency: 'USD',
        period: ['2024', null],
      },
    ],
    optional: { meetings: [{ who: ['Helene Budliger Artieda', 'Kenya'], status: 'held' }] },
  },
  {
    published: '2025-11-23',
    text: `Thủ tướng Phạm Minh Chính gặp lãnh đạo các nước bên lề Hội nghị Cấp cao G20

(Chinhphu.vn) - Ngày 22/11 (giờ địa phương), nhân dịp tham dự Hội nghị Cấp cao G20 tại Johannesburg, Nam Phi, Thủ tướng Chính phủ Phạm Minh Chính đã có các cuộc gặp song phương với Thủ tướng Ethiopia Abiy Ahmed, Thủ tướng Đức Friedrich Merz, Tổng thống Phần Lan Alexander Stubb và Tổng Giám đốc WTO Ngozi Okonjo-Iweala.

Tại cuộc gặp với Thủ tướng Abiy Ahmed, hai bên nhất trí sớm mở đường bay thẳng Hà Nội - Addis Ababa.

Thủ tướng Friedrich Merz khẳng định coi trọng quan hệ Đối tác chiến lược với Việt Nam và nhận lời thăm Việt Nam vào thời gian thích hợp. Theo Thủ tướng Phạm Minh Chính, kim ngạch hai chiều 10 tháng đầu năm đạt khoảng 11,4 tỷ USD.

Với Tổng thống Alexander Stubb, Thủ tướng nhắc lại kết quả chuyến thăm chính thức Phần Lan của Tổng Bí thư Tô Lâm hồi tháng 10.

Hà Văn`,
    officials: [
      { name: 'Phạm Minh Chính', country: 'VN', world: true },
      { name: 'Abiy Ahmed', country: 'ET' },
      { name: 'Friedrich Merz', country: 'DE' },
      { name: 'Alexander Stubb', country: 'FI' },
      { name: 'Tô Lâm', country: 'VN', world: true },
    ],
    meetings: [
      { who: ['Phạm Minh Chính', 'Abiy Ahmed'], date: '2025-11-22', status: 'held' },
      { who: ['Phạm Minh Chính', 'Friedrich Merz'], date: '2025-11-22', status: 'held' },
      { who: ['Phạm Minh Chính', 'Alexander Stubb'], date: '2025-11-22', status: 'held' },
      { who: ['Phạm Minh Chính', 'Ngozi Okonjo-Iweala'], date: '2025-11-22', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'DE'],
        partner: ['DE', 'VN'],
        bound: ['about', 'exact'],
        amount: 11.4e9,
        currency: 'USD',
        period: '2025-01/2025-10',
      },
    ],
    optional: {
      officials: [{ name: 'Ngozi Okonjo-Iweala', country: [null, 'NG'] }],
      meetings: [
        { who: ['Tô Lâm', 'Phần Lan'], date: '2025-10', status: 'held' },
        { who: ['Tô Lâm', 'Alexander Stubb'], date: '2025-10', status: 'held' },
        { who: ['Friedrich Merz', 'Việt Nam'], date: null, status: 'planned' },
        { who: ['Friedrich Merz', 'Phạm Minh Chính'], date: null, status: 'planned' },
        { who: ['Phạm Minh Chính', 'Nam Phi'], status: 'held' },
        { who: ['Phạm Minh Chính', 'G20'], status: 'held' },
      ],
    },
  },
  {
    text: `Điện chia buồn về vụ sập mỏ tại Cộng hòa Dân chủ Congo

Hà Nội (TTXVN 19/11) Được tin về vụ sập mỏ nghiêm trọng tại tỉnh Lualaba gây nhiều thương vong, ngày 18/11/2025, Chủ tịch nước Lương Cường đã gửi điện chia buồn tới Tổng thống Cộng hòa Dân chủ Congo Félix Tshisekedi.

Cùng ngày, Bộ trưởng Bộ Ngoại giao Lê Hoài Trung gửi điện thăm hỏi tới Bộ trưởng Ngoại giao Thérèse Kayikwamba Wagner.

* Nhân dịp kỷ niệm lần thứ 107 Quốc khánh nước Cộng hòa Latvia (18/11/1918 - 18/11/2025), Chủ tịch nước Lương Cường đã gửi điện mừng tới Tổng thống Edgars Rinkēvičs; Thủ tướng Phạm Minh Chính gửi điện mừng tới Thủ tướng Evika Siliņa.

* Tối 18/11, tại Hà Nội, Đại sứ quán Oman tổ chức lễ kỷ niệm Quốc khánh. Thứ trưởng Bộ Công Thương Phan Thị Thắng tới dự và phát biểu.

TTXVN`,
    officials: [
      { name: 'Lương Cường', country: 'VN' },
      { name: 'Félix Tshisekedi', country: 'CD' },
      { name: 'Lê Hoài Trung', country: 'VN' },
      { name: 'Thérèse Kayikwamba Wagner', country: 'CD' },
      { name: 'Edgars Rinkēvičs', country: 'LV' },
      { name: 'Phạm Minh Chính', country: 'VN' },
      { name: 'Evika Siliņa', country: 'LV' },
      { name: 'Phan Thị Thắng', country: 'VN' },
    ],
    meetings: [
      { who: ['Lương Cường', 'Félix Tshisekedi'], date: '2025-11-18', kind: 'letter', status: 'held' },
      {
        who: ['Lê Hoài Trung', 'Thérèse Kayikwamba Wagner'],
        date: '2025-11-18',
        kind: 'letter',
        status: 'held',
      },
      {
        who: ['Lương Cường', 'Edgars Rinkēvičs'],
        date: [null, '2025-11-18', '2025-11'],
        kind: 'letter',
        status: 'held',
      },
      {
        who: ['Phạm Minh Chính', 'Evika Siliņa'],
        date: [null, '2025-11-18', '2025-11'],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Phan Thị Thắng', 'Đại sứ quán Oman'], date: '2025-11-18', status: 'held' }],
    },
  },
  {
    text: `Thương vụ: Dư địa lớn cho hàng Việt tại Algeria

11:02 | 05/08/2024

Tham tán Thương mại Việt Nam tại Algeria Hoàng Đức Nhuận cho biết, nửa đầu năm 2024, kim ngạch xuất khẩu của Việt Nam sang Algeria đạt 128,6 triệu USD, tăng 87% so với cùng kỳ năm 2023. Trong đó, cà phê chiếm 106 triệu USD.

Nhập khẩu từ thị trường này không đáng kể, mới ở mức 2,3 triệu USD.

Ngoài Algeria, Thương vụ còn phụ trách thị trường Senegal, nơi xuất khẩu gạo Việt Nam tăng 12% trong cùng thời gian.

“Mục tiêu cả năm là đưa kim ngạch song phương với Algeria lên 300 triệu USD”, ông Nhuận chia sẻ. Theo ông, doanh nghiệp cần thận trọng khi gặp đối tác mới và nên yêu cầu mở L/C không hủy ngang.

Dự kiến tháng 10 tới, kỳ họp thứ 13 Ủy ban liên Chính phủ hai nước sẽ diễn ra tại Hà Nội.

Nguyên Minh - Ảnh minh họa: CTV`,
    officials: [{ name: 'Hoàng Đức Nhuận', country: 'VN', aliases: ['Nhuận'] }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'DZ',
        amount: 128.6e6,
        currency: 'USD',
        period: '2024-H1',
        change: 87,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'DZ',
        amount: 2.3e6,
        currency: 'USD',
        period: '2024-H1',
      },
      {
        measure: 'total',
        reporter: ['VN', 'DZ'],
        partner: ['DZ', 'VN'],
        amount: 300e6,
        currency: 'USD',
        period: '2024',
        status: 'target',
      },
    ],
    optional: {
      meetings: [
        { who: ['Việt Nam', 'Algeria'], date: '2024-10', status: 'planned' },
        { who: ['Ủy ban liên Chính phủ'], date: '2024-10', status: 'planned' },
      ],
      trade: [
        {
          measure: 'exports',
          reporter: 'VN',
          partner: ['DZ', null],
          amount: 106e6,
          currency: 'USD',
          period: '2024-H1',
        },
        {
          measure: 'exports',
          reporter: 'VN',
          partner: 'SN',
          amount: null,
          currency: [null, 'USD', null],
          period: '2024-H1',
          change: 12,
        },
      ],
    },
  },
  {
    published: '2025-09-17',
    text: `Việt Nam và Canada tăng cường hợp tác gìn giữ hòa bình

QĐND Online - Sáng 17-9, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng tiếp bà Stefanie Beck, Thứ trưởng Bộ Quốc phòng Canada đang thăm và làm việc tại Việt Nam.

Quang cảnh buổi tiếp.

Thượng tướng Hoàng Xuân Chiến cảm ơn phía Canada đã hỗ trợ đào tạo tiếng Anh, tiếng Pháp cho sĩ quan Việt Nam chuẩn bị tham gia lực lượng gìn giữ hòa bình Liên hợp quốc.

Trước đó, chiều 16-9, hai bên đã đồng chủ trì Đối thoại Chính sách Quốc phòng lần thứ 4. Tham dự đối thoại có Đại sứ Canada tại Việt Nam Jim Nickel và Thiếu tướng Phạm Mạnh Thắng, Cục trưởng Cục Gìn giữ hòa bình Việt Nam.

Bà Stefanie Beck đã chuyển lời mời của Bộ trưởng Quốc phòng David McGuinty tới Đại tướng Phan Văn Giang sang thăm Canada trong năm 2026.

Tin, ảnh: VŨ CƯỜNG`,
    officials: [
      { name: 'Hoàng Xuân Chiến', country: 'VN' },
      { name: 'Stefanie Beck', country: 'CA' },
      { name: 'Jim Nickel', country: 'CA' },
      { name: 'Phạm Mạnh Thắng', country: 'VN' },
      { name: 'David McGuinty', country: 'CA' },
      { name: 'Phan Văn Giang', country: 'VN', world: true },
    ],
    meetings: [
      { who: ['Hoàng Xuân Chiến', 'Stefanie Beck'], date: '2025-09-17', status: 'held' },
      {
        who: ['Hoàng Xuân Chiến', 'Stefanie Beck'],
        maybe: ['Jim Nickel', 'Phạm Mạnh Thắng'],
        date: '2025-09-16',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Phan Văn Giang', 'Canada'], date: '2026', status: 'planned' },
        { who: ['Phan Văn Giang', 'David McGuinty'], date: '2026', status: 'planned' },
        { who: ['Stefanie Beck', 'Việt Nam'], status: 'held' },
      ],
    },
  },
  {
    text: `VN-Index vượt mốc 1.650 điểm, khối ngoại quay lại mua ròng

15:48 26/08/2025

Kết phiên giao dịch chiều nay, VN-Index tăng 53,6 điểm (3,3%) lên 1.667,63 điểm. Thanh khoản trên HoSE đạt hơn 39.600 tỷ đồng, giảm so với phiên trước.

Nhóm cổ phiếu ngân hàng, chứng khoán gặp thuận lợi khi dòng tiền lớn trở lại. Theo ông Nguyễn Thế Minh, Giám đốc Phân tích Công ty Chứng khoán Yuanta Việt Nam, áp lực chốt lời có thể xuất hiện ở vùng 1.680 điểm.

Tại cuộc họp cổ đông bất thường sáng cùng ngày, Chủ tịch HĐQT Thép Nam Kim Hồ Minh Quang cho biết công ty đặt mục tiêu doanh thu xuất khẩu cả năm 8.900 tỷ đồng, đã thực hiện 47% sau hai quý.

Phó Thống đốc Ngân hàng Nhà nước Phạm Thanh Hà trước đó khẳng định tỷ giá vẫn trong tầm kiểm soát.

Giá vàng SJC đứng ở 127,7 triệu đồng/lượng.`,
    officials: [{ name: 'Phạm Thanh Hà', country: 'VN', world: true }],
    meetings: [],
    trade: [],
  },
  {
    published: '2026-02-04',
    text: `Chủ tịch Thượng viện Campuchia sẽ thăm Việt Nam

(NLĐO) - Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng ngày 4-2 thông báo, Chủ tịch Đảng Nhân dân Campuchia, Chủ tịch Thượng viện Samdech Techo Hun Sen sẽ thăm chính thức Việt Nam từ ngày 5 đến 6-2.

Theo chương trình, lãnh đạo Campuchia sẽ hội đàm với Tổng Bí thư Tô Lâm, hội kiến Thủ tướng Phạm Minh Chính và Chủ tịch Quốc hội Trần Thanh Mẫn.

Chuyến thăm diễn ra chưa đầy 3 tháng sau khi Chủ tịch Quốc hội Trần Thanh Mẫn gặp ông Hun Sen tại Phnom Penh (tháng 11 năm ngoái).

Năm 2025, thương mại hai nước vượt 11,3 tỷ USD. Hai bên đặt mục tiêu 20 tỷ USD.

Cuộc họp Ủy ban hỗn hợp dự kiến cuối tháng 1 giữa Bộ trưởng Ngoại giao Lê Hoài Trung và người đồng cấp Prak Sokhonn trước đó đã được lùi lại.

Dương Ngọc`,
    officials: [
      { name: 'Hun Sen', country: 'KH', aliases: ['Samdech Techo Hun Sen'] },
      { name: 'Tô Lâm', country: 'VN', world: true },
      { name: 'Phạm Minh Chính', country: 'VN', world: true },
      { name: 'Trần Thanh Mẫn', country: 'VN', world: true },
      { name: 'Lê Hoài Trung', country: 'VN', world: true },
      { name: 'Prak Sokhonn', country: 'KH', world: true },
    ],
    meetings: [
      { who: ['Hun Sen', 'Tô Lâm'], date: '2026-02-05/2026-02-06', status: 'planned' },
      { who: ['Hun Sen', 'Phạm Minh Chính'], date: '2026-02-05/2026-02-06', status: 'planned' },
      { who: ['Hun Sen', 'Trần Thanh Mẫn'], date: '2026-02-05/2026-02-06', status: 'planned' },
      { who: ['Hun Sen', 'Trần Thanh Mẫn'], date: '2025-11', status: 'held' },
      {
        who: ['Lê Hoài Trung', 'Prak Sokhonn'],
        date: ['2026-01', null, '2026-01-21/2026-01-31'],
        status: ['cancelled', 'planned'],
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'KH'],
        partner: ['KH', 'VN'],
        bound: ['over', 'exact'],
        amount: 11.3e9,
        currency: 'USD',
        period: '2025',
      },
      {
        measure: 'total',
        reporter: ['VN', 'KH'],
        partner: ['KH', 'VN'],
        amount: 20e9,
        currency: 'USD',
        status: 'target',
      },
    ],
    optional: {
      officials: [{ name: 'Phạm Thu Hằng', country: 'VN' }],
      meetings: [
        { who: ['Hun Sen', 'Việt Nam'], date: '2026-02-05/2026-02-06', status: 'planned' },
        { who: ['Trần Thanh Mẫn', 'Campuchia'], date: '2025-11', status: 'held' },
      ],
    },
  },
  {
    text: `Phó Thủ tướng Bùi Thanh Sơn điện đàm với Phó Thủ tướng Luxembourg

Tối 14/01/2026, Phó Thủ tướng Bùi Thanh Sơn đã có cuộc điện đàm trực tuyến với Phó Thủ tướng, Bộ trưởng Ngoại giao và Ngoại thương Luxembourg Xavier Bettel.

Phó Thủ tướng đề nghị ông Bettel ủng hộ EC sớm gỡ “thẻ vàng” IUU đối với thủy sản Việt Nam. Ông Xavier Bettel nhắc lại những ấn tượng tốt đẹp khi gặp Phó Thủ tướng tại Luxembourg hồi tháng 6/2025.

Hai bên vui mừng nhận thấy Luxembourg hiện có 70 dự án tại Việt Nam với tổng vốn đăng ký 2,8 tỷ USD.

* Sáng cùng ngày, tại Trụ sở Chính phủ, Phó Thủ tướng tiếp Chủ tịch Ngân hàng Đầu tư châu Âu (EIB) Nadia Calviño. Cùng dự có Đại sứ Liên minh châu Âu tại Việt Nam Julien Guerrier, Thứ trưởng Tài chính Trần Quốc Phương.

Hải Minh`,
    officials: [
      { name: 'Bùi Thanh Sơn', country: 'VN', world: true },
      { name: 'Xavier Bettel', country: 'LU', aliases: ['Bettel'] },
      { name: 'Julien Guerrier', country: 'EU' },
      { name: 'Trần Quốc Phương', country: 'VN' },
    ],
    meetings: [
      { who: ['Bùi Thanh Sơn', 'Xavier Bettel'], date: '2026-01-14', kind: 'phone call', status: 'held' },
      { who: ['Bùi Thanh Sơn', 'Xavier Bettel'], date: '2025-06', status: 'held' },
      {
        who: ['Bùi Thanh Sơn', 'Nadia Calviño'],
        maybe: ['Julien Guerrier', 'Trần Quốc Phương'],
        date: '2026-01-14',
        status: 'held',
      },
    ],
    trade: [{ measure: 'investment', reporter: 'LU', partner: 'VN', amount: 2.8e9, currency: 'USD' }],
    optional: {
      officials: [{ name: 'Nadia Calviño', country: [null, 'EU', 'ES'] }],
      meetings: [{ who: ['Bùi Thanh Sơn', 'Luxembourg'], date: '2025-06', status: 'held' }],
    },
  },
];
