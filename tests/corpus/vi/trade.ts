import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'kim ngạch, xuất khẩu và nhập khẩu',
    '2025-03-03',
    'Năm 2024, kim ngạch thương mại song phương giữa Việt Nam và Ấn Độ đạt 14,9 tỷ USD, tăng 3,6% so với năm 2023. Trong đó, xuất khẩu của Việt Nam sang Ấn Độ đạt 9,1 tỷ USD, nhập khẩu từ Ấn Độ đạt 5,8 tỷ USD.',
    [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'IN',
        amount: 14.9e9,
        currency: 'USD',
        period: '2024',
        change: 3.6,
      },
      { measure: 'exports', reporter: 'VN', partner: 'IN', amount: 9.1e9, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'VN', partner: 'IN', amount: 5.8e9, currency: 'USD', period: '2024' },
    ],
  ),
  figures(
    'lần lượt',
    '2025-03-03',
    'Xuất khẩu và nhập khẩu giữa Việt Nam và Lào năm 2024 lần lượt đạt 800 triệu USD và 1,4 tỷ USD.',
    [
      { measure: 'exports', reporter: 'VN', partner: 'LA', amount: 8e8, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'VN', partner: 'LA', amount: 1.4e9, currency: 'USD', period: '2024' },
    ],
  ),
  figures(
    'mục tiêu',
    '2025-03-03',
    'Hai nước phấn đấu đưa kim ngạch thương mại song phương Việt Nam - Thái Lan lên 25 tỷ USD vào năm 2027.',
    [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'TH',
        amount: 25e9,
        currency: 'USD',
        period: '2027',
        status: 'target',
      },
    ],
  ),
  figures(
    'quý và cùng kỳ',
    '2025-04-20',
    'Quý I/2025, xuất khẩu của Việt Nam sang Hoa Kỳ đạt 31,4 tỷ USD, tăng 22,1% so với cùng kỳ năm ngoái.',
    [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'US',
        amount: 31.4e9,
        currency: 'USD',
        period: '2025-Q1',
        change: 22.1,
      },
    ],
  ),
  figures('nhập siêu', '2025-01-20', 'Năm 2024, Việt Nam nhập siêu từ Trung Quốc 82,8 tỷ USD.', [
    { measure: 'balance', reporter: 'VN', partner: 'CN', amount: -82.8e9, currency: 'USD', period: '2024' },
  ]),
  figures(
    'một mặt hàng',
    '2025-08-20',
    'Trong 7 tháng đầu năm 2025, xuất khẩu gạo của Việt Nam sang Philippines giảm 12% so với cùng kỳ.',
    [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'PH',
        scope: 'rice',
        amount: null,
        period: '2025-01/2025-07',
        change: -12,
      },
    ],
  ),
  figures(
    'vốn đầu tư',
    '2025-08-20',
    'Đến nay, Nhật Bản có tổng vốn đầu tư đăng ký hơn 78 tỷ USD tại Việt Nam.',
    [{ measure: 'investment', reporter: 'JP', partner: 'VN', amount: 78e9, bound: 'over', currency: 'USD' }],
  ),
  figures(
    'từ … lên',
    '2025-03-20',
    'Kim ngạch thương mại giữa Việt Nam và Ba Lan tăng từ 2,7 tỷ USD năm 2023 lên 3,4 tỷ USD năm 2024.',
    [
      { measure: 'total', reporter: 'VN', partner: 'PL', amount: 2.7e9, currency: 'USD', period: '2023' },
      { measure: 'total', reporter: 'VN', partner: 'PL', amount: 3.4e9, currency: 'USD', period: '2024' },
    ],
  ),
  figures('bẫy: thuế', '2025-03-20', 'Mỹ áp thuế 25% lên hàng nhập khẩu từ Canada trị giá 40 tỷ USD.', []),
  figures(
    'bẫy: doanh nghiệp',
    '2025-03-20',
    'Tập đoàn đạt doanh thu 3,2 tỷ USD, tăng 8%, nhờ xuất khẩu sang Mỹ.',
    [],
  ),
  figures(
    'bẫy: tỷ trọng',
    '2025-03-20',
    'Trung Quốc chiếm 26% tổng kim ngạch xuất khẩu của Nga, Ấn Độ chiếm 17%.',
    [],
  ),
  figures(
    'bẫy: GDP và viện trợ',
    '2025-03-20',
    'GDP của Việt Nam tăng 7,1%; Nhật Bản viện trợ 300 triệu USD cho Lào.',
    [],
  ),
  figures(
    'bẫy: dự án',
    '2025-03-20',
    'Dự án đường sắt nối Việt Nam và Trung Quốc có giá trị 8,3 tỷ USD, tăng 5% so với kế hoạch thương mại ban đầu.',
    [],
  ),
  figures(
    'lần lượt theo nước',
    '2025-09-06',
    'Năm 2024, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản và Hàn Quốc lần lượt đạt 24,6 tỷ USD và 25,6 tỷ USD.',
    [
      { measure: 'exports', reporter: 'VN', partner: 'JP', amount: 24.6e9, period: '2024', currency: 'USD' },
      { measure: 'exports', reporter: 'VN', partner: 'KR', amount: 25.6e9, period: '2024', currency: 'USD' },
    ],
  ),
  figures(
    'tăng gấp đôi',
    '2025-09-06',
    'Kim ngạch thương mại giữa Việt Nam và Ấn Độ tăng gấp đôi, đạt 15 tỷ USD năm 2024.',
    [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'IN',
        amount: 15e9,
        period: '2024',
        change: 100,
        currency: 'USD',
      },
    ],
  ),
  figures(
    'xuất siêu tám tháng',
    '2025-09-06',
    'Trong 8 tháng năm 2025, kim ngạch xuất khẩu của Việt Nam đạt 305,96 tỷ USD, tăng 14,8% so với cùng kỳ năm trước; nhập khẩu đạt 291,97 tỷ USD, tăng 17,9%.',
    [
      {
        measure: 'exports',
        reporter: 'VN',
        amount: 305.96e9,
        period: '2025-01/2025-08',
        change: 14.8,
        currency: 'USD',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        amount: 291.97e9,
        period: '2025-01/2025-08',
        change: 17.9,
        currency: 'USD',
      },
    ],
  ),
  figures(
    'bẫy: doanh nghiệp',
    '2025-09-06',
    'Vinamilk xuất khẩu 120 triệu USD sang Trung Đông trong năm 2024. Tập đoàn Hòa Phát xuất khẩu thép đạt 1,2 tỷ USD sang Mỹ.',
    [],
  ),
  figures(
    'bẫy: vốn vay',
    '2025-09-06',
    'Nhật Bản cho Việt Nam vay 500 triệu USD để xây nhà máy xuất khẩu thủy sản.',
    [],
  ),
  figures(
    'nước này: là nước được nói tới, không phải đối tác',
    '2025-08-20',
    'Hàn Quốc thặng dư thương mại tháng 7\n\nBộ Thương mại Hàn Quốc cho biết nước này ghi nhận thặng dư thương mại 6,6 tỷ USD trong tháng 7/2025. Kim ngạch xuất khẩu đạt 60,8 tỷ USD. Xuất khẩu sang Mỹ tăng 1,4%.',
    [
      { measure: 'balance', reporter: 'KR', amount: 6.6e9, currency: 'USD', period: '2025-07' },
      { measure: 'exports', reporter: 'KR', amount: 60.8e9, currency: 'USD', period: '2025-07' },
      { measure: 'exports', reporter: 'KR', partner: 'US', amount: null, period: '2025-07', change: 1.4 },
    ],
  ),
  figures(
    'tổng trị giá xuất nhập khẩu',
    '2025-04-08',
    'Lũy kế 3 tháng đầu năm 2025, tổng trị giá xuất nhập khẩu của Việt Nam đạt 202,5 tỷ USD.',
    [{ measure: 'total', reporter: 'VN', amount: 202.5e9, currency: 'USD', period: '2025-Q1' }],
  ),
  figures(
    'tính đến hết tháng 5',
    '2025-06-20',
    'Tính đến hết tháng 5/2025, kim ngạch xuất khẩu gạo của Việt Nam đạt 2,34 tỷ USD, giảm 8,9%.',
    [
      {
        measure: 'exports',
        reporter: 'VN',
        scope: 'rice',
        amount: 2.34e9,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: -8.9,
      },
    ],
  ),
];
