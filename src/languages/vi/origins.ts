import type { OriginWords } from '../pack.js';

export const origins: OriginWords = {
  messages: ['thông điệp|thư|lời mời của|từ', 'thông điệp của', 'bức thư của', 'thư của', 'lời mời của'],
  greetingNouns: ['lời chào', 'lời thăm hỏi', 'lời hỏi thăm', 'lời chúc mừng', 'lời chúc'],
  requests: ['nhờ', 'đề nghị', 'ủy thác', 'uỷ thác'],
  behalf: ['thay mặt'],
  accompanied: ['tháp tùng có', 'cùng đi có', 'cùng với'],
  company: ['tháp tùng', 'cùng đi với'],
  delegations: ['đoàn', 'phái đoàn'],
  members: ['gồm có', 'gồm', 'bao gồm'],
  sent: ['cử'],
  there: { before: [], behind: ['nước này'] },
  sides: {
    leads: ['về phía', 'phía'],
    before: [],
    nouns: [],
    verbs: ['tham dự', 'dự', 'có', 'tham gia'],
  },
};
