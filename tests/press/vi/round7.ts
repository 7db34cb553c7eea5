import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Chính trị
Thứ Năm, 17/04/2025 - 18:42

Thường trực Ban Bí thư tiếp đoàn đại biểu tỉnh Khammouane

NDO - Chiều 17/4, tại Trụ sở Trung ương Đảng, đồng chí Hoàng Văn Lĩnh, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư đã tiếp Đoàn cán bộ Đảng Nhân dân Cách mạng Lào do đồng chí Bounmy Xayavong, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Khammouane làm Trưởng đoàn sang nghiên cứu, trao đổi kinh nghiệm tại Việt Nam.

Đồng chí Hoàng Văn Lĩnh và đồng chí Bounmy Xayavong tại buổi tiếp. Ảnh: ĐĂNG KHOA

Tại buổi tiếp, đồng chí Bounmy Xayavong báo cáo những kết quả chính của chuyến công tác; trân trọng chuyển lời thăm hỏi của Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith tới lãnh đạo Đảng, Nhà nước Việt Nam.

Thường trực Ban Bí thư đề nghị hai bên tiếp tục triển khai hiệu quả các thỏa thuận cấp cao, mở rộng hợp tác giữa các địa phương có chung đường biên giới.

Trước đó, ngày 15/4, Đoàn đã đến thăm, làm việc tại Nghệ An và Hà Tĩnh.`,
    officials: [
      { name: 'Hoàng Văn Lĩnh', country: 'VN' },
      { name: 'Bounmy Xayavong', country: 'LA' },
      { name: 'Thongloun Sisoulith', country: 'LA' },
    ],
    meetings: [{ who: ['Hoàng Văn Lĩnh', 'Bounmy Xayavong'], date: '2025-04-17', status: 'held' }],
    trade: [],
    optional: { meetings: [{ who: ['Bounmy Xayavong'], status: 'held' }] },
  },
  {
    published: '2025-03-06',
    text: `(BĐN) - Sáng 6-3, tại Trung tâm Hành chính tỉnh, ông Trịnh Quốc Thái, Phó Chủ tịch Thường trực UBND tỉnh đã có buổi tiếp xã giao bà Katarzyna Malinowska, Tổng Lãnh sự Ba Lan tại TP.Hồ Chí Minh đến chào nhân dịp nhận nhiệm vụ.

Ông Trịnh Quốc Thái chúc mừng bà Tổng Lãnh sự và giới thiệu khái quát tình hình phát triển kinh tế - xã hội của tỉnh. Đến nay, trên địa bàn có 7 dự án của nhà đầu tư Ba Lan với tổng vốn đăng ký 64 triệu USD, chủ yếu trong lĩnh vực chế biến gỗ và cơ khí.

Bà Katarzyna Malinowska cảm ơn sự đón tiếp của lãnh đạo tỉnh và cho biết, trong tháng 9 tới sẽ đưa một đoàn doanh nghiệp vùng Silesia đến tìm hiểu môi trường đầu tư.

Ông Trịnh Quốc Thái (bìa phải) tặng quà lưu niệm cho bà Katarzyna Malinowska. Ảnh: P.V

Cùng dự buổi tiếp có lãnh đạo Sở Ngoại vụ, Sở Tài chính và Ban Quản lý các khu công nghiệp tỉnh.

THANH HƯƠNG

Tin cùng chuyên mục
Khởi công nút giao cao tốc Bến Lức - Long Thành | Giá cao su tăng nhẹ`,
    officials: [
      { name: 'Trịnh Quốc Thái', country: 'VN' },
      { name: 'Katarzyna Malinowska', country: 'PL' },
    ],
    meetings: [{ who: ['Trịnh Quốc Thái', 'Katarzyna Malinowska'], date: '2025-03-06', status: 'held' }],
    trade: [],
    optional: {
      meetings: [{ who: ['Katarzyna Malinowska'], status: 'planned' }],
      trade: [
        {
          measure: 'investment',
          reporter: 'PL',
          partner: ['VN', null],
          amount: 64e6,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `Xuất siêu hơn 4,1 tỷ USD trong 5 tháng

Theo số liệu Cục Thống kê vừa công bố, trong tháng 5/2025, tổng kim ngạch xuất, nhập khẩu hàng hóa sơ bộ đạt 78,9 tỷ USD, tăng 5,8% so với tháng trước và tăng 15,9% so với cùng kỳ năm trước.

Tính chung 5 tháng đầu năm 2025, kim ngạch xuất khẩu hàng hóa ước đạt 180,6 tỷ USD, tăng 13,8% so với cùng kỳ năm trước; kim ngạch nhập khẩu hàng hóa đạt 176,5 tỷ USD, tăng 17,3%. Cán cân thương mại hàng hóa xuất siêu 4,1 tỷ USD (cùng kỳ năm trước xuất siêu 8,2 tỷ USD).

Về thị trường, Hoa Kỳ là thị trường xuất khẩu lớn nhất của Việt Nam với kim ngạch đạt 57,4 tỷ USD; Trung Quốc là thị trường nhập khẩu lớn nhất với 69,7 tỷ USD.

Cũng trong 5 tháng, cả nước có hơn 111,8 nghìn doanh nghiệp đăng ký thành lập mới và quay trở lại hoạt động; khách quốc tế đến nước ta đạt gần 9,2 triệu lượt người.

Hồng Nhung`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: null,
        amount: 78.9e9,
        currency: 'USD',
        period: '2025-05',
        change: [15.9, 5.8],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 180.6e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 13.8,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 176.5e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 17.3,
      },
      {
        measure: 'balance',
        reporter: 'VN',
        partner: null,
        amount: 4.1e9,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 57.4e9,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'CN',
        amount: 69.7e9,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
    ],
    optional: {
      trade: [
        {
          measure: 'balance',
          reporter: 'VN',
          partner: null,
          amount: 8.2e9,
          currency: 'USD',
          period: '2024-01/2024-05',
        },
        { measure: 'balance', reporter: 'VN', partner: null, bound: 'over', amount: 4.1e9, currency: 'USD' },
      ],
    },
  },
  {
    text: `Đại sứ quán Việt Nam tại An-giê-ri
