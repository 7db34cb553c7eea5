import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Chủ tịch nước Lương Cường tiếp Đại sứ Chile và Đại sứ Algeria chào từ biệt

Thứ Năm, 14/08/2025 17:42 GMT+7

Chiều 14/8, tại Phủ Chủ tịch, Chủ tịch nước Lương Cường lần lượt tiếp ông Rodrigo Concha Vergara, Đại sứ Cộng hòa Chile và ông Farid Benkhelifa, Đại sứ Cộng hòa Algeria Dân chủ và Nhân dân, đến chào từ biệt nhân dịp kết thúc nhiệm kỳ công tác tại Việt Nam.

Chủ tịch nước Lương Cường tiếp Đại sứ Chile Rodrigo Concha Vergara. Ảnh: Lâm Khánh - TTXVN

Tại buổi tiếp Đại sứ Chile, Chủ tịch nước nhắc lại những kỷ niệm tốt đẹp trong chuyến thăm chính thức Chile tháng 11/2024 và cuộc hội đàm với Tổng thống Gabriel Boric. Chủ tịch nước cho rằng kim ngạch thương mại hai chiều đạt 1,6 tỷ USD năm 2024 chưa tương xứng với tiềm năng của hai nền kinh tế.

Tiếp Đại sứ Algeria, Chủ tịch nước cảm ơn những đóng góp của ông Benkhelifa trong việc gìn giữ tình hữu nghị truyền thống, đồng thời đề nghị hai bên sớm tổ chức kỳ họp Ủy ban liên Chính phủ lần thứ 13.

Về phần mình, các Đại sứ bày tỏ ấn tượng sâu sắc về đất nước, con người Việt Nam và khẳng định dù ở cương vị nào cũng sẽ tiếp tục vun đắp quan hệ hai nước.

Quang Vũ (TTXVN)`,
    officials: [
      { name: 'Lương Cường', country: 'VN' },
      { name: 'Rodrigo Concha Vergara', country: 'CL' },
      { name: 'Farid Benkhelifa', country: 'DZ', aliases: ['Benkhelifa'] },
      { name: 'Gabriel Boric', country: 'CL' },
    ],
    meetings: [
      { who: ['Lương Cường', 'Rodrigo Concha Vergara'], date: '2025-08-14', status: 'held' },
      { who: ['Lương Cường', 'Farid Benkhelifa'], date: '2025-08-14', status: 'held' },
      { who: ['Lương Cường', 'Gabriel Boric'], date: '2024-11', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'CL'],
        partner: ['CL', 'VN'],
        amount: 1.6e9,
        currency: 'USD',
        period: '2024',
      },
    ],
  },
  {
    text: `Xuất nhập khẩu 9 tháng vượt 578 tỷ USD

(HQ Online) - Theo số liệu sơ bộ mới nhất của Tổng cục Hải quan, tổng trị giá xuất nhập khẩu hàng hóa của cả nước trong tháng 9/2024 đạt 65,89 tỷ USD, giảm 7,9% so với tháng trước.

Trong đó, trị giá xuất khẩu đạt 34,09 tỷ USD, giảm 9,4% và nhập khẩu đạt 31,8 tỷ USD, giảm 6,1%.

Tính chung 9 tháng đầu năm 2024, tổng trị giá xuất nhập khẩu đạt 578,4 tỷ USD, tăng 16,2% so với cùng kỳ năm trước; trong đó xuất khẩu đạt 299,6 tỷ USD, tăng 15,3% và nhập khẩu đạt 278,8 tỷ USD, tăng 17,2%. Cán cân thương mại hàng hóa thặng dư 20,8 tỷ USD.

Về thị trường, xuất khẩu sang Hoa Kỳ trong 9 tháng đạt 89,4 tỷ USD; nhập khẩu từ Trung Quốc đạt 104,9 tỷ USD.

Thu ngân sách của ngành Hải quan trong tháng đạt 34.210 tỷ đồng, lũy kế bằng 84% dự toán.

Nụ Bùi`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: null,
        amount: 65.89e9,
        currency: 'USD',
        period: '2024-09',
        change: 'any',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 34.09e9,
        currency: 'USD',
        period: '2024-09',
        change: 'any',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 31.8e9,
        currency: 'USD',
        period: '2024-09',
        change: 'any',
      },
      {
        measure: 'total',
        reporter: 'VN',
        partner: null,
        amount: 578.4e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 16.2,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 299.6e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 15.3,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 278.8e9,
        currency: 'USD',
        period: '2024-01/2024-09',
        change: 17.2,
      },
      {
        measure: 'balance',
        reporter: 'VN',
        partner: null,
        amount: 20.8e9,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 89.4e9,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'CN',
        amount: 104.9e9,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'total',
          reporter: 'VN',
          partner: null,
          bound: 'over',
          amount: 578e9,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2024-06-12',
    text: `Lãnh đạo tỉnh tiếp và làm việc với Đoàn đại biểu tỉnh Sa-vẳn-na-khệt (Lào)

Sáng ngày 12/6, tại trụ sở Tỉnh ủy, đồng chí Trần Quang Hòa, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh Quảng Trị đã tiếp và làm việc với Đoàn đại biểu tỉnh Sa-vẳn-na-khệt, nước CHDCND Lào do đồng chí Bun-thon Xỉ-xu-phăn, Phó Tỉnh trưởng, làm Trưởng đoàn.

Cùng dự buổi tiếp có đồng chí Hồ Thị Minh Lệ, Giám đốc Sở Ngoại vụ; đại diện lãnh đạo Ban Quản lý Khu kinh tế tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh.

