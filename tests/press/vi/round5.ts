import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Trang chủ / Chính trị / Đối ngoại
Thứ Tư, 12/03/2025, 17:42 [GMT+7]

Lãnh đạo tỉnh Quảng Trị tiếp Đại sứ Sri Lanka

QTO - Chiều 12/3, Phó Chủ tịch Thường trực UBND tỉnh Hà Sỹ Đồng đã có buổi tiếp bà Poshitha Perera, Đại sứ đặc mệnh toàn quyền nước Cộng hòa Dân chủ Xã hội chủ nghĩa Sri Lanka tại Việt Nam, đến chào xã giao và tìm hiểu cơ hội hợp tác. Cùng dự có lãnh đạo Sở Ngoại vụ, Sở Công Thương và Văn phòng UBND tỉnh.

Tại buổi tiếp, ông Hà Sỹ Đồng giới thiệu khái quát với Đại sứ về tiềm năng điện gió, cảng Mỹ Thủy và du lịch tâm linh của địa phương.

Bà Perera cảm ơn sự đón tiếp nồng hậu, cho rằng cao su và chè là hai lĩnh vực mà doanh nghiệp Sri Lanka có thể bắt tay với Quảng Trị. Đại sứ mời lãnh đạo tỉnh sang thăm Colombo vào thời gian thích hợp.

Lê Trường - Mai Lâm
Ảnh: Thanh Hằng`,
    officials: [
      { name: 'Hà Sỹ Đồng', country: 'VN', world: true },
      { name: 'Poshitha Perera', country: 'LK', aliases: ['Perera'] },
    ],
    meetings: [{ who: ['Hà Sỹ Đồng', 'Poshitha Perera'], date: '2025-03-12', status: 'held' }],
    trade: [],
  },
  {
    published: '2025-06-04',
    text: `Ai Cập và Angola trao đổi về tình hình vùng Sừng châu Phi

Cairo (TTXVN 4/6) - Theo phóng viên TTXVN tại Cairo, ngày 4/6, Bộ trưởng Ngoại giao Ai Cập Badr Abdelatty đã có cuộc điện đàm với người đồng cấp Angola Téte António, trong bối cảnh Luanda đang giữ cương vị Chủ tịch luân phiên Liên minh châu Phi.

Thông cáo của Bộ Ngoại giao Ai Cập cho biết hai bên nhất trí thúc đẩy thương mại nội khối và sớm triệu tập kỳ họp Ủy ban hỗn hợp. Ông Abdelatty cũng cảm ơn Angola đã ủng hộ ứng cử viên Ai Cập tại UNESCO.

Trước đó một ngày, nhà ngoại giao Ai Cập đã tiếp Bộ trưởng Ngoại giao Djibouti Abdoulkader Houssein Omar tại thủ đô hành chính mới. Ông Omar dự kiến sẽ hội kiến Tổng thống Abdel Fattah El-Sisi trong ngày 5/6 trước khi lên đường về nước./.`,
    officials: [
      { name: 'Badr Abdelatty', country: 'EG', aliases: ['Abdelatty'] },
      { name: 'Téte António', country: 'AO' },
      { name: 'Abdoulkader Houssein Omar', country: 'DJ', aliases: ['Omar'] },
      { name: 'Abdel Fattah El-Sisi', country: 'EG', world: true },
    ],
    meetings: [
      { who: ['Badr Abdelatty', 'Téte António'], date: '2025-06-04', kind: 'phone call', status: 'held' },
      { who: ['Badr Abdelatty', 'Abdoulkader Houssein Omar'], date: '2025-06-03', status: 'held' },
      { who: ['Abdoulkader Houssein Omar', 'Abdel Fattah El-Sisi'], date: '2025-06-05', status: 'planned' },
    ],
    trade: [],
  },
  {
    text: `Hai tháng, cả nước xuất siêu gần 1,5 tỷ USD

Số liệu vừa công bố của Cục Hải quan cho thấy, trong tháng 2/2025, kim ngạch xuất khẩu hàng hóa của Việt Nam đạt 31,11 tỷ USD, tăng 25,7% so với cùng kỳ năm trước; nhập khẩu đạt 32,65 tỷ USD, tăng 40,0%.

Lũy kế 2 tháng đầu năm, tổng trị giá xuất nhập khẩu đạt 127,07 tỷ USD, trong đó xuất khẩu 64,27 tỷ USD và nhập khẩu 62,80 tỷ USD. Cán cân thương mại thặng dư 1,47 tỷ USD.

Về thị trường, Hoa Kỳ tiếp tục là nơi tiêu thụ hàng Việt lớn nhất với 19,56 tỷ USD trong 2 tháng. Xuất khẩu sang Nhật Bản và Hàn Quốc lần lượt đạt 4,01 tỷ USD và 4,44 tỷ USD.

Ông Nguyễn Tiến Lộc, nguyên Phó Vụ trưởng, nhận định đà tăng khó giữ được trong quý II khi doanh nghiệp Mỹ đã gom đủ hàng dự trữ.

>> Xem thêm: Giá vàng SJC vượt 95 triệu đồng/lượng`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 31.11e9,
        currency: 'USD',
        period: '2025-02',
        change: 25.7,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 32.65e9,
        currency: 'USD',
        period: '2025-02',
        change: 40,
      },
      {
        measure: 'total',
        reporter: 'VN',
        partner: null,
        amount: 127.07e9,
        currency: 'USD',
        period: '2025-01/2025-02',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 64.27e9,
        currency: 'USD',
        period: '2025-01/2025-02',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 62.8e9,
        currency: 'USD',
        period: '2025-01/2025-02',
      },
      {
        measure: 'balance',
        reporter: 'VN',
        partner: null,
        amount: 1.47e9,
        currency: 'USD',
        period: '2025-01/2025-02',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 19.56e9,
        currency: 'USD',
        period: '2025-01/2025-02',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'JP',
        amount: 4.01e9,
        currency: 'USD',
        period: ['2025-01/2025-02', '2025-02'],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'KR',
        amount: 4.44e9,
        currency: 'USD',
        period: ['2025-01/2025-02', '2025-02'],
      },
    ],
    optional: {
      officials: [{ name: 'Nguyễn Tiến Lộc', country: ['VN', null] }],

      trade: [
        {
          measure: 'balance',
          reporter: 'VN',
          partner: null,
          amount: 1.5e9,
          currency: 'USD',
          period: ['2025-01/2025-02', null, '2025'],
        },
      ],
    },
  },
  {
    text: `Thứ bảy, 14/12/2024, 09:15 (GMT+7)