Tin hoạt động

Đại sứ Trần Đăng Huy chào xã giao Bộ trưởng Nông nghiệp An-giê-ri

Ngày 22/10/2024, tại thủ đô Algiers, Đại sứ Việt Nam tại An-giê-ri Trần Đăng Huy đã đến chào xã giao Bộ trưởng Nông nghiệp và Phát triển nông thôn Rachid Benmessaoud.

Tại buổi tiếp, Bộ trưởng Rachid Benmessaoud đánh giá cao kinh nghiệm của Việt Nam trong phát triển nông nghiệp, bày tỏ mong muốn hai bên sớm đàm phán, ký kết thỏa thuận hợp tác về kiểm dịch động thực vật. Bộ trưởng đề nghị Đại sứ chuyển lời mời Bộ trưởng Nông nghiệp Việt Nam thăm An-giê-ri trong năm 2025.

Đại sứ Trần Đăng Huy cho biết kim ngạch thương mại song phương trong 9 tháng đầu năm 2024 đạt 189 triệu USD, trong đó Việt Nam xuất khẩu 176 triệu USD, chủ yếu là cà phê và hạt tiêu.

Dự kiến tuần tới Đại sứ sẽ làm việc với Phòng Thương mại và Công nghiệp An-giê-ri (CACI).

Một số hình ảnh tại buổi tiếp:`,
    officials: [
      { name: 'Trần Đăng Huy', country: 'VN' },
      { name: 'Rachid Benmessaoud', country: 'DZ' },
    ],
    meetings: [{ who: ['Trần Đăng Huy', 'Rachid Benmessaoud'], date: '2024-10-22', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'DZ'],
        partner: ['DZ', 'VN'],
        amount: 189e6,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'DZ',
        amount: 176e6,
        currency: 'USD',
        period: '2024-01/2024-09',
      },
    ],
    optional: { meetings: [{ who: ['Trần Đăng Huy', 'Phòng Thương mại'], status: 'planned' }] },
  },
  {
    text: `Thủ tướng tiếp các Đại sứ Na Uy và Kenya

(Chinhphu.vn) - Chiều 12/6/2024, tại Trụ sở Chính phủ, Thủ tướng Chính phủ Lương Xuân Bách đã tiếp Đại sứ Vương quốc Na Uy tại Việt Nam Ingrid Solberg-Haug đến chào từ biệt kết thúc nhiệm kỳ công tác.

Thủ tướng đánh giá cao những đóng góp của Đại sứ Ingrid Solberg-Haug trong hơn 3 năm qua; đề nghị Đại sứ trên cương vị mới tiếp tục thúc đẩy sớm kết thúc đàm phán Hiệp định thương mại tự do giữa Việt Nam và Khối EFTA.

* Cùng ngày, Thủ tướng Lương Xuân Bách đã tiếp Đại sứ Kenya Mwende Kariuki đến chào xã giao nhân dịp bắt đầu nhiệm kỳ. Đại sứ Mwende Kariuki chuyển lời thăm hỏi của Tổng thống William Ruto tới Thủ tướng và mong Thủ tướng sớm thăm Kenya.

Cùng dự các buổi tiếp có Thứ trưởng Ngoại giao Đỗ Thùy Dương, Phó Chủ nhiệm Văn phòng Chính phủ Bùi Tấn Lợi.

Hà Văn`,
    officials: [
      { name: 'Lương Xuân Bách', country: 'VN' },
      { name: 'Ingrid Solberg-Haug', country: 'NO' },
      { name: 'Mwende Kariuki', country: 'KE' },
      { name: 'William Ruto', country: 'KE' },
      { name: 'Đỗ Thùy Dương', country: 'VN' },
      { name: 'Bùi Tấn Lợi', country: 'VN' },
    ],
    meetings: [
      {
        who: ['Lương Xuân Bách', 'Ingrid Solberg-Haug'],
        maybe: ['Đỗ Thùy Dương', 'Bùi Tấn Lợi'],
        date: '2024-06-12',
        status: 'held',
      },
      {
        who: ['Lương Xuân Bách', 'Mwende Kariuki'],
        maybe: ['Đỗ Thùy Dương', 'Bùi Tấn Lợi'],
        date: '2024-06-12',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `HĐND tỉnh khai mạc kỳ họp thứ 22

Sáng 9/7, HĐND tỉnh khóa XVIII khai mạc kỳ họp thường lệ giữa năm 2025. Dự và chỉ đạo kỳ họp có ông Nguyễn Khắc Vượng, Bí thư Tỉnh ủy; ông Phan Thế Duy, Chủ tịch UBND tỉnh cùng 58 đại biểu HĐND tỉnh.

Phát biểu khai mạc, Chủ tịch HĐND tỉnh Lò Thị Minh Phương đề nghị các đại biểu tập trung thảo luận 19 tờ trình, dự thảo nghị quyết về ngân sách, giáo dục và y tế. 6 tháng đầu năm, thu ngân sách trên địa bàn đạt 3.870 tỷ đồng, bằng 54% dự toán; tốc độ tăng trưởng GRDP ước đạt 7,9%.

Kỳ họp diễn ra trong 2,5 ngày, dành một buổi cho phiên chất vấn Giám đốc Sở Xây dựng và Giám đốc Sở Y tế.

Thời tiết ngày mai: Vùng núi có mưa rào và dông vài nơi, đề phòng lũ quét. Nhiệt độ 24-32 độ C.

