import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'số liệu của cơ quan hải quan, không nêu tên nước',
    '2025-06-12',
    'Theo số liệu sơ bộ của Cục Hải quan, kim ngạch xuất khẩu hàng hóa tháng 5/2025 đạt 39,1 tỷ USD. Kim ngạch nhập khẩu đạt 38,2 tỷ USD. Nhập khẩu từ Ấn Độ đạt 0,5 tỷ USD.',
    [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 39100000000.0,
        currency: 'USD',
        period: '2025-05',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: null,
        amount: 38200000000.0,
        currency: 'USD',
        period: '2025-05',
      },
      {
        measure: 'imports',
        reporter: 'VN',
        partner: 'IN',
        amount: 500000000.0,
        currency: 'USD',
        period: '2025-05',
      },
    ],
  ),
  figures(
    'thị trường lớn nhất ở câu sau',
    '2025-07-15',
    'Theo Cục Hải quan, xuất khẩu gạo 6 tháng đầu năm 2025 đạt 2,5 tỷ USD. Philippines là thị trường lớn nhất với 1,1 tỷ USD.',
    [
      {
        measure: 'exports',
        reporter: 'VN',
        partner: null,
        amount: 2500000000.0,
        currency: 'USD',
        period: '2025-H1',
        scope: 'rice',
      },
      {
        measure: 'exports',
        reporter: 'VN',
        partner: 'PH',
        amount: 1100000000.0,
        currency: 'USD',
        period: '2025-H1',
        scope: 'rice',
      },
    ],
  ),
];