Tại buổi làm việc, đồng chí Trần Quang Hòa thông báo khái quát tình hình kinh tế - xã hội của tỉnh 5 tháng đầu năm. Kim ngạch xuất nhập khẩu qua cửa khẩu quốc tế Lao Bảo đạt 462 triệu USD, tăng 18% so với cùng kỳ năm 2023.

Thay mặt đoàn, đồng chí Bun-thon Xỉ-xu-phăn cảm ơn sự đón tiếp trọng thị của tỉnh Quảng Trị và mong muốn hai bên sớm triển khai Khu kinh tế thương mại xuyên biên giới chung Lao Bảo - Đen-xạ-vẳn.

Nhân dịp này, hai bên đã trao tặng quà lưu niệm.

Tin, ảnh: Thanh Trúc`,
    officials: [
      { name: 'Trần Quang Hòa', country: 'VN' },
      { name: 'Bun-thon Xỉ-xu-phăn', country: 'LA' },
      { name: 'Hồ Thị Minh Lệ', country: 'VN' },
    ],
    meetings: [
      {
        who: ['Trần Quang Hòa', 'Bun-thon Xỉ-xu-phăn'],
        maybe: ['Hồ Thị Minh Lệ'],
        date: '2024-06-12',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'total',
          reporter: ['VN', null],
          partner: ['LA', null],
          amount: 462e6,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2025-02-21',
    text: `Ngoại trưởng Nhật Bản và Philippines nhất trí đẩy nhanh đàm phán hiệp định hậu cần

Theo phóng viên TTXVN tại Tokyo, ngày 20/2, Ngoại trưởng Nhật Bản Iwaya Takeshi đã có cuộc gặp với người đồng cấp Philippines Enrique Manalo bên lề Hội nghị Ngoại trưởng Nhóm G20 tại Johannesburg (Nam Phi).

Thông báo của Bộ Ngoại giao Nhật Bản cho biết tại cuộc gặp kéo dài khoảng 30 phút, hai bên chia sẻ quan ngại về các diễn biến gần đây trên biển và nhất trí thúc đẩy hợp tác ba bên với Mỹ.

Ông Iwaya bày tỏ mong muốn sớm thăm Manila. Đáp lại, ông Manalo đánh giá cao việc Tokyo cung cấp tàu tuần tra cho lực lượng bảo vệ bờ biển Philippines.

Cùng ngày, Ngoại trưởng Nhật Bản cũng có các cuộc tiếp xúc song phương với Ngoại trưởng Brazil Mauro Vieira và Ngoại trưởng Saudi Arabia, Hoàng thân Faisal bin Farhan. Ngoại trưởng Mỹ Marco Rubio không tham dự hội nghị này.

Trước đó, cuộc gặp dự kiến giữa ông Iwaya và Ngoại trưởng Ấn Độ Subrahmanyam Jaishankar đã bị hủy do vướng lịch trình./.

Xuân Giao (TTXVN/Vietnam+)`,
    officials: [
      { name: 'Iwaya Takeshi', country: 'JP', aliases: ['Iwaya'] },
      { name: 'Enrique Manalo', country: 'PH', aliases: ['Manalo'] },
      { name: 'Mauro Vieira', country: 'BR' },
      { name: 'Faisal bin Farhan', country: 'SA' },
      { name: 'Marco Rubio', country: 'US' },
      { name: 'Subrahmanyam Jaishankar', country: 'IN' },
    ],
    meetings: [
      { who: ['Iwaya Takeshi', 'Enrique Manalo'], date: '2025-02-20', status: 'held' },
      { who: ['Iwaya Takeshi', 'Mauro Vieira'], date: '2025-02-20', status: 'held' },
      { who: ['Iwaya Takeshi', 'Faisal bin Farhan'], date: '2025-02-20', status: 'held' },
      { who: ['Iwaya Takeshi', 'Subrahmanyam Jaishankar'], status: 'cancelled' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Iwaya Takeshi'], status: 'planned' }] },
  },
  {
    text: `Phó Thủ tướng và Bộ trưởng Ngoại giao đã nhận một cuộc gọi nhã nhặn từ Đại sứ Vương quốc Bỉ

ngày 3 tháng 7 năm 2024
| Cập nhật lần cuối ngày 4 tháng 7 năm 2024
8.116 lượt xem

Vào ngày 3 tháng 7 năm 2024, Ngài Maris Sangiampongsa, Bộ trưởng Bộ Ngoại giao của Vương quốc Thái Lan, đã nhận được một cuộc gọi lịch sự từ HE Bà Sibille de Cartier d'Yves, Đại sứ của Vương quốc Bỉ đến Thái Lan, tại Bộ Ngoại giao.

Hai bên đã thảo luận về Thái Lan-Bỉ quan hệ, bao gồm sự cho phép miễn thị thực của người mang hộ chiếu phổ thông Thái Lan đi vào khu vực Schengen, và việc kết thúc của các cuộc đàm phán Hiệp định thương mại tự do Thái Lan-EU.

Bộ trưởng cũng đã cảm ơn đại sứ cho sự đóng góp của bà trong khi làm nhiệm vụ. Trong năm 2023, thương mại song phương được định giá ở mức 2,71 tỷ đô la Mỹ, với Thái Lan là bên hưởng thặng dư 640 triệu đô la Mỹ.

