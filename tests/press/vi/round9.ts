import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Thứ trưởng Ngoại giao Lê Anh Tuấn tiếp Đại sứ Kenya

16:42 | 14/05/2025

TGVN. Chiều 14/5, tại trụ sở Bộ Ngoại giao, Thứ trưởng Ngoại giao Lê Anh Tuấn đã tiếp Đại sứ Cộng hòa Kenya tại Việt Nam (thường trú tại Bangkok, Thái Lan) Lindsay Kimwole Kiptiness nhân dịp Đại sứ sang Hà Nội dự triển lãm quốc tế ngành cà phê.

Theo dõi Baoquocte.vn trên

Thứ trưởng Lê Anh Tuấn và Đại sứ Lindsay Kimwole Kiptiness tại buổi tiếp. (Ảnh: Hải An)

Tại buổi tiếp, Thứ trưởng cho biết kim ngạch thương mại hai chiều năm 2024 đạt 232 triệu USD, tăng 11,5% so với năm trước đó, song vẫn chưa tương xứng với tiềm năng. Ông đề nghị hai bên phấn đấu nâng con số này lên 500 triệu USD vào năm 2030 và sớm mở đường bay thẳng.

Đại sứ Kiptiness cảm ơn Thứ trưởng đã dành thời gian tiếp, khẳng định Kenya coi Việt Nam là đối tác quan trọng hàng đầu tại Đông Nam Á. Đại sứ cũng thông báo Bộ trưởng Thương mại Kenya Lee Kinyanjui dự kiến thăm Việt Nam vào tháng 9 tới.

Xem thêm: Đẩy mạnh hợp tác nông nghiệp Việt Nam - châu Phi`,
    officials: [
      { name: 'Lê Anh Tuấn', country: 'VN' },
      { name: 'Lindsay Kimwole Kiptiness', country: 'KE', aliases: ['Kiptiness'] },
      { name: 'Lee Kinyanjui', country: 'KE' },
    ],
    meetings: [{ who: ['Lê Anh Tuấn', 'Lindsay Kimwole Kiptiness'], date: '2025-05-14', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'KE'],
        partner: ['KE', 'VN'],
        amount: 232e6,
        currency: 'USD',
        period: '2024',
        change: 11.5,
      },
      {
        measure: 'total',
        reporter: ['VN', 'KE'],
        partner: ['KE', 'VN'],
        amount: 500e6,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
    optional: { meetings: [{ who: ['Lee Kinyanjui'], date: '2025-09', status: 'planned' }] },
  },
  {
    text: `Xuất siêu gần 9 tỷ USD sau 7 tháng

Thứ Hai, 11/08/2025 09:15

(HQ Online) - Theo số liệu thống kê sơ bộ của Cục Hải quan, trong tháng 7/2025, tổng trị giá xuất nhập khẩu hàng hóa của Việt Nam đạt 81,64 tỷ USD, tăng 7,3% so với tháng trước. Trong đó, xuất khẩu đạt 42,11 tỷ USD, tăng 6,8% và nhập khẩu đạt 39,53 tỷ USD, tăng 7,9%.

Lũy kế 7 tháng đầu năm, trị giá xuất khẩu của cả nước đạt 261,7 tỷ USD, tăng 14,5% (tương ứng tăng 33,1 tỷ USD) so với cùng kỳ năm trước; nhập khẩu đạt 252,9 tỷ USD, tăng 17,6%. Như vậy, cán cân thương mại thặng dư 8,8 tỷ USD.

Hoa Kỳ tiếp tục là thị trường xuất khẩu lớn nhất trong 7 tháng với 84,9 tỷ USD, tăng 27,4%; tiếp đến là Trung Quốc với 35 tỷ USD, tăng 8,2%. Ở chiều ngược lại, nhập khẩu từ Trung Quốc lên tới 100,8 tỷ USD, tăng 25,9%.

Nhóm hàng máy vi tính, sản phẩm điện tử và linh kiện đạt 56,3 tỷ USD, chiếm hơn 21% tổng kim ngạch.