Bóng đá: U23 Việt Nam gặp U23 Lào lúc 20 giờ ngày 19/7.`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Nguyễn Khắc Vượng', country: 'VN' },
        { name: 'Phan Thế Duy', country: 'VN' },
        { name: 'Lò Thị Minh Phương', country: 'VN' },
      ],
      meetings: [
        { who: ['Nguyễn Khắc Vượng', 'Phan Thế Duy', 'Lò Thị Minh Phương'], status: 'held' },
        { who: ['Nguyễn Khắc Vượng', 'Phan Thế Duy'], status: 'held' },
      ],
    },
  },
  {
    published: '2025-02-05',
    text: `Thứ trưởng Phạm Nhật Minh làm việc với Đại sứ Phần Lan

Ngày 5/2, tại trụ sở Bộ Công Thương, Thứ trưởng Bộ Công Thương Phạm Nhật Minh đã có buổi làm việc với ông Jukka Hietala, Đại sứ đặc mệnh toàn quyền nước Cộng hòa Phần Lan tại Việt Nam.

Tại buổi làm việc, hai bên trao đổi về công tác chuẩn bị cho Kỳ họp lần thứ 3 Ủy ban hỗn hợp về hợp tác kinh tế, dự kiến tổ chức tại Helsinki vào tháng 6/2025, do Thứ trưởng Phạm Nhật Minh và Thứ trưởng Ngoại giao Phần Lan phụ trách thương mại Petra Lindqvist đồng chủ trì.

Theo số liệu của Hải quan Việt Nam, năm 2024, tổng kim ngạch thương mại hai chiều đạt 498 triệu USD, tăng 11,2% so với năm 2023. Trong đó, xuất khẩu của Việt Nam sang Phần Lan đạt 271 triệu USD, nhập khẩu đạt 227 triệu USD. Hai bên phấn đấu đưa kim ngạch lên 1 tỷ USD vào năm 2030.

Nguồn: Vụ Phát triển thị trường nước ngoài`,
    officials: [
      { name: 'Phạm Nhật Minh', country: 'VN' },
      { name: 'Jukka Hietala', country: 'FI' },
      { name: 'Petra Lindqvist', country: 'FI' },
    ],
    meetings: [
      { who: ['Phạm Nhật Minh', 'Jukka Hietala'], date: '2025-02-05', status: 'held' },
      { who: ['Phạm Nhật Minh', 'Petra Lindqvist'], date: '2025-06', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'FI'],
        partner: ['FI', 'VN'],
        amount: 498e6,
        currency: 'USD',
        period: '2024',
        change: 11.2,
      },
      { measure: 'exports', reporter: 'VN', partner: 'FI', amount: 271e6, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'VN', partner: 'FI', amount: 227e6, currency: 'USD', period: '2024' },
      {
        measure: 'total',
        reporter: ['VN', 'FI'],
        partner: ['FI', 'VN'],
        amount: 1e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
  },
  {
    published: '2025-11-28',
    text: `Bộ trưởng Ngoại giao điện đàm với Bộ trưởng Ngoại giao Ba Lan

Hà Nội (TTXVN) - Tối 28/11, Bộ trưởng Bộ Ngoại giao Vũ Thành Nam đã có cuộc điện đàm với Bộ trưởng Ngoại giao Cộng hòa Ba Lan Tomasz Wierzbicki để trao đổi về quan hệ song phương và các vấn đề quốc tế cùng quan tâm.

Bộ trưởng Tomasz Wierzbicki gửi lời thăm hỏi tới đồng bào các địa phương miền Trung bị ảnh hưởng nặng nề bởi mưa lũ. Bộ trưởng Vũ Thành Nam cảm ơn Chính phủ Ba Lan đã hỗ trợ khẩn cấp 300.000 euro.

Hai Bộ trưởng nhất trí phối hợp chuẩn bị tốt cho chuyến thăm Việt Nam của Thủ tướng Ba Lan vào nửa đầu năm tới.

Trước đó, ngày 24/11, Bộ trưởng Tomasz Wierzbicki đã gửi điện thăm hỏi tới Bộ trưởng Vũ Thành Nam về thiệt hại do bão số 14 gây ra./.

(TTXVN/Vietnam+)`,
    officials: [
      { name: 'Vũ Thành Nam', country: 'VN' },
      { name: 'Tomasz Wierzbicki', country: 'PL' },
    ],
    meetings: [
      { who: ['Vũ Thành Nam', 'Tomasz Wierzbicki'], date: '2025-11-28', kind: 'phone call', status: 'held' },
      { who: ['Tomasz Wierzbicki', 'Vũ Thành Nam'], date: '2025-11-24', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2025-08-15',
    text: `Vietnam.vn
Chủ tịch nước Uruguay tiếp đoàn Quốc hội Việt Nam

Theo phóng viên TTXVN tại Nam Mỹ, vào ngày 14 tháng 8 (giờ địa phương), tại tòa tháp Điều hành ở Montevideo, Tổng thống Uruguay Gonzalo Etcheverry nhận được Phó Chủ tịch Quốc hội Đinh Thị Hải Yến đang trên một chuyến thăm làm việc.

Tổng thống G. Etcheverry cho biết anh ấy vui mừng được gặp phái đoàn và nhắc lại cuộc gặp với Thủ tướng Việt Nam bên lề hội nghị tại Rio de Janeirovào tháng 11 năm ngoái.

Phó Chủ tịch Quốc hội Đinh Thị Hải Yến đã tổ chức hội đàm với Chủ tịch Hạ viện Ana Laura Sosa vào buổi sáng của cùng một ngày. Hai bên ký bản ghi nhớ hợp tác.

[Anzeige_2]
Nguồn: https://www.vietnamplus.example.vn/tong-thong-uruguay-tiep-pho-chu-tich-quoc-hoi-post1055671.vnp
Bình luận (0)`,
    officials: [
      { name: 'Gonzalo Etcheverry', country: 'UY', aliases: ['G. Etcheverry'] },
      { name: 'Đinh Thị Hải Yến', country: 'VN' },
      { name: 'Ana Laura Sosa', country: 'UY' },
    ],
    meetings: [
      { who: ['Gonzalo Etcheverry', 'Đinh Thị Hải Yến'], date: '2025-08-14', status: 'held' },
      { who: ['Đinh Thị Hải Yến', 'Ana Laura Sosa'], date: '2025-08-14', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Gonzalo Etcheverry', 'Thủ tướng Việt Nam'], status: 'held' }] },
  },
  {
    text: `Xuất khẩu sang EU hồi phục, cà phê dẫn đầu

