import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Trang chủ > Chính trị > Đối ngoại
Phó Chủ tịch nước Võ Thị Ánh Xuân tiếp Đại sứ Phần Lan chào từ biệt
Thứ Năm, 17/07/2025 | 16:42 GMT+7
(TTXVN) - Chiều 17/7, tại Phủ Chủ tịch, Phó Chủ tịch nước Võ Thị Ánh Xuân đã tiếp Đại sứ Phần Lan Keijo Norvanto đến chào từ biệt nhân dịp kết thúc nhiệm kỳ công tác tại Việt Nam.
Tại buổi tiếp, Phó Chủ tịch nước ghi nhận những đóng góp tích cực của Đại sứ trong việc thúc đẩy quan hệ song phương, nhất là giáo dục, năng lượng sạch và chuyển đổi số. Bà Ánh Xuân nhấn mạnh kim ngạch thương mại hai chiều Việt Nam - Phần Lan năm 2024 đạt gần 470 triệu USD, tăng 14,5% so với năm trước.
Ông Norvanto cảm ơn sự giúp đỡ của các cơ quan Việt Nam và bày tỏ tin tưởng người kế nhiệm sẽ nhận được sự hỗ trợ tương tự.
Ảnh: Lâm Khánh
Chia sẻ | Lưu tin | Bình luận (0)`,
    officials: [
      { name: 'Võ Thị Ánh Xuân', country: 'VN', aliases: ['Xuân', 'Ánh Xuân'] },
      { name: 'Keijo Norvanto', country: 'FI', aliases: ['Norvanto'] },
    ],
    meetings: [
      { who: ['Võ Thị Ánh Xuân', 'Keijo Norvanto'], date: '2025-07-17', kind: 'reception', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'FI',
        bound: 'about',
        amount: 470e6,
        currency: 'USD',
        period: '2024',
        change: 14.5,
      },
    ],
  },
  {
    text: `Ngày 12/11/2024, Bộ trưởng Ngoại giao Nhật Bản Iwaya Takeshi đã có cuộc điện đàm với Ngoại trưởng Brazil Mauro Vieira, kéo dài khoảng 25 phút.
Theo thông cáo của Tokyo, ông Iwaya chúc mừng Brazil đảm nhiệm vai trò Chủ tịch G20 và đề nghị hai bên phối hợp chặt chẽ nhằm bảo đảm thành công của Hội nghị thượng đỉnh Rio de Janeiro. Người đồng cấp Brazil khẳng định coi trọng quan hệ Đối tác chiến lược toàn cầu với Nhật Bản.
Hai Bộ trưởng cũng trao đổi về việc chuẩn bị chuyến thăm cấp nhà nước tới Nhật Bản của Tổng thống Luiz Inácio Lula da Silva, dự kiến diễn ra vào tháng 3/2025.
Năm 2023, xuất khẩu của Brazil sang Nhật Bản đạt 6,6 tỷ USD, trong khi nhập khẩu từ nước này ở mức 5,1 tỷ USD.`,
    officials: [
      { name: 'Iwaya Takeshi', country: 'JP', aliases: ['Takeshi', 'Iwaya'] },
      { name: 'Mauro Vieira', country: 'BR', aliases: ['Vieira'] },
      { name: 'Luiz Inácio Lula da Silva', country: 'BR', aliases: ['Silva', 'da Silva'] },
    ],
    meetings: [
      { who: ['Iwaya Takeshi', 'Mauro Vieira'], date: '2024-11-12', kind: 'phone call', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'BR', partner: 'JP', amount: 6.6e9, currency: 'USD', period: '2023' },
      { measure: 'imports', reporter: 'BR', partner: 'JP', amount: 5.1e9, currency: 'USD', period: '2023' },
    ],
    optional: {
      meetings: [{ who: ['Luiz Inácio Lula da Silva'], date: '2025-03', kind: 'visit', status: 'planned' }],
    },
  },
  {
    text: `Thể thao 24h - V.League - Ngoại hạng Anh - Cúp C1