Thái Bình`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: null,
        amount: 81.64e9,
        currency: 'USD',
        period: '2025-07',
        change: 7.3,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 42.11e9,
        currency: 'USD',
        period: '2025-07',
        change: 6.8,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 39.53e9,
        currency: 'USD',
        period: '2025-07',
        change: 7.9,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 261.7e9,
        currency: 'USD',
        period: '2025-01/2025-07',
        change: 14.5,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 252.9e9,
        currency: 'USD',
        period: '2025-01/2025-07',
        change: 17.6,
      },
      {
        measure: 'balance',
        reporter: 'VN',
        partner: null,
        amount: 8.8e9,
        currency: 'USD',
        period: '2025-01/2025-07',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 84.9e9,
        currency: 'USD',
        period: '2025-01/2025-07',
        change: 27.4,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'CN',
        amount: 35e9,
        currency: 'USD',
        period: '2025-01/2025-07',
        change: 8.2,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'CN',
        amount: 100.8e9,
        currency: 'USD',
        period: '2025-01/2025-07',
        change: 25.9,
      },
    ],
    optional: {
      trade: [
        { measure: 'exports', reporter: 'VN', partner: null, amount: 56.3e9, currency: 'USD', change: 'any' },
        { measure: 'balance', reporter: 'VN', partner: null, amount: 9e9, currency: 'USD', change: 'any' },
      ],
    },
  },
  {
    text: `Lãnh đạo tỉnh Đồng Tháp tiếp Tổng Lãnh sự Hàn Quốc

Cập nhật ngày: 22/08/2025 06:05:11

ĐTO - Chiều 21/8, tại Trung tâm Hội nghị tỉnh, ông Võ Văn Hòa - Phó Chủ tịch UBND tỉnh Đồng Tháp có buổi tiếp và làm việc với ông Jung Jung-tae - Tổng Lãnh sự Hàn Quốc tại TP. Hồ Chí Minh đến chào xã giao nhân dịp nhận nhiệm vụ.

Cùng dự buổi tiếp có bà Trần Thị Thu Hằng - Giám đốc Sở Ngoại vụ và đại diện lãnh đạo các sở, ngành tỉnh.

Phó Chủ tịch UBND tỉnh Võ Văn Hòa (bên phải) trao quà lưu niệm cho Tổng Lãnh sự Jung Jung-tae

Ông Võ Văn Hòa giới thiệu khái quát tình hình kinh tế - xã hội của tỉnh sau sáp nhập, cho biết hiện Hàn Quốc có 41 dự án còn hiệu lực trên địa bàn với tổng vốn đăng ký 386 triệu USD, chủ yếu ở lĩnh vực da giày, may mặc và chế biến thủy sản.

Ngài Tổng Lãnh sự bày tỏ ấn tượng trước sự phát triển của tỉnh và mong muốn hai bên sớm ký kết biên bản ghi nhớ về đưa lao động thời vụ sang tỉnh Jeolla Nam.

DƯƠNG ÚT`,
    officials: [
      { name: 'Võ Văn Hòa', country: 'VN' },
      { name: 'Jung Jung-tae', country: 'KR' },
    ],
    meetings: [
      {
        who: ['Võ Văn Hòa', 'Jung Jung-tae'],
        maybe: ['Trần Thị Thu Hằng'],
        date: '2025-08-21',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Trần Thị Thu Hằng', country: 'VN' }],

      trade: [
        {
          measure: 'investment',
          reporter: 'KR',
          partner: ['VN', null],
          amount: 386e6,
          currency: 'USD',
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2025-03-17',
    text: `Tổng thống Indonesia hoãn chuyến thăm Papua New Guinea

(VOV5) - Văn phòng Tổng thống Indonesia hôm nay (17/3) xác nhận Tổng thống Prabowo Subianto đã hoãn chuyến thăm Papua New Guinea, vốn được ấn định từ ngày 19 - 20/3.

Theo kế hoạch ban đầu, ông Prabowo sẽ hội đàm với Thủ tướng James Marape tại thủ đô Port Moresby và phát biểu trước Quốc hội nước chủ nhà. Lý do hoãn chuyến thăm là do Tổng thống phải ở lại chỉ đạo công tác khắc phục hậu quả lũ lụt tại Tây Java.

