import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'có điện chia buồn',
    published: '2025-05-02',
    text: 'Thủ tướng Phạm Minh Chính có điện chia buồn gửi Thủ tướng Thái Lan Anutin Charnvirakul.',
    officials: [
      ['Phạm Minh Chính', 'VN'],
      ['Anutin Charnvirakul', 'TH'],
    ],
    meetings: [
      { who: ['Phạm Minh Chính', 'Anutin Charnvirakul'], date: null, kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'nhận được điện mừng',
    published: '2025-05-02',
    text: 'Tổng thống Hàn Quốc Lee Jae Myung đã nhận được điện mừng của Thủ tướng Thái Lan Anutin Charnvirakul.',
    officials: [
      ['Lee Jae Myung', 'KR'],
      ['Anutin Charnvirakul', 'TH'],
    ],
    meetings: [{ who: ['Lee Jae Myung', 'Anutin Charnvirakul'], date: null, kind: 'letter', status: 'held' }],
    trade: [],
  },
];
