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
];