Chia sẻ: Facebook Twitter Line
Bài viết liên quan: Kết quả cuộc họp báo hàng tuần`,
    officials: [
      { name: 'Maris Sangiampongsa', country: 'TH' },
      { name: "Sibille de Cartier d'Yves", country: 'BE' },
    ],
    meetings: [
      { who: ['Maris Sangiampongsa', "Sibille de Cartier d'Yves"], date: '2024-07-03', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['TH', 'BE'],
        partner: ['BE', 'TH'],
        amount: 2.71e9,
        currency: 'USD',
        period: '2023',
      },
      { measure: 'balance', reporter: 'TH', partner: 'BE', amount: 640e6, currency: 'USD', period: '2023' },
    ],
  },
  {
    text: `Xuất khẩu hồ tiêu giảm về lượng nhưng tăng mạnh về giá trị

Theo thống kê sơ bộ của Hiệp hội Hồ tiêu và cây gia vị Việt Nam (VPSA), tính đến hết quý I/2025, Việt Nam đã xuất khẩu được 47.660 tấn hồ tiêu các loại, tổng kim ngạch xuất khẩu đạt 326,6 triệu USD. So với cùng kỳ năm 2024, lượng xuất khẩu giảm 16,1% nhưng kim ngạch tăng 38,6%.

Mỹ vẫn là thị trường lớn nhất với 10.278 tấn, chiếm 21,6% thị phần. Tiếp theo là Đức (4.512 tấn), Ấn Độ (3.790 tấn) và UAE.

Giá tiêu xuất khẩu bình quân tiêu đen đạt 6.711 USD/tấn, tiêu trắng đạt 8.617 USD/tấn.

Ở chiều ngược lại, nhập khẩu hồ tiêu trong quý đạt 36,8 triệu USD, chủ yếu từ Brazil và Campuchia, với kim ngạch lần lượt 15,2 triệu USD và 9,4 triệu USD.

Bà Hoàng Thị Liên, Chủ tịch VPSA, dự báo xuất khẩu cả năm có thể vượt 1,4 tỷ USD nếu giá được duy trì.

Nguồn: congthuong.vn
Từ khóa: hồ tiêu, xuất khẩu, nông sản`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 326.6e6,
        currency: 'USD',
        period: '2025-Q1',
        change: 38.6,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 36.8e6,
        currency: 'USD',
        period: '2025-Q1',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'BR',
        amount: 15.2e6,
        currency: 'USD',
        period: ['2025-Q1', null],
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'KH',
        amount: 9.4e6,
        currency: 'USD',
        period: ['2025-Q1', null],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        bound: 'over',
        amount: 1.4e9,
        currency: 'USD',
        period: ['2025'],
        status: 'forecast',
      },
    ],
    optional: { officials: [{ name: 'Hoàng Thị Liên', country: 'VN' }] },
  },
  {
    published: '2025-04-09',
    text: `Tin đối ngoại ngày 9/4

Trưa 9/4, Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn đã có cuộc điện đàm với Bộ trưởng Ngoại giao Malaysia Mohamad Hasan. Hai Bộ trưởng trao đổi về công tác chuẩn bị cho Hội nghị Cấp cao ASEAN lần thứ 46 và phản ứng của các nước trong khu vực trước chính sách thuế quan mới của Hoa Kỳ.

Chiều cùng ngày, Thứ trưởng Thường trực Bộ Ngoại giao Nguyễn Minh Vũ tiếp Đại sứ Hà Lan tại Việt Nam Kees van Baar. Thứ trưởng đề nghị Hà Lan sớm phê chuẩn Hiệp định Bảo hộ đầu tư Việt Nam - EU (EVIPA).

Cũng trong ngày 9/4, Thứ trưởng Ngô Lê Văn đã đồng chủ trì Tham vấn chính trị Việt Nam - Sri Lanka lần thứ 5 với Thứ trưởng Ngoại giao, Việc làm nước ngoài và Du lịch Sri Lanka Arun Hemachandra theo hình thức trực tuyến.

Dự kiến, ngày 15/4, Bộ trưởng Bùi Thanh Sơn sẽ hội đàm với Bộ trưởng Ngoại giao Dominica Vince Henderson tại Hà Nội.

PV`,
    officials: [
      { name: 'Bùi Thanh Sơn', country: 'VN' },
      { name: 'Mohamad Hasan', country: 'MY' },
      { name: 'Nguyễn Minh Vũ', country: 'VN' },
      { name: 'Kees van Baar', country: 'NL' },
      { name: 'Ngô Lê Văn', country: 'VN' },
      { name: 'Arun Hemachandra', country: 'LK' },
      { name: 'Vince Henderson', country: 'DM' },
    ],
    meetings: [
      { who: ['Bùi Thanh Sơn', 'Mohamad Hasan'], date: '2025-04-09', kind: 'phone call', status: 'held' },
      { who: ['Nguyễn Minh Vũ', 'Kees van Baar'], date: '2025-04-09', status: 'held' },
      { who: ['Ngô Lê Văn', 'Arun Hemachandra'], date: '2025-04-09', status: 'held' },
      { who: ['Bùi Thanh Sơn', 'Vince Henderson'], date: '2025-04-15', status: 'planned' },
    ],
    trade: [],
  },
  {
    published: '2024-12-14',
    text: `HLV Kim Sang-sik: "Cuộc gặp Indonesia sẽ rất khó khăn"

(Dân trí) - Trong buổi họp báo trước trận đấu, HLV Kim Sang-sik cho biết tuyển Việt Nam đã sẵn sàng cho cuộc gặp Indonesia trên sân Việt Trì tối 15/12.