HLV Kim Sang-sik: 'Chúng tôi sẽ gặp Malaysia với tinh thần cao nhất'
10/06/2025 08:15
Đội tuyển Việt Nam sẽ gặp Malaysia trên sân Bukit Jalil vào tối nay trong khuôn khổ vòng loại Asian Cup 2027. Chủ tịch CLB Thép Xanh Nam Định Nguyễn Tấn Anh cho biết đã treo thưởng 2 tỷ đồng nếu thầy trò HLV Kim Sang-sik giành chiến thắng.
Trước đó, hai đội đã gặp nhau 24 lần, Việt Nam thắng 14. Đội trưởng Đỗ Duy Mạnh gặp chấn thương nhẹ nhưng vẫn có thể thi đấu. Giá trị đội hình của Malaysia tăng 35% lên 12 triệu euro nhờ các cầu thủ nhập tịch.
>> Lịch thi đấu bóng đá hôm nay
>> Messi tiếp tục lập công`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `TÌNH HÌNH XUẤT KHẨU, NHẬP KHẨU HÀNG HÓA CỦA VIỆT NAM THÁNG 5 VÀ 5 THÁNG NĂM 2025
Theo số liệu thống kê sơ bộ của Cục Hải quan, tổng trị giá xuất nhập khẩu hàng hóa của cả nước trong 5 tháng đầu năm 2025 đạt 355,79 tỷ USD, tăng 15,7% so với cùng kỳ năm trước. Trong đó, trị giá xuất khẩu đạt 180,23 tỷ USD, tăng 14% và nhập khẩu đạt 175,56 tỷ USD, tăng 17,5%.
Cán cân thương mại hàng hóa của Việt Nam trong 5 tháng đầu năm 2025 thặng dư 4,67 tỷ USD.
Riêng trong tháng 5/2025, kim ngạch xuất khẩu sang Hoa Kỳ đạt 13,8 tỷ USD, tăng 42% so với cùng kỳ năm trước.
Nguồn: Cục Hải quan (Bộ Tài chính). Số liệu có thể được điều chỉnh.`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: null,
        amount: 355.79e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 15.7,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 180.23e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 14,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 175.56e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 17.5,
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
        amount: 13.8e9,
        currency: 'USD',
        period: '2025-05',
        change: 42,
      },
    ],
  },
  {
    text: `Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng hôm nay (21/8) cho biết, nhận lời mời của Tổng thống Bulgaria Rumen Radev, một đoàn đại biểu cấp cao Việt Nam sẽ thăm chính thức Bulgaria trong tháng 10/2025.
Trước đó, ngày 14/5/2025, Bộ trưởng Công Thương Nguyễn Hồng Diên đã hội đàm với Bộ trưởng Kinh tế và Công nghiệp Bulgaria Petar Dilov tại Sofia. Ông Diên đề nghị phía Bulgaria sớm phê chuẩn Hiệp định EVIPA.
Dự kiến bên lề kỳ họp Đại hội đồng Liên hợp quốc vào tháng 9 tới, Thứ trưởng Ngoại giao Lê Thị Thu Hằng sẽ gặp Thứ trưởng Ngoại giao Bulgaria Nikolay Berievski tại New York.
Năm 2024, kim ngạch song phương đạt 228 triệu USD và hai nước đặt mục tiêu nâng lên 500 triệu USD vào năm 2030.`,
    officials: [
      { name: 'Rumen Radev', country: 'BG', aliases: ['Radev'] },
      { name: 'Nguyễn Hồng Diên', country: 'VN', aliases: ['Diên', 'Hồng Diên'] },
      { name: 'Petar Dilov', country: 'BG', aliases: ['Dilov'] },
      { name: 'Lê Thị Thu Hằng', country: 'VN', aliases: ['Hằng', 'Thu Hằng'] },
      { name: 'Nikolay Berievski', country: 'BG', aliases: ['Berievski'] },
    ],
    meetings: [
      { who: ['Nguyễn Hồng Diên', 'Petar Dilov'], date: '2025-05-14', kind: 'talks', status: 'held' },
      { who: ['Lê Thị Thu Hằng', 'Nikolay Berievski'], date: '2025-09', status: 'planned' },
    ],
    trade: [
      { measure: 'total', reporter: 'VN', partner: 'BG', amount: 228e6, currency: 'USD', period: '2024' },
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'BG',
        amount: 500e6,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
    optional: {
      officials: [{ name: 'Phạm Thu Hằng', country: 'VN', aliases: ['Hằng', 'Thu Hằng'] }],
      meetings: [{ who: ['Rumen Radev'], date: '2025-10', kind: 'visit', status: 'planned' }],
    },
  },
  {
    text: `Bão số 3 giật cấp 14 đổ bộ Nghệ An, nhiều địa phương gặp khó khăn