Trong cuộc điện đàm tối 16/3, nhà lãnh đạo Indonesia đã gửi lời xin lỗi tới ông Marape và đề nghị ấn định thời điểm mới, có thể vào cuối tháng 5. Thủ tướng Papua New Guinea bày tỏ thông cảm và chia sẻ với những mất mát của người dân vùng lũ.

Trước đó, hai nhà lãnh đạo từng gặp nhau tại Jakarta hồi tháng 10 năm ngoái, khi ông Marape sang dự lễ nhậm chức của Tổng thống Prabowo.

Theo Antara, NBC`,
    officials: [
      { name: 'Prabowo Subianto', country: 'ID', aliases: ['Prabowo'] },
      { name: 'James Marape', country: 'PG', aliases: ['Marape'] },
    ],
    meetings: [
      {
        who: ['Prabowo Subianto', 'James Marape'],
        date: ['2025-03-19/2025-03-20', '2025-03', null],
        status: 'cancelled',
      },
      { who: ['Prabowo Subianto', 'James Marape'], date: '2025-03-16', kind: 'phone call', status: 'held' },
      { who: ['Prabowo Subianto', 'James Marape'], date: '2024-10', status: 'held' },
    ],
    trade: [],
    optional: {
      meetings: [{ who: ['Prabowo Subianto', 'James Marape'], date: '2025-05', status: 'planned' }],
    },
  },
  {
    text: `Giá cà phê hôm nay 23/4: Quay đầu giảm, nông dân gặp khó

Giá cà phê trong nước sáng nay giảm 1.200 - 1.500 đồng/kg so với hôm qua, dao động trong khoảng 129.000 - 130.500 đồng/kg. Tại Đắk Lắk, thương lái thu mua ở mức 130.300 đồng/kg; tại Lâm Đồng là 129.200 đồng/kg.

Trên sàn London, giá robusta kỳ hạn giao tháng 7 giảm 48 USD, còn 5.215 USD/tấn. Trên sàn New York, giá arabica cùng kỳ hạn giảm 1,3%, xuống 368,4 cent/pound.

Các nhà phân tích nhận định thị trường đang chờ cuộc họp chính sách của Cục Dự trữ Liên bang Mỹ vào đầu tháng tới. Thời tiết tại Minas Gerais, vùng trồng cà phê chính của Brazil, được dự báo có mưa, đáp ứng nhu cầu nước cho cây trong giai đoạn quả lớn.

Một số doanh nghiệp cho biết khó đạt thỏa thuận với đối tác châu Âu do giá biến động mạnh, trong khi kho hàng ở Bình Dương đã gần đầy.