"Chúng tôi tôn trọng đối thủ nhưng mục tiêu là ba điểm. Các cầu thủ đạt thể trạng tốt sau chuyến thi đấu tại Lào", nhà cầm quân người Hàn Quốc nói.

Bên phía đối diện, HLV Shin Tae-yong thừa nhận các học trò chưa quen với thời tiết lạnh. Hai chiến lược gia đồng hương đã bắt tay nhau khá lâu sau buổi họp báo.

Trong 5 lần gặp nhau gần nhất, Indonesia thắng 3, hòa 1. Trị giá đội hình của Indonesia theo Transfermarkt là 21,3 triệu euro, gấp bốn lần Việt Nam (5,1 triệu euro).

Chủ tịch VFF Trần Quốc Tuấn đã tới thăm, động viên toàn đội và treo thưởng 1 tỷ đồng nếu giành chiến thắng.

Trận đấu sẽ được trực tiếp trên VTV5.

Hoàng Linh`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Trần Quốc Tuấn', country: 'VN' },
        { name: 'Kim Sang-sik', country: ['KR', 'VN'] },
        { name: 'Shin Tae-yong', country: ['KR', 'ID'] },
      ],
    },
  },
  {
    text: `Đại sứ Trần Hải gặp Bộ trưởng Bộ Thương mại Myanmar

2024-05-29 16:20

Vào ngày 28 tháng 5, Đại sứ Trung Quốc tại Myanmar Trần Hải đã gặp với Bộ trưởng Liên bang của Bộ Thương mại Myanmar Tun Ohn ở Naypyidaw, hai bên tiến hành trao đổi ý kiến sâu sắc về hợp tác kinh tế và thương mại thực dụng Trung-Miến. Tham tán Kinh tế và Thương mại đại sứ quán Âu Dương Đạo Băng đã tham gia cuộc gặp.

Trần Hải nói rằng, Trung Quốc nhiều năm liền là đối tác thương mại lớn nhất của Myanmar. Năm 2023, kim ngạch thương mại song phương đạt 20,95 tỷ đô la Mỹ, trong đó Trung Quốc xuất khẩu 11,41 tỷ đô la Mỹ và nhập khẩu 9,54 tỷ đô la Mỹ.

Tun Ohn bày tỏ cám ơn phía Trung Quốc đã từ lâu dài cung cấp hỗ trợ, sẵn sàng cùng Trung Quốc khôi phục các cửa khẩu biên giới càng sớm càng tốt.

【In】 【Đóng cửa sổ】`,
    officials: [
      { name: 'Trần Hải', country: 'CN' },
      { name: 'Tun Ohn', country: 'MM' },
      { name: 'Âu Dương Đạo Băng', country: 'CN' },
    ],
    meetings: [
      { who: ['Trần Hải', 'Tun Ohn'], maybe: ['Âu Dương Đạo Băng'], date: '2024-05-28', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['CN', 'MM'],
        partner: ['MM', 'CN'],
        amount: 20.95e9,
        currency: 'USD',
        period: '2023',
      },
      { measure: 'exports', reporter: 'CN', partner: 'MM', amount: 11.41e9, currency: 'USD', period: '2023' },
      { measure: 'imports', reporter: 'CN', partner: 'MM', amount: 9.54e9, currency: 'USD', period: '2023' },
    ],
  },
  {
    published: '2025-03-17',
    text: `Chủ tịch Quốc hội Trần Thanh Mẫn hội đàm với Chủ tịch Hạ viện Cộng hòa Séc

QĐND Online - Sáng 17-3, tại Nhà Quốc hội, ngay sau lễ đón chính thức, Chủ tịch Quốc hội Trần Thanh Mẫn đã hội đàm với Chủ tịch Hạ viện Cộng hòa Séc Marketa Pekarová Adamová đang có chuyến thăm chính thức Việt Nam từ ngày 16 đến 19-3.

Chủ tịch Quốc hội Trần Thanh Mẫn và Chủ tịch Hạ viện Marketa Pekarová Adamová tại lễ đón. Ảnh: TRỌNG HẢI

Tham dự hội đàm về phía Việt Nam có: Phó chủ tịch Quốc hội Nguyễn Khắc Định; Chủ nhiệm Ủy ban Dân nguyện và Giám sát Dương Thanh Bình; Đại sứ Việt Nam tại Cộng hòa Séc Dương Hoài Nam.

Tại hội đàm, hai Chủ tịch bày tỏ vui mừng trước việc hai nước nâng cấp quan hệ lên Đối tác chiến lược nhân chuyến thăm Séc của Thủ tướng Phạm Minh Chính hồi tháng 1. Bà Pekarová Adamová cho biết cộng đồng gần 100.000 người Việt là cầu nối quan trọng giữa hai dân tộc.

Chiều nay, theo chương trình, Chủ tịch Hạ viện Séc sẽ chào xã giao Tổng Bí thư Tô Lâm và gặp Thủ tướng Phạm Minh Chính.