Thống kê của Cục Hải quan cho thấy, hết quý III/2024, kim ngạch xuất khẩu hàng hóa của Việt Nam sang thị trường EU đạt 38,3 tỷ USD, tăng 17,1% so với cùng kỳ năm 2023. Ở chiều ngược lại, nhập khẩu từ EU đạt 12,3 tỷ USD, tăng 9,6%.

Xét theo từng thị trường, Hà Lan tiếp tục đứng đầu với 9,6 tỷ USD; tiếp theo là Đức 5,9 tỷ USD và Ý 3,7 tỷ USD.

Riêng mặt hàng cà phê, giá trị xuất khẩu sang khối này tăng 37% nhờ giá bình quân ở mức cao. Chủ tịch Hiệp hội Cà phê - Ca cao Việt Nam Nguyễn Nam Hải nhận định giá sẽ còn biến động đến cuối vụ.

Ở trong nước, giá cà phê nhân xô tại Đắk Lắk sáng nay giao dịch quanh mốc 110.500 đồng/kg, giảm 300 đồng.

Minh Trang (tổng hợp)`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'EU',
        amount: 38.3e9,
        currency: 'USD',
        period: ['2024-01/2024-09', '2024-Q3'],
        change: 17.1,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'EU',
        amount: 12.3e9,
        currency: 'USD',
        period: ['2024-01/2024-09', '2024-Q3'],
        change: 9.6,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'NL',
        amount: 9.6e9,
        currency: 'USD',
        period: ['2024-01/2024-09', '2024-Q3', null],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'DE',
        amount: 5.9e9,
        currency: 'USD',
        period: ['2024-01/2024-09', '2024-Q3', null],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'IT',
        amount: 3.7e9,
        currency: 'USD',
        period: ['2024-01/2024-09', '2024-Q3', null],
      },
    ],
    optional: {
      officials: [{ name: 'Nguyễn Nam Hải', country: 'VN' }],

      trade: [{ measure: 'exports', reporter: 'VN', partner: ['EU', null], amount: null, change: 37 }],
    },
  },
  {
    published: '2024-09-19',
    text: `QĐND Online - Trong khuôn khổ chuyến thăm chính thức Cộng hòa Hàn Quốc, ngày 19-9, tại Seoul, Thượng tướng Cao Đức Khải, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Quốc phòng Việt Nam và ông Baek Seung-ho, Thứ trưởng Bộ Quốc phòng Hàn Quốc đã đồng chủ trì Đối thoại Chính sách quốc phòng Việt Nam - Hàn Quốc lần thứ 12.

Tại đối thoại, hai bên đánh giá hợp tác quốc phòng thời gian qua được triển khai thực chất, hiệu quả trên các lĩnh vực đào tạo, công nghiệp quốc phòng, gìn giữ hòa bình Liên hợp quốc.

Trước đó, sáng cùng ngày, Thượng tướng Cao Đức Khải đã đến chào xã giao Bộ trưởng Bộ Quốc phòng Hàn Quốc Yoon Tae-sik. Đại sứ Việt Nam tại Hàn Quốc Nghiêm Xuân Hòa cùng dự.

Quang cảnh đối thoại.

Theo chương trình, ngày 20-9, đoàn sẽ thăm Bộ tư lệnh Hải quân tại Busan và gặp gỡ cán bộ, nhân viên Đại sứ quán.

Tin, ảnh: MAI PHƯƠNG (từ Seoul)`,
    officials: [
      { name: 'Cao Đức Khải', country: 'VN' },
      { name: 'Baek Seung-ho', country: 'KR' },
      { name: 'Yoon Tae-sik', country: 'KR' },
      { name: 'Nghiêm Xuân Hòa', country: 'VN' },
    ],
    meetings: [
      { who: ['Cao Đức Khải', 'Baek Seung-ho'], date: '2024-09-19', status: 'held' },
      {
        who: ['Cao Đức Khải', 'Yoon Tae-sik'],
        maybe: ['Nghiêm Xuân Hòa'],
        date: '2024-09-19',
        status: 'held',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Cao Đức Khải', 'Đại sứ quán'], status: 'planned' }] },
  },
  {
    published: '2025-04-28',
    text: `Tổng thống Sri Lanka sẽ thăm cấp Nhà nước tới Việt Nam

VOV.VN - Theo thông báo của Bộ Ngoại giao, nhận lời mời của Chủ tịch nước Tạ Quang Hưng, Tổng thống nước Cộng hòa Dân chủ Xã hội chủ nghĩa Sri Lanka Nuwan Jayaratne sẽ thăm cấp Nhà nước tới Việt Nam từ ngày 4 đến 6/5/2025.

Dự kiến, Chủ tịch nước Tạ Quang Hưng sẽ chủ trì lễ đón và hội đàm với Tổng thống Nuwan Jayaratne vào sáng 5/5 tại Phủ Chủ tịch.

Năm 2024, kim ngạch thương mại song phương đạt gần 240 triệu USD.

Đây là chuyến thăm Việt Nam đầu tiên của ông Nuwan Jayaratne trên cương vị Tổng thống. Ông từng đến Hà Nội hồi năm 2018 khi còn là nghị sĩ.

