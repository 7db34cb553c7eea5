import type { PressCase } from '../case.js';

/** Turned once by a script from the texts and labels as their writer left them; see PressCase. */
export const cases: readonly PressCase[] = [
  {
    text: `Thứ trưởng Nguyễn Sinh Nhật Tân tiếp Đại sứ Nam Phi tại Việt Nam
14/05/2025 18:20

Chiều 14/5, tại trụ sở Bộ Công Thương, Thứ trưởng Nguyễn Sinh Nhật Tân đã tiếp bà Vuyiswa Tulelo, Đại sứ Cộng hòa Nam Phi tại Việt Nam, nhân dịp Đại sứ sắp kết thúc nhiệm kỳ công tác.

Tại buổi tiếp, Thứ trưởng đánh giá cao vai trò của Đại sứ trong việc thúc đẩy quan hệ kinh tế, thương mại giữa hai nước. Nam Phi hiện là đối tác thương mại lớn nhất của Việt Nam tại châu Phi. Năm 2024, kim ngạch thương mại hai chiều đạt 1,72 tỷ USD, tăng 22% so với năm 2023; trong đó Việt Nam xuất khẩu sang Nam Phi 1,02 tỷ USD và nhập khẩu 700 triệu USD.

Đại sứ Vuyiswa Tulelo cho biết Bộ trưởng Thương mại, Công nghiệp và Cạnh tranh Nam Phi Parks Tau dự kiến thăm Việt Nam vào tháng 8 tới.

Tin, ảnh: Thu Hường
Tag: Nam Phi, xuất khẩu, châu Phi`,
    officials: [
      { name: 'Nguyễn Sinh Nhật Tân', country: 'VN' },
      { name: 'Vuyiswa Tulelo', country: 'ZA' },
      { name: 'Parks Tau', country: 'ZA' },
    ],
    meetings: [{ who: ['Nguyễn Sinh Nhật Tân', 'Vuyiswa Tulelo'], date: '2025-05-14', status: 'held' }],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'ZA',
        amount: 1.72e9,
        currency: 'USD',
        period: '2024',
        change: 22,
      },
      { measure: 'exports', reporter: 'VN', partner: 'ZA', amount: 1.02e9, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'VN', partner: 'ZA', amount: 700e6, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [
        { who: ['Parks Tau'], status: 'planned' },
        { who: ['Parks Tau', 'Việt Nam'], date: '2025-08', status: 'planned' },
      ],
    },
  },
  {
    text: `Xuất siêu 5 tháng đầu năm đạt 4,6 tỷ USD

(Chinhphu.vn) - Theo số liệu do Cục Thống kê, Bộ Tài chính công bố sáng 6/6/2025, tổng kim ngạch xuất, nhập khẩu hàng hóa của Việt Nam trong 5 tháng đầu năm 2025 ước đạt 355,8 tỷ USD, tăng 15,7% so với cùng kỳ năm trước.

Trong đó, kim ngạch xuất khẩu đạt 180,2 tỷ USD, tăng 14%; kim ngạch nhập khẩu đạt 175,6 tỷ USD, tăng 17,5%. Cán cân thương mại hàng hóa xuất siêu 4,6 tỷ USD.

Về thị trường, Hoa Kỳ là thị trường xuất khẩu lớn nhất của Việt Nam với kim ngạch ước đạt 57,2 tỷ USD. Trung Quốc là thị trường nhập khẩu lớn nhất với kim ngạch ước đạt 69,4 tỷ USD.

Cũng trong 5 tháng, khách quốc tế đến nước ta đạt gần 9,2 triệu lượt người, tăng 21,3%. Chỉ số giá tiêu dùng bình quân tăng 3,21%.

Anh Minh`,
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'total',
        reporter: 'VN',
        partner: null,
        amount: 355.8e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 15.7,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 180.2e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 14,
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 175.6e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 17.5,
      },
      {
        measure: 'balance',
        reporter: 'VN',
        partner: null,
        amount: 4.6e9,
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
  },
  {
    published: '2025-06-10',
    text: `Tuyển Việt Nam gặp Malaysia: Chờ điểm tựa Bukit Jalil

TPO - 20h00 tối nay, đội tuyển Việt Nam gặp Malaysia trên sân Bukit Jalil trong khuôn khổ vòng loại Asian Cup 2027. Đây là cuộc tiếp đón được dự báo nhiều khó khăn với thầy trò HLV Kim Sang-sik.

Trước giờ bóng lăn, Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch Hoàng Đạo Cương đã gửi lời động viên tới toàn đội. "Các cầu thủ cần giữ sự tập trung", ông nói với báo chí.

HLV Peter Cklamovski của chủ nhà có trong tay nhiều cầu thủ nhập tịch. Lần gần nhất hai đội chạm trán, Việt Nam thắng 3-0.

Vé trận đấu được bán với giá từ 60 đến 100 ringgit. Doanh thu dự kiến khoảng 5 triệu ringgit.

>> Lịch thi đấu và trực tiếp hôm nay
>> Chuyển nhượng: Hà Nội FC đạt thỏa thuận với trung vệ ngoại`,
    officials: [{ name: 'Hoàng Đạo Cương', country: 'VN' }],
    meetings: [],
    trade: [],
  },
  {
    text: `Phó Chủ tịch nước Võ Thị Ánh Xuân hội đàm với Phó Tổng thống Namibia

Trong khuôn khổ chuyến công tác tại Namibia, chiều 20/3/2025 (giờ địa phương), tại Thủ đô Windhoek, Phó Chủ tịch nước Võ Thị Ánh Xuân đã hội đàm với Phó Tổng thống Namibia Lucia Witbooi.

[Ảnh] Phó Chủ tịch nước Võ Thị Ánh Xuân và Phó Tổng thống Lucia Witbooi tại cuộc hội đàm. Ảnh: TTXVN

Tại hội đàm, Phó Tổng thống Lucia Witbooi cảm ơn Việt Nam đã hỗ trợ Namibia phát triển nông nghiệp. Hai bên nhất trí sớm đàm phán hiệp định miễn thị thực cho người mang hộ chiếu ngoại giao.

Trước đó cùng ngày, Phó Chủ tịch nước đã đến chào Tổng thống Nangolo Mbumba.

Ngày 21/3, tại Windhoek, Phó Chủ tịch nước gặp Phó Tổng thống Angola Esperança da Costa. Hai nhà lãnh đạo bày tỏ vui mừng trước sự phát triển của quan hệ hữu nghị truyền thống.

Theo TTXVN/Vietnam+`,
    officials: [
      { name: 'Võ Thị Ánh Xuân', country: 'VN' },
      { name: 'Lucia Witbooi', country: 'NA' },
      { name: 'Nangolo Mbumba', country: 'NA' },
      { name: 'Esperança da Costa', country: 'AO' },
    ],
    meetings: [
      { who: ['Võ Thị Ánh Xuân', 'Lucia Witbooi'], date: '2025-03-20', status: 'held' },
      { who: ['Võ Thị Ánh Xuân', 'Nangolo Mbumba'], date: '2025-03-20', status: 'held' },
      { who: ['Võ Thị Ánh Xuân', 'Esperança da Costa'], date: '2025-03-21', status: 'held' },
    ],
    trade: [],
  },
  {
    text: `Vương Văn Đào gặp gỡ Bộ trưởng Bộ Thương mại New Zealand McClay
Nguồn: Văn phòng Bộ Thương mại 2025-09-05 10:12

Vào ngày 4 tháng 9, Bộ trưởng Bộ Thương mại Trung Quốc Vương Văn Đào ở Thiên Tân gặp gỡ với Bộ trưởng Bộ Thương mại New Zealand Todd McClay, hai bên xung quanh quan hệ kinh tế thương mại Trung-New tiến hành trao đổi ý kiến sâu sắc.

Vương Văn Đào biểu thị, năm 2024 kim ngạch thương mại song phương giữa Trung Quốc và New Zealand đạt 20,6 tỷ đô la Mỹ, phía Trung Quốc sẵn sàng mở rộng nhập khẩu thịt và sữachất lượng cao.

McClay nói rằng phía New Zealand coi trọng hiệp định thương mại tự do nâng cấp bản, mong đợi Vương Văn Đào năm sau thăm viếng Wellington.

Lý Thành Cương, Thứ trưởng Bộ Thương mại, có mặt tại cuộc gặp.

[Anzeige_2]
( Biên tập viên: 张晓 )`,
    officials: [
      { name: 'Vương Văn Đào', country: 'CN' },
      { name: 'Todd McClay', country: 'NZ', aliases: ['McClay'] },
      { name: 'Lý Thành Cương', country: ['CN', null] },
    ],
    meetings: [
      {
        who: ['Vương Văn Đào', 'Todd McClay'],
        maybe: ['Lý Thành Cương'],
        date: '2025-09-04',
        status: 'held',
      },
    ],
    trade: [
      { measure: 'total', reporter: 'CN', partner: 'NZ', amount: 20.6e9, currency: 'USD', period: '2024' },
    ],
    optional: {
      meetings: [
        { who: ['Vương Văn Đào'], status: 'planned' },
        { who: ['Vương Văn Đào', 'Todd McClay'], date: '2026', status: 'planned' },
      ],
    },
  },
  {
    text: `Điện mừng Quốc khánh Mông Cổ

Nhân dịp kỷ niệm lần thứ 104 Quốc khánh Mông Cổ (11/7/1921 - 11/7/2025), ngày 10/7, Chủ tịch nước Lương Cường đã gửi điện mừng tới Tổng thống Mông Cổ Ukhnaagiin Khurelsukh.

Cùng ngày, Thủ tướng Chính phủ Phạm Minh Chính đã gửi điện mừng tới Thủ tướng Mông Cổ Gombojav Zandanshatar.

* Cũng trong ngày 10/7, Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn đã điện đàm với Bộ trưởng Ngoại giao và Kinh tế đối ngoại Hungary Péter Szijjártó. Hai bên trao đổi về việc chuẩn bị cho kỳ họp Ủy ban hỗn hợp về hợp tác kinh tế, dự kiến tổ chức tại Budapest vào quý IV năm nay.

PV/VOV`,
    officials: [
      { name: 'Lương Cường', country: 'VN' },
      { name: 'Ukhnaagiin Khurelsukh', country: 'MN' },
      { name: 'Phạm Minh Chính', country: 'VN' },
      { name: 'Gombojav Zandanshatar', country: 'MN' },
      { name: 'Bùi Thanh Sơn', country: 'VN' },
      { name: 'Péter Szijjártó', country: 'HU' },
    ],
    meetings: [
      { who: ['Lương Cường', 'Ukhnaagiin Khurelsukh'], date: '2025-07-10', kind: 'letter', status: 'held' },
      {
        who: ['Phạm Minh Chính', 'Gombojav Zandanshatar'],
        date: '2025-07-10',
        kind: 'letter',
        status: 'held',
      },
      { who: ['Bùi Thanh Sơn', 'Péter Szijjártó'], date: '2025-07-10', kind: 'phone call', status: 'held' },
    ],
    trade: [],
    optional: { meetings: [{ who: ['Việt Nam', 'Hungary'], status: 'planned' }] },
  },
  {
    published: '2025-04-18',
    text: `Cổ đông Dệt may Phú An họp thường niên: Kế hoạch lãi 120 tỷ đồng

Sáng 18/4, Công ty CP Dệt may Phú An tổ chức họp Đại hội đồng cổ đông thường niên 2025 tại TP Vinh, thông qua kế hoạch doanh thu 2.400 tỷ đồng, lợi nhuận sau thuế 120 tỷ đồng.

Trả lời cổ đông về thuế đối ứng của Mỹ, Tổng giám đốc Lê Quốc Tiến cho biết đơn hàng đã kín đến hết tháng 8. "Chúng tôi đã gặp khó khăn từ quý trước nhưng vẫn đạt mục tiêu đề ra", ông Tiến nói.

Phó Thống đốc Ngân hàng Nhà nước Đào Minh Tú mới đây nhận định tỷ giá năm nay sẽ chịu nhiều sức ép.

Kết phiên sáng, VN-Index tăng 1,87 điểm lên 1.219 điểm. Thanh khoản trên HoSE đạt 9.800 tỷ đồng, khối ngoại bán ròng 310 tỷ đồng.

Minh Sơn
Bình luận (0) | Chia sẻ`,
    officials: [{ name: 'Đào Minh Tú', country: 'VN' }],
    meetings: [],
    trade: [],
    optional: { officials: [{ name: 'Lê Quốc Tiến', country: ['VN', null] }] },
  },
];