(Dân trí) - Sáng 22/7, bão số 3 (tên quốc tế Wipha) đã gặp khối không khí lạnh và suy yếu thành áp thấp nhiệt đới. Theo Trung tâm Dự báo Khí tượng Thủy văn quốc gia, mưa lớn đã nhấn chìm hơn 1.200 ha lúa.
Người dân xã Mỹ Lý gặp nhiều trở ngại khi tiếp cận lương thực. Thiệt hại ước tính ban đầu khoảng 3.600 tỷ đồng, trong đó nông nghiệp chiếm 60%.
"Chúng tôi chưa gặp trận lũ nào lớn như vậy trong 50 năm", anh Lô Văn Hùng, một người dân địa phương, nói.
Tin liên quan: Giá vàng hôm nay tăng 500.000 đồng/lượng | Lịch cắt điện Nghệ An
Hoàng Lam`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Lãnh đạo tỉnh Quảng Ninh tiếp Tổng Lãnh sự Hàn Quốc
Thứ ba, 09/09/2025 18:03 (GMT +7)
Chiều 9/9, tại Trụ sở liên cơ quan số 2, đồng chí Phạm Đức Ấn, Chủ tịch UBND tỉnh Quảng Ninh, đã có buổi tiếp xã giao ông Choi Young-sam, Đại sứ đặc mệnh toàn quyền Hàn Quốc tại Việt Nam. Cùng dự có đồng chí Nghiêm Xuân Cường, Phó Chủ tịch UBND tỉnh.
Thông tin tới Đại sứ, Chủ tịch UBND tỉnh cho biết hiện Hàn Quốc có 12 dự án FDI trên địa bàn với tổng vốn đăng ký trên 700 triệu USD. Trong 8 tháng năm 2025, tỉnh đón 15 triệu lượt khách, trong đó khách Hàn Quốc tăng 22%.
Ngài Choi Young-sam cảm ơn sự đón tiếp nồng hậu và mong muốn doanh nghiệp Hàn Quốc tiếp tục được tạo điều kiện.
Đỗ Hưng`,
    officials: [
      { name: 'Phạm Đức Ấn', country: 'VN', aliases: ['Ấn', 'Đức Ấn'] },
      { name: 'Choi Young-sam', country: 'KR', aliases: ['Young-sam', 'Choi'] },
      { name: 'Nghiêm Xuân Cường', country: 'VN', aliases: ['Cường', 'Xuân Cường'] },
    ],
    meetings: [
      {
        who: ['Phạm Đức Ấn', 'Choi Young-sam'],
        maybe: ['Nghiêm Xuân Cường'],
        date: '2025-09-09',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'investment',
          reporter: 'KR',
          partner: 'VN',
          bound: 'over',
          amount: 700e6,
          currency: 'USD',
          period: null,
        },
      ],
    },
  },
  {
    text: `Ủy viên châu Âu phụ trách Thương mại Maroš Šefčovič đã gặp Bộ trưởng Thương mại và Công nghiệp Nam Phi Parks Tau tại Johannesburg hôm thứ Năm (20/11), bên lề Diễn đàn doanh nghiệp EU - Nam Phi.
Trong cuộc hội đàm, hai bên ký Đối tác Đầu tư và Thương mại Sạch. Ông Šefčovič cho biết Liên minh châu Âu vẫn là nhà đầu tư lớn nhất tại Nam Phi. Thương mại hàng hóa giữa EU và Nam Phi đạt 49 tỷ euro năm 2024, giảm 2,6% so với năm 2023; riêng nhập khẩu của EU từ Nam Phi là 23,5 tỷ euro.
Cuộc gặp giữa ông Tau và Đại diện Thương mại Mỹ Jamieson Greer, vốn được lên kế hoạch vào thứ Sáu, đã bị hủy.
Theo AFP, ngày 21/11/2025`,
    officials: [
      { name: 'Maroš Šefčovič', country: 'EU', aliases: ['Šefčovič'] },
      { name: 'Parks Tau', country: 'ZA', aliases: ['Tau'] },
      { name: 'Jamieson Greer', country: 'US', aliases: ['Greer'] },
    ],
    meetings: [
      { who: ['Maroš Šefčovič', 'Parks Tau'], date: '2025-11-20', kind: 'meeting', status: 'held' },
      { who: ['Parks Tau', 'Jamieson Greer'], date: '2025-11-21', status: 'cancelled' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'EU',
        partner: 'ZA',
        amount: 49e9,
        currency: 'EUR',
        period: '2024',
        change: -2.6,
      },
      { measure: 'imports', reporter: 'EU', partner: 'ZA', amount: 23.5e9, currency: 'EUR', period: '2024' },
    ],
  },
  {
    text: `Doanh nghiệp - Chứng khoán
FPT ghi nhận doanh thu 32.683 tỷ đồng sau 6 tháng
Kết thúc nửa đầu năm 2025, Công ty Cổ phần FPT đạt doanh thu 32.683 tỷ đồng và lợi nhuận trước thuế 6.166 tỷ đồng, lần lượt tăng 11,4% và 18,5% so với cùng kỳ. Doanh thu dịch vụ CNTT tại thị trường nước ngoài đạt 16.600 tỷ đồng, trong đó thị trường Nhật Bản tăng 26%.
Tổng giám đốc Nguyễn Văn Khoa cho biết công ty đã gặp gỡ hơn 50 khách hàng lớn tại Tokyo và Osaka. Trên sàn, cổ phiếu FPT tăng 1,2% lên 126.500 đồng/cổ phiếu, khối ngoại mua ròng 210 tỷ đồng.
Chủ tịch HĐQT Trương Gia Bình từng nói FPT đặt mục tiêu đạt 5 tỷ USD doanh thu từ nước ngoài vào năm 2030.`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `[Anzeige_2]
Thủ tướng Phạm Minh Chính gặp lãnh đạo các nước bên lề Hội nghị ASEAN
KUALA LUMPUR, 27/10/2025 (VNA) - Bên lề Hội nghị cấp cao ASEAN lần thứ 47, ngày 26/10, Thủ tướng Phạm Minh Chính đã có các cuộc gặp song phương với Thủ tướng New Zealand Christopher Luxon, Tổng Thư ký Liên hợp quốc António Guterres và Giám đốc điều hành Quỹ Tiền tệ Quốc tế (IMF) Kristalina Georgieva.
Tại cuộc gặp, Thủ tướng Luxon nhất trí phấn đấu đưa kim ngạch thương mại hai chiều lên 3 tỷ USD vào năm 2026. Ông Guterres đánh giá cao vai trò của Việt Nam trong hoạt động gìn giữ hòa bình.
Ảnh: Dương Giang - TTXVN. Thủ tướng Phạm Minh Chính và bà Kristalina Georgieva.`,
    officials: [
      { name: 'Phạm Minh Chính', country: 'VN', aliases: ['Chính', 'Minh Chính'] },
      { name: 'Christopher Luxon', country: 'NZ', aliases: ['Luxon'] },
      { name: 'António Guterres', country: null, aliases: ['Guterres'] },
      { name: 'Kristalina Georgieva', country: null, aliases: ['Georgieva'] },
    ],
    meetings: [
      { who: ['Phạm Minh Chính', 'Christopher Luxon'], date: '2025-10-26', status: 'held' },
      { who: ['Phạm Minh Chính', 'António Guterres'], date: '2025-10-26', status: 'held' },
      { who: ['Phạm Minh Chính', 'Kristalina Georgieva'], date: '2025-10-26', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'NZ',
        amount: 3e9,
        currency: 'USD',
        period: '2026',
        status: 'target',
      },
    ],
    optional: { meetings: [{ who: ['Phạm Minh Chính'], date: ['2025-10-26', null], status: 'held' }] },
  },
  {
    text: `Nhân dịp kỷ niệm 214 năm Quốc khánh Cộng hòa Paraguay (14/5/1811 - 14/5/2025), Chủ tịch nước Lương Cường đã gửi điện mừng tới Tổng thống Paraguay Santiago Peña. Cùng ngày, Bộ trưởng Ngoại giao Bùi Thanh Sơn gửi thư chúc mừng đến Bộ trưởng Ngoại giao Rubén Ramírez Lezcano.
Hai nước thiết lập quan hệ ngoại giao ngày 30/5/1995. Thương mại hai chiều giữa Việt Nam và Paraguay năm 2024 đạt khoảng 220 triệu USD, trong đó Việt Nam nhập khẩu 160 triệu USD, chủ yếu là thức ăn chăn nuôi và nguyên liệu.
BT (theo Báo Nhân Dân, 14/5/2025)`,
    officials: [
      { name: 'Lương Cường', country: 'VN', aliases: ['Cường'] },
      { name: 'Santiago Peña', country: 'PY', aliases: ['Peña'] },
      { name: 'Bùi Thanh Sơn', country: 'VN', aliases: ['Sơn', 'Thanh Sơn'], world: true },
      { name: 'Rubén Ramírez Lezcano', country: 'PY', aliases: ['Lezcano', 'Ramírez Lezcano'], world: true },
    ],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'PY',
        bound: 'about',
        amount: 220e6,
        currency: 'USD',
        period: '2024',
      },
      { measure: 'imports', reporter: 'VN', partner: 'PY', amount: 160e6, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [
        { who: ['Lương Cường', 'Santiago Peña'], date: '2025-05-14', kind: 'letter', status: 'held' },
        {
          who: ['Bùi Thanh Sơn', 'Rubén Ramírez Lezcano'],
          date: '2025-05-14',
          kind: 'letter',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Bộ Công Thương: Bảo đảm nguồn cung điện đáp ứng nhu cầu mùa khô 2026
Theo Tập đoàn Điện lực Việt Nam (EVN), công suất đỉnh toàn hệ thống đã đạt 54.000 MW, gặp áp lực lớn do nắng nóng kéo dài. Các nhà máy nhiệt điện than gặp khó trong việc thu xếp nguồn than nhập khẩu.
EVN kiến nghị điều chỉnh giá bán lẻ điện tăng 4,8%. Nợ của tập đoàn hiện còn 75.000 tỷ đồng. Trong khi đó, các chuyên gia cho rằng mục tiêu tăng trưởng GDP 8,3% - 8,5% khó gặp trở ngại nếu đầu tư công được giải ngân hết.
Tọa đàm "Gặp gỡ mùa thu" sẽ diễn ra vào ngày 5/10 tại Hà Nội với sự tham gia của 200 doanh nghiệp.
Ý kiến bạn đọc (12)`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Tổng thống Kazakhstan Kassym-Jomart Tokayev tiếp Thủ tướng Kyrgyzstan
ASTANA, ngày 3 tháng 4 năm 2025 /Kazinform/ - Nguyên thủ quốc gia Kassym-Jomart Tokayev đã tiếp Chủ tịch Nội các Bộ trưởng Kyrgyzstan Adylbek Kasymaliev, cơ quan báo chí Akorda cho biết.
Trong cuộc hội đàm, hai bên đã xem xét tiến độ của các dự án chung trong lĩnh vực năng lượng và vận tải. Theo kết quả năm ngoái, kim ngạch thương mại giữa hai nước đạt 1,7 tỷ đô la, tăng 11,5%.
Sau đó ông Kasymaliev đã có cuộc đàm phán với người đồng cấp Olzhas Bektenov. Các bên nhất trí đưa kim ngạch thương mại lên 3 tỷ đô la vào năm 2030.
Ảnh: Akorda`,
    officials: [
      { name: 'Kassym-Jomart Tokayev', country: 'KZ', aliases: ['Tokayev'] },
      { name: 'Adylbek Kasymaliev', country: 'KG', aliases: ['Kasymaliev'] },
      { name: 'Olzhas Bektenov', country: 'KZ', aliases: ['Bektenov'], world: true },
    ],
    meetings: [
      {
        who: ['Kassym-Jomart Tokayev', 'Adylbek Kasymaliev'],
        date: '2025-04-03',
        kind: 'reception',
        status: 'held',
      },
      {
        who: ['Adylbek Kasymaliev', 'Olzhas Bektenov'],
        date: ['2025-04-03', null],
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'KZ',
        partner: 'KG',
        amount: 1.7e9,
        currency: 'USD',
        period: '2024',
        change: 11.5,
      },
      {
        measure: 'total',
        reporter: 'KZ',
        partner: 'KG',
        amount: 3e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
  },
  {
    text: `Đối thoại Chính sách Quốc phòng Việt Nam - Ấn Độ lần thứ 15
QĐND - Sáng 12-11, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng Việt Nam và ông Rajesh Kumar Singh, Thứ trưởng Bộ Quốc phòng Ấn Độ đã đồng chủ trì Đối thoại Chính sách Quốc phòng Việt Nam - Ấn Độ lần thứ 15.
Thượng tướng Hoàng Xuân Chiến chuyển lời thăm hỏi của Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng tới Bộ trưởng Bộ Quốc phòng Ấn Độ Rajnath Singh.
Chiều cùng ngày, Đại tướng Nguyễn Tân Cương, Tổng Tham mưu trưởng đã tiếp ông Rajesh Kumar Singh và đoàn.
Tin, ảnh: VĂN HIẾU
Cập nhật 12-11-2025 14:20`,
    officials: [
      { name: 'Hoàng Xuân Chiến', country: 'VN', aliases: ['Chiến', 'Xuân Chiến'] },
      { name: 'Rajesh Kumar Singh', country: 'IN', aliases: ['Singh', 'Kumar Singh'] },
      { name: 'Phan Văn Giang', country: 'VN', aliases: ['Giang', 'Văn Giang'], world: true },
      { name: 'Rajnath Singh', country: 'IN', aliases: ['Singh'] },
      { name: 'Nguyễn Tân Cương', country: 'VN', aliases: ['Cương', 'Tân Cương'], world: true },
    ],
    meetings: [
      { who: ['Hoàng Xuân Chiến', 'Rajesh Kumar Singh'], date: '2025-11-12', status: 'held' },
      {
        who: ['Nguyễn Tân Cương', 'Rajesh Kumar Singh'],
        date: '2025-11-12',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `Giải trí > Sao Việt
Hoa hậu H'Hen Niê gặp gỡ sinh viên Cần Thơ
Tối 15/3, Hoa hậu H'Hen Niê đã có buổi gặp gỡ, trò chuyện với hơn 800 sinh viên Đại học Cần Thơ. Cô cho biết từng gặp áp lực lớn khi đại diện Việt Nam dự thi Miss Universe 2018.
Đạo diễn Trần Thanh Huy tiết lộ bộ phim mới sẽ ra rạp dịp 30/4, doanh thu kỳ vọng 100 tỷ đồng. "Tôi gặp Hen trong một chuyến từ thiện và mời cô tham gia ngay", ông nói.
Ca sĩ Tùng Dương được Chủ tịch nước trao tặng danh hiệu năm ngoái.
XEM NHIỀU: 1. Giá xăng chiều nay 2. Lịch thi đấu SEA Games 3. Cựu chủ tịch xã bị bắt`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Xuất khẩu gạo sang Philippines giảm mạnh
Theo Bộ Nông nghiệp và Môi trường, 9 tháng đầu năm 2025, xuất khẩu gạo của Việt Nam đạt 7 triệu tấn, trị giá 3,55 tỷ USD, giảm 18,5% về giá trị so với cùng kỳ năm 2024. Philippines vẫn là thị trường lớn nhất, chiếm 41,4% thị phần.
Trong khi đó, kim ngạch xuất khẩu cà phê vượt 6,9 tỷ USD, tăng tới 61,4%. Nhập khẩu ngô từ Argentina lên tới 1,1 tỷ USD.
Bộ trưởng Trần Đức Thắng nhận định cả năm 2025, xuất khẩu nông lâm thủy sản có thể đạt 67 - 70 tỷ USD.`,
    officials: [{ name: 'Trần Đức Thắng', country: 'VN', aliases: ['Thắng', 'Đức Thắng'] }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        scope: 'gạo',
        amount: 3.55e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: -18.5,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        scope: 'cà phê',
        bound: 'over',
        amount: 6.9e9,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 61.4,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'AR',
        scope: 'ngô',
        amount: 1.1e9,
        currency: 'USD',
        period: '2025-01/2025-09',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        scope: 'nông lâm thủy sản',
        bound: 'between',
        amount: 67e9,
        amountTo: 70e9,
        currency: 'USD',
        period: '2025',
        status: 'forecast',
      },
    ],
  },
  {
    text: `Ngày 7/8/2025, tại Điện Rashtrapati Bhavan, Thủ tướng Ấn Độ Narendra Modi hội kiến Tổng thống Philippines Ferdinand Marcos Jr., người đang có chuyến thăm cấp nhà nước năm ngày tới New Delhi. Trước đó hai ngày, ông Marcos đã được Tổng thống Droupadi Murmu đón tiếp trọng thể.
Bộ trưởng Ngoại giao S. Jaishankar cho biết thương mại song phương đã vượt 3,3 tỷ USD trong năm tài chính 2023-2024. Lần gần nhất ông Modi gặp nhà lãnh đạo Philippines là tháng 10/2024 tại Vientiane.
Manila bác bỏ tin đồn rằng ông Marcos sẽ gặp Tổng thống Nga Vladimir Putin trong năm nay.`,
    officials: [
      { name: 'Narendra Modi', country: 'IN', aliases: ['Modi'] },
      { name: 'Ferdinand Marcos Jr.', country: 'PH', aliases: ['Jr.', 'Marcos Jr.'] },
      { name: 'Droupadi Murmu', country: 'IN', aliases: ['Murmu'], world: true },
      { name: 'S. Jaishankar', country: 'IN', aliases: ['Jaishankar'], world: true },
      { name: 'Vladimir Putin', country: 'RU', aliases: ['Putin'] },
    ],
    meetings: [
      { who: ['Narendra Modi', 'Ferdinand Marcos Jr.'], date: '2025-08-07', status: 'held' },
      {
        who: ['Ferdinand Marcos Jr.', 'Droupadi Murmu'],
        date: '2025-08-05',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Narendra Modi', 'Ferdinand Marcos Jr.'], date: '2024-10', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'IN',
        partner: 'PH',
        bound: 'over',
        amount: 3.3e9,
        currency: 'USD',
        period: ['2023/2024', '2023-2024', '2023-04/2024-03', '2023/24', '2023-04/2024-03'],
      },
    ],
    optional: {
      meetings: [
        {
          who: ['Ferdinand Marcos Jr.'],
          date: ['2025-08-07', '2025-08', null],
          kind: 'visit',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Pháp luật
Xét xử cựu Giám đốc Công ty Xuất nhập khẩu Y tế
Sáng 4/6, TAND TP Hà Nội mở phiên tòa xét xử bị cáo Trần Văn Quý cùng 11 đồng phạm trong vụ buôn lậu thiết bị y tế trị giá 127 tỷ đồng. Cáo trạng thể hiện, Quý nhiều lần gặp bị can Lê Thị Mai tại quán cà phê trên phố Lý Thường Kiệt để bàn bạc việc khai khống hóa đơn.
Hội đồng xét xử triệu tập 35 người có quyền lợi liên quan. Luật sư Phạm Công Hùng đề nghị hoãn phiên tòa vì hai bị cáo vắng mặt. Phiên xử dự kiến kéo dài đến ngày 10/6.
Bảo Ngọc - Ảnh: Danh Trọng`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Hội đàm trực tuyến giữa Thống đốc Ngân hàng Nhà nước Việt Nam và Thống đốc Ngân hàng Trung ương Lào
29/04/2025 10:30:00
Ngày 28/4/2025, Thống đốc NHNN Nguyễn Thị Hồng và Thống đốc Ngân hàng CHDCND Lào Vatthana Dalaloy đã chủ trì hội đàm theo hình thức trực tuyến. Tham dự còn có Phó Thống đốc Phạm Thanh Hà.
Hai Thống đốc thảo luận về kết nối thanh toán bán lẻ qua mã QR. Bà Hồng đề nghị phía Lào sớm hoàn tất thủ tục cấp phép.
Quý I/2025, tổng kim ngạch thương mại hai nước ước đạt 762 triệu USD, tăng 117%; trong đó Việt Nam xuất khẩu sang Lào 213 triệu USD (+34,6%), nhập khẩu 549 triệu USD.
Theo kế hoạch, Thống đốc Dalaloy sẽ thăm Hà Nội và hội đàm với Thống đốc Nguyễn Thị Hồng vào tháng 9 năm nay.
In bài viết | Gửi email | Cỡ chữ A- A+`,
    officials: [
      { name: 'Nguyễn Thị Hồng', country: 'VN', aliases: ['Hồng', 'Thị Hồng'] },
      { name: 'Vatthana Dalaloy', country: 'LA', aliases: ['Dalaloy'] },
      { name: 'Phạm Thanh Hà', country: 'VN', aliases: ['Hà', 'Thanh Hà'], world: true },
    ],
    meetings: [
      {
        who: ['Nguyễn Thị Hồng', 'Vatthana Dalaloy'],
        maybe: ['Phạm Thanh Hà'],
        date: '2025-04-28',
        kind: 'talks',
        status: 'held',
      },
      { who: ['Vatthana Dalaloy', 'Nguyễn Thị Hồng'], date: '2025-09', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'LA',
        bound: 'about',
        amount: 762e6,
        currency: 'USD',
        period: '2025-Q1',
        change: 117,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'LA',
        amount: 213e6,
        currency: 'USD',
        period: '2025-Q1',
        change: 34.6,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'LA',
        amount: 549e6,
        currency: 'USD',
        period: '2025-Q1',
      },
    ],
  },
  {
    text: `Chuyến thăm của Thủ tướng Iraq tới Ankara bị hoãn
(Theo Anadolu) Văn phòng Thủ tướng Iraq Mohammed Shia al-Sudani hôm 18/3/2025 thông báo cuộc gặp dự kiến giữa ông và Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan vào ngày 20/3 tại Ankara đã được hoãn lại. Một quan chức giấu tên nói lịch mới sẽ được công bố sau.
Tuy vậy, Ngoại trưởng Hakan Fidan hôm qua vẫn hội đàm với người đồng cấp Iraq Fuad Hussein tại Baghdad. Ông Fidan nhấn mạnh xuất khẩu của Thổ Nhĩ Kỳ sang Iraq năm ngoái đạt 13 tỷ USD.
Trong một diễn biến khác, Tổng thống Mỹ Donald Trump nói ông "rất ấn tượng" với ông Erdogan.`,
    officials: [
      { name: 'Mohammed Shia al-Sudani', country: 'IQ', aliases: ['al-Sudani', 'Shia al-Sudani'] },
      { name: 'Recep Tayyip Erdogan', country: 'TR', aliases: ['Erdogan', 'Tayyip Erdogan'] },
      { name: 'Hakan Fidan', country: 'TR', aliases: ['Fidan'], world: true },
      { name: 'Fuad Hussein', country: 'IQ', aliases: ['Hussein'] },
      { name: 'Donald Trump', country: 'US', aliases: ['Trump'] },
    ],
    meetings: [
      { who: ['Mohammed Shia al-Sudani', 'Recep Tayyip Erdogan'], date: '2025-03-20', status: 'cancelled' },
      { who: ['Hakan Fidan', 'Fuad Hussein'], date: '2025-03-17', kind: 'talks', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'TR', partner: 'IQ', amount: 13e9, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [
        { who: ['Mohammed Shia al-Sudani'], date: ['2025-03-20', null], kind: 'visit', status: 'cancelled' },
      ],
    },
  },
];