NGUYỄN THẢO`,
    officials: [
      { name: 'Trần Thanh Mẫn', country: 'VN' },
      { name: 'Marketa Pekarová Adamová', country: 'CZ', aliases: ['Pekarová Adamová'] },
      { name: 'Nguyễn Khắc Định', country: 'VN' },
      { name: 'Dương Thanh Bình', country: 'VN' },
      { name: 'Dương Hoài Nam', country: 'VN' },
      { name: 'Phạm Minh Chính', country: 'VN' },
      { name: 'Tô Lâm', country: 'VN' },
    ],
    meetings: [
      {
        who: ['Trần Thanh Mẫn', 'Marketa Pekarová Adamová'],
        maybe: ['Nguyễn Khắc Định', 'Dương Thanh Bình', 'Dương Hoài Nam'],
        date: '2025-03-17',
        status: 'held',
      },
      { who: ['Marketa Pekarová Adamová', 'Tô Lâm'], date: '2025-03-17', status: 'planned' },
      { who: ['Marketa Pekarová Adamová', 'Phạm Minh Chính'], date: '2025-03-17', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Marketa Pekarová Adamová'], status: 'held' },
        { who: ['Phạm Minh Chính'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-10-24',
    text: `Đại sứ Nguyễn Văn Hải trình Quốc thư lên Tổng thống Costa Rica

Ngày 22/10, tại Phủ Tổng thống ở thủ đô San José, Đại sứ Việt Nam tại Mexico kiêm nhiệm Costa Rica Nguyễn Văn Hải đã trình Quốc thư lên Tổng thống Costa Rica Rodrigo Chaves Robles.

Tại buổi tiếp sau lễ trình Quốc thư, Đại sứ chuyển lời thăm hỏi và chúc sức khỏe của Chủ tịch nước Lương Cường tới Tổng thống. Tổng thống Chaves bày tỏ ngưỡng mộ những thành tựu đổi mới của Việt Nam, mong muốn học hỏi kinh nghiệm trồng và chế biến cà phê.

Nhân dịp này, Đại sứ Nguyễn Văn Hải đã có các buổi làm việc với Thứ trưởng Ngoại giao Lydia Peralta Cordero, Thứ trưởng Ngoại thương Indiana Trejos Gallo và Chủ tịch Phòng Thương mại Costa Rica Arturo Rosabal.

Theo số liệu của phía Costa Rica, kim ngạch thương mại hai nước 8 tháng đầu năm 2025 đạt 248 triệu USD, trong đó Costa Rica nhập khẩu từ Việt Nam 231 triệu USD.

Tin, ảnh: Đại sứ quán Việt Nam tại Mexico`,
    officials: [
      { name: 'Nguyễn Văn Hải', country: 'VN' },
      { name: 'Rodrigo Chaves Robles', country: 'CR', aliases: ['Chaves'] },
      { name: 'Lương Cường', country: 'VN' },
      { name: 'Lydia Peralta Cordero', country: 'CR' },
      { name: 'Indiana Trejos Gallo', country: 'CR' },
    ],
    meetings: [
      { who: ['Nguyễn Văn Hải', 'Rodrigo Chaves Robles'], date: '2025-10-22', status: 'held' },
      {
        who: ['Nguyễn Văn Hải', 'Lydia Peralta Cordero'],
        maybe: ['Indiana Trejos Gallo', 'Arturo Rosabal'],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'CR'],
        partner: ['CR', 'VN'],
        amount: 248e6,
        currency: 'USD',
        period: '2025-01/2025-08',
      },
      {
        measure: 'imports',
        reporter: 'CR',
        partner: 'VN',
        amount: 231e6,
        currency: 'USD',
        period: '2025-01/2025-08',
      },
    ],
    optional: {
      officials: [{ name: 'Arturo Rosabal', country: 'CR' }],
      meetings: [
        { who: ['Nguyễn Văn Hải', 'Indiana Trejos Gallo'], status: 'held' },
        { who: ['Nguyễn Văn Hải', 'Arturo Rosabal'], status: 'held' },
      ],
    },
  },
  {
    published: '2024-06-05',
    text: `Thương mại Việt Nam - Đức hướng tới mốc 15 tỷ USD

(VTV.VN) - Tại Diễn đàn Doanh nghiệp Việt Nam - Đức diễn ra sáng nay (5/6) ở TP. Hồ Chí Minh, đại diện Bộ Công Thương cho biết kim ngạch song phương năm 2023 đạt 11,3 tỷ USD; trong đó, xuất khẩu của Việt Nam sang Đức đạt 7,4 tỷ USD, giảm 17,4%.

4 tháng đầu năm nay, xuất khẩu sang thị trường này phục hồi, đạt 2,58 tỷ USD, tăng 5,4% so với cùng kỳ. Điện thoại và linh kiện, máy vi tính, giày dép là ba nhóm hàng dẫn đầu.

Hai bên đặt mục tiêu nâng kim ngạch lên 15 tỷ USD vào năm 2026.

Về đầu tư, đến hết tháng 4/2024, Đức có 466 dự án còn hiệu lực tại Việt Nam với tổng vốn đăng ký 2,7 tỷ USD, đứng thứ 18 trong số các quốc gia và vùng lãnh thổ.

Ông Torben Minko, Chủ tịch Hiệp hội Doanh nghiệp Đức, cho rằng thủ tục cấp phép lao động cần tiếp tục được rút ngắn.

Ban Thời sự`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'DE'],
        partner: ['DE', 'VN'],
        amount: 11.3e9,
        currency: 'USD',
        period: '2023',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'DE',
        amount: 7.4e9,
        currency: 'USD',
        period: '2023',
        change: -17.4,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'DE',
        amount: 2.58e9,
        currency: 'USD',
        period: '2024-01/2024-04',
        change: 5.4,
      },
      {
        measure: 'total',
        reporter: ['VN', 'DE'],
        partner: ['DE', 'VN'],
        amount: 15e9,
        currency: 'USD',
        period: '2026',
        status: 'target',
      },
      { measure: 'investment', reporter: 'DE', partner: 'VN', amount: 2.7e9, currency: 'USD' },
    ],
    optional: {
      officials: [{ name: 'Torben Minko', country: ['DE', 'VN'] }],

      trade: [
        {
          measure: 'total',
          reporter: ['VN', 'DE'],
          partner: ['DE', 'VN'],
          amount: 15e9,
          currency: 'USD',
          status: 'target',
        },
      ],
    },
  },
  {
    published: '2024-09-19',
    text: `VN-Index mất mốc 1.280 điểm trong phiên đáo hạn