Bảng giá mang tính tham khảo. Quý độc giả vui lòng ghi rõ nguồn khi dẫn lại.`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Hoạt động đối ngoại nổi bật tuần qua (6-11/10)

Mai Chi | 11/10/2025 19:30

* Ngày 7/10, Bộ trưởng Ngoại giao Lê Hoài Trung hội đàm với Bộ trưởng Ngoại giao Bulgaria Georg Georgiev đang có chuyến thăm chính thức Việt Nam từ ngày 6-8/10. Chiều cùng ngày, Chủ tịch Quốc hội Trần Thanh Mẫn đã tiếp ông Georgiev.

* Ngày 8/10, tại Hà Nội, Thứ trưởng Thường trực Bộ Ngoại giao Nguyễn Minh Vũ và Thứ trưởng Ngoại giao Oman phụ trách chính trị Khalifa Alharthy đồng chủ trì Tham vấn chính trị lần thứ 7 giữa hai Bộ Ngoại giao.

* Ngày 9/10, Thứ trưởng Ngoại giao Nguyễn Minh Hằng điện đàm với Quốc vụ khanh Bộ Ngoại giao Thụy Sĩ Alexandre Fasel về tiến trình đàm phán FTA giữa Việt Nam và Khối EFTA.

* Ngày 10/10, Thứ trưởng Ngoại giao Đặng Hoàng Giang dự lễ kỷ niệm 55 năm Quốc khánh Cộng hòa Fiji.

* Theo Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng, Tổng thống Phần Lan Alexander Stubb sẽ thăm chính thức Việt Nam trong thời gian tới.`,
    officials: [
      { name: 'Lê Hoài Trung', country: 'VN' },
      { name: 'Georg Georgiev', country: 'BG', aliases: ['Georgiev'] },
      { name: 'Trần Thanh Mẫn', country: 'VN' },
      { name: 'Nguyễn Minh Vũ', country: 'VN' },
      { name: 'Khalifa Alharthy', country: 'OM' },
      { name: 'Nguyễn Minh Hằng', country: 'VN' },
      { name: 'Alexandre Fasel', country: 'CH' },
      { name: 'Đặng Hoàng Giang', country: 'VN' },
      { name: 'Alexander Stubb', country: 'FI' },
    ],
    meetings: [
      { who: ['Lê Hoài Trung', 'Georg Georgiev'], date: '2025-10-07', status: 'held' },
      { who: ['Trần Thanh Mẫn', 'Georg Georgiev'], date: '2025-10-07', status: 'held' },
      { who: ['Nguyễn Minh Vũ', 'Khalifa Alharthy'], date: '2025-10-08', status: 'held' },
      {
        who: ['Nguyễn Minh Hằng', 'Alexandre Fasel'],
        date: '2025-10-09',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Phạm Thu Hằng', country: 'VN' }],
      meetings: [
        { who: ['Georg Georgiev'], date: '2025-10-06/2025-10-08', status: 'held' },
        { who: ['Alexander Stubb'], date: null, status: 'planned' },
        { who: ['Đặng Hoàng Giang'], date: '2025-10-10', status: 'held' },
      ],
    },
  },
  {
    text: `Mozambique và Timor-Leste muốn một sự hợp tác lớn hơn

Maputo, 3 tháng bảy năm 2025 (AIM) – Bộ trưởng Ngoại giao và Hợp tác Mozambique, Maria Manuela dos Santos Lucas, đã nhận thứ năm này trong buổi tiếp kiến, ở Maputo, người đồng cấp của bà từ Timor-Leste, Bendito dos Santos Freitas, người thực hiện một chuyến thăm làm việc của ba ngày đến đất nước.

[Quảng cáo_1]

Theo một ghi chú của bộ, cuộc gặp đã phục vụ cho việc đánh giá trạng thái của sự hợp tác trong các lĩnh vực giáo dục, nghề cá và các hydrocarbon. "Chúng ta là những dân tộc anh em và nói cùng một ngôn ngữ", đã nói Lucas ở lối ra của cuộc họp.

Freitas sẽ được tiếp vào thứ sáu bởi Tổng thống của nước Cộng hòa, Daniel Chapo.

Leia também: Exportação de gás natural

Trao đổi thương mại giữa hai nước vẫn còn yếu: 1,9 triệu đô la trong năm 2024, theo Viện Thống kê Quốc gia.

[Quảng cáo_2]
Nguồn: https://aimnews.example.org/`,
    officials: [
      { name: 'Maria Manuela dos Santos Lucas', country: 'MZ', aliases: ['Lucas'] },
      { name: 'Bendito dos Santos Freitas', country: 'TL', aliases: ['Freitas'] },
      { name: 'Daniel Chapo', country: 'MZ' },
    ],
    meetings: [
      {
        who: ['Maria Manuela dos Santos Lucas', 'Bendito dos Santos Freitas'],
        date: '2025-07-03',
        status: 'held',
      },
      { who: ['Bendito dos Santos Freitas', 'Daniel Chapo'], date: '2025-07-04', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['MZ', 'TL'],
        partner: ['TL', 'MZ'],
        amount: 1.9e6,
        currency: 'USD',
        period: '2024',
      },
    ],
  },
  {
    text: `Chủ tịch nước Lương Cường tiếp các Đại sứ trình Quốc thư

Thứ tư, 16/04/2025 - 17:20

Sáng 16/4, tại Phủ Chủ tịch, Chủ tịch nước Lương Cường đã lần lượt tiếp Đại sứ Na Uy Hilde Solbakken, Đại sứ Rwanda Jean de Dieu Uwihanganye và Đại sứ Uruguay Raúl Juan Pollak tới trình Quốc thư, bắt đầu nhiệm kỳ công tác tại Việt Nam.

Chủ tịch nước Lương Cường tiếp nhận Quốc thư của Đại sứ Na Uy Hilde Solbakken. Ảnh: Lâm Khánh/TTXVN

Tiếp Đại sứ Na Uy, Chủ tịch nước đánh giá cao hợp tác về kinh tế biển và chuyển đổi năng lượng; đề nghị Đại sứ thúc đẩy sớm kết thúc đàm phán Hiệp định thương mại tự do Việt Nam - EFTA.

Tại buổi tiếp Đại sứ Rwanda, Chủ tịch nước nhờ chuyển lời thăm hỏi tới Tổng thống Paul Kagame.

Đại sứ Raúl Juan Pollak cho biết Uruguay muốn xuất khẩu thịt bò và sữa bột sang Việt Nam; kim ngạch hai chiều năm 2024 mới đạt khoảng 96 triệu USD.

Tham dự các buổi tiếp có Thứ trưởng Bộ Ngoại giao Phạm Thanh Bình và Phó Chủ nhiệm Văn phòng Chủ tịch nước Phan Thị Kim Oanh.`,
    officials: [
      { name: 'Lương Cường', country: 'VN' },
      { name: 'Hilde Solbakken', country: 'NO' },
      { name: 'Jean de Dieu Uwihanganye', country: 'RW' },
      { name: 'Raúl Juan Pollak', country: 'UY' },
      { name: 'Paul Kagame', country: 'RW' },
      { name: 'Phạm Thanh Bình', country: 'VN' },
      { name: 'Phan Thị Kim Oanh', country: 'VN' },
    ],
    meetings: [
      {
        who: ['Lương Cường', 'Hilde Solbakken'],
        maybe: ['Phạm Thanh Bình', 'Phan Thị Kim Oanh'],
        date: '2025-04-16',
        status: 'held',
      },
      {
        who: ['Lương Cường', 'Jean de Dieu Uwihanganye'],
        maybe: ['Phạm Thanh Bình', 'Phan Thị Kim Oanh'],
        date: '2025-04-16',
        status: 'held',
      },
      {
        who: ['Lương Cường', 'Raúl Juan Pollak'],
        maybe: ['Phạm Thanh Bình', 'Phan Thị Kim Oanh'],
        date: '2025-04-16',
        status: 'held',
      },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'UY'],
        partner: ['UY', 'VN'],
        amount: 96e6,
        currency: 'USD',
        period: '2024',
      },
    ],
    optional: {
      meetings: [
        {
          who: ['Lương Cường', 'Hilde Solbakken', 'Jean de Dieu Uwihanganye', 'Raúl Juan Pollak'],
          maybe: ['Phạm Thanh Bình', 'Phan Thị Kim Oanh'],
          date: '2025-04-16',
          status: 'held',
        },
        { who: ['Lương Cường', 'Phạm Thanh Bình', 'Phan Thị Kim Oanh'], date: '2025-04-16', status: 'held' },
      ],
    },
  },
  {
    text: `Đại sứ Trần Quốc Khánh: Chuyến thăm mở ra giai đoạn mới trong quan hệ Việt Nam - Algeria

07:00 | 10/11/2025

Nhân dịp Phó Chủ tịch nước Võ Thị Ánh Xuân thăm chính thức Algeria từ ngày 13-15/11, Đại sứ Việt Nam tại Algeria Trần Quốc Khánh đã trả lời phỏng vấn báo chí.

PV: Xin Đại sứ cho biết những hoạt động chính của chuyến thăm?

Đại sứ Trần Quốc Khánh: Theo chương trình, Phó Chủ tịch nước sẽ hội kiến Tổng thống Abdelmadjid Tebboune, hội đàm với Thủ tướng Sifi Ghrieb, đặt hoa tại Đài tưởng niệm Liệt sĩ và gặp gỡ cộng đồng người Việt tại thủ đô Algiers.

PV: Hợp tác kinh tế giữa hai nước hiện ra sao, thưa Đại sứ?

Đại sứ Trần Quốc Khánh: 9 tháng đầu năm nay, xuất khẩu của ta sang Algeria đạt gần 300 triệu USD, tăng 38% so với cùng kỳ, riêng cà phê chiếm quá nửa. Hai bên kỳ vọng cả năm sẽ vượt mốc 400 triệu USD.

PV: Xin trân trọng cảm ơn Đại sứ!`,
    officials: [
      { name: 'Trần Quốc Khánh', country: 'VN' },
      { name: 'Võ Thị Ánh Xuân', country: 'VN' },
      { name: 'Abdelmadjid Tebboune', country: 'DZ' },
      { name: 'Sifi Ghrieb', country: 'DZ' },
    ],
    meetings: [
      {
        who: ['Võ Thị Ánh Xuân', 'Abdelmadjid Tebboune'],
        date: ['2025-11-13/2025-11-15', '2025-11'],
        status: 'planned',
      },
      {
        who: ['Võ Thị Ánh Xuân', 'Sifi Ghrieb'],
        date: ['2025-11-13/2025-11-15', '2025-11'],
        status: 'planned',
      },
    ],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'DZ',
        amount: 300e6,
        currency: 'USD',
        period: '2025-01/2025-09',
        change: 38,
      },
    ],
    optional: {
      meetings: [{ who: ['Võ Thị Ánh Xuân'], date: '2025-11-13/2025-11-15', status: 'planned' }],
      trade: [
        {
          measure: 'exports',
          reporter: 'VN',
          partner: 'DZ',
          amount: 400e6,
          currency: 'USD',
          period: '2025',
          status: 'forecast',
        },
        {
          measure: 'exports',
          reporter: 'VN',
          partner: 'DZ',
          amount: 400e6,
          currency: 'USD',
          period: '2025',
          status: 'target',
        },
        {
          measure: 'total',
          reporter: ['VN', 'DZ'],
          partner: ['VN', 'DZ'],
          amount: 400e6,
          currency: 'USD',
          period: '2025',
          status: 'forecast',
        },
        {
          measure: 'total',
          reporter: ['VN', 'DZ'],
          partner: ['VN', 'DZ'],
          amount: 400e6,
          currency: 'USD',
          period: '2025',
          status: 'target',
        },
      ],
    },
  },
  {
    text: `Xuất khẩu hàng hóa sang Ba Lan 5 tháng đầu năm 2025 tăng hai con số

26/06/2025 | VITIC

Theo tính toán từ số liệu thống kê của Cục Hải quan, kim ngạch xuất khẩu hàng hóa của Việt Nam sang Ba Lan trong tháng 5/2025 đạt 291,5 triệu USD, giảm 3,2% so với tháng trước nhưng tăng 14,6% so với cùng tháng năm 2024. Tính chung 5 tháng, kim ngạch đạt 1,36 tỷ USD, tăng 17,8% so với cùng kỳ năm trước.

Trong đó, máy vi tính, sản phẩm điện tử và linh kiện dẫn đầu với 412,7 triệu USD, chiếm 30,3% tỷ trọng; tiếp đến là máy móc, thiết bị với 231 triệu USD.

Ở chiều ngược lại, Việt Nam nhập khẩu từ Ba Lan 174,3 triệu USD trong 5 tháng đầu năm, giảm 5,1%, chủ yếu là thịt đông lạnh, dược phẩm và sữa.

Xuất khẩu sang Ba Lan 5 tháng năm 2025 (ĐVT: USD)
Mặt hàng | T5/2025 | 5T/2025 | So với 5T/2024 (%)
Nguồn: Vinanet/VITIC`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'PL',
        amount: 291.5e6,
        currency: 'USD',
        period: '2025-05',
        change: [-3.2, 14.6],
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'PL',
        amount: 1.36e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 17.8,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'PL',
        amount: 174.3e6,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: -5.1,
      },
    ],
    optional: {
      trade: [
        {
          measure: 'exports',
          reporter: 'VN',
          partner: 'PL',
          amount: 412.7e6,
          currency: 'USD',
          change: 'any',
        },
        { measure: 'exports', reporter: 'VN', partner: 'PL', amount: 231e6, currency: 'USD', change: 'any' },
      ],
    },
  },
  {
    text: `Tuyển Việt Nam gặp Nepal: Chờ bộ mặt khác

Thể thao | 13/10/2025 | 15:08

Đội tuyển Việt Nam sẽ gặp Nepal lúc 19h30 tối 14/10 trên sân Thống Nhất trong khuôn khổ lượt trận thứ tư vòng loại Asian Cup 2027. Ở trận lượt đi hôm 9/10, thầy trò HLV Kim Sang-sik thắng 3-1 nhưng để lại nhiều nỗi lo.

Phát biểu tại buổi họp báo trưa nay, HLV Kim Sang-sik nói: "Chúng tôi đã xem lại băng hình và thống nhất cách chơi. Các cầu thủ cần đáp ứng yêu cầu về tốc độ".

HLV trưởng Nepal Matt Ross thừa nhận đội nhà thiếu vắng trung vệ Rohit Chand do chấn thương.

Theo dự báo, TP HCM có mưa rào vào chiều tối. Ban tổ chức cho biết vé các khán đài A và B đã bán hết, với giá từ 200.000 đến 600.000 đồng.

Sau trận này, đội tuyển sẽ hội quân trở lại vào tháng 11 để chuẩn bị cho chuyến làm khách trên sân của Lào.`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    published: '2025-10-31',
    text: `Điện thăm hỏi về cơn bão gây thiệt hại nặng nề tại Jamaica

(Chinhphu.vn) - Được tin bão lớn đổ bộ vào Jamaica gây thiệt hại nghiêm trọng về người và tài sản, ngày 31/10, Chủ tịch nước Lương Cường đã gửi điện thăm hỏi tới Toàn quyền Jamaica Patrick Allen; Thủ tướng Phạm Minh Chính đã gửi điện thăm hỏi tới Thủ tướng Jamaica Andrew Holness.

Cùng ngày, Bộ trưởng Ngoại giao Lê Hoài Trung đã gửi điện thăm hỏi tới Bộ trưởng Ngoại giao và Ngoại thương Jamaica Kamina Johnson Smith.

Trong các bức điện, lãnh đạo Việt Nam bày tỏ tin tưởng Chính phủ và Nhân dân Jamaica sẽ sớm vượt qua khó khăn, ổn định cuộc sống.

Theo thông tin ban đầu, bão đã làm ít nhất 19 người thiệt mạng, hàng chục nghìn ngôi nhà bị tốc mái, mất điện trên diện rộng.`,
    officials: [
      { name: 'Lương Cường', country: 'VN' },
      { name: 'Patrick Allen', country: 'JM' },
      { name: 'Phạm Minh Chính', country: 'VN' },
      { name: 'Andrew Holness', country: 'JM' },
      { name: 'Lê Hoài Trung', country: 'VN' },
      { name: 'Kamina Johnson Smith', country: 'JM' },
    ],
    meetings: [
      { who: ['Lương Cường', 'Patrick Allen'], date: '2025-10-31', kind: 'letter', status: 'held' },
      { who: ['Phạm Minh Chính', 'Andrew Holness'], date: '2025-10-31', kind: 'letter', status: 'held' },
      { who: ['Lê Hoài Trung', 'Kamina Johnson Smith'], date: '2025-10-31', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2025-11-07',
    text: `Ngoại trưởng Hàn Quốc và Kazakhstan điện đàm

Photo : YONHAP News

Ngoại trưởng Hàn Quốc Cho Hyun ngày 6/11 đã có cuộc điện đàm kéo dài 30 phút với người đồng cấp Kazakhstan Yermek Kosherbayev. Đây là lần điện đàm đầu tiên giữa hai bên kể từ khi ông Kosherbayev nhậm chức vào tháng 9.

Theo Bộ Ngoại giao Hàn Quốc, hai Ngoại trưởng đã trao đổi về hợp tác khoáng sản then chốt và công tác chuẩn bị cho Hội nghị thượng đỉnh Hàn Quốc - Trung Á đầu tiên, dự kiến tổ chức tại Seoul vào năm sau. Ông Cho đề nghị phía Kazakhstan quan tâm tạo điều kiện để các doanh nghiệp Hàn Quốc tham gia dự án nhà máy điện hạt nhân.

Kim ngạch thương mại giữa hai nước năm ngoái đạt 6,2 tỷ USD. Trong đó, xuất khẩu của Hàn Quốc đạt 2,4 tỷ USD, còn nhập khẩu đạt 3,8 tỷ USD, chủ yếu là dầu thô và uranium.

Ông Kosherbayev cũng ngỏ lời mời ông Cho thăm Astana vào thời điểm thích hợp.`,
    officials: [
      { name: 'Cho Hyun', country: 'KR', aliases: ['Cho'] },
      { name: 'Yermek Kosherbayev', country: 'KZ', aliases: ['Kosherbayev'] },
    ],
    meetings: [
      { who: ['Cho Hyun', 'Yermek Kosherbayev'], date: '2025-11-06', kind: 'phone call', status: 'held' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['KR', 'KZ'],
        partner: ['KZ', 'KR'],
        amount: 6.2e9,
        currency: 'USD',
        period: '2024',
      },
      { measure: 'exports', reporter: 'KR', partner: 'KZ', amount: 2.4e9, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'KR', partner: 'KZ', amount: 3.8e9, currency: 'USD', period: '2024' },
    ],
  },
  {
    text: `Bộ trưởng Nguyễn Hồng Diên làm việc với Bộ trưởng Ngoại thương UAE

moit.gov.vn - Trong khuôn khổ chuyến công tác tại Các Tiểu vương quốc Ả-rập thống nhất (UAE), ngày 5 tháng 8 năm 2025, tại Abu Dhabi, Bộ trưởng Bộ Công Thương Nguyễn Hồng Diên đã có buổi làm việc với Bộ trưởng Ngoại thương UAE Thani bin Ahmed Al Zeyoudi.

Tham dự buổi làm việc, về phía Việt Nam có Đại sứ Việt Nam tại UAE Nguyễn Thanh Diệp và Vụ trưởng Vụ Phát triển thị trường nước ngoài Tạ Hoàng Linh.

Bộ trưởng Nguyễn Hồng Diên cho rằng, sau khi Hiệp định CEPA được ký kết, thương mại song phương tăng trưởng ấn tượng. Năm 2024, kim ngạch hai chiều đạt 6,7 tỷ USD, tăng 43,5% so với năm 2023; Việt Nam xuất siêu sang UAE 4,5 tỷ USD. Hai Bộ trưởng nhất trí đặt mục tiêu 10 tỷ USD trong các năm tới.

Trước đó, sáng cùng ngày, Bộ trưởng đã tiếp lãnh đạo Tập đoàn DP World và Quỹ Mubadala.

Dự kiến ngày 7/8, Bộ trưởng Diên sẽ sang Doha, hội đàm với Bộ trưởng Thương mại và Công nghiệp Qatar Faisal bin Thani Al Thani.`,
    officials: [
      { name: 'Nguyễn Hồng Diên', country: 'VN', aliases: ['Diên'] },
      { name: 'Thani bin Ahmed Al Zeyoudi', country: 'AE' },
      { name: 'Nguyễn Thanh Diệp', country: 'VN' },
      { name: 'Tạ Hoàng Linh', country: 'VN' },
      { name: 'Faisal bin Thani Al Thani', country: 'QA' },
    ],
    meetings: [
      {
        who: ['Nguyễn Hồng Diên', 'Thani bin Ahmed Al Zeyoudi'],
        maybe: ['Nguyễn Thanh Diệp', 'Tạ Hoàng Linh'],
        date: '2025-08-05',
        status: 'held',
      },
      { who: ['Nguyễn Hồng Diên', 'Faisal bin Thani Al Thani'], date: '2025-08-07', status: 'planned' },
    ],
    trade: [
      {
        measure: 'total',
        reporter: ['VN', 'AE'],
        partner: ['AE', 'VN'],
        amount: 6.7e9,
        currency: 'USD',
        period: '2024',
        change: 43.5,
      },
      { measure: 'balance', reporter: 'VN', partner: 'AE', amount: 4.5e9, currency: 'USD', period: '2024' },
      {
        measure: 'total',
        reporter: ['VN', 'AE'],
        partner: ['AE', 'VN'],
        amount: 10e9,
        currency: 'USD',
        status: 'target',
      },
    ],
    optional: {
      meetings: [{ who: ['Nguyễn Hồng Diên', 'DP World', 'Mubadala'], date: '2025-08-05', status: 'held' }],
    },
  },
];
