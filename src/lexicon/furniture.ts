/**
 * Lines that belong to the page and not to the article. `pattern` is tried on a whole line, trimmed.
 *
 * - `line`: only that line.
 * - `related`: it announces other articles: the headlines under it go with it.
 * - `end`: nothing of the article comes after it.
 */
export interface FurnitureRule {
  readonly id: string;
  readonly reach: 'line' | 'related' | 'end';
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

export const FURNITURE: readonly FurnitureRule[] = [
  {
    id: 'share-bar',
    reach: 'end',
    pattern: /^(?:chia sẻ|share|chia sẻ bài viết(?: này)?|chia sẻ facebook)\s*:?\s*$/iu,
    examples: ['Chia sẻ:', 'Chia sẻ bài viết'],
  },
  {
    id: 'buttons',
    reach: 'line',
    pattern:
      /^(?:(?:facebook|twitter|zalo|google\+?|linkedin|pinterest|email|gmail|in bài(?: viết)?|in|lưu(?: bài)?|gửi(?: email)?|copy link|sao chép liên kết|thích|like|theo dõi|quan tâm|bình luận|nghe đọc bài|cỡ chữ|a-|a\+|aa|chia sẻ|x|print|share|tweet|messenger|link|rss|đọc bài)[\s|•·/,:-]*)+(?:\d+\s*)?$/iu,
    examples: ['Facebook Twitter Zalo', 'In bài | Gửi email', 'Chia sẻ Facebook'],
  },
  {
    id: 'related',
    reach: 'related',
    pattern:
      /^(?:\W*)(?:tin|bài|bài viết|tin tức|các tin|các bài|có thể bạn quan tâm|xem thêm|đọc thêm|mời (?:quý )?(?:độc giả|bạn đọc|bạn)|tin cũ hơn|tin mới hơn|tin khác|các tin khác|những tin mới hơn|những tin cũ hơn|tin nổi bật|tin mới|đọc nhiều|đọc nhiều nhất|xem nhiều|đáng đọc|chủ đề|bài đọc nhiều)(?:\s+(?:liên quan|cùng chuyên mục|cùng chủ đề|khác|nổi bật|mới nhất|đọc nhiều|xem nhiều|xem thêm|đã đưa|cùng loại))?\s*[:>»]*\s*$/iu,
    examples: ['Tin liên quan', 'TIN CÙNG CHUYÊN MỤC', 'Xem thêm:', 'Có thể bạn quan tâm', 'Các tin khác'],
  },
  {
    id: 'see-also',
    reach: 'line',
    pattern: /^\W*(?:xem thêm|đọc thêm|xem ngay|xem tiếp|tin liên quan|bài liên quan|>{2,}|»)\s*[:>»]*\s+\S.*$/iu,
    examples: ['Xem thêm: Hơn 200 suất quà đến với học sinh vùng cao', '>> Thêm một cây cầu cho bản nghèo'],
  },
  {
    id: 'comments',
    reach: 'end',
    pattern:
      /^(?:ý kiến bạn đọc|bình luận|ý kiến|gửi (?:bình luận|ý kiến)(?: của bạn)?|phản hồi|viết bình luận|ý kiến của bạn|bình luận của bạn|comments?)\s*(?:\(\s*\d+\s*\)|:)?\s*(?:\(\s*\d+\s*\))?\s*\d*$/iu,
    examples: ['Bình luận (12)', 'Ý kiến bạn đọc (0)', 'Gửi bình luận'],
  },
  {
    id: 'login',
    reach: 'line',
    pattern:
      /^(?:đăng nhập|đăng ký|tìm kiếm|đăng xuất|đặt báo|liên hệ quảng cáo)(?:[\s|/]+(?:đăng nhập|đăng ký|tìm kiếm))*$/iu,
    examples: ['Đăng nhập | Đăng ký'],
  },
  {
    id: 'tags',
    reach: 'line',
    pattern: /^(?:tags?|từ khóa|từ khoá|chủ đề|keywords?|thẻ)\s*:.*$/iu,
    examples: ['Từ khóa: học bổng, Trà Vinh', 'Tags: từ thiện'],
  },
  {
    id: 'copyright',
    reach: 'end',
    pattern:
      /^(?:(?:©|\(c\)|® |copyright|bản quyền thuộc|bản quyền ©|giấy phép (?:số|hoạt động|thiết lập|xuất bản)|ghi rõ nguồn|không được sao chép).*|(?:cơ quan chủ quản|(?:phó )?tổng biên tập|trụ sở|t(?:òa|oà) soạn|địa chỉ(?: t(?:òa|oà) soạn)?|đường dây nóng|hotline|điện thoại|liên hệ quảng cáo|quảng cáo|phụ trách)\s*:.*|quảng cáo|liên hệ quảng cáo)$/iu,
    examples: [
      '© Bản quyền thuộc về Báo Điện tử',
      'Giấy phép số 123/GP-BTTTT',
      'Tổng Biên tập: ông A',
      'Hotline: 0900 000 000',
    ],
  },
  {
    id: 'owner-line',
    reach: 'end',
    pattern: /^các đơn vị thông tin của\s.*$/iu,
    examples: ['Các đơn vị thông tin của TTXVN'],
  },
  {
    id: 'masthead',
    reach: 'line',
    pattern:
      /^(?:cơ quan (?:của|ngôn luận(?: của)?)|tiếng nói của|diễn đàn của|trang thông tin điện tử|báo điện tử|chuyên trang)\s[^.!?]{3,90}$/iu,
    examples: ['Cơ quan của Đảng bộ tỉnh Sơn La', 'Tiếng nói của Đảng bộ, chính quyền và nhân dân tỉnh Sơn La'],
  },
  {
    id: 'menu',
    reach: 'line',
    pattern:
      /^(?=(?:\S+\s+){0,24}\S+$)(?:(?:trang chủ|home|thời sự|chính trị|xã hội|kinh tế|thế giới|văn hóa|văn hoá|giáo dục|y tế|sức khỏe|pháp luật|thể thao|giải trí|khoa học|công nghệ|môi trường|du lịch|đời sống|quốc phòng|an ninh|nhịp sống|bạn đọc|media|video|ảnh|podcast|emagazine|infographic|multimedia|megastory|longform|địa phương|trong nước|quốc tế|tin tức|tin nóng|mới nhất|doanh nghiệp|sản phẩm|dịch vụ|thông cáo báo chí|rao vặt|bất động sản|ô tô|xe|góc nhìn|tâm sự|english|rss|diễn đàn|đoàn thể|xây dựng đảng|từ thiện|nhân ái|tấm lòng nhân ái|gia đình)[\s|>»›/•·,–-]*)+$/iu,
    examples: ['Trang chủ > Xã hội > Từ thiện', 'doanh nghiệp - Sản phẩm - Dịch vụ Thông cáo báo chí Rao vặt'],
  },
  {
    id: 'date-line',
    reach: 'line',
    pattern:
      /^(?:\p{L}[\p{L}.]*(?: \p{L}[\p{L}.]*){0,4}\s*[-|,–]?\s+(?=\d{1,2}[:/.-]))?(?:(?:cập nhật|đăng|ngày đăng|xuất bản|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?: lúc| ngày)?[\s,:]*){0,4}\(?(?:\d{1,2}[:hg]\d{2}(?::\d{2})?(?:\s*(?:am|pm|sa|ch))?\s*[-,|]?\s*(?:ngày\s*)?)?(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4})\)?\s*[-,|]?\s*(?:\d{1,2}[:hg]\d{2}(?::\d{2})?(?:\s*(?:am|pm|sa|ch))?)?\s*(?:\(?gmt\s?\+\s?0?7(?::00)?\)?)?(?:[\s|,-]*\d[\d.,]* lượt (?:xem|đọc))?$/iu,
    examples: [
      'Thứ Hai, 09/01/2017 08:30 GMT+7',
      'Cập nhật lúc 10:20, 12/05/2017',
      '05/06/2017 | 20:40',
      'Minh Thu 21/01/2025 - 19:55',
    ],
  },
  {
    id: 'invitation',
    reach: 'line',
    pattern:
      /^\W*mời (?:quý )?(?:vị|độc giả|bạn đọc|khán giả|bạn)[^.]{0,40}(?:theo dõi|đón xem|đón đọc|xem|đọc)\s.*$/iu,
    examples: ['* Mời bạn đọc theo dõi những bản tin mới nhất trên kênh của tòa soạn!'],
  },
  {
    id: 'clock',
    reach: 'line',
    pattern:
      /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?\s*(?:ngày )?\d{1,2} tháng \d{1,2},? năm \d{4}(?:[\s,|-]*\d{1,2}:\d{2}(?::\d{2})?)?$/iu,
    examples: ['Thứ bảy Ngày 20 Tháng 04 Năm 2024, 08:35:59', 'Chủ nhật, 5 tháng 3 năm 2017'],
  },
  {
    id: 'views',
    reach: 'line',
    pattern:
      /^(?:(?:lượt (?:xem|đọc)|đã xem|số lần xem)\s*:?\s*\d[\d.,]*|\d[\d.,]* (?:lượt )?(?:xem|đọc|lượt xem|views?))$/iu,
    examples: ['1,192 lượt xem', 'Lượt xem: 305'],
  },
  {
    id: 'e-mail',
    reach: 'line',
    pattern: /^(?:e-?mail|thư điện tử|liên hệ)?\s*:?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/iu,
    examples: ['toasoan@bao.example', 'Email: phongvien@bao.example'],
  },
  {
    id: 'link',
    reach: 'line',
    pattern: /^(?:nguồn|link|url)?\s*:?\s*(?:https?:\/\/|www\.)\S+$/iu,
    examples: ['https://bao.example/tin/1'],
  },
  {
    id: 'image',
    reach: 'line',
    pattern:
      /^(?:!\[[^\]]*\]\([^)]*\)|\[(?:img|image|ảnh|video|caption)[^\]]*\]|<\/?(?:img|figure|iframe)\b[^>]*>|\S+\.(?:jpe?g|png|gif|webp|bmp)|(?:\|\s*)?!\[\]\s*(?:\([^)]*\))?\s*\|?)$/iu,
    examples: ['[img]', '![](anh.jpg)', '1(3).jpg', '![]() |'],
  },
  {
    id: 'rule',
    reach: 'line',
    pattern: /^(?:<\/?(?:hr|br|div|p)\b[^>]*>|-{3,}|\*{3,}|_{3,}|={3,}|[|\s:-]*\|[|\s:-]*)$/iu,
    examples: ['<hr>', '---', '|', '| --- |'],
  },
  {
    id: 'template',
    reach: 'line',
    pattern: /^(?:\{[{%].*[%}]\}|!\[.*\]\(\{\{.*\}\}\))$/u,
    examples: ['{% include bar.html %}', '![]({{ page.pic1 }})'],
  },
  {
    id: 'follow',
    reach: 'line',
    pattern:
      /^theo dõi \S.{0,30} trên$|^.{0,40}(?:trên google news|trên facebook|kênh youtube|trên zalo|cập nhật tin tức trong ngày).{0,60}$/iu,
    examples: ['Theo dõi Báo trên Google News', 'Theo dõi Tin Nhanh trên'],
  },
];

/** Opens a passage inside a line that names another article, up to the line's or the headline's end. */
export const SEE_ALSO_INSIDE =
  /(?:>{2,}\s*|(?<=[.!?…”"]\s)(?:Xem thêm|Đọc thêm|Xem ngay|Tin liên quan|Bài liên quan|Mời xem)\s*[:>]\s*)/u;
