import type { Catalogue } from '../../catalogue.js';

export const commands: Catalogue['commands'] = {
  meetings: { description: 'Ai đã gặp ai, khi nào, ở đâu', heading: 'Các cuộc gặp' },
  'meetings list': {
    description: 'Các cuộc gặp của quan chức, mới nhất trước, kèm nguồn',
    heading: 'Các cuộc gặp',
  },
  'meetings between': {
    description: 'Mọi cuộc tiếp xúc giữa hai người hoặc hai nước',
    heading: 'Cuộc gặp giữa',
  },
  'meetings of': {
    description: 'Một quan chức đã gặp những ai, bao nhiêu lần',
    heading: 'Những người đã gặp',
  },
  trade: {
    description: 'Số liệu thương mại: giá trị, thời kỳ, tăng trưởng, mục tiêu',
    heading: 'Thương mại',
  },
  official: { description: 'Người này là ai: chức vụ, cuộc gặp, phát biểu, bài báo', heading: 'Nhân vật' },
  brief: { description: 'Tóm lược một trang về một người, một nước hoặc hai nước', heading: 'Tóm lược' },
  search: { description: 'Những đoạn văn phù hợp nhất với từ cần tìm', heading: 'Tìm kiếm' },
  ask: { description: 'Hỏi bằng lời của bạn', heading: 'Câu hỏi' },
  sources: { description: 'Các bài báo: báo, ngày, ngôn ngữ, địa chỉ', heading: 'Bài báo' },
  meeting: { description: 'Một cuộc gặp với mọi dẫn chứng', heading: 'Cuộc gặp' },
  help: { description: 'Có thể hỏi gì, kèm ví dụ', heading: 'Bạn có thể hỏi gì' },
};

export const options: Catalogue['options'] = {
  official: { description: 'Một quan chức, viết tên cách nào cũng được', label: '' },
  name: { description: 'Tên người, viết cách nào cũng được', label: '' },
  first: { description: 'Một quan chức hoặc một nước', label: '' },
  second: { description: 'Quan chức hoặc nước thứ hai', label: 'và' },
  country: { description: 'Một nước', label: '' },
  partner: { description: 'Nước đối tác thương mại', label: 'với' },
  subject: { description: 'Một quan chức, một nước hoặc hai nước', label: '' },
  place: { description: 'Một thành phố, một nước hoặc một địa điểm', label: 'tại' },
  kind: { description: 'Loại cuộc gặp', label: 'loại' },
  status: { description: 'Đã diễn ra, dự kiến, đã hủy; thực tế, mục tiêu, dự báo', label: 'chỉ' },
  since: { description: 'Từ ngày, tháng hoặc năm này: 2025-05-10, tháng 5 2025, 2025', label: 'từ' },
  until: { description: 'Đến hết ngày, tháng hoặc năm này', label: 'đến' },
  when: { description: 'Trong ngày, tháng hoặc năm này: tháng 5 2025, tháng trước', label: 'thời gian' },
  measure: { description: 'Kim ngạch, xuất khẩu, nhập khẩu, cán cân hoặc đầu tư', label: '' },
  period: { description: 'Năm, nửa năm, quý hoặc tháng: 2024, 2025-Q1', label: 'thời kỳ' },
  text: { description: 'Từ cần tìm', label: '' },
  question: { description: 'Câu hỏi của bạn, bằng một ngôn ngữ của các bài báo', label: '' },
  id: { description: 'Cuộc gặp như danh sách đã nêu', label: '' },
  private: { description: 'Chỉ hiện câu trả lời cho tôi', label: '' },
};