Mời quý độc giả theo dõi VOV.VN trên Google News`,
    officials: [
      { name: 'Tạ Quang Hưng', country: 'VN' },
      { name: 'Nuwan Jayaratne', country: 'LK' },
    ],
    meetings: [{ who: ['Tạ Quang Hưng', 'Nuwan Jayaratne'], date: '2025-05-05', status: 'planned' }],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'LK'],
        partner: ['LK', 'VN'],
        amount: 240e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        { who: ['Nuwan Jayaratne'], status: 'planned' },
        { who: ['Nuwan Jayaratne', 'Tạ Quang Hưng'], status: 'planned' },
      ],
    },
  },
  {
    published: '2025-01-08',
    text: `Đại sứ Việt Nam tại Bỉ: Cơ hội cho nông sản còn rất lớn

Nhân dịp năm mới, phóng viên Báo Thế giới và Việt Nam đã có cuộc phỏng vấn Đại sứ Việt Nam tại Bỉ Ngô Phương Chi.

Thưa Đại sứ, xin bà đánh giá về quan hệ hai nước trong năm 2024?

Năm qua ghi dấu nhiều hoạt động sôi nổi. Nổi bật là chuyến thăm chính thức của Phó Thủ tướng Tống Minh Quân hồi tháng 10, trong đó Phó Thủ tướng đã hội kiến Thủ tướng Bỉ Luc Vandenbroucke.

Còn về thương mại?

Theo số liệu của Bỉ, trao đổi thương mại song phương 11 tháng đạt 4,1 tỷ euro. Việt Nam xuất siêu khoảng 2,6 tỷ euro. Tuy nhiên, nông sản của ta mới chiếm một phần rất nhỏ trên các kệ hàng siêu thị.

Đại sứ quán sẽ ưu tiên gì trong năm nay?

Chúng tôi tập trung hỗ trợ các địa phương gặp gỡ đối tác tại vùng Flanders và Wallonia, đồng thời chăm lo bà con cộng đồng đón Tết.

Xin cảm ơn Đại sứ!`,
    officials: [
      { name: 'Ngô Phương Chi', country: 'VN' },
      { name: 'Tống Minh Quân', country: 'VN' },
      { name: 'Luc Vandenbroucke', country: 'BE' },
    ],
    meetings: [{ who: ['Tống Minh Quân', 'Luc Vandenbroucke'], date: '2024-10', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'BE'],
        partner: ['BE', 'VN'],
        amount: 4.1e9,
        currency: 'EUR',
        period: '2024-01/2024-11',
      },
      {
        measure: 'balance',
        reporter: 'VN',
        partner: 'BE',
        bound: 'about',
        amount: 2.6e9,
        currency: 'EUR',
        period: ['2024-01/2024-11', null],
      },
    ],
    optional: { meetings: [{ who: ['Tống Minh Quân'], status: 'held' }] },
  },
  {
    published: '2024-11-14',
    text: `Đoàn công tác tỉnh Quảng Ninh làm việc tại Hokkaido (Nhật Bản)

QMG - Tiếp tục chương trình công tác tại Nhật Bản, ngày 13/11, đoàn công tác của tỉnh do ông Bùi Đình Khiêm, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh làm trưởng đoàn đã có buổi làm việc với ngài Hamada Yoshiaki, Phó Thống đốc tỉnh Hokkaido.

Hai bên thống nhất ký kết lại Bản ghi nhớ hợp tác giai đoạn 2025-2030, trong đó chú trọng du lịch, nông nghiệp và giao lưu thanh niên.

Chiều cùng ngày, đoàn đã gặp gỡ Hiệp hội Kinh tế Hokkaido. Ông Bùi Đình Khiêm khẳng định tỉnh luôn tạo điều kiện thuận lợi nhất cho nhà đầu tư Nhật Bản. Đến nay, trên địa bàn tỉnh có 11 dự án FDI của Nhật Bản với tổng vốn 2,3 tỷ USD.

Theo kế hoạch, ngày 15/11, đoàn sẽ làm việc với Đại sứ Việt Nam tại Nhật Bản Phan Hữu Tiến tại Tokyo trước khi về nước.

Đỗ Phương (Từ Nhật Bản)`,
    officials: [
      { name: 'Bùi Đình Khiêm', country: 'VN' },
      { name: 'Hamada Yoshiaki', country: 'JP' },
      { name: 'Phan Hữu Tiến', country: 'VN' },
    ],
    meetings: [
      { who: ['Bùi Đình Khiêm', 'Hamada Yoshiaki'], date: '2024-11-13', status: 'held' },
      { who: ['Phan Hữu Tiến', 'đoàn'], maybe: ['Bùi Đình Khiêm'], date: '2024-11-15', status: 'planned' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Bùi Đình Khiêm', 'Hiệp hội Kinh tế Hokkaido'], date: '2024-11-13', status: 'held' },
      ],
      trade: [
        {
          measure: 'investment',
          reporter: 'JP',
          partner: ['VN', null],
          amount: 2.3e9,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
  {
    text: `6 tháng, xuất khẩu rau quả giảm gần 17%

Bộ Nông nghiệp và Môi trường cho biết, tổng kim ngạch xuất khẩu nông, lâm, thủy sản 6 tháng đầu năm 2025 ước đạt 33,84 tỷ USD, tăng 15,5% so với cùng kỳ. Trong đó, nhóm nông sản đạt 18,46 tỷ USD; lâm sản đạt 8,82 tỷ USD; thủy sản đạt 5,16 tỷ USD.

Ngược lại, xuất khẩu rau quả chỉ đạt 3,05 tỷ USD, giảm 16,9% do thị trường Trung Quốc siết kiểm soát chất lượng sầu riêng.

Phát biểu tại họp báo, Thứ trưởng Triệu Văn Phổ cho biết toàn ngành giữ mục tiêu xuất khẩu cả năm từ 64 đến 65 tỷ USD.

"Để đạt mục tiêu này, các địa phương phải gặp gỡ, tháo gỡ ngay khó khăn cho doanh nghiệp", ông Phổ nói.