HLV Kim Sang-sik: 'Gặp Indonesia là trận đấu khó'

Phú Thọ - Tuyển Việt Nam sẽ gặp Indonesia trên sân Việt Trì tối 15/12 ở lượt ba bảng B ASEAN Cup 2024. Trong buổi họp báo trước trận, HLV Kim Sang-sik cho biết ông đã nói chuyện riêng với thủ môn Nguyễn Filip và tiền đạo Nguyễn Xuân Son.

"Chúng tôi hội quân hơn một tuần nay và đã sẵn sàng đáp ứng mọi yêu cầu về thể lực", nhà cầm quân người Hàn Quốc nói. Đối thủ của ông, HLV Shin Tae-yong, từng dẫn dắt tuyển Hàn Quốc ở World Cup 2018.

Giá vé chợ đen đã được đẩy lên 3 triệu đồng một cặp. Ban tổ chức khuyến cáo khán giả đến sân trước 18h30 để tránh ùn tắc.

Hiếu Lương`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    published: '2025-02-18',
    text: `Ngoại trưởng Kenya hoãn thăm Ethiopia

Musalia Mudavadi, Bộ trưởng Ngoại giao Kenya, hoãn chuyến đi Addis Ababa dự kiến vào ngày 20/2 do "lịch trình thay đổi", theo thông báo của văn phòng ông hôm 18/2.

Theo kế hoạch ban đầu, ông Mudavadi sẽ gặp người đồng cấp Ethiopia Gedion Timothewos và hội kiến Thủ tướng Abiy Ahmed để bàn về tuyến đường sắt nối cảng Lamu. Thông báo không nêu thời điểm mới cho chuyến thăm.

Động thái diễn ra sau khi Tổng thống Kenya William Ruto hôm 16/2 tiếp đặc phái viên Eritrea Osman Saleh tại Nairobi, cuộc gặp được giới quan sát cho là khiến Addis Ababa không hài lòng. Bộ Ngoại giao Ethiopia từ chối bình luận.

Huyền Lê (Theo Reuters, Nation)`,
    officials: [
      { name: 'Musalia Mudavadi', country: 'KE', aliases: ['Mudavadi'] },
      { name: 'Gedion Timothewos', country: 'ET' },
      { name: 'Abiy Ahmed', country: 'ET' },
      { name: 'William Ruto', country: 'KE' },
      { name: 'Osman Saleh', country: 'ER' },
    ],
    meetings: [
      { who: ['Musalia Mudavadi', 'Gedion Timothewos'], date: ['2025-02-20', null], status: 'cancelled' },
      { who: ['Musalia Mudavadi', 'Abiy Ahmed'], date: ['2025-02-20', null], status: 'cancelled' },
      { who: ['William Ruto', 'Osman Saleh'], date: '2025-02-16', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Musalia Mudavadi'], status: 'cancelled' }] },
  },
  {
    text: `Home News Thời sự Phó Chủ tịch tỉnh Bắc Giang làm việc với Thống đốc tỉnh của Hungary

(BGĐT) - Sáng ngày 22 tháng 5 năm 2024, tại trụ sở UBND tỉnh, đồng chí Phan Thế Tuấn, Phó Chủ tịch UBND tỉnh Bắc Giang, tiếp và làm việc đoàn đại biểu hạt Heves (Hungary) do ông László Szabó, Chủ tịch Hội đồng hạt, làm trưởng đoàn.

[Anzeige_1]

Phát biểu chào mừng đoàn, đồng chí Phan Thế Tuấn thông tin:Bắc Giang hiện có hơn 2.000 dự án đầu tư còn hiệu lực, thu hút 12,1 tỷ USD vốn FDI. Tỉnh mong muốn hạt Heves kết nối đối tác trong lĩnh vực cơ khí, dược phẩm và rượu vang.

Ông László Szabó nhất trí với các đề xuất và cho biết, tháng 9 tới hạt Heves sẽ tổ chức tuần lễ văn hóa Việt Nam, dịp này xin mời đồng chí Phó Chủ tịch sang dự.

Hai bên đã ký Bản ghi nhớ hợp tác giai đoạn 2024-2028.