Khép lại phiên giao dịch ngày 19/9, VN-Index dừng tại 1.271,27 điểm, sau khi có lúc tăng gần 9 điểm vào buổi sáng. Giá trị khớp lệnh trên sàn HoSE đạt 17.900 tỷ đồng, tăng 21% so với phiên trước.

Khối ngoại mua ròng phiên thứ ba liên tiếp với giá trị 482 tỷ đồng, tập trung vào FPT, SSI và TCB. Chiều bán, VPB bị xả mạnh nhất.

Chủ tịch Cục Dự trữ Liên bang Mỹ Jerome Powell rạng sáng cùng ngày thông báo hạ lãi suất 0,5 điểm phần trăm. Ông Trần Đức Anh, Giám đốc vĩ mô KBSV, đánh giá động thái này giúp giảm áp lực tỷ giá.

Trong khi đó, cổ phiếu nhóm thủy sản gặp áp lực chốt lời dù doanh nghiệp đầu ngành Vĩnh Hoàn công bố doanh thu xuất khẩu tháng 8 đạt 1.241 tỷ đồng, tăng 32%.

Minh Sơn`,
    officials: [{ name: 'Jerome Powell', country: 'US' }],
    meetings: [],
    trade: [],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: ['VN', null],
          partner: null,
          amount: 1.241e12,
          currency: 'VND',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `ĐIỆN MỪNG, ĐIỆN CHIA BUỒN

Nhân dịp kỷ niệm lần thứ 63 Quốc khánh nước Cộng hòa Jamaica (6/8/1962 - 6/8/2025), Chủ tịch nước Lương Cường đã gửi điện mừng tới Toàn quyền Jamaica Patrick Allen; Thủ tướng Chính phủ Phạm Minh Chính đã gửi điện mừng tới Thủ tướng Jamaica Andrew Holness.

Cùng dịp này, Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn cũng đã gửi điện mừng tới Bộ trưởng Ngoại giao và Ngoại thương Jamaica Kamina Johnson Smith.

* Được tin về vụ rơi trực thăng quân sự làm nhiều quan chức thiệt mạng, ngày 7/8, Thủ tướng Chính phủ Phạm Minh Chính đã gửi điện chia buồn tới Tổng thống Cộng hòa Ghana John Dramani Mahama.