Giá lúa tươi tại An Giang sáng 5/7 dao động 5.400 - 6.000 đồng/kg.`,
    officials: [{ name: 'Triệu Văn Phổ', country: 'VN', aliases: ['Phổ'], world: true }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 33.84e9,
        currency: 'USD',
        period: '2025-H1',
        change: 15.5,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 18.46e9,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 8.82e9,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 5.16e9,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 3.05e9,
        currency: 'USD',
        period: ['2025-H1'],
        change: -16.9,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 64e9,
        amountTo: 65e9,
        currency: 'USD',
        period: '2025',
        status: 'target',
      },
    ],
    optional: { trade: [{ measure: 'exports', reporter: 'VN', partner: null, amount: null, change: 'any' }] },
  },
  {
    published: '2024-10-18',
    text: `Chủ tịch Quốc hội gặp song phương các trưởng đoàn dự AIPA-45

Đại biểu Nhân dân - Bên lề Đại hội đồng AIPA lần thứ 45 tại Vientiane, sáng 18.10, Chủ tịch Quốc hội Đặng Thanh Sơn đã có các cuộc gặp song phương với Chủ tịch Hạ viện Indonesia Rini Kusumawati và Chủ tịch Hạ viện Thái Lan Prasert Chaiyawong.

Tại cuộc gặp với bà Rini Kusumawati, hai bên nhất trí tạo thuận lợi để đưa kim ngạch song phương lên 18 tỷ USD trước năm 2028.

Trao đổi với ông Prasert Chaiyawong, Chủ tịch Quốc hội Đặng Thanh Sơn đề nghị Thái Lan tạo thuận lợi cho hàng nông sản quá cảnh.

Chiều cùng ngày, Chủ tịch Quốc hội Đặng Thanh Sơn chào xã giao Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith.

Chủ tịch Quốc hội Đặng Thanh Sơn và Chủ tịch Hạ viện Indonesia Rini Kusumawati. Ảnh: Lâm Hiển

Quỳnh Chi`,
    officials: [
      { name: 'Đặng Thanh Sơn', country: 'VN', world: true },
      { name: 'Rini Kusumawati', country: 'ID' },
      { name: 'Prasert Chaiyawong', country: 'TH' },
      { name: 'Thongloun Sisoulith', country: 'LA' },
    ],
    meetings: [
      { who: ['Đặng Thanh Sơn', 'Rini Kusumawati'], date: '2024-10-18', status: 'held' },
      { who: ['Đặng Thanh Sơn', 'Prasert Chaiyawong'], date: '2024-10-18', status: 'held' },
      { who: ['Đặng Thanh Sơn', 'Thongloun Sisoulith'], date: '2024-10-18', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'ID'],
        partner: ['ID', 'VN'],
        amount: 18e9,
        currency: 'USD',
        period: ['2028', '2027', null],
        status: 'target',
      },
    ],
    optional: {
      meetings: [
        {
          who: ['Đặng Thanh Sơn', 'Rini Kusumawati', 'Prasert Chaiyawong'],
          date: '2024-10-18',
          status: 'held',
        },
      ],
    },
  },
  {
    text: `Tăng cường quan hệ giữa Đảng Cộng sản Việt Nam và Đảng Cộng sản Nam Phi

Nhận lời mời của Ban Đối ngoại Trung ương Đảng, Đoàn đại biểu Đảng Cộng sản Nam Phi do đồng chí Sipho Ndlovu, Phó Tổng Bí thư dẫn đầu thăm Việt Nam từ ngày 2 đến 7/12/2024.

Ngày 3/12, đồng chí Nguyễn Bảo Long, Phó Trưởng Ban Đối ngoại Trung ương đã hội đàm với Đoàn. Hai bên thông báo cho nhau tình hình mỗi đảng, mỗi nước; thống nhất duy trì trao đổi đoàn.

Ngày 4/12, tại Trụ sở Trung ương Đảng, đồng chí Lê Thị Hồng Vân, Bí thư Trung ương Đảng, Trưởng Ban Đối ngoại Trung ương đã tiếp đồng chí Sipho Ndlovu và các thành viên trong Đoàn. Đồng chí Lê Thị Hồng Vân chúc mừng Đảng Cộng sản Nam Phi tổ chức thành công Hội nghị Trung ương vừa qua.

Trong thời gian ở Việt Nam, Đoàn đã đặt vòng hoa, vào Lăng viếng Chủ tịch Hồ Chí Minh và thăm tỉnh Hòa Bình.

Vụ châu Phi - Ban Đối ngoại Trung ương`,
    officials: [
      { name: 'Nguyễn Bảo Long', country: 'VN' },
      { name: 'Lê Thị Hồng Vân', country: 'VN' },
    ],
    meetings: [
      { who: ['Nguyễn Bảo Long', 'Đoàn'], maybe: ['Sipho Ndlovu'], date: '2024-12-03', status: 'held' },
      { who: ['Lê Thị Hồng Vân', 'Sipho Ndlovu'], date: '2024-12-04', status: 'held' },
    ],
    trade: [],
    optional: {
      officials: [
        { name: 'Sipho Ndlovu', country: 'ZA' },
        { name: 'Hồ Chí Minh', country: 'VN' },
      ],
      meetings: [{ who: ['Sipho Ndlovu'], status: 'held' }],
    },
  },
  {
    text: `Doanh nghiệp dệt may kín đơn hàng đến quý III

TP.HCM - Tổng Công ty Cổ phần May Phú Hòa vừa công bố báo cáo tài chính quý I/2025 với doanh thu thuần 1.284 tỷ đồng, tăng 21% so với cùng kỳ; lợi nhuận sau thuế đạt 97 tỷ đồng.

Bà Trương Mỹ Linh, Tổng Giám đốc công ty, cho biết nhiều khách hàng Mỹ đã gặp gỡ và làm việc trực tiếp với nhà máy để giữ chỗ sản xuất. "Chúng tôi gặp khó về lao động chứ không thiếu đơn hàng", bà nói tại đại hội cổ đông sáng 26/4.