[Anzeige_2]
Nguồn: https://baobacgiang.example.vn/`,
    officials: [
      { name: 'Phan Thế Tuấn', country: 'VN', world: true },
      { name: 'László Szabó', country: 'HU' },
    ],
    meetings: [{ who: ['Phan Thế Tuấn', 'László Szabó'], date: '2024-05-22', status: 'held' }],
    trade: [],
    optional: {
      meetings: [{ who: ['László Szabó', 'Phan Thế Tuấn'], status: 'planned' }],
      trade: [
        {
          measure: 'investment',
          reporter: null,
          partner: 'VN',
          amount: 12.1e9,
          currency: 'USD',
          period: null,
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Xuất khẩu cá ngừ quý I: Israel bứt phá, EU chững lại

(vasep.com.vn) Theo Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt Nam, giá trị xuất khẩu cá ngừ của Việt Nam trong quý I/2025 ước đạt 228 triệu USD, tăng nhẹ 2% so với cùng kỳ năm 2024.

Mỹ vẫn là khách hàng lớn nhất, chiếm 38% tỷ trọng với 87 triệu USD. Xuất khẩu sang EU giảm 15%, còn gần 44 triệu USD. Đáng chú ý, Israel nhập khẩu 21 triệu USD cá ngừ Việt Nam trong quý I, tăng 36%.

Riêng tháng 3, xuất khẩu cá ngừ sang Nga tăng 60%. Hiệp hội kỳ vọng cả năm 2025 ngành cá ngừ mang về 1,05 tỷ USD.

Giá cá ngừ vằn nguyên liệu tại Bangkok hiện ở mức 1.650 USD/tấn.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        bound: ['about', 'exact'],
        amount: 228e6,
        currency: 'USD',
        period: '2025-Q1',
        change: 2,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 87e6,
        currency: 'USD',
        period: ['2025-Q1', null, '2025'],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'EU',
        bound: ['about', 'under'],
        amount: 44e6,
        currency: 'USD',
        period: ['2025-Q1', null, '2025'],
        change: -15,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'RU',
        amount: null,
        currency: null,
        period: '2025-03',
        change: 60,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'VN',
          partner: null,
          amount: 1.05e9,
          currency: 'USD',
          period: '2025',
          status: ['target', 'forecast'],
        },
        {
          measure: 'imports',
          reporter: 'IL',
          partner: 'VN',
          amount: 21e6,
          currency: 'USD',
          period: '2025-Q1',
          change: 'any',
        },
        {
          measure: 'exports',
          reporter: 'VN',
          partner: 'IL',
          amount: 21e6,
          currency: 'USD',
          period: '2025-Q1',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `BỘ NGOẠI GIAO VIỆT NAM
Thông cáo báo chí

Tham khảo chính trị Việt Nam - Uruguay lần thứ ba

Ngày 9/10/2024, tại Hà Nội, Thứ trưởng Ngoại giao Lê Thị Thu Hằng và Thứ trưởng Ngoại giao Uruguay Nicolás Albertoni đồng chủ trì Tham khảo chính trị Việt Nam - Uruguay lần thứ ba.

Hai Thứ trưởng nhất trí đánh giá kim ngạch thương mại song phương năm 2023 đạt khoảng 230 triệu USD vẫn chưa tương xứng với tiềm năng, đặt mục tiêu nâng lên 500 triệu USD vào năm 2027. Thứ trưởng Albertoni khẳng định Uruguay sẵn sàng vận động các nước MERCOSUR sớm khởi động đàm phán hiệp định với Việt Nam.

Chiều cùng ngày, Bộ trưởng Bộ Công Thương Nguyễn Hồng Diên đã tiếp xã giao Thứ trưởng Nicolás Albertoni.

Nhân dịp này, Bộ trưởng Ngoại giao Uruguay Omar Paganini đã gửi thư chúc mừng Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn.`,
    officials: [
      { name: 'Lê Thị Thu Hằng', country: 'VN' },
      { name: 'Nicolás Albertoni', country: 'UY', aliases: ['Albertoni'] },
      { name: 'Nguyễn Hồng Diên', country: 'VN', world: true },
      { name: 'Omar Paganini', country: 'UY' },
      { name: 'Bùi Thanh Sơn', country: 'VN', world: true },
    ],
    meetings: [
      {
        who: ['Lê Thị Thu Hằng', 'Nicolás Albertoni'],
        date: '2024-10-09',
        kind: 'consultation',
        status: 'held',
      },
      { who: ['Nguyễn Hồng Diên', 'Nicolás Albertoni'], date: '2024-10-09', status: 'held' },
      { who: ['Omar Paganini', 'Bùi Thanh Sơn'], kind: 'letter', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'UY',
        bound: 'about',
        amount: 230e6,
        currency: 'USD',
        period: '2023',
      },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'UY',
        amount: 500e6,
        currency: 'USD',
        period: '2027',
        status: 'target',
      },
    ],
  },
  {
    published: '2025-02-02',
    text: `Đại sứ Việt Nam tại Algeria: 'Thị trường Bắc Phi còn nhiều dư địa'

Trả lời phỏng vấn VOV nhân dịp đầu xuân, Đại sứ Việt Nam tại Algeria Trần Quốc Khánh cho biết quan hệ hai nước năm qua có nhiều điểm sáng.

- PV: Thưa Đại sứ, thương mại hai chiều năm 2024 đạt kết quả ra sao?

- Đại sứ Trần Quốc Khánh: Kim ngạch hai chiều năm 2024 đạt trên 250 triệu USD, tăng 8,4%. Ta xuất chủ yếu cà phê, hạt tiêu, gạo. Xuất khẩu cà phê sang Algeria đạt 168 triệu USD.

- PV: Ông có thể nói rõ hơn về những hoạt động ngoại giao nổi bật?

- Hồi tháng 11, tôi có dịp gặp Bộ trưởng Thương mại Algeria Tayeb Zitouni để bàn về thủ tục nhập khẩu. Dự kiến quý II năm nay, Ủy ban liên Chính phủ sẽ họp khóa 13 tại Hà Nội.

- PV: Xin cảm ơn Đại sứ!

Thực hiện: Bá Thi/VOV-Cairo`,
    officials: [
      { name: 'Trần Quốc Khánh', country: 'VN' },
      { name: 'Tayeb Zitouni', country: 'DZ' },
    ],
    meetings: [{ who: ['Trần Quốc Khánh', 'Tayeb Zitouni'], date: '2024-11', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'DZ',
        bound: 'over',
        amount: 250e6,
        currency: 'USD',
        period: '2024',
        change: 8.4,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'DZ',
        amount: 168e6,
        currency: 'USD',
        period: ['2024', null],
      },
    ],
    optional: { meetings: [{ who: ['Ủy ban liên Chính phủ'], status: 'planned' }] },
  },
  {
    published: '2024-10-04',
    text: `Điện Biên: Tiếp đoàn đại biểu cấp cao tỉnh Phongsaly

ĐBP - Nhận lời mời của Tỉnh ủy, UBND tỉnh Điện Biên, từ ngày 3 - 5/10, Đoàn đại biểu tỉnh Phongsaly (nước CHDCND Lào) do đồng chí Khamphoi Vannasan, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Phongsaly làm trưởng đoàn sang thăm và làm việc tại tỉnh ta.

Chiều 3/10, đồng chí Trần Quốc Cường, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy và đồng chí Lê Thành Đô, Chủ tịch UBND tỉnh đã tiếp đoàn. Dự buổi tiếp có các đồng chí: Mùa A Vảng, Phó Bí thư Tỉnh ủy; Vừ A Bằng, Phó Chủ tịch UBND tỉnh; Thiếu tướng Ngô Thanh Bình, Giám đốc Công an tỉnh.

Thay mặt đoàn, đồng chí Khamphoi Vannasan bày tỏ sự xúc động trước những mất mát do mưa lũ gây ra tại xã Mường Pồn. Đồng chí trao 200 triệu kíp ủng hộ đồng bào vùng lũ.

Hai tỉnh thống nhất nâng cấp cặp cửa khẩu Huổi Puốc - Na Son trong năm 2025.

Tin, ảnh: Gia Kiệt`,
    officials: [
      { name: 'Khamphoi Vannasan', country: 'LA' },
      { name: 'Trần Quốc Cường', country: 'VN', world: true },
      { name: 'Lê Thành Đô', country: 'VN', world: true },
      { name: 'Mùa A Vảng', country: 'VN', world: true },
      { name: 'Vừ A Bằng', country: 'VN', world: true },
      { name: 'Ngô Thanh Bình', country: 'VN', world: true },
    ],
    meetings: [
      {
        who: ['Khamphoi Vannasan', 'Trần Quốc Cường', 'Lê Thành Đô'],
        maybe: ['Mùa A Vảng', 'Vừ A Bằng', 'Ngô Thanh Bình'],
        date: '2024-10-03',
        status: 'held',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Khamphoi Vannasan'], status: 'held' }] },
  },
  {
    text: `Nhật Bản thâm hụt thương mại tháng thứ hai liên tiếp

(Bnews/vnanet.vn) Số liệu sơ bộ do Bộ Tài chính Nhật Bản công bố ngày 18/6 cho thấy nước này ghi nhận mức thâm hụt thương mại 637,6 tỷ yên (tương đương 4,4 tỷ USD) trong tháng 5/2025.

Kim ngạch xuất khẩu giảm 1,7% so với một năm trước, xuống còn 8.130 tỷ yên, lần giảm đầu tiên sau tám tháng. Nhập khẩu giảm 7,7%, xuống 8.770 tỷ yên do giá dầu thô và than hạ.

Xuất khẩu sang Mỹ sụt 11,1%, trong khi xuất khẩu sang Trung Quốc giảm 8,8%. Riêng ô tô sang Mỹ mất gần 1/4 giá trị.

Bộ trưởng Tài chính Katsunobu Kato cho rằng cần theo dõi sát tác động của thuế quan. Thủ tướng Ishiba Shigeru và Tổng thống Mỹ Donald Trump chưa đạt được thỏa thuận thuế quan khi gặp nhau hôm 16/6 bên lề hội nghị G7 tại Canada.`,
    officials: [
      { name: 'Katsunobu Kato', country: 'JP' },
      { name: 'Ishiba Shigeru', country: 'JP', world: true },
      { name: 'Donald Trump', country: 'US' },
    ],
    meetings: [{ who: ['Ishiba Shigeru', 'Donald Trump'], date: '2025-06-16', status: 'held' }],
    trade: [
      {
        measure: 'balance',
        reporter: 'JP',
        partner: null,
        amount: 637.6e9,
        currency: 'JPY',
        period: '2025-05',
      },
      {
        measure: 'exports',
        reporter: 'JP',
        partner: null,
        amount: 8.13e12,
        currency: 'JPY',
        period: '2025-05',
        change: -1.7,
      },
      {
        measure: 'imports',
        reporter: 'JP',
        partner: null,
        amount: 8.77e12,
        currency: 'JPY',
        period: '2025-05',
        change: -7.7,
      },
      {
        measure: 'exports',
        reporter: 'JP',
        partner: 'US',
        amount: null,
        currency: null,
        period: '2025-05',
        change: -11.1,
      },
      {
        measure: 'exports',
        reporter: 'JP',
        partner: 'CN',
        amount: null,
        currency: null,
        period: '2025-05',
        change: -8.8,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'JP',
          partner: null,
          amount: 4.4e9,
          currency: 'USD',
          period: '2025-05',
        },
      ],
    },
  },
  {
    published: '2024-11-20',
    text: `Quốc hội thảo luận dự án Luật Nhà giáo (sửa đổi)

(ĐCSVN) - Sáng 20/11, dưới sự điều hành của Phó Chủ tịch Quốc hội Nguyễn Thị Thanh, Quốc hội thảo luận tại hội trường về dự án Luật Nhà giáo.

Đại biểu Trần Văn Thức (đoàn Thanh Hóa) đề nghị làm rõ chính sách tiền lương. Đại biểu Chu Thị Hồng Thái cho rằng nhiều trường vùng cao chưa gặp được nguồn tuyển phù hợp, biên chế chưa đáp ứng nhu cầu dạy học hai buổi mỗi ngày.

Giải trình trước Quốc hội, Bộ trưởng Bộ Giáo dục và Đào tạo Nguyễn Kim Sơn cho biết cơ quan soạn thảo sẽ tiếp thu tối đa.

Chứng khoán 20/11: VN-Index tăng hơn 11 điểm, khối ngoại bán ròng 1.263 tỷ đồng.`,
    officials: [
      { name: 'Nguyễn Thị Thanh', country: 'VN', world: true },
      { name: 'Nguyễn Kim Sơn', country: 'VN', world: true },
    ],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Trần Văn Thức', country: ['VN', null] },
        { name: 'Chu Thị Hồng Thái', country: ['VN', null] },
      ],
    },
  },
  {
    text: `Chùm ảnh: Ngày làm việc thứ hai của Chủ tịch nước tại Áo

Chủ tịch nước Lương Cường hội đàm với Tổng thống Áo Alexander Van der Bellen tại Cung điện Hofburg sáng 24/9. Ảnh: TTXVN

Chủ tịch nước Lương Cường tại buổi chiêu đãi. Ảnh: TTXVN

Cùng ngày, Phu nhân Chủ tịch nước Nguyễn Thị Minh Nguyệt và bà Doris Schmidauer, Phu nhân Tổng thống Áo, thăm Bảo tàng Lịch sử Nghệ thuật. Ảnh: TTXVN

Chiều cùng ngày, Chủ tịch nước gặp Chủ tịch Quốc hội Áo Walter Rosenkranz. Ảnh: TTXVN

Bộ trưởng Nội vụ Đỗ Thanh Bình (trái) trao văn kiện với Bộ trưởng Lao động Áo Korinna Schumann dưới sự chứng kiến của lãnh đạo hai nước. Ảnh: Lâm Khánh

Ngày cập nhật: 25/09/2025 07:08`,
    officials: [
      { name: 'Lương Cường', country: 'VN', world: true },
      { name: 'Alexander Van der Bellen', country: 'AT' },
      { name: 'Walter Rosenkranz', country: 'AT' },
      { name: 'Đỗ Thanh Bình', country: 'VN', world: true },
      { name: 'Korinna Schumann', country: 'AT' },
    ],
    meetings: [
      { who: ['Lương Cường', 'Alexander Van der Bellen'], date: '2025-09-24', status: 'held' },
      { who: ['Lương Cường', 'Walter Rosenkranz'], date: '2025-09-24', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Nguyễn Thị Minh Nguyệt', country: ['VN', null] },
        { name: 'Doris Schmidauer', country: 'AT' },
      ],
      meetings: [
        { who: ['Đỗ Thanh Bình', 'Korinna Schumann'], status: 'held' },
        { who: ['Nguyễn Thị Minh Nguyệt', 'Doris Schmidauer'], date: '2025-09-24', status: 'held' },
      ],
    },
  },
  {
    text: `Ngân Hà Thứ Bảy, 24/5/2025 | 10:20

Việt Nam - Mỹ kết thúc phiên đàm phán thứ hai về thuế đối ứng

Phiên đàm phán thứ hai về Hiệp định Thương mại đối ứng giữa Việt Nam và Mỹ diễn ra từ ngày 19 đến 22/5 tại Washington D.C, theo Bộ Công Thương.

Trước thềm phiên đàm phán, Bộ trưởng Công Thương Nguyễn Hồng Diên đã có cuộc gặp với Bộ trưởng Thương mại Mỹ Howard Lutnick hôm 19/5. Ngày 16/5, tại đảo Jeju (Hàn Quốc), ông Diên cũng làm việc với Trưởng Đại diện Thương mại Mỹ Jamieson Greer.

Hai đoàn kỹ thuật đã đạt tiến bộ về nhiều nhóm vấn đề. Phiên thứ ba dự kiến tổ chức đầu tháng 6.

Mỹ là thị trường xuất khẩu lớn nhất của Việt Nam, đạt 119,5 tỷ USD năm 2024. Thuế suất 46% mà Washington công bố hôm 2/4 đang được hoãn 90 ngày.`,
    officials: [
      { name: 'Nguyễn Hồng Diên', country: 'VN', aliases: ['Diên', 'ông Diên'] },
      { name: 'Howard Lutnick', country: 'US' },
      { name: 'Jamieson Greer', country: 'US' },
    ],
    meetings: [
      { who: ['Nguyễn Hồng Diên', 'Howard Lutnick'], date: '2025-05-19', status: 'held' },
      { who: ['Nguyễn Hồng Diên', 'Jamieson Greer'], date: '2025-05-16', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'VN', partner: 'US', amount: 119.5e9, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [
        { who: ['Đoàn Việt Nam', 'Đoàn Mỹ'], status: 'held' },
        { who: ['Đoàn Việt Nam', 'Đoàn Mỹ'], status: 'planned' },
      ],
    },
  },
  {
    published: '2024-02-06',
    text: `Điện chia buồn về vụ cháy rừng tại Chile

Được tin cháy rừng nghiêm trọng xảy ra tại vùng Valparaíso làm nhiều người thiệt mạng, ngày 6/2, Chủ tịch nước Võ Văn Thưởng đã gửi điện chia buồn tới Tổng thống nước Cộng hòa Chile Gabriel Boric Font.

Cùng ngày, Bộ trưởng Ngoại giao Bùi Thanh Sơn gửi điện chia buồn tới Bộ trưởng Ngoại giao Alberto van Klaveren.

Trước đó, Đại sứ quán Việt Nam tại Santiago cho biết chưa ghi nhận công dân Việt Nam nào bị ảnh hưởng.

Chia sẻ  |  In trang  |  Gửi email`,
    officials: [
      { name: 'Võ Văn Thưởng', country: 'VN', world: true },
      { name: 'Gabriel Boric Font', country: 'CL' },
      { name: 'Bùi Thanh Sơn', country: 'VN', world: true },
      { name: 'Alberto van Klaveren', country: 'CL' },
    ],
    meetings: [
      { who: ['Võ Văn Thưởng', 'Gabriel Boric Font'], date: '2024-02-06', kind: 'letter', status: 'held' },
      { who: ['Bùi Thanh Sơn', 'Alberto van Klaveren'], date: '2024-02-06', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2026-01-22',
    text: `Phó Thủ tướng tiếp xúc song phương bên lề Diễn đàn Davos

Zurich (TTXVN 22/1) – Trong khuôn khổ Hội nghị thường niên Diễn đàn Kinh tế thế giới, ngày 21/1 (giờ địa phương), Phó Thủ tướng Hồ Đức Phớc đã lần lượt gặp Thủ tướng Croatia Andrej Plenković, Phó Thủ tướng Maroc Nadia Fettah và Tổng Giám đốc Tổ chức Thương mại thế giới Ngozi Okonjo-Iweala.

Tại cuộc gặp với ông Plenković, Phó Thủ tướng đề nghị Croatia sớm phê chuẩn Hiệp định Bảo hộ đầu tư. Bà Nadia Fettah mong muốn mở đường bay thẳng Casablanca - Hà Nội.

Cũng trong ngày, Phó Thủ tướng tham dự tọa đàm với 12 tập đoàn bán dẫn. Chủ tịch tập đoàn Zug Micro, ông Beat Hartmann, cam kết mở văn phòng tại Đà Nẵng.

Ngày mai, Phó Thủ tướng sẽ tới Bern và hội đàm với Tổng thống Thụy Sĩ Guy Parmelin./.`,
    officials: [
      { name: 'Hồ Đức Phớc', country: 'VN', world: true },
      { name: 'Andrej Plenković', country: 'HR', aliases: ['Plenković'] },
      { name: 'Nadia Fettah', country: 'MA' },
      { name: 'Ngozi Okonjo-Iweala', country: null },
      { name: 'Guy Parmelin', country: 'CH' },
    ],
    meetings: [
      { who: ['Hồ Đức Phớc', 'Andrej Plenković'], date: '2026-01-21', status: 'held' },
      { who: ['Hồ Đức Phớc', 'Nadia Fettah'], date: '2026-01-21', status: 'held' },
      { who: ['Hồ Đức Phớc', 'Ngozi Okonjo-Iweala'], date: '2026-01-21', status: 'held' },
      { who: ['Hồ Đức Phớc', 'Guy Parmelin'], date: ['2026-01-23', '2026-01-22'], status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Beat Hartmann', country: ['CH', null] }],
      meetings: [{ who: ['Hồ Đức Phớc', 'Beat Hartmann'], date: '2026-01-21', status: 'held' }],
    },
  },
  {
    text: `Thương mại Việt Nam - Hà Lan: Cửa ngõ vào châu Âu

Theo Vụ Thị trường châu Âu - châu Mỹ (Bộ Công Thương), tổng kim ngạch thương mại giữa Việt Nam và Hà Lan năm 2024 đạt 13,8 tỷ USD, tăng 26,4% so với năm 2023. Trong đó, Việt Nam xuất khẩu 13,0 tỷ USD và nhập khẩu từ Hà Lan khoảng 0,8 tỷ USD, xuất siêu 12,2 tỷ USD.

Quý I/2025, xuất khẩu sang Hà Lan tiếp tục đạt 3,1 tỷ USD. Hai nước phấn đấu đưa kim ngạch song phương lên 18 - 20 tỷ USD vào năm 2030.

Tính lũy kế đến hết tháng 3/2025, Hà Lan có 455 dự án còn hiệu lực tại Việt Nam với tổng vốn đăng ký 14,6 tỷ USD, đứng đầu trong các nước EU.

Bà Lê Hải Yến, phụ trách Thương vụ, lưu ý doanh nghiệp đáp ứng quy định chống phá rừng của EU.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'NL',
        amount: 13.8e9,
        currency: 'USD',
        period: '2024',
        change: 26.4,
      },
      { measure: 'exports', reporter: 'VN', partner: 'NL', amount: 13e9, currency: 'USD', period: '2024' },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'NL',
        bound: ['about', 'exact'],
        amount: 800e6,
        currency: 'USD',
        period: '2024',
      },
      { measure: 'balance', reporter: 'VN', partner: 'NL', amount: 12.2e9, currency: 'USD', period: '2024' },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'NL',
        amount: 3.1e9,
        currency: 'USD',
        period: '2025-Q1',
      },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'NL',
        amount: 18e9,
        amountTo: 20e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
      {
        measure: 'investment',
        reporter: 'NL',
        partner: 'VN',
        amount: 14.6e9,
        currency: 'USD',
        period: ['2025-03', '2025-01/2025-03', '2025-Q1', null],
      },
    ],
    optional: { officials: [{ name: 'Lê Hải Yến', country: ['VN', null] }] },
  },
  {
    published: '2025-05-15',
    text: `Tổng thống Pháp sẽ thăm cấp Nhà nước Việt Nam

TPO - Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng chiều 15/5 cho biết, nhận lời mời của Chủ tịch nước Lương Cường, Tổng thống Pháp Emmanuel Macron và Phu nhân sẽ thăm cấp Nhà nước tới Việt Nam từ ngày 25 đến 27/5.

Đây là chuyến thăm Việt Nam đầu tiên của ông Macron kể từ khi nhậm chức năm 2017. Tháng 10 năm ngoái, Tổng thống Pháp đã tiếp Tổng Bí thư Tô Lâm tại Điện Élysée, khi hai nước nâng cấp quan hệ lên Đối tác chiến lược toàn diện.

Trả lời câu hỏi của phóng viên về thông tin Thủ tướng Thái Lan Paetongtarn Shinawatra đến Hà Nội, bà Hằng xác nhận lãnh đạo Thái Lan sẽ đồng chủ trì họp Nội các chung lần thứ 4 với Thủ tướng Phạm Minh Chính ngày 16/5.

Minh Đăng`,
    officials: [
      { name: 'Lương Cường', country: 'VN' },
      { name: 'Emmanuel Macron', country: 'FR', aliases: ['Macron'] },
      { name: 'Tô Lâm', country: 'VN', world: true },
      { name: 'Paetongtarn Shinawatra', country: 'TH' },
      { name: 'Phạm Minh Chính', country: 'VN', world: true },
    ],
    meetings: [
      { who: ['Emmanuel Macron', 'Tô Lâm'], date: '2024-10', status: 'held' },
      { who: ['Paetongtarn Shinawatra', 'Phạm Minh Chính'], date: '2025-05-16', status: 'planned' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Phạm Thu Hằng', country: 'VN', aliases: ['Hằng', 'bà Hằng'] }],
      meetings: [
        { who: ['Emmanuel Macron', 'Lương Cường'], status: 'planned' },
        { who: ['Emmanuel Macron'], status: 'planned' },
      ],
    },
  },
  {
    text: `Ấn Độ: Xuất khẩu dịch vụ bù đắp cho hàng hóa

Mumbai (TTXVN) - Bộ Thương mại và Công nghiệp Ấn Độ cho biết xuất khẩu hàng hóa của nước này trong tài khóa 2024-2025 (kết thúc ngày 31/3) đạt 437,42 tỷ USD, gần như đi ngang so với mức 437,07 tỷ USD của tài khóa trước. Nhập khẩu hàng hóa tăng 6,2% lên 720,24 tỷ USD.

Riêng tháng 3/2025, thâm hụt thương mại hàng hóa nới rộng lên 21,54 tỷ USD. Xuất khẩu sang Mỹ cả tài khóa tăng 11,6%, đạt 86,51 tỷ USD.

Thư ký Thương mại Sunil Barthwal nói với báo giới hôm 15/4 rằng New Delhi đang theo dõi tình trạng hàng hóa nước thứ ba tràn vào.

Đồng rupee giao dịch ở mức 85,7 rupee/USD. Chỉ số Sensex tăng 2,1%.`,
    officials: [{ name: 'Sunil Barthwal', country: 'IN' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'IN',
        partner: null,
        amount: 437.42e9,
        currency: 'USD',
        period: ['2024-04/2025-03', '2024/2025', '2025', '2024', '2024-25', '2024-2025'],
      },
      {
        measure: 'imports',
        reporter: 'IN',
        partner: null,
        amount: 720.24e9,
        currency: 'USD',
        period: ['2024-04/2025-03', '2024/2025', '2025', '2024', '2024-25', '2024-2025'],
        change: 6.2,
      },
      {
        measure: 'balance',
        reporter: 'IN',
        partner: null,
        amount: 21.54e9,
        currency: 'USD',
        period: '2025-03',
      },
      {
        measure: 'exports',
        reporter: 'IN',
        partner: 'US',
        amount: 86.51e9,
        currency: 'USD',
        period: ['2024-04/2025-03', '2024/2025', '2025', '2024', '2024-25', '2024-2025', null],
        change: 11.6,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'IN',
          partner: null,
          amount: 437.07e9,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Bộ trưởng Thương mại Canada gặp đối tác Indonesia của mình để ký kết CEPA

Được đăng: ngày 25 tháng 9 năm 2025 bởi Ban biên tập | Read in English

OTTAWA—Bộ trưởng Thương mại Quốc tế Canada Maninder Sidhu vào thứ Tư đã ngồi xuống với Bộ trưởng Thương mại của Indonesia Budi Santoso cho lễ ký Hiệp định Đối tác Kinh tế Toàn diện,mà Thủ tướng Mark Carney và Tổng thống Prabowo Subianto đã chứng kiến.

"Hôm nay là một ngày tốt để làm ăn," ông Sidhu được trích lời khi nói. Thương mại hàng hóa hai chiều đạt 5,1 tỷ đô la Canada trong năm 2024, với nhập khẩu của Canada chiếm C$2,9 tỷ.

Santoso sau đó đã được chiêu đãi bữa trưa bởi Phòng Thương mại Canada.Click here để đăng ký bản tin.

© 2025 Maple Wire. Mọi quyền được bảo lưu.`,
    officials: [
      { name: 'Maninder Sidhu', country: 'CA', aliases: ['Sidhu'] },
      { name: 'Budi Santoso', country: 'ID', aliases: ['Santoso'] },
      { name: 'Mark Carney', country: 'CA', world: true },
      { name: 'Prabowo Subianto', country: 'ID', world: true },
    ],
    meetings: [
      {
        who: ['Maninder Sidhu', 'Budi Santoso'],
        maybe: ['Mark Carney', 'Prabowo Subianto'],
        date: '2025-09-24',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'total', reporter: 'CA', partner: 'ID', amount: 5.1e9, currency: 'CAD', period: '2024' },
      {
        measure: 'imports',
        reporter: 'CA',
        partner: 'ID',
        amount: 2.9e9,
        currency: 'CAD',
        period: ['2024', null],
      },
    ],
    optional: { meetings: [{ who: ['Mark Carney', 'Prabowo Subianto'], status: 'held' }] },
  },
  {
    published: '2024-11-28',
    text: `Chủ tịch UBND TPHCM tiếp Tổng Lãnh sự New Zealand chào từ biệt

(SGGP) - Ngày 28-11, Chủ tịch UBND TPHCM Phan Văn Mãi đã tiếp ông Scott James, Tổng Lãnh sự New Zealand tại TPHCM, đến chào từ biệt nhân kết thúc nhiệm kỳ công tác.

Chủ tịch Phan Văn Mãi cảm ơn những đóng góp của ông Scott James trong việc thúc đẩy hợp tác giáo dục; nhắc lại chuyến thăm của Thủ tướng New Zealand Christopher Luxon. Kim ngạch hai chiều giữa TPHCM và New Zealand 10 tháng năm 2024 đạt 312 triệu USD.

* Cùng ngày, Phó Chủ tịch UBND TPHCM Võ Văn Hoan tiếp bà Siriporn Tantivanich, tân Tổng Lãnh sự Thái Lan. Bà Siriporn cho hay sẽ tiếp nối những gì người tiền nhiệm Wiraka Moodhitaporn đã làm được.

THỤY VŨ`,
    officials: [
      { name: 'Phan Văn Mãi', country: 'VN', world: true },
      { name: 'Scott James', country: 'NZ' },
      { name: 'Christopher Luxon', country: 'NZ' },
      { name: 'Võ Văn Hoan', country: 'VN', world: true },
      { name: 'Siriporn Tantivanich', country: 'TH', aliases: ['Siriporn', 'bà Siriporn'] },
    ],
    meetings: [
      { who: ['Phan Văn Mãi', 'Scott James'], date: '2024-11-28', status: 'held' },
      { who: ['Võ Văn Hoan', 'Siriporn Tantivanich'], date: '2024-11-28', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Wiraka Moodhitaporn', country: 'TH' }],
      meetings: [{ who: ['Christopher Luxon'], status: 'held' }],
      trade: [
        {
          measure: 'total',
          partner: 'NZ',
          amount: 312e6,
          currency: 'USD',
          period: '2024-01/2024-10',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2024-08-05',
    text: `Hội thảo 'Logistics xanh': Doanh nghiệp còn gặp nhiều rào cản

Báo Công Thương - Sáng 5/8, tại Cần Thơ, hơn 200 đại biểu dự hội thảo về chuyển đổi xanh ngành logistics. Phát biểu khai mạc, Thứ trưởng Bộ Công Thương Nguyễn Sinh Nhật Tân nói chi phí logistics của Đồng bằng sông Cửu Long vẫn cao hơn bình quân cả nước 10 - 15%.

Theo PGS.TS Hồ Thị Thu Hòa, để đáp ứng tiêu chuẩn phát thải, mỗi đội tàu cần đầu tư 40 - 60 tỷ đồng. Công ty Cảng Trường Lộc đặt mục tiêu doanh thu 1.200 tỷ đồng năm nay.

Ông Trần Việt Trường được mời nhưng không thể tham dự.

Ban tổ chức cho biết hội thảo lần sau sẽ diễn ra tại Hải Phòng. Trung tâm dự báo: chiều tối nay Nam Bộ có mưa rào và dông.`,
    officials: [{ name: 'Nguyễn Sinh Nhật Tân', country: 'VN', world: true }],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Trần Việt Trường', country: ['VN', null] },
        { name: 'Hồ Thị Thu Hòa', country: ['VN', null] },
      ],
      meetings: [{ who: ['Nguyễn Sinh Nhật Tân'], status: 'held' }],
    },
  },
  {
    published: '2025-07-13',
    text: `Syria bác tin ngoại trưởng bí mật gặp quan chức Israel

Bộ Ngoại giao Syria ngày 13/7 bác thông tin cho rằng Ngoại trưởng Asaad al-Shaibani đã gặp Bộ trưởng Các vấn đề chiến lược Israel Ron Dermer tại Baku, Azerbaijan.

Trước đó, hãng AFP dẫn nguồn tin ngoại giao giấu tên nói cuộc tiếp xúc diễn ra hôm 12/7, bên lề chuyến thăm của Tổng thống Syria Ahmed al-Sharaa tới Azerbaijan.

Tại Baku, ông Sharaa đã hội đàm với Tổng thống nước chủ nhà Ilham Aliyev về việc cung cấp khí đốt qua lãnh thổ Thổ Nhĩ Kỳ. Hồi tháng 5, lãnh đạo Syria cũng đã gặp Tổng thống Mỹ Donald Trump ở Riyadh.

Đức Trung (Theo AFP, Al Jazeera)`,
    officials: [
      { name: 'Asaad al-Shaibani', country: 'SY' },
      { name: 'Ron Dermer', country: 'IL' },
      { name: 'Ahmed al-Sharaa', country: 'SY', aliases: ['Sharaa', 'ông Sharaa'] },
      { name: 'Ilham Aliyev', country: 'AZ' },
      { name: 'Donald Trump', country: 'US' },
    ],
    meetings: [
      { who: ['Ahmed al-Sharaa', 'Ilham Aliyev'], date: ['2025-07-12', null, '2025-07'], status: 'held' },
      { who: ['Ahmed al-Sharaa', 'Donald Trump'], date: '2025-05', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Asaad al-Shaibani', 'Ron Dermer'], status: 'held' },
        { who: ['Asaad al-Shaibani', 'Ron Dermer'], status: 'cancelled' },
        { who: ['Ahmed al-Sharaa'], status: 'held' },
      ],
    },
  },
  {
    text: `Nửa đầu năm, xuất khẩu hồ tiêu vượt 850 triệu USD

Hiệp hội Hồ tiêu và Cây gia vị Việt Nam (VPSA) thông tin, tính đến hết ngày 30/6/2025, Việt Nam đã xuất khẩu được 124.133 tấn hồ tiêu các loại. Tổng kim ngạch xuất khẩu đạt 850,5 triệu USD, so với cùng kỳ lượng giảm 12,9% nhưng kim ngạch tăng 34,1%.

Hoa Kỳ là thị trường lớn nhất với 26.727 tấn, giảm 27,1% về lượng. Kế đến là các thị trường UAE, Ấn Độ, Đức.

Ở chiều ngược lại, 6 tháng Việt Nam chi 120,8 triệu USD nhập khẩu hồ tiêu, chủ yếu từ Brazil và Campuchia.

Giá tiêu đen tại Đắk Lắk sáng nay 139.000 đồng/kg. Bà Hoàng Thị Liên, Chủ tịch VPSA, dự báo cả năm kim ngạch có thể đạt 1,5 tỷ USD.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 850.5e6,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06'],
        change: 34.1,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 120.8e6,
        currency: 'USD',
        period: ['2025-H1', '2025-01/2025-06', null],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 1.5e9,
        currency: 'USD',
        period: ['2025', null],
        status: 'forecast',
      },
    ],
    optional: {
      officials: [{ name: 'Hoàng Thị Liên', country: ['VN', null] }],

      trade: [
        {
          measure: 'exports',
          reporter: 'VN',
          partner: null,
          bound: ['over', 'exact'],
          amount: 850e6,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2025-04-09',
    text: `Bộ trưởng Quốc phòng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Bulgaria

QĐND - Nhận lời mời của Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, Bộ trưởng Quốc phòng Cộng hòa Bulgaria Atanas Zapryanov dẫn đầu đoàn đại biểu cấp cao thăm chính thức Việt Nam từ ngày 8 đến 11-4.

Sáng 9-4, lễ đón được tổ chức trọng thể tại trụ sở Bộ Quốc phòng, Hà Nội. Ngay sau lễ đón, hai Bộ trưởng đã tiến hành hội đàm. Dự hội đàm có Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng.

Chiều cùng ngày, Thủ tướng Phạm Minh Chính đã tiếp Bộ trưởng Atanas Zapryanov. Thủ tướng nhờ ngài Bộ trưởng chuyển lời thăm hỏi tới Tổng thống Rumen Radev, người đã thăm Việt Nam vào tháng 11-2024.

Bài và ảnh: HOÀNG VŨ`,
    officials: [
      { name: 'Phan Văn Giang', country: 'VN' },
      { name: 'Atanas Zapryanov', country: 'BG' },
      { name: 'Hoàng Xuân Chiến', country: 'VN', world: true },
      { name: 'Phạm Minh Chính', country: 'VN', world: true },
      { name: 'Rumen Radev', country: 'BG', world: true },
    ],
    meetings: [
      {
        who: ['Phan Văn Giang', 'Atanas Zapryanov'],
        maybe: ['Hoàng Xuân Chiến'],
        date: '2025-04-09',
        status: 'held',
      },
      { who: ['Phạm Minh Chính', 'Atanas Zapryanov'], date: '2025-04-09', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Atanas Zapryanov'], status: 'held' },
        { who: ['Rumen Radev'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-07-03',
    text: `Phó Chủ tịch Quốc hội hội đàm trực tuyến với Phó Chủ tịch Hạ viện Maroc

VOV.VN - Chiều nay (3/7), tại Nhà Quốc hội, Phó Chủ tịch Quốc hội Trần Quang Phương có cuộc hội đàm trực tuyến với Phó Chủ tịch thứ nhất Hạ viện Maroc Mohamed Sabbari.

Ông Trần Quang Phương đề nghị hai bên sớm thành lập Nhóm nghị sĩ hữu nghị. Đáp lời, ông Sabbari cho biết Chủ tịch Hạ viện Rachid Talbi El Alami mong được đón Chủ tịch Quốc hội Trần Thanh Mẫn tại Rabat vào cuối tháng 7.

Trao đổi với báo chí sau hội đàm, Chủ nhiệm Ủy ban Đối ngoại Vũ Hải Hà nói thương mại hai nước còn khiêm tốn, khoảng 200 - 300 triệu USD mỗi năm.

Lê Tuyết/VOV1`,
    officials: [
      { name: 'Trần Quang Phương', country: 'VN', world: true },
      { name: 'Mohamed Sabbari', country: 'MA', aliases: ['Sabbari'] },
      { name: 'Rachid Talbi El Alami', country: 'MA', world: true },
      { name: 'Trần Thanh Mẫn', country: 'VN', world: true },
      { name: 'Vũ Hải Hà', country: 'VN', world: true },
    ],
    meetings: [{ who: ['Trần Quang Phương', 'Mohamed Sabbari'], date: '2025-07-03', status: 'held' }],
    trade: [],
    optional: {
      meetings: [
        { who: ['Rachid Talbi El Alami', 'Trần Thanh Mẫn'], status: 'planned' },
        { who: ['Trần Thanh Mẫn'], status: 'planned' },
      ],
      trade: [
        {
          measure: 'total',
          reporter: ['VN', 'MA'],
          partner: ['MA', 'VN'],
          amount: 200e6,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
];
