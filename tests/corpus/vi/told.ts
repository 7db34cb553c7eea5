import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'tiếp, gặp ở đầu câu',
    published: '2025-03-14',
    text: 'Tiếp Đại sứ Cuba Rogelio Polanco Fuentes, Chủ tịch nước Lương Cường khẳng định tình đoàn kết.',
    officials: [
      ['Lương Cường', 'VN'],
      ['Rogelio Polanco Fuentes', 'CU'],
    ],
    meetings: [
      { who: ['Rogelio Polanco Fuentes', 'Lương Cường'], date: null, kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'tiếp kiến',
    published: '2025-03-14',
    text: 'Đại sứ Việt Nam tại Ai Cập Nguyễn Huy Dũng có cuộc tiếp kiến Tổng thống Ai Cập Abdel Fattah El-Sisi.',
    officials: [
      ['Abdel Fattah El-Sisi', 'EG'],
      ['Nguyễn Huy Dũng', 'VN'],
    ],
    meetings: [
      { who: ['Nguyễn Huy Dũng', 'Abdel Fattah El-Sisi'], date: null, kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'tiếp nối',
    published: '2025-03-14',
    text: 'Bà Maria Siswati cho biết sẽ tiếp nối những gì Đại sứ Indonesia Denny Abdi đã làm được.',
    officials: [['Denny Abdi', 'ID']],
    meetings: [],
    trade: [],
  },
];
