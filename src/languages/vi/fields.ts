/**
 * Words of the fields that ministers, secretaries and commissioners are named after, and what ties them to the title:
 * a run of them behind it belongs to the office, so its capitals are nobody’s name.
 */
export const fields = {
  // prettier-ignore
  words: [
    'ngoại giao', 'đối ngoại', 'các vấn đề', 'châu âu', 'châu á', 'châu phi', 'hợp tác', 'hợp tác quốc tế', 'hợp tác phát triển', 'hội nhập',
    'thương mại', 'ngoại thương', 'thương mại quốc tế', 'kinh tế', 'kinh tế số', 'kinh tế biển', 'công nghiệp', 'công thương', 'đầu tư', 'kế hoạch',
    'tài chính', 'ngân sách', 'kho bạc', 'nông nghiệp', 'lâm nghiệp', 'lâm sản', 'thủy sản', 'nghề cá', 'ngư nghiệp', 'chăn nuôi', 'lương thực',
    'thực phẩm', 'nông thôn', 'phát triển nông thôn', 'phát triển', 'môi trường', 'khí hậu', 'biến đổi khí hậu', 'tài nguyên',
    'tài nguyên thiên nhiên', 'tài nguyên nước', 'thủy lợi', 'năng lượng', 'điện lực', 'dầu khí', 'dầu mỏ', 'mỏ', 'khoáng sản', 'khai khoáng',
    'hạ tầng', 'cơ sở hạ tầng', 'giao thông', 'giao thông vận tải', 'vận tải', 'cảng', 'hàng không', 'hàng hải', 'đường sắt', 'xây dựng', 'nhà ở',
    'đất đai', 'quy hoạch', 'đô thị', 'công trình công cộng', 'công chính', 'du lịch', 'văn hóa', 'thể thao', 'thanh niên', 'phụ nữ', 'gia đình',
    'trẻ em', 'bình đẳng giới', 'xã hội', 'lao động', 'việc làm', 'nhân lực', 'nguồn nhân lực', 'thương binh và xã hội', 'thương binh',
    'an sinh xã hội', 'phúc lợi', 'y tế', 'giáo dục', 'đào tạo', 'giáo dục đại học', 'khoa học', 'công nghệ', 'nghiên cứu', 'đổi mới',
    'đổi mới sáng tạo', 'thông tin', 'truyền thông', 'bưu chính', 'viễn thông', 'kỹ thuật số', 'chuyển đổi số', 'số hóa', 'quốc phòng', 'an ninh',
    'an ninh công cộng', 'công an', 'nội vụ', 'tư pháp', 'pháp luật', 'hành chính', 'hành chính công', 'dân tộc', 'tôn giáo', 'di trú', 'nhập cư',
    'nhân đạo', 'tình trạng khẩn cấp', 'quản lý thiên tai', 'quan hệ quốc tế', 'quan hệ đối ngoại', 'hải quan', 'doanh nghiệp',
    'chính sách', 'chính sách an ninh', 'chính sách đối ngoại', 'ngoại giao và an ninh', 'tiếng pháp', 'pháp ngữ', 'biến đổi', 'quan hệ nghị viện', 'biên giới', 'kiều bào',
    'doanh nghiệp nhỏ và vừa', 'tiêu dùng', 'liên bang', 'việc làm nước ngoài', 'nước ngoài', 'cạnh tranh', 'việt kiều', 'người ở nước ngoài', 'người lao động', 'thị trường', 'chuỗi cung ứng', 'hợp tác xã', 'thương nghiệp', 'thủ công mỹ nghệ', 'dệt may', 'đồn điền', 'cao su', 'hàng hóa', 'vũ trụ', 'trí tuệ nhân tạo', 'hạt nhân', 'năng lượng tái tạo', 'nước', 'vệ sinh', 'đại dương', 'biển', 'đảo', 'rừng', 'chính quyền địa phương', 'địa phương', 'phát triển vùng', 'vùng', 'dân số', 'cựu chiến binh', 'đoàn kết', 'nhân quyền', 'hòa bình', 'di sản', 'nghệ thuật', 'sáng tạo', 'công bằng', 'bảo trợ xã hội', 'bảo vệ môi trường', 'sinh thái', 'chuyển đổi sinh thái', 'chuyển đổi năng lượng', 'logistics', 'đường bộ', 
  ],
  links: ['bộ', 'về', 'phụ trách', 'phụ trách về', 'của bộ'],
  direct: true,
} as const;
