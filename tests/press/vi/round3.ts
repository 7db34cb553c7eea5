import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Thứ trưởng Ngoại giao Lê Thị Thu Hằng tiếp Đại sứ Morocco

PHƯƠNG LINH | 07/03/2025 19:42

TGVN. Chiều 7/3, tại trụ sở Bộ Ngoại giao, Thứ trưởng Lê Thị Thu Hằng đã tiếp Đại sứ Vương quốc Morocco tại Việt Nam Jamale Chouaibi.

Thứ trưởng Lê Thị Thu Hằng và Đại sứ Jamale Chouaibi tại buổi tiếp. (Ảnh: Quang Hòa)

Tại buổi tiếp, hai bên vui mừng nhận thấy quan hệ song phương tiếp tục phát triển tích cực. Kim ngạch thương mại hai chiều năm 2024 đạt 281 triệu USD, tăng 9,3% so với năm 2023; hai bên phấn đấu sớm đưa con số này lên 500 triệu USD.

Đại sứ Jamale Chouaibi chuyển lời mời của Bộ trưởng Ngoại giao Morocco Nasser Bourita tới Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn thăm Rabat vào thời gian thích hợp.

TIN LIÊN QUAN
Ngày Cà phê Việt Nam tại Casablanca
Thời tiết ngày 8/3: Miền Bắc mưa phùn`,
    officials: [
      { name: 'Lê Thị Thu Hằng', country: 'VN' },
      { name: 'Jamale Chouaibi', country: 'MA' },
      { name: 'Nasser Bourita', country: 'MA' },
      { name: 'Bùi Thanh Sơn', country: 'VN' },
    ],
    meetings: [{ who: ['Lê Thị Thu Hằng', 'Jamale Chouaibi'], date: '2025-03-07', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'MA',
        amount: 281e6,
        currency: 'USD',
        period: '2024',
        change: 9.3,
      },
      { measure: 'total', reporter: 'VN', partner: 'MA', amount: 500e6, currency: 'USD', status: 'target' },
    ],
    optional: {
      meetings: [
        { who: ['Nasser Bourita', 'Bùi Thanh Sơn'], status: 'planned' },
        { who: ['Bùi Thanh Sơn'], status: 'planned' },
      ],
    },
  },
  {
    text: `Xuất khẩu cá tra sang Brazil tăng mạnh

(vasep.com.vn) Theo số liệu của Hải quan Việt Nam, tính đến hết tháng 5/2025, kim ngạch xuất khẩu cá tra của Việt Nam đạt 827 triệu USD, tăng 9% so với cùng kỳ năm trước. Riêng tháng 5/2025, xuất khẩu cá tra đạt 185 triệu USD, tăng 4%.

Trung Quốc vẫn là thị trường lớn nhất với giá trị 176 triệu USD trong 5 tháng đầu năm, giảm 3%. Xuất khẩu cá tra sang Brazil đạt 80 triệu USD, tăng 64%, còn sang Mexico đạt 35 triệu USD, tăng 21%.

Giá cá tra nguyên liệu tại Đồng Tháp, An Giang dao động từ 31.000 - 32.000 đồng/kg. Diện tích thả nuôi cả nước ước khoảng 3.500 ha.

Chuyên gia thị trường cá tra
Thu Hằng
Email: desk@vasep.example.com.vn
Điện thoại 000 00000000 (ext. 214)`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 827e6,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 9,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 185e6,
        currency: 'USD',
        period: '2025-05',
        change: 4,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'CN',
        amount: 176e6,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: -3,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'BR',
        amount: 80e6,
        currency: 'USD',
        period: ['2025-01/2025-05'],
        change: 64,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'MX',
        amount: 35e6,
        currency: 'USD',
        period: ['2025-01/2025-05'],
        change: 21,
      },
    ],
  },
  {
    published: '2025-10-30',
    text: `Thái Lan và Campuchia nhất trí nối lại đàm phán biên giới

TTXVN - Ngày 29/10, Bộ trưởng Ngoại giao Thái Lan Sihasak Phuangketkeow đã có cuộc hội đàm với người đồng cấp Campuchia Prak Sokhonn tại Bangkok nhằm thảo luận việc mở lại các cửa khẩu.

Phát biểu với báo giới sau cuộc hội đàm, ông Sihasak cho biết hai bên sẽ họp Ủy ban Biên giới chung vào giữa tháng 11. Theo kế hoạch, ngày 3/11 tới, ông Prak Sokhonn sẽ hội kiến Thủ tướng Malaysia Anwar Ibrahim tại Kuala Lumpur.

