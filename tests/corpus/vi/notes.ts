import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

/** Notes of customs and statistics offices: largest markets. */
export const cases: readonly CorpusCase[] = [
  figures(
    'thị trường lớn nhất',
    '2025-05-08',
    'Kim ngạch xuất khẩu của Việt Nam 4 tháng đầu năm 2025 đạt 140,3 tỷ USD. Hàn Quốc là thị trường xuất khẩu lớn nhất của Việt Nam với kim ngạch đạt 9,1 tỷ USD; Nhật Bản là thị trường nhập khẩu lớn nhất với 7,7 tỷ USD.',
    [
      { measure: 'exports', reporter: 'VN', amount: 140300e6, currency: 'USD', period: '2025-01/2025-04' },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'KR',
        amount: 9100e6,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'JP',
        amount: 7700e6,
        currency: 'USD',
        period: '2025-01/2025-04',
      },
    ],
  ),
  figures(
    'giảm do giá',
    '2025-05-20',
    'Kim ngạch xuất khẩu của Hàn Quốc trong tháng 4/2025 giảm 2,2%, xuống 58,2 tỷ USD do giá chip thấp.',
    [
      {
        measure: 'exports',
        reporter: 'KR',
        amount: 58200e6,
        currency: 'USD',
        period: '2025-04',
        change: -2.2,
      },
    ],
  ),
  figures(
    'không nêu tên nước',
    '2025-06-06',
    'Tổng kim ngạch xuất khẩu nông, lâm, thủy sản 5 tháng đầu năm 2025 đạt 27,1 tỷ USD, tăng 14,2%. Trong đó, nông sản đạt 14,6 tỷ USD; thủy sản đạt 4,1 tỷ USD. Ngành giữ mục tiêu xuất khẩu cả năm 65 tỷ USD.',
    [
      {
        measure: 'exports',
        reporter: 'VN',
        scope: 'agriculture',
        amount: 27100e6,
        currency: 'USD',
        period: '2025-01/2025-05',
        change: 14.2,
      },
      {
        measure: 'exports',
        reporter: 'VN',
        scope: 'nông sản',
        amount: 14600e6,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        scope: 'seafood',
        amount: 4100e6,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        amount: 65000e6,
        currency: 'USD',
        period: '2025',
        status: 'target',
      },
    ],
  ),
];