TTXVN
Báo Nhân Dân - Thứ Sáu, ngày 8/8/2025, trang 1`,
    officials: [
      { name: 'Lương Cường', country: 'VN' },
      { name: 'Patrick Allen', country: 'JM' },
      { name: 'Phạm Minh Chính', country: 'VN' },
      { name: 'Andrew Holness', country: 'JM' },
      { name: 'Bùi Thanh Sơn', country: 'VN' },
      { name: 'Kamina Johnson Smith', country: 'JM' },
      { name: 'John Dramani Mahama', country: 'GH' },
    ],
    meetings: [
      { who: ['Lương Cường', 'Patrick Allen'], kind: 'letter', status: 'held' },
      { who: ['Phạm Minh Chính', 'Andrew Holness'], kind: 'letter', status: 'held' },
      { who: ['Bùi Thanh Sơn', 'Kamina Johnson Smith'], kind: 'letter', status: 'held' },
      { who: ['Phạm Minh Chính', 'John Dramani Mahama'], date: '2025-08-07', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Dư địa lớn cho hàng Việt tại thị trường Bắc Âu

Phóng viên Tạp chí Công Thương có cuộc trao đổi với bà Nguyễn Thị Hoàng Thúy, Tham tán thương mại, Trưởng Thương vụ Việt Nam tại Thụy Điển, kiêm nhiệm Bắc Âu.

PV: Thưa bà, kết quả xuất khẩu sang Bắc Âu nửa đầu năm ra sao?

Bà Nguyễn Thị Hoàng Thúy: Theo số liệu hải quan, 6 tháng đầu năm 2024, xuất khẩu của Việt Nam sang Thụy Điển đạt 475 triệu USD, tăng 9,8%; sang Đan Mạch đạt 186,3 triệu USD và sang Na Uy khoảng 72 triệu USD. Riêng Phần Lan giảm nhẹ.

PV: Doanh nghiệp cần lưu ý điều gì?

Bà Nguyễn Thị Hoàng Thúy: Người tiêu dùng ở đây đòi hỏi rất cao về tính bền vững. Khi tôi gặp các nhà nhập khẩu, câu hỏi đầu tiên luôn là chứng nhận, sau đó mới đến giá. Chúng tôi sẽ tổ chức đoàn giao thương vào tháng 10 tới.

PV: Xin trân trọng cảm ơn bà!

Thu Hường (thực hiện)`,
    officials: [{ name: 'Nguyễn Thị Hoàng Thúy', country: 'VN' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'SE',
        amount: 475e6,
        currency: 'USD',
        period: '2024-H1',
        change: 9.8,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'DK',
        amount: 186.3e6,
        currency: 'USD',
        period: '2024-H1',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'NO',
        bound: 'about',
        amount: 72e6,
        currency: 'USD',
        period: '2024-H1',
      },
    ],
  },
  {
    text: `Tổng thống Uzbekistan đã tiếp nhận người đứng đầu Bộ Ngoại giao Tajikistan

27/05/2025, 18:05
TASHKENT, ngày 27 tháng 5 – UzA. Tổng thống Cộng hòa Uzbekistan Shavkat Mirziyoyev vào thứ Ba đã tiếp Bộ trưởng Ngoại giao Cộng hòa Tajikistan Sirojiddin Muhriddin, người đang ở nước ta với chuyến thăm làm việc. Điều này được báo cáo bởi dịch vụ báo chí của nguyên thủ quốc gia.

Đầu cuộc trò chuyện, Bộ trưởng chuyển lời chào chân thành từ Tổng thống Emomali Rahmon.
Shavkat Mirziyoyev hài lòng ghi nhận rằng kim ngạch thương mại lẫn nhau năm ngoái đạt hơn 700 triệu đô la, và số lượng các doanh nghiệp chung đang tăng trưởng.

Trước cuộc gặp, Muhriddin đã tổ chức đàm phán với đồng nghiệp Uzbekistan của mình Bakhtiyor Saidov. Các bên đã ký một chương trình hợp tác giữa hai Bộ cho năm 2025–2026.

ĐỌC THÊM: Tại Samarkand một phụ nữ sinh ba
© Nguồn`,
    officials: [
      { name: 'Shavkat Mirziyoyev', country: 'UZ' },
      { name: 'Sirojiddin Muhriddin', country: 'TJ', aliases: ['Muhriddin'] },
      { name: 'Emomali Rahmon', country: 'TJ' },
      { name: 'Bakhtiyor Saidov', country: 'UZ' },
    ],
    meetings: [
      { who: ['Shavkat Mirziyoyev', 'Sirojiddin Muhriddin'], date: '2025-05-27', status: 'held' },
      { who: ['Sirojiddin Muhriddin', 'Bakhtiyor Saidov'], date: ['2025-05-27', null], status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['UZ', 'TJ'],
        partner: ['TJ', 'UZ'],
        bound: 'over',
        amount: 700e6,
        currency: 'USD',
        period: '2024',
      },
    ],
  },
  {
    published: '2025-11-18',
    text: `Bộ trưởng Nguyễn Hồng Diên làm việc tại Nam Phi và Ai Cập

Trong khuôn khổ chuyến công tác tại châu Phi, ngày 17/11, Bộ trưởng Bộ Công Thương Nguyễn Hồng Diên đã có buổi làm việc với Bộ trưởng Thương mại, Công nghiệp và Cạnh tranh Nam Phi Parks Tau tại Pretoria. Hai Bộ trưởng nhất trí nâng cấp Ủy ban Thương mại hỗn hợp lên cấp Bộ trưởng.

Trước đó, hôm 14/11, tại Cairo, Bộ trưởng đã hội kiến Phó Thủ tướng Ai Cập Khaled Abdel Ghaffar và hội đàm với Bộ trưởng Đầu tư và Ngoại thương Hassan El-Khatib. Đại sứ Việt Nam tại Ai Cập Nguyễn Nam Dương cùng tham dự.

Ông El-Khatib cho biết Ai Cập sẵn sàng khởi động nghiên cứu khả thi Hiệp định thương mại tự do với Việt Nam.

Năm 2024, kim ngạch thương mại Việt Nam - Nam Phi đạt 1,72 tỷ USD, tăng 16%; với Ai Cập đạt 541,8 triệu USD. Hai bên kỳ vọng thương mại với Ai Cập sẽ sớm đạt 1 tỷ USD.

Ngọc Linh
(Theo moit.gov.vn)`,
    officials: [
      { name: 'Nguyễn Hồng Diên', country: 'VN' },
      { name: 'Parks Tau', country: 'ZA' },
      { name: 'Khaled Abdel Ghaffar', country: 'EG' },
      { name: 'Hassan El-Khatib', country: 'EG', aliases: ['El-Khatib'] },
      { name: 'Nguyễn Nam Dương', country: 'VN' },
    ],
    meetings: [
      { who: ['Nguyễn Hồng Diên', 'Parks Tau'], date: '2025-11-17', status: 'held' },
      {
        who: ['Nguyễn Hồng Diên', 'Khaled Abdel Ghaffar'],
        maybe: ['Nguyễn Nam Dương'],
        date: '2025-11-14',
        status: 'held',
      },
      {
        who: ['Nguyễn Hồng Diên', 'Hassan El-Khatib'],
        maybe: ['Nguyễn Nam Dương'],
        date: '2025-11-14',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'ZA'],
        partner: ['ZA', 'VN'],
        amount: 1.72e9,
        currency: 'USD',
        period: '2024',
        change: 16,
      },
      {
        measure: 'total',
        reporter: ['VN', 'EG'],
        partner: ['EG', 'VN'],
        amount: 541.8e6,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: ['VN', 'EG'],
        partner: ['EG', 'VN'],
        amount: 1e9,
        currency: 'USD',
        status: ['target', 'forecast'],
      },
    ],
  },
  {
    published: '2025-01-21',
    text: `[Anzeige_1]
Samdech Thipadei Hun Manet tiếp Chủ tịch JICA

Phnom Penh (AKP), ngày 21 tháng 1 --
Thủ tướng Vương quốc Campuchia Samdech Thipadei Hun Manet đã đánh giá cao sự hỗ trợ liên tục của Nhật Bản cho sự phát triển kinh tế-xã hội củaCampuchia.

Sự đánh giá cao được thực hiện trong cuộc gặp nhã nhặn của HE Ueno Atsushi, Đại sứ Nhật Bản mãn nhiệm, tại Cung điện Hòa bình vào sáng Thứ Ba này.

Bên cạnh đó, Thủ tướng đã tiếp riêng ông Tanaka Akihiko, Chủ tịch Cơ quan Hợp tác Quốc tế Nhật Bản (JICA), người đang thăm Campuchia từ 20-22 tháng 1.

Đại sứ Ueno thông báo về Thủ tướng rằng thương mại hai chiều đã đạt tới 1,9 tỷ USD trong 11 tháng của 2024, lên 9 phần trăm.

Samdech Thipadei đã yêu cầu phía Nhật Bản xem xét hỗ trợ giai đoạn tiếp theo của cảng nước sâu Sihanoukville.

Bởi C. Nika
[Anzeige_2]
Nguồn: https://www.akp.example.gov.kh`,
    officials: [
      { name: 'Hun Manet', country: 'KH', aliases: ['Samdech Thipadei Hun Manet'] },
      { name: 'Ueno Atsushi', country: 'JP', aliases: ['Ueno'] },
    ],
    meetings: [
      { who: ['Hun Manet', 'Ueno Atsushi'], date: '2025-01-21', status: 'held' },
      {
        who: ['Hun Manet', 'Tanaka Akihiko'],
        date: ['2025-01-21', '2025-01', null, '2025-01-20/2025-01-22'],
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['KH', 'JP'],
        partner: ['JP', 'KH'],
        amount: 1.9e9,
        currency: 'USD',
        period: '2024-01/2024-11',
        change: 9,
      },
    ],
    optional: { officials: [{ name: 'Tanaka Akihiko', country: 'JP' }] },
  },
  {
    published: '2025-08-13',
    text: `Tổng thống Hàn Quốc sắp thăm Nhật Bản, Mỹ

Văn phòng Tổng thống Hàn Quốc ngày 13/8 xác nhận Tổng thống Lee Jae Myung sẽ thăm Nhật Bản trong hai ngày 23-24/8 và hội đàm với Thủ tướng Ishiba Shigeru tại Tokyo. Sau đó, ông Lee sẽ tới Washington để gặp Tổng thống Mỹ Donald Trump vào ngày 25/8.

Theo người phát ngôn Kang Yu-jung, đây sẽ là cuộc gặp thượng đỉnh thứ hai giữa nhà lãnh đạo Hàn Quốc và Thủ tướng Nhật Bản, sau cuộc gặp bên lề Hội nghị thượng đỉnh G7 tại Canada hồi tháng 6.

Trong khi đó, bà Kim Yo Jong, em gái nhà lãnh đạo Triều Tiên Kim Jong Un, tuyên bố Bình Nhưỡng không có ý định ngồi lại với Seoul.

Chuyến đi diễn ra khi mức thuế 15% đối với hàng Hàn Quốc vừa có hiệu lực. Xuất khẩu ô tô của nước này sang Mỹ trong tháng 7 giảm 4,6%.

Thanh Phương (theo Yonhap, Kyodo)`,
    officials: [
      { name: 'Lee Jae Myung', country: 'KR', aliases: ['Lee'] },
      { name: 'Ishiba Shigeru', country: 'JP' },
      { name: 'Donald Trump', country: 'US' },
      { name: 'Kim Jong Un', country: 'KP' },
    ],
    meetings: [
      {
        who: ['Lee Jae Myung', 'Ishiba Shigeru'],
        date: ['2025-08-23', '2025-08-23/2025-08-24'],
        status: 'planned',
      },
      { who: ['Lee Jae Myung', 'Donald Trump'], date: '2025-08-25', status: 'planned' },
      { who: ['Lee Jae Myung', 'Ishiba Shigeru'], date: '2025-06', status: 'held' },
    ],
    trade: [
      { measure: 'exports', reporter: 'KR', partner: 'US', amount: null, period: '2025-07', change: -4.6 },
    ],
    optional: {
      officials: [
        { name: 'Kang Yu-jung', country: 'KR' },
        { name: 'Kim Yo Jong', country: 'KP' },
      ],
    },
  },
  {
    text: `Công ty Úc đáp ứng hướng dẫn sản lượng lithium, gặp phải giá thấp hơn

Melbourne (Reuters) – Pilbara Minerals của Úc nói vào thứ Năm rằng nó đã đáp ứng các mục tiêu sản lượng hàng năm, mặc dù giá thực hiện trung bình cho spodumene rơi 43% xuống 840 USD mỗi tấn.

Giám đốc điều hành Dale Henderson nói với các nhà phân tích trên một cuộc gọi rằng công ty đã "hẹn gặp" với những khách hàng ở Trung Quốc và Hàn Quốc để thảo luận các hợp đồng dài hạn hơn.

Doanh thu quý tháng Sáu rơi xuống 305 triệu đô la Úc từ 335 triệu đô la Úc.

Cổ phiếu tăng nhiều như 5,2%. Bộ trưởng Tài nguyên Madeleine King tuần trước đã bảo vệ khoản tín dụng thuế cho các nhà chế biến khoáng sản quan trọng.

(Báo cáo bởi Sneha Kumar ở Bengaluru; Biên tập bởi Rashmi Aich)

Tiêu chuẩn của chúng tôi: Nguyên tắc tin cậy Thomson Reuters.`,
    officials: [{ name: 'Madeleine King', country: 'AU', world: true }],
    meetings: [],
    trade: [],
  },
];