Trước đó một ngày, ông Sihasak đã điện đàm với Ngoại trưởng Singapore Vivian Balakrishnan về tình hình khu vực.

Trong khi đó, người phát ngôn quân đội Thái Lan Winthai Suvaree bác bỏ thông tin về một vụ nổ súng mới.

Ngọc Hà (TTXVN)
Từ khóa: Thái Lan, Campuchia, biên giới`,
    officials: [
      { name: 'Sihasak Phuangketkeow', country: 'TH', aliases: ['Sihasak'] },
      { name: 'Prak Sokhonn', country: 'KH' },
      { name: 'Anwar Ibrahim', country: 'MY' },
      { name: 'Vivian Balakrishnan', country: 'SG' },
    ],
    meetings: [
      { who: ['Sihasak Phuangketkeow', 'Prak Sokhonn'], date: '2025-10-29', status: 'held' },
      { who: ['Prak Sokhonn', 'Anwar Ibrahim'], date: '2025-11-03', status: 'planned' },
      {
        who: ['Sihasak Phuangketkeow', 'Vivian Balakrishnan'],
        date: '2025-10-28',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      officials: [{ name: 'Winthai Suvaree', country: 'TH' }],
      meetings: [{ who: ['Ủy ban Biên giới chung'], status: 'planned' }],
    },
  },
  {
    published: '2025-09-18',
    text: `VN-Index lấy lại mốc 1.670 điểm, cổ phiếu xuất khẩu gặp khó

(ĐTCK) Phiên giao dịch ngày 18/9 khép lại với sắc xanh nhẹ. Thanh khoản trên sàn HOSE đạt hơn 32.000 tỷ đồng, giảm 11% so với phiên trước. Nhóm cổ phiếu thủy sản và dệt may gặp áp lực bán do lo ngại thuế đối ứng của Mỹ.

Ông Trần Quốc Toản, Giám đốc phân tích một công ty chứng khoán, cho rằng nhà đầu tư nên chờ kết quả cuộc họp của Fed. Công ty Vĩnh Hoàn công bố doanh thu tháng 8 đạt 1.025 tỷ đồng, hoàn thành 78% kế hoạch năm.

Thể thao: Đội tuyển Việt Nam sẽ gặp Nepal trên sân Gò Đậu ngày 9/10. HLV Kim Sang-sik hẹn gặp các học trò tại Bình Dương từ đầu tháng sau.

Giá vàng SJC chiều nay: 132,5 triệu đồng/lượng.

Bình luận (4) | Chia sẻ`,
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    text: `Điện mừng Tổng thống Bolivia

NDO - Nhân dịp ông Rodrigo Paz Pereira được bầu làm Tổng thống Nhà nước Đa dân tộc Bolivia, ngày 22/10/2025, Chủ tịch nước Việt Nam Lương Cường đã gửi điện mừng tới ông Rodrigo Paz Pereira.

Nhân dịp này, Bộ trưởng Ngoại giao Lê Hoài Trung cũng đã gửi điện mừng tới Bộ trưởng Ngoại giao Bolivia Fernando Aramayo.

* Được tin bão lớn gây nhiều thiệt hại về người và tài sản tại Jamaica, ngày 31/10, Thủ tướng Phạm Minh Chính đã gửi điện thăm hỏi tới Thủ tướng Jamaica Andrew Holness.

Đọc thêm
Hội nghị tổng kết công tác thi đua, khen thưởng`,
    officials: [
      { name: 'Rodrigo Paz Pereira', country: 'BO' },
      { name: 'Lương Cường', country: 'VN' },
      { name: 'Lê Hoài Trung', country: 'VN', world: true },
      { name: 'Fernando Aramayo', country: 'BO' },
      { name: 'Phạm Minh Chính', country: 'VN', world: true },
      { name: 'Andrew Holness', country: 'JM' },
    ],
    meetings: [
      { who: ['Lương Cường', 'Rodrigo Paz Pereira'], date: '2025-10-22', kind: 'letter', status: 'held' },
      {
        who: ['Lê Hoài Trung', 'Fernando Aramayo'],
        date: ['2025-10-22', null],
        kind: 'letter',
        status: 'held',
      },
      { who: ['Phạm Minh Chính', 'Andrew Holness'], date: '2025-10-31', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    published: '2024-08-14',
    text: `Lãnh đạo tỉnh tiếp Đoàn đại biểu cấp cao tỉnh Sê Kông (Lào)

