/**
 * Verbs that give. How much a verb says by itself decides what else the clause must hold before a gift is read:
 * - gift: the verb is enough where something given stands beside it ("tặng quà", "ủng hộ 5 triệu đồng");
 * - hand: needs goods that are given by nature, or money for people in need ("trao 10 suất quà", "chuyển 40 tấn gạo");
 * - help: needs a sum or counted goods ("hỗ trợ 500 triệu đồng"); without one it is cooperation;
 * - receive: the other end of a gift; needs "từ", "của" or "do" whom ("tiếp nhận 200 triệu đồng từ Công ty An Lộc");
 * - build: needs a house or work that is given ("khởi công nhà tình nghĩa");
 * - bring: carries goods, and gives them where the clause says to whom in need ("chở 2 tấn gạo đến tay bà con vùng lũ").
 */
export type GivingStrength = 'gift' | 'hand' | 'help' | 'receive' | 'build' | 'bring';

export interface GivingVerb {
  readonly words: string;
  readonly strength: GivingStrength;
  /** A sentence of ours in which it gives. */
  readonly example: string;
}

export const GIVING_VERBS: readonly GivingVerb[] = [
  {
    words: 'trao tặng',
    strength: 'gift',
    example: 'Công ty An Lộc trao tặng 20 xe lăn cho người khuyết tật huyện Bảo Thắng.',
  },
  { words: 'tặng', strength: 'gift', example: 'Hội Chữ thập đỏ tỉnh Lào Cai tặng 30 suất quà cho hộ nghèo.' },
  { words: 'gửi tặng', strength: 'gift', example: 'Công ty An Lộc gửi tặng 200 cuốn vở cho học sinh xã Tả Van.' },
  { words: 'cúng dường', strength: 'gift', example: 'Hội Phụ nữ tỉnh Sơn La cúng dường 5 triệu đồng cho chùa Hà Lạc.' },
  { words: 'biếu', strength: 'gift', example: 'Hội Phụ nữ tỉnh Sơn La biếu quà các cụ già neo đơn.' },
  { words: 'hiến', strength: 'gift', example: 'Gia đình ông Lý A Tủa hiến 500 m2 đất để xã Tả Van làm đường.' },
  {
    words: 'hiến tặng',
    strength: 'gift',
    example: 'Công ty An Lộc hiến tặng 2 máy thở cho Bệnh viện Đa khoa tỉnh Lào Cai.',
  },
  {
    words: 'trao hỗ trợ',
    strength: 'gift',
    example: 'Hội Chữ thập đỏ tỉnh Sơn La trao hỗ trợ 10 triệu đồng cho hai gia đình bị cháy nhà.',
  },
  {
    words: 'ủng hộ',
    strength: 'gift',
    example: 'Công ty An Lộc ủng hộ Quỹ Vì người nghèo tỉnh Lào Cai 200 triệu đồng.',
  },
  { words: 'đóng góp ủng hộ', strength: 'gift', example: 'Cán bộ Sở Y tế tỉnh Yên Bái đóng góp ủng hộ 50 triệu đồng.' },
  {
    words: 'tài trợ',
    strength: 'gift',
    example: 'Ngân hàng Phương Bắc tài trợ 1 tỷ đồng xây trường học tại xã Mường Hum.',
  },
  {
    words: 'đồng tài trợ',
    strength: 'gift',
    example: 'Học bổng do Công ty An Lộc và Ngân hàng Phương Bắc đồng tài trợ.',
  },
  {
    words: 'quyên góp',
    strength: 'gift',
    example: 'Công đoàn Công ty An Lộc quyên góp 80 triệu đồng giúp đồng bào vùng lũ.',
  },
  {
    words: 'quyên góp ủng hộ',
    strength: 'gift',
    example: 'Công đoàn Công ty An Lộc quyên góp ủng hộ 80 triệu đồng cho đồng bào vùng lũ.',
  },
  {
    words: 'quyên góp, ủng hộ',
    strength: 'gift',
    example: 'Trường THPT Bắc Sơn quyên góp, ủng hộ 12 triệu đồng cho bạn học bị bệnh.',
  },
  { words: 'ủng hộ, giúp đỡ', strength: 'gift', example: 'Công ty An Lộc ủng hộ, giúp đỡ đồng bào 300 triệu đồng.' },
  { words: 'cứu trợ', strength: 'gift', example: 'Hội Chữ thập đỏ tỉnh Nghệ An cứu trợ 5 tấn gạo cho xã Na Ngoi.' },
  {
    words: 'viện trợ',
    strength: 'gift',
    example: 'Quỹ Ánh Dương viện trợ 2 tỷ đồng cho bệnh viện huyện Mường Khương.',
  },
  {
    words: 'công bố khoản viện trợ',
    strength: 'gift',
    example: 'Quỹ Ánh Dương công bố khoản viện trợ trị giá 2 tỷ đồng cho đồng bào vùng lũ.',
  },
  {
    words: 'công bố khoản hỗ trợ',
    strength: 'gift',
    example: 'Quỹ Ánh Dương công bố khoản hỗ trợ trị giá 2 tỷ đồng cho đồng bào vùng lũ.',
  },
  {
    words: 'công bố gói viện trợ',
    strength: 'gift',
    example: 'Quỹ Ánh Dương công bố gói viện trợ trị giá 2 tỷ đồng cho đồng bào vùng lũ.',
  },
  {
    words: 'cung cấp khoản viện trợ',
    strength: 'gift',
    example: 'Quỹ Ánh Dương đã cung cấp khoản viện trợ trị giá 2 tỷ đồng cho đồng bào vùng lũ.',
  },
  {
    words: 'ký hợp đồng tài trợ',
    strength: 'gift',
    example: 'Ngân hàng Phương Bắc ký hợp đồng tài trợ trị giá 2 tỷ đồng cho Trường THPT Bắc Sơn.',
  },
  {
    words: 'ký kết hợp đồng tài trợ',
    strength: 'gift',
    example: 'Ngân hàng Phương Bắc ký kết hợp đồng tài trợ trị giá 2 tỷ đồng cho Trường THPT Bắc Sơn.',
  },
  {
    words: 'ký kết tài trợ',
    strength: 'gift',
    example: 'Ngân hàng Phương Bắc ký kết tài trợ 2 tỷ đồng cho Trường THPT Bắc Sơn.',
  },
  {
    words: 'ký thỏa thuận tài trợ',
    strength: 'gift',
    example: 'Ngân hàng Phương Bắc ký thỏa thuận tài trợ 2 tỷ đồng cho Trường THPT Bắc Sơn.',
  },
  {
    words: 'là nhà tài trợ',
    strength: 'gift',
    example: 'Ngân hàng Phương Bắc là nhà tài trợ chính của chương trình với mức 500 triệu đồng.',
  },
  {
    words: 'là đơn vị tài trợ',
    strength: 'gift',
    example: 'Ngân hàng Phương Bắc là đơn vị tài trợ chính của chương trình với mức 500 triệu đồng.',
  },
  {
    words: 'phê duyệt khoản viện trợ',
    strength: 'receive',
    example: 'UBND tỉnh Sơn La phê duyệt khoản viện trợ 50.000 USD do Quỹ An Bình tài trợ.',
  },
  {
    words: 'phê duyệt khoản tài trợ',
    strength: 'receive',
    example: 'UBND tỉnh Sơn La phê duyệt khoản tài trợ 50.000 USD do Quỹ An Bình tài trợ.',
  },
  { words: 'mừng tuổi', strength: 'hand', example: 'Hội Phụ nữ tỉnh Sơn La mừng tuổi 40 suất quà cho trẻ mồ côi.' },
  { words: 'trao', strength: 'hand', example: 'Công ty An Lộc trao 15 suất học bổng cho học sinh nghèo.' },
  { words: 'trao cho', strength: 'hand', example: 'Ban Chỉ huy Quân sự tỉnh Lào Cai trao cho mỗi hộ 2 triệu đồng.' },
  { words: 'chuyển', strength: 'hand', example: 'Công ty An Lộc đã chuyển 10 tấn gạo giúp người dân vùng lũ.' },
  { words: 'chuyển tới', strength: 'hand', example: 'Công ty An Lộc chuyển tới đồng bào vùng lũ 300 suất quà.' },
  {
    words: 'chuyển giao',
    strength: 'hand',
    example: 'Chính phủ Nhật Bản chuyển giao cho Việt Nam 2 triệu liều vắc xin.',
  },
  { words: 'gửi', strength: 'hand', example: 'Công ty An Lộc gửi 300 suất quà giúp đồng bào vùng lũ.' },
  {
    words: 'bàn giao',
    strength: 'hand',
    example: 'Công an tỉnh Lào Cai bàn giao nhà tình nghĩa cho gia đình chính sách.',
  },
  {
    words: 'giao chìa khóa',
    strength: 'hand',
    example: 'Huyện đoàn Bắc Hà giao chìa khóa 2 nhà nhân ái cho hộ nghèo xã Tả Van.',
  },
  {
    words: 'cấp phát',
    strength: 'hand',
    example: 'Hội Chữ thập đỏ tỉnh Nghệ An cấp phát 500 thùng mì tôm cho người dân.',
  },
  {
    words: 'xuất cấp',
    strength: 'hand',
    example: 'Bộ Tài chính xuất cấp 500 tấn gạo dự trữ quốc gia cho tỉnh Sơn La để cứu đói.',
  },
  {
    words: 'phân bổ',
    strength: 'hand',
    example: 'Ban Vận động cứu trợ tỉnh Sơn La phân bổ 2 tỷ đồng hỗ trợ huyện Mường La khắc phục hậu quả mưa lũ.',
  },
  {
    words: 'khám bệnh miễn phí',
    strength: 'hand',
    example: 'Hội Chữ thập đỏ tỉnh Nghệ An khám bệnh miễn phí cho 300 người dân xã Na Ngoi, trị giá 60 triệu đồng.',
  },
  {
    words: 'mổ mắt miễn phí',
    strength: 'hand',
    example: 'Hội Chữ thập đỏ tỉnh Nghệ An mổ mắt miễn phí cho 50 người nghèo, trị giá 100 triệu đồng.',
  },
  {
    words: 'phẫu thuật miễn phí',
    strength: 'hand',
    example: 'Hội Chữ thập đỏ tỉnh Nghệ An phẫu thuật miễn phí cho 20 trẻ em, trị giá 400 triệu đồng.',
  },
  { words: 'phát', strength: 'hand', example: 'Hội Chữ thập đỏ tỉnh Nghệ An phát 2 tấn gạo cho người dân xã Na Ngoi.' },
  { words: 'mang đến', strength: 'hand', example: 'Công ty An Lộc mang đến cho bà con vùng lũ 300 suất quà.' },
  { words: 'mang tới', strength: 'hand', example: 'Công ty An Lộc mang tới cho bà con vùng lũ 300 suất quà.' },
  {
    words: 'mang',
    strength: 'bring',
    example: 'Hội Chữ thập đỏ tỉnh Sơn La mang 300 suất quà xuống xã Na Ngoi để giúp bà con vùng lũ.',
  },
  { words: 'đem', strength: 'bring', example: 'Công ty An Lộc đem 200 thùng mì tôm đến tặng bà con xã Na Ngoi.' },
  { words: 'đưa', strength: 'bring', example: 'Công ty An Lộc đã đưa 200 thùng mì tôm đến tay người dân xã Na Ngoi.' },
  { words: 'chở', strength: 'bring', example: 'Công ty An Lộc chở 2 tấn gạo lên xã Na Ngoi, phát cho các hộ nghèo.' },
  {
    words: 'vận chuyển',
    strength: 'bring',
    example: 'Công ty An Lộc vận chuyển 2 tấn gạo đến hỗ trợ người dân xã Na Ngoi.',
  },
  {
    words: 'đưa tận tay',
    strength: 'hand',
    example: 'Công ty An Lộc đưa tận tay các hộ nghèo xã Tả Van 2 triệu đồng.',
  },
  { words: 'đến tay', strength: 'hand', example: '300 phần quà của Công ty An Lộc đã đến tay người dân xã Na Ngoi.' },
  { words: 'trao gửi', strength: 'hand', example: 'Công ty An Lộc trao gửi 50 phần quà tới các hộ nghèo.' },
  { words: 'dành tặng', strength: 'gift', example: 'Công ty An Lộc dành tặng 50 phần quà cho các hộ nghèo.' },
  { words: 'dành', strength: 'hand', example: 'Công ty An Lộc đã dành 120 suất quà cho người nghèo.' },
  { words: 'chi', strength: 'hand', example: 'Công ty An Lộc đã chi 40 triệu đồng hỗ trợ học sinh nghèo.' },
  {
    words: 'chi thêm',
    strength: 'help',
    example: 'Công đoàn tỉnh Sơn La chi thêm 20 triệu đồng hỗ trợ công nhân nghèo.',
  },
  { words: 'trích', strength: 'hand', example: 'Công đoàn Công ty An Lộc đã trích 40 triệu đồng ủng hộ người nghèo.' },
  {
    words: 'trích quỹ',
    strength: 'hand',
    example: 'Hội Khuyến học tỉnh Sơn La đã trích quỹ 40 triệu đồng hỗ trợ học sinh nghèo.',
  },
  {
    words: 'đóng góp',
    strength: 'hand',
    example: 'Công ty An Lộc đóng góp 100 triệu đồng vào Quỹ Vì người nghèo tỉnh Lào Cai.',
  },
  {
    words: 'góp',
    strength: 'hand',
    example: 'Giáo viên Trường THPT Bắc Sơn góp 10 triệu đồng giúp đỡ học sinh nghèo.',
  },
  {
    words: 'gom được',
    strength: 'hand',
    example: 'Học sinh Trường THPT Bắc Sơn gom được 10 triệu đồng giúp bạn bị bệnh.',
  },
  {
    words: 'huy động được',
    strength: 'hand',
    example: 'Huyện đoàn Bắc Hà huy động được 100 triệu đồng giúp học sinh nghèo xã Tả Van.',
  },
  {
    words: 'hỗ trợ',
    strength: 'help',
    example: 'Công ty An Lộc hỗ trợ Quỹ Vì người nghèo tỉnh Lào Cai số tiền 200 triệu đồng.',
  },
  { words: 'giúp đỡ', strength: 'help', example: 'Ngân hàng Phương Bắc giúp đỡ người dân vùng lũ 200 triệu đồng.' },
  { words: 'giúp', strength: 'help', example: 'Ngân hàng Phương Bắc giúp người dân vùng lũ 200 triệu đồng.' },
  { words: 'trợ giúp', strength: 'help', example: 'Hội Chữ thập đỏ tỉnh Sơn La trợ giúp 10 hộ nghèo 30 triệu đồng.' },
  {
    words: 'trợ cấp',
    strength: 'help',
    example: 'Hội Khuyến học tỉnh Sơn La trợ cấp 20 triệu đồng cho 10 học sinh mồ côi.',
  },
  { words: 'cấp', strength: 'help', example: 'Hội Khuyến học tỉnh Sơn La cấp 40 suất học bổng cho học sinh nghèo.' },
  {
    words: 'tiếp nhận',
    strength: 'receive',
    example: 'Bệnh viện Đa khoa tỉnh Lào Cai tiếp nhận 2 máy thở từ Công ty An Lộc.',
  },
  {
    words: 'vận động được',
    strength: 'receive',
    example: 'Hội Phụ nữ xã Tả Van vận động được 100 triệu đồng từ Công ty An Lộc.',
  },
  {
    words: 'nhận được',
    strength: 'receive',
    example: 'Quỹ Vì người nghèo tỉnh Lào Cai nhận được 200 triệu đồng từ Công ty An Lộc.',
  },
  {
    words: 'nhận',
    strength: 'receive',
    example: 'Trường Tiểu học Tả Van nhận 200 suất quà của Công ty An Lộc.',
  },
  {
    words: 'đón nhận',
    strength: 'receive',
    example: 'Bà con xã Tả Van đón nhận 200 suất quà của Công ty An Lộc.',
  },
  {
    words: 'khởi công xây dựng',
    strength: 'build',
    example: 'Ngân hàng Phương Bắc khởi công xây dựng nhà tình nghĩa cho gia đình liệt sĩ.',
  },
  {
    words: 'khởi công xây',
    strength: 'build',
    example: 'Ngân hàng Phương Bắc khởi công xây nhà tình nghĩa cho gia đình liệt sĩ.',
  },
  {
    words: 'khởi công',
    strength: 'build',
    example: 'Ngân hàng Phương Bắc khởi công nhà tình nghĩa cho gia đình liệt sĩ.',
  },
  {
    words: 'động thổ',
    strength: 'build',
    example: 'Ngân hàng Phương Bắc động thổ nhà tình nghĩa cho gia đình liệt sĩ.',
  },
  {
    words: 'khánh thành',
    strength: 'build',
    example: 'Công ty An Lộc khánh thành nhà đại đoàn kết tặng hộ nghèo xã Tả Van.',
  },
  { words: 'xây tặng', strength: 'gift', example: 'Công ty An Lộc xây tặng 3 nhà tình thương cho hộ nghèo.' },
  { words: 'xây dựng', strength: 'build', example: 'Công ty An Lộc đã xây dựng 3 nhà tình thương cho hộ nghèo.' },
  { words: 'dựng', strength: 'build', example: 'Huyện đoàn Bắc Hà đã dựng 3 nhà tình thương cho hộ nghèo.' },
  { words: 'xây', strength: 'build', example: 'Công ty An Lộc đã xây 3 nhà tình thương cho hộ nghèo.' },
];