Công ty đặt mục tiêu doanh thu xuất khẩu cả năm 210 triệu USD. Cổ phiếu PHG đóng cửa phiên cuối tuần ở 38.600 đồng, tăng 1,3%; VN-Index lùi 4 điểm.

Theo chuyên gia kinh tế Võ Trí Hảo, doanh nghiệp cần chuẩn bị cho kịch bản Mỹ áp thuế đối ứng.

Xem thêm: Lịch nghỉ lễ 30/4 | Giá vàng hôm nay`,
    officials: [],
    meetings: [],
    trade: [],
    optional: {
      officials: [
        { name: 'Trương Mỹ Linh', country: ['VN', null] },
        { name: 'Võ Trí Hảo', country: ['VN', null] },
      ],
      meetings: [{ who: ['khách hàng Mỹ'], status: 'held' }],
      trade: [
        {
          measure: 'exports',
          reporter: ['VN', null],
          partner: null,
          amount: 210e6,
          currency: 'USD',
          period: ['2025', null],
          status: 'target',
        },
      ],
    },
  },
  {
    published: '2025-08-25',
    text: `Lãnh đạo TP Đà Nẵng tiếp Thị trưởng thành phố Tampere

(DNO) - Chiều 25-8, Phó Chủ tịch UBND thành phố Hồ Quang Vũ tiếp Thị trưởng thành phố Tampere (Phần Lan) Aleksi Rantanen nhân chuyến thăm và làm việc tại Đà Nẵng.

Tại buổi tiếp, Phó Chủ tịch Hồ Quang Vũ cho biết thành phố đang hoàn thiện đề án trung tâm bán dẫn và mong muốn học hỏi kinh nghiệm của Tampere trong xây dựng đô thị thông minh. Thị trưởng bày tỏ ấn tượng với tốc độ phát triển của Đà Nẵng.

Cùng chiều, Phó Chủ tịch Hồ Quang Vũ cũng đã có buổi làm việc với bà Anjali Deshmukh, đại diện Ngân hàng Thế giới tại Việt Nam, về dự án thoát nước.

Trước đó, ngày 24-8, ông Aleksi Rantanen có buổi nói chuyện với sinh viên Trường Đại học Bách khoa.

NGỌC DIỆP`,
    officials: [
      { name: 'Hồ Quang Vũ', country: 'VN' },
      { name: 'Aleksi Rantanen', country: 'FI' },
    ],
    meetings: [
      { who: ['Hồ Quang Vũ', 'Aleksi Rantanen'], date: '2025-08-25', status: 'held' },
      {
        who: ['Hồ Quang Vũ', 'đại diện Ngân hàng Thế giới'],
        maybe: ['Anjali Deshmukh'],
        date: '2025-08-25',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Anjali Deshmukh', country: null }],
      meetings: [{ who: ['Aleksi Rantanen', 'sinh viên'], status: 'held' }],
    },
  },
  {
    text: `Thương mại Việt Nam - Nhật Bản quý I tăng trưởng khá

Thương vụ Việt Nam tại Nhật Bản dẫn số liệu của Bộ Tài chính Nhật Bản cho biết, trong quý I/2024, tổng kim ngạch thương mại hai nước đạt 1.720 tỷ yên, tăng 4,9% so với cùng kỳ năm 2023. Trong đó, Nhật Bản nhập khẩu từ Việt Nam 998 tỷ yên, tăng 3,2%, và xuất khẩu sang Việt Nam 722 tỷ yên, tăng 7,4%.

Riêng trong tháng 3, kim ngạch nhập khẩu thủy sản từ Việt Nam giảm 2,1%.

Tham tán thương mại Tạ Đức Hinh khuyến nghị doanh nghiệp chú ý quy định mới về bao bì.

Tỷ giá ngày 2/5: 1 JPY = 161,2 đồng (Vietcombank, mua vào).`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'JP'],
        partner: ['JP', 'VN'],
        amount: 1.72e12,
        currency: 'JPY',
        period: '2024-Q1',
        change: 4.9,
      },
      {
        measure: 'imports',
        reporter: 'JP',
        partner: 'VN',
        amount: 998e9,
        currency: 'JPY',
        period: '2024-Q1',
        change: 3.2,
      },
      {
        measure: 'exports',
        reporter: 'JP',
        partner: 'VN',
        amount: 722e9,
        currency: 'JPY',
        period: '2024-Q1',
        change: 7.4,
      },
    ],
    optional: {
      officials: [{ name: 'Tạ Đức Hinh', country: 'VN' }],

      trade: [{ measure: 'imports', reporter: 'JP', partner: 'VN', amount: null, change: 'any' }],
    },
  },
  {
    published: '2025-08-12',
    text: `Ngoại trưởng Ai Cập và Thổ Nhĩ Kỳ thảo luận tình hình Libya

TTXVN (Cairo 12/8) - Ngày 12/8, Ngoại trưởng Thổ Nhĩ Kỳ Emre Yıldırım đã tới Cairo, bắt đầu chuyến thăm Ai Cập nhằm thảo luận các vấn đề khu vực.

Theo hãng thông tấn MENA, ông Yıldırım đã có cuộc gặp với người đồng cấp nước chủ nhà Sherif Badawi. Phát biểu tại cuộc họp báo chung, ông Badawi nhấn mạnh sự cần thiết phải sớm tổ chức bầu cử tại Libya.

Dự kiến, Ngoại trưởng Thổ Nhĩ Kỳ sẽ hội kiến Tổng thống Ai Cập Abdel Fattah El-Sisi vào ngày 13/8.

