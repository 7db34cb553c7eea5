import type { CorpusCase } from '../case.js';

/** Who belongs to a meeting, class by class. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'chức danh gọi bằng đúng từ của bài; chú thích ảnh',
    published: '2025-06-18',
    text: 'Tổng thống Phần Lan Alexander Stubb đến Hà Nội hôm thứ Hai. Hôm 17/6, Chủ tịch nước Lương Cường hội đàm với Tổng thống Alexander Stubb. Chiều 17/6, Tổng thống hội kiến Chủ tịch Quốc hội Trần Thanh Mẫn.',
    officials: [
      ['Alexander Stubb', 'FI'],
      ['Lương Cường', 'VN'],
      ['Trần Thanh Mẫn', 'VN'],
    ],
    meetings: [
      { who: ['Lương Cường', 'Alexander Stubb'], date: '2025-06-17', kind: 'talks', status: 'held' },
      { who: ['Alexander Stubb', 'Trần Thanh Mẫn'], date: '2025-06-17', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'các cuộc gặp với nhiều nước; trao đổi trực tuyến',
    published: '2025-06-18',
    text: 'Bên lề hội nghị, ngày 16/6, Bộ trưởng Ngoại giao Phần Lan Elina Valtonen đã có các cuộc gặp với Bộ trưởng Ngoại giao Kenya Musalia Mudavadi và Bộ trưởng Ngoại giao Peru Elmer Schialer. Ngày 17/6, Bộ trưởng Elina Valtonen đã có cuộc trao đổi trực tuyến với Bộ trưởng Ngoại giao Canada Anita Anand.',
    officials: [
      ['Elina Valtonen', 'FI'],
      ['Musalia Mudavadi', 'KE'],
      ['Elmer Schialer', 'PE'],
      ['Anita Anand', 'CA'],
    ],
    meetings: [
      { who: ['Elina Valtonen', 'Musalia Mudavadi'], date: '2025-06-16', kind: 'meeting', status: 'held' },
      { who: ['Elina Valtonen', 'Elmer Schialer'], date: '2025-06-16', kind: 'meeting', status: 'held' },
      { who: ['Elina Valtonen', 'Anita Anand'], date: '2025-06-17', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
];
