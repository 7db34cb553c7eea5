import type { SplitWords } from '../pack.js';

// prettier-ignore
export const split: SplitWords = {
  stopWords: [
    'và', 'của', 'là', 'có', 'được', 'trong', 'cho', 'với', 'các', 'những', 'đã', 'không', 'tại', 'về',
    'này', 'để', 'khi', 'một', 'người', 'đến', 'từ', 'cũng', 'theo', 'nhiều', 'đang', 'sẽ', 'trên', 'sau',
    'vào', 'ra', 'việc', 'bị', 'ông', 'bà', 'như', 'năm', 'ngày', 'hai', 'giữa', 'do', 'hơn', 'còn', 'nước',
    'đây', 'rằng', 'tháng', 'lại', 'mới', 'phải', 'cùng', 'bên', 'trước',
  ],
  letters: 'ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ',
  abbreviations: [
    'TS', 'ThS', 'GS', 'PGS', 'BS', 'KS', 'LS', 'TP', 'Tp', 'tp', 'Q', 'P', 'Đ', 'ĐC', 'NXB', 'St', 'Nr',
    'Mr', 'Mrs', 'Ms', 'Dr', 'tr', 'Th', 'v.v..', 'NSND', 'NSƯT', 'TT', 'PV', 'BTV',
  ],
  closingAbbreviations: ['v.v', 'vv', 'etc', 'USD'],
  ordinalDot: false,
  sourceLabels: [
    'nguồn', 'nguồn tin', 'nguồn bài viết', 'link gốc', 'link nguồn', 'bài gốc', 'theo nguồn',
    'xem bài gốc', 'đường dẫn',
  ],
  dateLabels: [
    'ngày', 'ngày đăng', 'đăng ngày', 'đăng lúc', 'thời gian', 'cập nhật', 'xuất bản', 'ngày xuất bản',
    'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật', 'phát sóng ngày', 'phát ngày', 'đăng tải ngày', 'xuất bản ngày'],
  updateLabels: ['cập nhật lúc', 'cập nhật ngày', 'cập nhật lần cuối', 'lần cập nhật cuối'],
  photoLabels: ['ảnh', 'hình', 'hình ảnh', 'ảnh tư liệu', 'ảnh minh họa'],
  pageWords: [
    'bình luận', 'gửi bình luận', 'ý kiến', 'chia sẻ', 'tin liên quan', 'bài liên quan',
    'tin cùng chuyên mục', 'cùng chủ đề', 'cùng chuyên mục', 'cùng tác giả', 'tin mới', 'tin mới nhất',
    'tin nóng', 'đọc nhiều', 'xem nhiều', 'đọc nhiều nhất', 'từ khóa', 'từ khoá', 'in bài viết',
    'trang chủ', 'tìm kiếm', 'đăng nhập', 'đăng ký', 'quảng cáo', 'liên hệ', 'giới thiệu', 'về chúng tôi',
    'di sản', 'nhân vật', 'doanh nghiệp', 'thời sự', 'hệ thống chính trị', 'địa phương', 'sản phẩm',
    'xem thêm', 'xem tất cả', 'quay lại', 'tiếp theo', 'video', 'hot', 'sao chép liên kết', 'tin đọc nhiều',
    'chủ đề',
  ],
  pageOpeners: [
    'xem thêm', 'đọc thêm', 'mời bạn đọc', 'mời quý độc giả', '>> xem', 'bản quyền', 'theo dõi chúng tôi',
    'từ khóa:', 'từ khoá:', 'tags:', 'đăng ký nhận tin', 'chia sẻ bài viết', 'để lại bình luận',
    'nhận định', 'soi kèo', 'trang web này sử dụng',
  ],
};