Sáng 14-8, Bí thư Tỉnh ủy Lương Nguyễn Minh Triết cùng đồng chí Lê Văn Dũng, Chủ tịch UBND tỉnh đã có buổi tiếp và làm việc với Đoàn đại biểu tỉnh Sê Kông (Lào) do đồng chí Leklay Sivilay, Bí thư Tỉnh ủy, Tỉnh trưởng Sê Kông làm trưởng đoàn.

Tham dự buổi tiếp còn có Tổng Lãnh sự Lào tại Đà Nẵng Souphanh Hadaoheuang và lãnh đạo các sở, ngành.

Bí thư Tỉnh ủy Lương Nguyễn Minh Triết nhiệt liệt chào mừng Đoàn đến thăm Quảng Nam nhân dịp kỷ niệm 40 năm kết nghĩa giữa hai tỉnh; mong muốn hai tỉnh tiếp tục phối hợp nâng cấp cặp cửa khẩu Nam Giang - Đắc Tà Oọc. 6 tháng đầu năm 2024, tổng kim ngạch xuất nhập khẩu qua cửa khẩu này đạt gần 70 triệu USD.

Đồng chí Leklay Sivilay cảm ơn sự đón tiếp trọng thị của lãnh đạo tỉnh.

Tin, ảnh: HOÀNG LIÊN - ALĂNG NGƯỚC`,
    officials: [
      { name: 'Lương Nguyễn Minh Triết', country: 'VN', world: true },
      { name: 'Lê Văn Dũng', country: 'VN', world: true },
      { name: 'Leklay Sivilay', country: 'LA' },
      { name: 'Souphanh Hadaoheuang', country: 'LA' },
    ],
    meetings: [
      {
        who: ['Lương Nguyễn Minh Triết', 'Leklay Sivilay'],
        maybe: ['Lê Văn Dũng', 'Souphanh Hadaoheuang'],
        date: '2024-08-14',
        status: 'held',
      },
    ],
    trade: [],
    optional: {
      meetings: [
        { who: ['Lương Nguyễn Minh Triết', 'Lê Văn Dũng', 'Đoàn đại biểu tỉnh Sê Kông'], status: 'held' },
        { who: ['Lương Nguyễn Minh Triết', 'đoàn'], status: 'held' },
        {
          who: ['Lê Văn Dũng', 'Leklay Sivilay'],
          maybe: ['Lương Nguyễn Minh Triết', 'Souphanh Hadaoheuang'],
          date: '2024-08-14',
          status: 'held',
        },
      ],
      trade: [
        {
          measure: 'total',
          reporter: 'VN',
          partner: ['LA', null],
          amount: 70e6,
          currency: 'USD',
          period: ['2024-H1', '2024-01/2024-06'],
          change: 'any',
        },
      ],
    },
  },
  {
    published: '2025-07-31',
    text: `Đa dạng hóa thị trường: Không để "bỏ trứng vào một giỏ"

SGGP - Tại Hội nghị giao ban xúc tiến thương mại tổ chức chiều 30/7, Thứ trưởng Bộ Công Thương Nguyễn Sinh Nhật Tân cho biết doanh nghiệp cần đáp ứng các tiêu chuẩn ngày càng khắt khe của thị trường nhập khẩu.

Theo Bộ Công Thương, năm 2025 ngành đặt mục tiêu kim ngạch xuất khẩu cả nước tăng 12% so với năm 2024. Để đạt mục tiêu này, mỗi tháng doanh nghiệp phải tăng tốc hơn nữa.

Bà Nguyễn Thị Hạnh, chủ một cơ sở chế biến điều ở Bình Phước, than thở: "Đơn hàng có nhưng cước tàu tăng gấp đôi, gặp khách ở hội chợ xong ai cũng bảo chờ". TS Lê Quốc Phương, nguyên Phó Giám đốc Trung tâm Thông tin Công nghiệp và Thương mại, cho rằng cần tận dụng tốt hơn 17 FTA đã ký.

Thành phố cũng kiến nghị giảm 30% tiền thuê đất cho doanh nghiệp.

MINH XUÂN`,
    officials: [{ name: 'Nguyễn Sinh Nhật Tân', country: 'VN' }],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: null,
        period: '2025',
        change: 12,
        status: 'target',
      },
    ],
    optional: { officials: [{ name: 'Lê Quốc Phương', country: 'VN' }] },
  },
];