/** Words that end like a verb of giving and give nothing: "gạo cao cấp", "các cấp", "công nhận". */
export const NOT_GIVING_BEFORE: readonly string[] = [
  'cao cấp',
  'khẩn cấp',
  'trung cấp',
  'sơ cấp',
  'thứ cấp',
  'đẳng cấp',
  'cung cấp',
  'nâng cấp',
  'các cấp',
  'phân cấp',
  'tự phát',
  'xuất phát',
  'công nhận',
  'ghi nhận',
  'xác nhận',
  'thừa nhận',
  'cảm nhận',
  'đảm nhận',
  'chứng nhận',
  'di chuyển',
  'luân chuyển',
  'thuyên chuyển',
];

/** Words in front that open no gift though they hold such a verb: "trao đổi", "phát biểu". */
export const NOT_GIVING_AFTER: readonly string[] = [
  'trao (?:đổi|quyền|nhiệm vụ|trả|truyền|thầu|đi|lại)',
  'chuyển giao(?! (?:cho|tới|thêm|lô|số|[\\d.]+ (?:triệu )?(?:liều|tấn|bộ|chiếc|xe|máy|thùng)))',
  'chuyển (?:đổi|biến|nhượng|hướng|động|sang|dịch|hóa|viện|về|lên|khẩu|tiếp|nghề|nhà)',
  'phát (?:biểu|triển|động|huy|hiện|hành|sinh|sóng|ngôn|minh|thanh|tài|âm|tán|ra)',
  'cấp (?:ủy|cứu|bách|bậc|hàm|cao|huyện|xã|tỉnh|thiết|phép|trên|giấy|bằng|thẻ|sổ đỏ|nước|điện|học)',
  'gửi (?:vào (?:sổ|ngân hàng)|lời|thư(?! viện)|điện|tới lời|tiết kiệm|gắm|công văn|văn bản|báo cáo|hoa|lẵng)',
  'giúp (?:cho|tăng|giảm|nâng|người xem|tôi|chúng tôi|ích)',
  'góp (?:phần|một phần|thêm(?! (?:hơn |gần |trên )?\\d)|ý|mặt|sức|vốn|vui)',
  'dành (?:thời gian|cho nhau|sự|riêng|tình cảm|nhiều thời|cả|hết)',
  'nhận (?:nuôi|khoán|đỡ đầu|thầu|chăm sóc|làm|giao|vốn|vay|bồi thường|đền bù|lương|thưởng|giải|án|phạt|đất|ra|thấy|xét|định|thức|diện|biết)',
  'hỗ trợ (?:lẫn nhau|kỹ thuật|lãi suất|vay|cho vay)',
  'giúp đỡ (?:lẫn nhau)',
  'hiến (?:máu|kế|tạng|mô|xác|giác mạc|thân|dâng|pháp|chương|tế)',
  'chi(?! thêm| [^;:]{0,40}?đồng (?:để |nhằm )?(?:hỗ trợ|ủng hộ|giúp|tặng|trao|thăm|cứu trợ|chăm lo))',
  '(?:ký (?:kết )?hợp )?(?:đồng )?tài trợ (?:thương mại|vốn|tín dụng|tài chính)',
  'tặng cho nhau',
  'đóng góp (?:ý kiến|tích cực|quan trọng|to lớn|lớn|của|vào sự|cho sự|xứng đáng|phần)',
];