Hồi tháng 2, ông Badawi đã thăm Ankara và hội đàm với ông Yıldırım./.`,
    officials: [
      { name: 'Emre Yıldırım', country: 'TR', aliases: ['Yıldırım'] },
      { name: 'Sherif Badawi', country: 'EG', aliases: ['Badawi'] },
      { name: 'Abdel Fattah El-Sisi', country: 'EG' },
    ],
    meetings: [
      { who: ['Emre Yıldırım', 'Sherif Badawi'], date: '2025-08-12', status: 'held' },
      { who: ['Emre Yıldırım', 'Abdel Fattah El-Sisi'], date: '2025-08-13', status: 'planned' },
      { who: ['Sherif Badawi', 'Emre Yıldırım'], date: '2025-02', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Emre Yıldırım'], status: 'held' },
        { who: ['Sherif Badawi'], status: 'held' },
      ],
    },
  },
  {
    text: `Bộ trưởng Bộ Công an tiếp Bộ trưởng Nội vụ Slovakia

Chiều 11/9/2025, tại Hà Nội, Đại tướng Kiều Anh Tuấn, Bộ trưởng Bộ Công an đã chủ trì lễ đón, hội đàm với ngài Marek Ďurica, Bộ trưởng Bộ Nội vụ Slovakia.

Tham dự hội đàm, về phía Bộ Công an Việt Nam có Trung tướng Ngô Hoài Đức, Thứ trưởng; lãnh đạo các cục nghiệp vụ. Về phía Slovakia có Đại sứ Slovakia tại Việt Nam Zuzana Hrušková.

Hai Bộ trưởng đã ký Hiệp định về phòng, chống tội phạm.

Bộ trưởng Marek Ďurica trân trọng mời Đại tướng Kiều Anh Tuấn sang thăm Slovakia vào thời gian thích hợp. Đại tướng Kiều Anh Tuấn vui vẻ nhận lời.

Đại tướng Kiều Anh Tuấn và Bộ trưởng Marek Ďurica duyệt Đội danh dự.

Cổng TTĐT Bộ Công an`,
    officials: [
      { name: 'Kiều Anh Tuấn', country: 'VN' },
      { name: 'Marek Ďurica', country: 'SK' },
      { name: 'Ngô Hoài Đức', country: 'VN' },
      { name: 'Zuzana Hrušková', country: 'SK' },
    ],
    meetings: [
      {
        who: ['Kiều Anh Tuấn', 'Marek Ďurica'],
        maybe: ['Ngô Hoài Đức', 'Zuzana Hrušková'],
        date: '2025-09-11',
        status: 'held',
      },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Kiều Anh Tuấn', 'Marek Ďurica'], status: 'planned' }] },
  },
  {
    text: `Điện mừng kỷ niệm 60 năm thiết lập quan hệ ngoại giao Việt Nam - Tanzania

Nhân dịp kỷ niệm 60 năm Ngày thiết lập quan hệ ngoại giao giữa Việt Nam và Tanzania (14/2/1965 - 14/2/2025), Chủ tịch nước Tạ Quang Hưng đã trao đổi điện mừng với Tổng thống nước Cộng hòa Thống nhất Tanzania Neema Mwakyusa.

Cùng ngày, Phó Thủ tướng, Bộ trưởng Ngoại giao Vũ Thành Nam cũng trao đổi điện mừng với Bộ trưởng Ngoại giao và Hợp tác Đông Phi Tanzania Joseph Mbilinyi.

Tin liên quan
Việt Nam lên án vụ tấn công nhằm vào tàu hàng
Người phát ngôn: Việt Nam sẵn sàng chia sẻ thông tin

Phản hồi
Họ và tên: Email:`,
    officials: [
      { name: 'Tạ Quang Hưng', country: 'VN' },
      { name: 'Neema Mwakyusa', country: 'TZ' },
      { name: 'Vũ Thành Nam', country: 'VN' },
      { name: 'Joseph Mbilinyi', country: 'TZ' },
    ],
    meetings: [
      {
        who: ['Tạ Quang Hưng', 'Neema Mwakyusa'],
        date: ['2025-02-14', null],
        kind: 'letter',
        status: 'held',
      },
      {
        who: ['Vũ Thành Nam', 'Joseph Mbilinyi'],
        date: ['2025-02-14', null],
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    text: `Lạng Sơn: Kim ngạch qua cửa khẩu tăng mạnh

Báo Lạng Sơn - Chiều 3/6, đồng chí Hoàng Thế Kiên, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp đánh giá tình hình xuất nhập khẩu 5 tháng đầu năm 2025.

Theo báo cáo của Sở Công Thương, đến hết tháng 5, tổng kim ngạch xuất nhập khẩu các loại hình qua địa bàn đạt 28,5 tỷ USD, tăng 24,3% so với cùng kỳ. Mỗi ngày có khoảng 1.500 xe hàng thông quan tại Hữu Nghị và Tân Thanh.

Đồng chí Hoàng Thế Kiên yêu cầu các ngành phối hợp chặt chẽ, bảo đảm hoàn thành chỉ tiêu thu ngân sách 9.500 tỷ đồng.

Trước đó, trong hai ngày 29 và 30/5, tại thành phố Bằng Tường (Trung Quốc), đoàn công tác của tỉnh do đồng chí Hoàng Thế Kiên dẫn đầu đã hội đàm với ông Vi Quốc Phong, Phó Thị trưởng Chính phủ nhân dân thành phố Sùng Tả, về kéo dài thời gian thông quan.

TRÍ DŨNG`,
    officials: [
      { name: 'Hoàng Thế Kiên', country: 'VN' },
      { name: 'Vi Quốc Phong', country: 'CN' },
    ],
    meetings: [{ who: ['Hoàng Thế Kiên', 'Vi Quốc Phong'], date: '2025-05-29/2025-05-30', status: 'held' }],
    trade: [],
    optional: {
      meetings: [{ who: ['Hoàng Thế Kiên'], status: 'held' }],
      trade: [
        {
          measure: 'total',
          reporter: ['VN', null],
          partner: [null, 'CN'],
          amount: 28.5e9,
          currency: 'USD',
          period: '2025-01/2025-05',
          change: 24.3,
        },
      ],
    },
  },
];
