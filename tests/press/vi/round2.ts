import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    published: '2025-09-16',
    text: `Thứ trưởng Ngoại giao tiếp Đại sứ Nigeria chào xã giao

Hà Nội (TTXVN) - Chiều 16/9, tại Trụ sở Bộ Ngoại giao, Thứ trưởng Nguyễn Minh Hằng đã tiếp Đại sứ Cộng hòa Liên bang Nigeria tại Việt Nam Bakare Olusegun đến chào xã giao nhân dịp bắt đầu nhiệm kỳ công tác.

Chúc mừng Đại sứ, Thứ trưởng Nguyễn Minh Hằng khẳng định Việt Nam coi trọng quan hệ hữu nghị và hợp tác với Nigeria, một trong những đối tác lớn của Việt Nam tại châu Phi. Bà đề nghị hai bên sớm nối lại cơ chế Ủy ban hỗn hợp, tạo thuận lợi cho doanh nghiệp xuất khẩu nông sản.

Đại sứ Bakare Olusegun trân trọng chuyển lời thăm hỏi của Bộ trưởng Ngoại giao Yusuf Tuggar tới lãnh đạo Bộ Ngoại giao Việt Nam, đồng thời cam kết nỗ lực hết mình trong nhiệm kỳ.

Năm 2024, kim ngạch thương mại hai chiều đạt gần 620 triệu USD, trong đó Việt Nam xuất khẩu 185,4 triệu USD, chủ yếu là gạo, hàng dệt may và máy móc./.

Khánh Vân (TTXVN/Vietnam+)`,
    officials: [
      { name: 'Nguyễn Minh Hằng', country: 'VN' },
      { name: 'Bakare Olusegun', country: 'NG' },
      { name: 'Yusuf Tuggar', country: 'NG' },
    ],
    meetings: [{ who: ['Nguyễn Minh Hằng', 'Bakare Olusegun'], date: '2025-09-16', status: 'held' }],
    trade: [
      { measure: 'total', reporter: 'VN', partner: 'NG', amount: 620e6, currency: 'USD', period: '2024' },
      { measure: 'exports', reporter: 'VN', partner: 'NG', amount: 185.4e6, currency: 'USD', period: '2024' },
    ],
  },
  {
    text: `Trang chủ > Tin hoạt động
Bộ trưởng Bộ Công Thương làm việc với Bộ trưởng Ngoại thương Costa Rica
Ngày đăng: 22/08/2025 09:41

Ngày 21 tháng 8 năm 2025, tại trụ sở Bộ Công Thương, Bộ trưởng Nguyễn Hồng Diên đã chủ trì buổi làm việc với ngài Manuel Tovar Rivera, Bộ trưởng Bộ Ngoại thương Costa Rica, nhân chuyến công tác của ngài Bộ trưởng tại Việt Nam.

Tham dự buổi làm việc, về phía Việt Nam có Thứ trưởng Nguyễn Sinh Nhật Tân, đại diện Vụ Phát triển thị trường nước ngoài và Vụ Chính sách thương mại đa biên; về phía Costa Rica có Đại sứ Costa Rica tại Hàn Quốc kiêm nhiệm Việt Nam Jorge Valerio Hernández.

Hai Bộ trưởng nhất trí rằng tiềm năng hợp tác giữa hai nước còn rất lớn. Theo thống kê, 7 tháng đầu năm 2025, kim ngạch thương mại song phương đạt 312 triệu USD, tăng 21,6% so với cùng kỳ năm trước. Hai bên đặt mục tiêu nâng con số này lên 1 tỷ USD vào năm 2030.

Chiều cùng ngày, Bộ trưởng Tovar Rivera đã đến chào Phó Thủ tướng Bùi Thanh Sơn.

In trang | Gửi email`,
    officials: [
      { name: 'Nguyễn Hồng Diên', country: 'VN' },
      { name: 'Manuel Tovar Rivera', country: 'CR', aliases: ['Tovar Rivera'] },
      { name: 'Nguyễn Sinh Nhật Tân', country: 'VN' },
      { name: 'Jorge Valerio Hernández', country: 'CR' },
      { name: 'Bùi Thanh Sơn', country: 'VN' },
    ],
    meetings: [
      {
        who: ['Nguyễn Hồng Diên', 'Manuel Tovar Rivera'],
        maybe: ['Nguyễn Sinh Nhật Tân', 'Jorge Valerio Hernández'],
        date: '2025-08-21',
        status: 'held',
      },
      { who: ['Manuel Tovar Rivera', 'Bùi Thanh Sơn'], date: '2025-08-21', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'CR',
        amount: 312e6,
        currency: 'USD',
        period: '2025-01/2025-07',
        change: 21.6,
      },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'CR',
        amount: 1e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
    optional: { meetings: [{ who: ['Manuel Tovar Rivera'], status: 'held' }] },
  },
  {
    text: `Xuất nhập khẩu tháng 7 vượt 80 tỷ USD

Thứ Tư, 13/08/2025 | 08:15 GMT+7

(HQ Online) - Theo số liệu sơ bộ của Cục Hải quan, tổng kim ngạch xuất nhập khẩu hàng hóa của cả nước trong tháng 7/2025 đạt 81,9 tỷ USD, tăng 7,4% so với tháng trước. Trong đó, trị giá xuất khẩu là 42,1 tỷ USD, tăng 6,5%; trị giá nhập khẩu là 39,8 tỷ USD, tăng 8,3%. Cán cân thương mại hàng hóa trong tháng thặng dư 2,3 tỷ USD.

Lũy kế 7 tháng đầu năm 2025, xuất khẩu cả nước đạt 261,8 tỷ USD, tăng 14,6% so với cùng kỳ năm 2024. Hoa Kỳ tiếp tục là thị trường lớn nhất với 84,7 tỷ USD, tăng 27,5%.

Ở chiều ngược lại, nhập khẩu từ Trung Quốc 7 tháng đạt 101,2 tỷ USD.

Số thu ngân sách nhà nước của ngành hải quan trong tháng 7 đạt 41.300 tỷ đồng, lũy kế 7 tháng bằng 64% dự toán được giao.

Nguyễn Hiền`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: null,
        amount: 81.9e9,
        currency: 'USD',
        period: '2025-07',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 42.1e9,
        currency: 'USD',
        period: '2025-07',
        change: 'any',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 39.8e9,
        currency: 'USD',
        period: '2025-07',
        change: 'any',
      },
      {
        measure: 'balance',
        reporter: 'VN',
        partner: null,
        amount: 2.3e9,
        currency: 'USD',
        period: '2025-07',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 261.8e9,
        currency: 'USD',
        period: '2025-01/2025-07',
        change: 14.6,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 84.7e9,
        currency: 'USD',
        period: '2025-01/2025-07',
        change: 27.5,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'CN',
        amount: 101.2e9,
        currency: 'USD',
        period: '2025-01/2025-07',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'total',
          reporter: ['VN', null],
          partner: null,
          amount: 80e9,
          currency: 'USD',
          period: ['2025-07', null],
        },
      ],
    },
  },
  {
    published: '2024-09-18',
    text: `Nhật Bản nhập siêu tháng thứ hai liên tiếp

Theo phóng viên TTXVN tại Tokyo, số liệu do Bộ Tài chính Nhật Bản công bố ngày 18/9 cho thấy cán cân thương mại của nước này trong tháng 8 thâm hụt 702,4 tỷ yen (khoảng 4,9 tỷ USD).

Xuất khẩu của Nhật Bản tăng 5,5% so với cùng kỳ năm ngoái lên 8.440 tỷ yen, nhờ nhu cầu đối với thiết bị sản xuất chip. Nhập khẩu tăng 2,4%, lên 9.142 tỷ yen.

Tính theo thị trường, xuất khẩu sang Mỹ giảm 0,7% xuống 1.620 tỷ yen, lần giảm đầu tiên trong gần ba năm, trong khi xuất khẩu sang Trung Quốc tăng 5,2%, đạt 1.490 tỷ yen.

Ông Takeda Atsushi, chuyên gia kinh tế trưởng tại Viện Nghiên cứu Itochu, nhận định đồng yen mạnh lên có thể khiến các nhà xuất khẩu gặp khó trong những tháng tới. Chỉ số Nikkei 225 chốt phiên cùng ngày tăng 0,49%.

Tin liên quan: Ngân hàng trung ương Nhật Bản giữ nguyên lãi suất`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'balance',
        reporter: 'JP',
        partner: null,
        amount: 702.4e9,
        currency: 'JPY',
        period: '2024-08',
      },
      {
        measure: 'exports',
        reporter: 'JP',
        partner: null,
        amount: 8.44e12,
        currency: 'JPY',
        period: '2024-08',
        change: 5.5,
      },
      {
        measure: 'imports',
        reporter: 'JP',
        partner: null,
        amount: 9.142e12,
        currency: 'JPY',
        period: '2024-08',
        change: 2.4,
      },
      {
        measure: 'exports',
        reporter: 'JP',
        partner: 'US',
        amount: 1.62e12,
        currency: 'JPY',
        period: '2024-08',
        change: -0.7,
      },
      {
        measure: 'exports',
        reporter: 'JP',
        partner: 'CN',
        amount: 1.49e12,
        currency: 'JPY',
        period: '2024-08',
        change: 5.2,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'JP',
          partner: null,
          amount: 4.9e9,
          currency: 'USD',
          period: '2024-08',
        },
      ],
    },
  },
  {
    published: '2025-10-21',
    text: `Thủ tướng Armenia điện đàm Tổng thống Gruzia sau vụ sập hầm

Thủ tướng Pashinyan gọi điện cho Tổng thống Kavelashvili, cảm ơn Gruzia điều đội cứu hộ hỗ trợ sau vụ sập hầm đường bộ gần biên giới.

"Trong cuộc điện đàm hôm nay, Thủ tướng Nikol Pashinyan gửi lời cảm ơn tới Tổng thống Mikheil Kavelashvili và người dân Gruzia", văn phòng Thủ tướng Armenia ra thông cáo cho biết. Hai lãnh đạo nhất trí mở lại cửa khẩu Bagratashen trước ngày 5/11.

Cùng ngày, Ngoại trưởng Armenia Ararat Mirzoyan hội đàm với người đồng cấp Gruzia Maka Botchorishvili tại Yerevan.

Ông Pashinyan dự kiến gặp Tổng thống Azerbaijan Ilham Aliyev tại Abu Dhabi vào tuần tới, theo hãng tin Armenpress. Hai người gặp nhau lần gần nhất ở Washington hồi tháng 8.

Cuộc gặp giữa Bộ trưởng Nội vụ Armenia Arpine Sargsyan và người đồng cấp Gruzia Gela Geladze, vốn ấn định vào ngày 22/10, đã bị hoãn. Ít nhất 7 người thiệt mạng trong vụ sập hầm hôm 18/10.

Đức Trung (Theo AFP, Armenpress)`,
    officials: [
      { name: 'Nikol Pashinyan', country: 'AM', aliases: ['Pashinyan'] },
      { name: 'Mikheil Kavelashvili', country: 'GE', aliases: ['Kavelashvili'] },
      { name: 'Ararat Mirzoyan', country: 'AM' },
      { name: 'Maka Botchorishvili', country: 'GE' },
      { name: 'Ilham Aliyev', country: 'AZ' },
      { name: 'Arpine Sargsyan', country: 'AM' },
      { name: 'Gela Geladze', country: 'GE' },
    ],
    meetings: [
      {
        who: ['Nikol Pashinyan', 'Mikheil Kavelashvili'],
        date: '2025-10-21',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Ararat Mirzoyan', 'Maka Botchorishvili'], date: '2025-10-21', status: 'held' },
      {
        who: ['Nikol Pashinyan', 'Ilham Aliyev'],
        date: ['2025-10-27/2025-11-02', '2025-10', null],
        status: 'planned',
      },
      { who: ['Nikol Pashinyan', 'Ilham Aliyev'], date: '2025-08', status: 'held' },
      { who: ['Arpine Sargsyan', 'Gela Geladze'], date: '2025-10-22', status: 'cancelled' },
    ],
    trade: [],
  },
  {
    published: '2026-02-05',
    text: `Ngoại trưởng Ethiopia hủy cuộc gặp với người đồng cấp Eritrea

Ngoại trưởng Gedion Timothewos không tới Nairobi như kế hoạch, khiến cuộc gặp với người đồng cấp Eritrea bị hủy vào phút chót.

Bộ Ngoại giao Kenya hôm 5/2 cho biết cuộc gặp giữa Ngoại trưởng Ethiopia Gedion Timothewos và Ngoại trưởng Eritrea Osman Saleh, vốn được ấn định vào ngày 6/2 tại Nairobi, sẽ không diễn ra. "Phía Addis Ababa thông báo ông Gedion phải ở lại trong nước vì công việc khẩn cấp", thông cáo có đoạn.

Ông Osman Saleh đã tới Kenya từ tối 4/2 và được Tổng thống William Ruto tiếp tại Nairobi sáng 5/2.

Đặc phái viên Liên minh châu Phi Olusegun Obasanjo kêu gọi hai bên kiềm chế. Ông cho biết sẽ tới Addis Ababa gặp Thủ tướng Ethiopia Abiy Ahmed trong những ngày tới.

Trưa 5/2, ông Gedion điện đàm với Ngoại trưởng Kenya Musalia Mudavadi để giải thích lý do vắng mặt.

Vũ Hoàng (Theo Reuters, Nation)`,
    officials: [
      { name: 'Gedion Timothewos', country: 'ET', aliases: ['Gedion'] },
      { name: 'Osman Saleh', country: 'ER' },
      { name: 'William Ruto', country: 'KE' },
      { name: 'Musalia Mudavadi', country: 'KE' },
      { name: 'Abiy Ahmed', country: 'ET' },
      { name: 'Olusegun Obasanjo', country: [null, 'NG'], world: true },
    ],
    meetings: [
      { who: ['Gedion Timothewos', 'Osman Saleh'], date: '2026-02-06', status: 'cancelled' },
      { who: ['Osman Saleh', 'William Ruto'], date: '2026-02-05', status: 'held' },
      {
        who: ['Gedion Timothewos', 'Musalia Mudavadi'],
        date: '2026-02-05',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Olusegun Obasanjo', 'Abiy Ahmed'], status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `[Anzeige_1]
Bộ trưởng Kinh tế Áo đã tiếp đón đồng nghiệp của anh ấy từ Slovenia

Viên, 14. tháng 3 năm 2025 – Bộ trưởng Liên bang về Kinh tế của Áo Wolfgang Hattmannsdorfer đã tiếp vào thứ Sáu đồng nghiệp Slovenia của mình Matjaž Han cho một cuộc trò chuyện làm việc trong Bộ.

Ở trung tâm của cuộc trò chuyện đã đứng sự mở rộng của đường sắt và việc cung cấp năng lượng. “Slovenia là cho chúng tôi không chỉ hàng xóm, mà còn một trong những đối tác quan trọng nhất”, Hattmannsdorfer nói. Khối lượng thương mại giữa Áo và Slovenia lên tới 7,9 tỷ euro trong năm 2024. Các xuất khẩu của Áo sang Slovenia tăng 2,3 phần trăm lên 4,6 tỷ euro.

Vào buổi chiều, Bộ trưởng Han đã gặp ở Graz Thống đốc bang Styria, Mario Kunasek.

Ảnh: BMWET/Holey
Weiterlesen | Chia sẻ | Drucken
[Anzeige_2]
Nguồn`,
    officials: [
      { name: 'Wolfgang Hattmannsdorfer', country: 'AT', aliases: ['Hattmannsdorfer'] },
      { name: 'Matjaž Han', country: 'SI', aliases: ['Han'] },
      { name: 'Mario Kunasek', country: 'AT', world: true },
    ],
    meetings: [
      { who: ['Wolfgang Hattmannsdorfer', 'Matjaž Han'], date: '2025-03-14', status: 'held' },
      { who: ['Matjaž Han', 'Mario Kunasek'], date: ['2025-03-14', null], status: 'held' },
    ],
    trade: [
      { measure: 'total', reporter: 'AT', partner: 'SI', amount: 7.9e9, currency: 'EUR', period: '2024' },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'SI',
        amount: 4.6e9,
        currency: 'EUR',
        period: ['2024', null],
        change: 2.3,
      },
    ],
  },
  {
    text: `Ngoại trưởng Peters chào đón Phó Thủ tướng của Tonga [Bản dịch tự động]

Bỏ qua tới nội dung chính

Wellington, ngày 9 tháng 7 năm 2025 – Bộ trưởng Bộ Ngoại giao New Zealand Rt Hon Winston Peters đã tổ chức hội đàm vào tối thứ Ba với Phó Thủ tướng củaTonga, Taniela Fusimalohi, tại Parliament.

“Aotearoa và Tonga là gia đình,” ông Peters nói. Các bộ trưởng đã thảo luận về biến đổi khí hậu, quốc phòng và tính di động lao động. Thương mại hai chiều giữa New Zealand và Tonga đáng giá 128 triệu đô la New Zealand trong năm kết thúc tháng Ba 2025.

Phó Thủ tướng Fusimalohi cũng đã được đón tiếp bởi Bộ trưởng Quốc phòng Judith Collins vào thứ Tư. Ông sẽ trả một cuộc viếng thăm lịch sự tới Toàn quyền Dame Cindy Kiro vào thứ Sáu trước khi khởi hành.

Liên hệ báo chí: John Tulloch +64 00 000 000

Chuyển đến đầu trang`,
    officials: [
      { name: 'Winston Peters', country: 'NZ', aliases: ['Peters'] },
      { name: 'Taniela Fusimalohi', country: 'TO', aliases: ['Fusimalohi'] },
      { name: 'Judith Collins', country: 'NZ', world: true },
      { name: 'Cindy Kiro', country: 'NZ', aliases: ['Dame Cindy Kiro'], world: true },
    ],
    meetings: [
      { who: ['Winston Peters', 'Taniela Fusimalohi'], date: '2025-07-08', status: 'held' },
      { who: ['Taniela Fusimalohi', 'Judith Collins'], date: '2025-07-09', status: 'held' },
    ],
    trade: [{ measure: 'total', reporter: 'NZ', partner: 'TO', amount: 128e6, currency: 'NZD' }],
    optional: {
      meetings: [{ who: ['Taniela Fusimalohi', 'Cindy Kiro'], date: '2025-07-11', status: 'planned' }],
    },
  },
  {
    published: '2025-10-08',
    text: `Doanh nghiệp dệt may gặp khó vì thiếu đơn hàng cuối năm

Dù sản lượng phục hồi, nhiều nhà máy tại Đồng Nai và Nam Định vẫn chưa thể đáp ứng yêu cầu "xanh hóa" của các nhãn hàng châu Âu.

Hiệp hội Dệt may Việt Nam (Vitas) ước tính kim ngạch xuất khẩu dệt may 9 tháng đầu năm 2025 đạt 34,6 tỷ USD, tăng 7,5% so với cùng kỳ. Toàn ngành đặt mục tiêu xuất khẩu 47 tỷ USD trong năm nay.

Tại Công ty cổ phần May Sông Đà, doanh thu quý III giảm 12%, còn 1.480 tỷ đồng; lợi nhuận sau thuế 36 tỷ đồng. "Chúng tôi gặp gỡ khách hàng Mỹ mỗi tuần nhưng chưa chốt được giá", bà Lưu Thị Hạnh, Tổng giám đốc công ty, nói bên lề một hội thảo sáng qua.

Từ ngày 7/8, hàng Việt Nam vào Mỹ chịu thuế đối ứng 20%.

Trên sàn HoSE, cổ phiếu ngành dệt may đồng loạt giảm, trong đó TNG mất 3,1%. Giá vàng miếng SJC cùng ngày lên 136 triệu đồng một lượng.

Thi Hà`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 34.6e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 7.5,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 47e9,
        currency: 'USD',
        period: '2025',
        status: 'target',
      },
    ],
    optional: { officials: [{ name: 'Lưu Thị Hạnh', country: 'VN' }] },
  },
  {
    published: '2024-11-11',
    text: `Đại biểu chất vấn Bộ trưởng Y tế về tình trạng thiếu thuốc

Sáng 11/11, Quốc hội tiếp tục phiên chất vấn. Trả lời đại biểu Trần Khánh Thu (Thái Bình), Bộ trưởng Y tế Đào Hồng Lan thừa nhận một số bệnh viện tuyến huyện còn thiếu thuốc hiếm, song cho rằng nguồn cung đã đáp ứng khoảng 90% nhu cầu điều trị.

"Đề nghị Bộ trưởng nói rõ trách nhiệm thuộc về ai?", đại biểu Phạm Khánh Phong Lan (TP HCM) tranh luận. Bộ trưởng cho biết giá trị đấu thầu tập trung năm nay khoảng 5.200 tỷ đồng, thấp hơn kế hoạch 8%.

Chủ trì phiên họp, Phó Chủ tịch Quốc hội Nguyễn Khắc Định đề nghị các đại biểu đặt câu hỏi ngắn gọn.

Đọc thêm:
- Bão số 8 gặp không khí lạnh, miền Trung mưa rất to
- Tuyển Việt Nam gặp Indonesia ở bán kết, HLV Kim Sang-sik nói gì?
- Nga, Ukraine lại cáo buộc nhau tấn công hạ tầng`,
    officials: [
      { name: 'Đào Hồng Lan', country: 'VN', world: true },
      { name: 'Nguyễn Khắc Định', country: 'VN', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Trần Khánh Thu', country: 'VN' },
        { name: 'Phạm Khánh Phong Lan', country: 'VN' },
        { name: 'Kim Sang-sik', country: ['VN', 'KR', null] },
      ],
    },
  },
  {
    published: '2025-11-10',
    text: `Tổng thống Slovakia đến Hà Nội, bắt đầu thăm cấp Nhà nước tới Việt Nam

Tối 10/11, chuyên cơ chở Tổng thống Cộng hòa Slovakia Peter Pellegrini cùng Đoàn đại biểu cấp cao Slovakia đã hạ cánh xuống Sân bay quốc tế Nội Bài, bắt đầu chuyến thăm cấp Nhà nước tới Việt Nam từ ngày 10-12/11 theo lời mời của Chủ tịch nước Lương Cường.

Đón Tổng thống tại sân bay có Phó Chủ nhiệm Văn phòng Chủ tịch nước Cấn Đình Tài, Đại sứ Việt Nam tại Slovakia Phạm Trường Giang.

Tháp tùng Tổng thống Peter Pellegrini có: Bộ trưởng Ngoại giao và châu Âu Juraj Blanár; Bộ trưởng Kinh tế Denisa Saková; Đại sứ Slovakia tại Việt Nam Pavol Svetík.

Theo chương trình, sáng 11/11, Chủ tịch nước Lương Cường sẽ chủ trì lễ đón và hội đàm với Tổng thống Peter Pellegrini. Chiều cùng ngày, Tổng thống sẽ hội kiến Tổng Bí thư Tô Lâm và gặp Chủ tịch Quốc hội Trần Thanh Mẫn.

Ảnh: Tổng thống Slovakia Peter Pellegrini tại sân bay Nội Bài. Ảnh: An Đăng/TTXVN`,
    officials: [
      { name: 'Peter Pellegrini', country: 'SK' },
      { name: 'Lương Cường', country: 'VN' },
      { name: 'Cấn Đình Tài', country: 'VN' },
      { name: 'Phạm Trường Giang', country: 'VN' },
      { name: 'Juraj Blanár', country: 'SK' },
      { name: 'Denisa Saková', country: 'SK' },
      { name: 'Pavol Svetík', country: 'SK' },
      { name: 'Tô Lâm', country: 'VN' },
      { name: 'Trần Thanh Mẫn', country: 'VN' },
    ],
    meetings: [
      { who: ['Lương Cường', 'Peter Pellegrini'], date: '2025-11-11', status: 'planned' },
      { who: ['Peter Pellegrini', 'Tô Lâm'], date: '2025-11-11', status: 'planned' },
      { who: ['Peter Pellegrini', 'Trần Thanh Mẫn'], date: '2025-11-11', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Peter Pellegrini', 'Cấn Đình Tài'], maybe: ['Phạm Trường Giang'], status: 'held' },
        { who: ['Peter Pellegrini', 'Phạm Trường Giang'], status: 'held' },
        {
          who: ['Peter Pellegrini'],
          maybe: ['Lương Cường', 'Juraj Blanár', 'Denisa Saková', 'Pavol Svetík'],
          status: 'held',
        },
        { who: ['Peter Pellegrini'], maybe: ['Lương Cường'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-09-24',
    text: `Phó Thủ tướng Bùi Thanh Sơn gặp song phương bên lề Đại hội đồng Liên hợp quốc

Theo đặc phái viên TTXVN tại New York, ngày 22/9 (giờ địa phương), bên lề Khóa họp 80 Đại hội đồng Liên hợp quốc, Phó Thủ tướng Bùi Thanh Sơn đã có các cuộc gặp với Bộ trưởng Ngoại giao Panama Javier Martínez-Acha, Bộ trưởng Ngoại giao Senegal Cheikh Niang và Bộ trưởng Ngoại giao Iceland Thorgerdur Katrín Gunnarsdóttir.

Tại cuộc gặp với ông Martínez-Acha, Phó Thủ tướng cảm ơn Panama ủng hộ Việt Nam tại các diễn đàn đa phương. Bộ trưởng Cheikh Niang mong muốn nhập khẩu thêm gạo của Việt Nam.

Sáng 23/9, Phó Thủ tướng đã chào xã giao Tổng Thư ký Liên hợp quốc António Guterres.

Trước đó, ngày 21/9, ông đã tiếp Chủ tịch Hội đồng Kinh doanh Mỹ - ASEAN Ted Osius.

Dự kiến ngày 24/9, Phó Thủ tướng sẽ gặp Quốc vụ khanh Anh phụ trách Ấn Độ Dương - Thái Bình Dương Seema Malhotra.`,
    officials: [
      { name: 'Bùi Thanh Sơn', country: 'VN' },
      { name: 'Javier Martínez-Acha', country: 'PA', aliases: ['Martínez-Acha'] },
      { name: 'Cheikh Niang', country: 'SN' },
      { name: 'Thorgerdur Katrín Gunnarsdóttir', country: 'IS' },
      { name: 'António Guterres', country: null },
      { name: 'Seema Malhotra', country: 'GB' },
    ],
    meetings: [
      { who: ['Bùi Thanh Sơn', 'Javier Martínez-Acha'], date: '2025-09-22', status: 'held' },
      { who: ['Bùi Thanh Sơn', 'Cheikh Niang'], date: '2025-09-22', status: 'held' },
      { who: ['Bùi Thanh Sơn', 'Thorgerdur Katrín Gunnarsdóttir'], date: '2025-09-22', status: 'held' },
      { who: ['Bùi Thanh Sơn', 'António Guterres'], date: '2025-09-23', status: 'held' },
      { who: ['Bùi Thanh Sơn', 'Seema Malhotra'], date: '2025-09-24', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Ted Osius', country: ['US', null] }],
      meetings: [
        { who: ['Bùi Thanh Sơn', 'Ted Osius'], date: '2025-09-21', status: 'held' },
        {
          who: ['Bùi Thanh Sơn', 'Javier Martínez-Acha', 'Cheikh Niang', 'Thorgerdur Katrín Gunnarsdóttir'],
          status: 'held',
        },
      ],
    },
  },
  {
    published: '2025-08-14',
    text: `Rộng cửa cho hàng Việt vào Ai Cập

Trao đổi với phóng viên Tạp chí Công Thương, ông Phan Tuấn Kiệt, Tham tán thương mại Việt Nam tại Ai Cập, cho biết thị trường hơn 110 triệu dân này còn nhiều dư địa.

PV: Ông đánh giá thế nào về kết quả hợp tác thời gian qua?

Ông Phan Tuấn Kiệt: Năm 2024, thương mại song phương Việt Nam - Ai Cập đạt 541,3 triệu USD. Trong đó, Việt Nam xuất khẩu sang Ai Cập 511 triệu USD và nhập khẩu 30,3 triệu USD. Riêng hạt điều, hạt tiêu và cà phê chiếm hơn một phần ba.

PV: Khó khăn lớn nhất là gì, thưa ông?

Ông Phan Tuấn Kiệt: Doanh nghiệp thường gặp vướng mắc về thanh toán do nước bạn thiếu ngoại tệ. Khi tôi trao đổi với các nhà nhập khẩu ở Alexandria, họ đều muốn trả chậm 90 ngày.

Lãnh đạo hai nước đã đặt mục tiêu đưa kim ngạch lên 1 tỷ USD trong những năm tới.

PV: Xin cảm ơn ông!

Thu Hường thực hiện`,
    officials: [],
    meetings: [],
    trade: [
      { measure: 'total', reporter: 'VN', partner: 'EG', amount: 541.3e6, currency: 'USD', period: '2024' },
      { measure: 'exports', reporter: 'VN', partner: 'EG', amount: 511e6, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'VN', partner: 'EG', amount: 30.3e6, currency: 'USD', period: '2024' },
      { measure: 'total', reporter: 'VN', partner: 'EG', amount: 1e9, currency: 'USD', status: 'target' },
    ],
    optional: { officials: [{ name: 'Phan Tuấn Kiệt', country: 'VN' }] },
  },
  {
    published: '2025-05-15',
    text: `Thủ tướng Papua New Guinea sắp thăm Việt Nam

Tại cuộc họp báo thường kỳ chiều 15/5, Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng cho biết Thủ tướng Papua New Guinea James Marape sẽ thăm chính thức Việt Nam từ ngày 18 đến 21/5 theo lời mời của Thủ tướng Phạm Minh Chính.

Dự kiến, Thủ tướng Phạm Minh Chính sẽ hội đàm với Thủ tướng James Marape vào sáng 19/5. Nhà lãnh đạo Papua New Guinea cũng sẽ thăm một số cơ sở nuôi trồng thủy sản tại TP HCM.

Theo Bộ Công Thương, kim ngạch thương mại giữa Việt Nam và Papua New Guinea năm 2024 đạt khoảng 231 triệu USD, tăng 18% so với năm 2023; trong 4 tháng đầu năm 2025, Việt Nam nhập khẩu từ Papua New Guinea 62,5 triệu USD, chủ yếu là gỗ và khí hóa lỏng.

Trả lời câu hỏi của phóng viên về các biện pháp thuế quan mới, bà Hằng nói Việt Nam sẵn sàng trao đổi với các bên liên quan.

Theo VnExpress`,
    officials: [
      { name: 'James Marape', country: 'PG' },
      { name: 'Phạm Minh Chính', country: 'VN' },
    ],
    meetings: [{ who: ['Phạm Minh Chính', 'James Marape'], date: '2025-05-19', status: 'planned' }],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'PG',
        amount: 231e6,
        currency: 'USD',
        period: '2024',
        change: 18,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'PG',
        amount: 62.5e6,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
    ],
    optional: {
      officials: [{ name: 'Phạm Thu Hằng', country: 'VN', aliases: ['Hằng'] }],
      meetings: [{ who: ['James Marape'], maybe: ['Phạm Minh Chính'], status: 'planned' }],
    },
  },
  {
    text: `Điện mừng kỷ niệm 64 năm Quốc khánh Nhà nước Kuwait

Nhân dịp kỷ niệm lần thứ 64 Quốc khánh Nhà nước Kuwait (25/2/1961 - 25/2/2025), Chủ tịch nước Lương Cường đã gửi điện mừng tới Quốc vương Kuwait Meshal Al-Ahmad Al-Jaber Al-Sabah; Thủ tướng Phạm Minh Chính gửi điện mừng tới Thủ tướng Kuwait Ahmad Abdullah Al-Ahmad Al-Sabah.

Cùng ngày, Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn đã gửi điện mừng tới Bộ trưởng Ngoại giao Kuwait Abdullah Ali Al-Yahya.

Kuwait là nước vùng Vịnh đầu tiên Việt Nam thiết lập quan hệ ngoại giao, ngày 10/1/1976. Hiện nay Nhà máy lọc dầu Nghi Sơn là dự án đầu tư lớn nhất của Kuwait tại Việt Nam.

Tối 24/2, tại Hà Nội, Đại sứ Kuwait tại Việt Nam Yousef Ashour Al-Sabbagh đã tổ chức chiêu đãi kỷ niệm Quốc khánh. Thứ trưởng Ngoại giao Phạm Thanh Bình đến dự và phát biểu chúc mừng.

TTXVN/Báo Tin tức`,
    officials: [
      { name: 'Lương Cường', country: 'VN' },
      { name: 'Meshal Al-Ahmad Al-Jaber Al-Sabah', country: 'KW' },
      { name: 'Phạm Minh Chính', country: 'VN' },
      { name: 'Ahmad Abdullah Al-Ahmad Al-Sabah', country: 'KW' },
      { name: 'Bùi Thanh Sơn', country: 'VN' },
      { name: 'Abdullah Ali Al-Yahya', country: 'KW' },
      { name: 'Yousef Ashour Al-Sabbagh', country: 'KW' },
      { name: 'Phạm Thanh Bình', country: 'VN' },
    ],
    meetings: [
      {
        who: ['Lương Cường', 'Meshal Al-Ahmad Al-Jaber Al-Sabah'],
        date: ['2025-02-25', null],
        kind: 'letter',
        status: 'held',
      },
      {
        who: ['Phạm Minh Chính', 'Ahmad Abdullah Al-Ahmad Al-Sabah'],
        date: ['2025-02-25', null],
        kind: 'letter',
        status: 'held',
      },
      {
        who: ['Bùi Thanh Sơn', 'Abdullah Ali Al-Yahya'],
        date: ['2025-02-25', null],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Yousef Ashour Al-Sabbagh'], maybe: ['Phạm Thanh Bình'], status: 'held' }],
    },
  },
  {
    published: '2025-06-13',
    text: `Tin đối ngoại tỉnh Lạng Sơn

LSO - Ngày 12/6, tại thành phố Lạng Sơn, đồng chí Hoàng Quốc Khánh, Bí thư Tỉnh ủy Lạng Sơn đã hội đàm với đồng chí Trần Cương, Bí thư Khu ủy Khu tự trị dân tộc Choang Quảng Tây (Trung Quốc).

Bí thư Tỉnh ủy Hoàng Quốc Khánh hội đàm với Bí thư Khu ủy Quảng Tây Trần Cương. Ảnh: Thanh Sơn

Tại hội đàm, hai bên thống nhất đẩy nhanh tiến độ cửa khẩu thông minh Hữu Nghị - Hữu Nghị Quan. Năm tháng đầu năm 2025, kim ngạch xuất nhập khẩu qua các cửa khẩu của tỉnh đạt 31,2 tỷ USD.

Buổi chiều, đồng chí Trần Cương đã đến chào Bí thư Trung ương Đảng Nguyễn Trọng Nghĩa nhân chuyến công tác của đồng chí tại địa phương.

* Được tin về vụ tai nạn máy bay tại thành phố Ahmedabad, Chủ tịch nước Lương Cường ngày 12/6 đã gửi điện chia buồn tới Tổng thống Ấn Độ Droupadi Murmu.

Lượt xem: 1.204`,
    officials: [
      { name: 'Hoàng Quốc Khánh', country: 'VN' },
      { name: 'Trần Cương', country: 'CN' },
      { name: 'Nguyễn Trọng Nghĩa', country: 'VN' },
      { name: 'Lương Cường', country: 'VN' },
      { name: 'Droupadi Murmu', country: 'IN' },
    ],
    meetings: [
      { who: ['Hoàng Quốc Khánh', 'Trần Cương'], date: '2025-06-12', status: 'held' },
      { who: ['Trần Cương', 'Nguyễn Trọng Nghĩa'], date: '2025-06-12', status: 'held' },
      { who: ['Lương Cường', 'Droupadi Murmu'], date: '2025-06-12', kind: 'letter', status: 'held' },
    ],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'total',
          reporter: ['VN', null],
          partner: [null, 'CN'],
          amount: 31.2e9,
          currency: 'USD',
          period: '2025-01/2025-05',
        },
      ],
    },
  },
];
