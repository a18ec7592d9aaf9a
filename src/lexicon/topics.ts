import type { TopicKind } from '../model/facts.ts';

/**
 * What events and gifts are about. A topic's `pattern` is tried on a sentence as written (case ignored unless `exact`); its name
 * is what group 1 caught, else `name`. To add one, add a row with an example.
 */
export interface TopicRule {
  readonly kind: TopicKind;
  /** Canonical; null: the words that were found are the name. */
  readonly name: string | null;
  readonly pattern: RegExp;
  readonly example: string;
}

const field = (name: string, words: string, example: string): TopicRule => ({
  kind: 'FIELD',
  name,
  pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'),
  example,
});

/** Fields of cooperation and work. A word of a field inside a body's name ("Sở Y tế") is no topic: spans decide, not this table. */
const FIELDS: readonly TopicRule[] = [
  field(
    'nông nghiệp',
    'nông nghiệp|nông lâm (?:nghiệp|thủy sản)|trồng trọt|chăn nuôi|nông sản|rau an toàn|gia cầm',
    'đẩy mạnh hợp tác trong lĩnh vực nông nghiệp',
  ),
  field('nông thôn mới', 'nông thôn mới|phát triển nông thôn', 'chương trình xây dựng nông thôn mới'),
  field('lâm nghiệp', 'lâm nghiệp|bảo vệ rừng|trồng rừng', 'hai tỉnh bàn việc bảo vệ rừng'),
  field('thủy sản', 'thủy sản|thuỷ sản|nuôi trồng thủy sản|nghề cá|khai thác hải sản', 'hợp tác nuôi trồng thủy sản'),
  field('du lịch', 'du lịch', 'xây dựng tuyến du lịch kiểu mẫu'),
  field('văn hóa', 'văn hóa|văn hoá|văn nghệ|di sản', 'giao lưu văn hóa giữa hai tỉnh'),
  field('thể thao', 'thể thao|thể dục thể thao|thể dục', 'các giải thể thao của đoàn viên'),
  field(
    'y tế',
    'y tế|chăm sóc sức khỏe|khám chữa bệnh|khám, chữa bệnh|khám bệnh|phòng chống dịch|phòng, chống dịch',
    'hợp tác về y tế và giáo dục',
  ),
  field(
    'giáo dục',
    'giáo dục(?: (?:và|-) đào tạo)?|đào tạo|dạy nghề|giáo dục nghề nghiệp|khuyến học',
    'hợp tác về y tế và giáo dục',
  ),
  field(
    'khoa học công nghệ',
    'khoa học(?:,| và| -)? (?:kỹ thuật|công nghệ)|chuyển giao (?:tiến bộ|công nghệ)[\\p{L} ]{0,24}|công nghệ cao|đổi mới sáng tạo',
    'chuyển giao tiến bộ kỹ thuật',
  ),
  field(
    'công nghệ thông tin',
    'công nghệ thông tin|chuyển đổi số|chính phủ điện tử|chính quyền điện tử',
    'ứng dụng công nghệ thông tin',
  ),
  field('thông tin truyền thông', 'thông tin(?: và|,)? truyền thông|báo chí', 'hợp tác về thông tin truyền thông'),
  field(
    'môi trường',
    'môi trường(?! (?:đầu tư|kinh doanh|làm việc|giáo dục|sống|thuận lợi|học tập))|nước sạch|biến đổi khí hậu|xử lý rác thải',
    'bảo vệ môi trường biển',
  ),
  field(
    'an ninh quốc phòng',
    'an ninh(?:,| -| và)? quốc phòng|quốc phòng(?:,| -| và)? an ninh|quốc phòng|an ninh trật tự|bảo vệ biên giới|chủ quyền biên giới',
    'hợp tác trong lĩnh vực an ninh quốc phòng',
  ),
  field(
    'phòng chống tội phạm',
    'phòng,? chống (?:tội phạm|ma túy|ma tuý|buôn lậu)[\\p{L} ,]{0,20}|tội phạm xuyên quốc gia',
    'phòng chống buôn lậu, tội phạm',
  ),
  field(
    'thương mại',
    'thương mại|xuất nhập khẩu|kết nối giao thương|xuất khẩu|tiêu thụ sản phẩm',
    'xúc tiến thương mại giữa hai tỉnh',
  ),
  field('đầu tư', 'xúc tiến đầu tư|thu hút đầu tư|liên kết đầu tư|môi trường đầu tư', 'kêu gọi và xúc tiến đầu tư'),
  field('công nghiệp', 'công nghiệp(?! hóa)|tiểu thủ công nghiệp|công thương', 'phát triển công nghiệp phụ trợ'),
  field('năng lượng', 'năng lượng|điện gió|điện mặt trời|thủy điện|tiết kiệm điện', 'sử dụng năng lượng hiệu quả'),
  field('giao thông vận tải', 'giao thông(?: vận tải)?|hạ tầng giao thông', 'đầu tư hạ tầng giao thông'),
  field('xây dựng đảng', 'xây dựng [Đđ]ảng(?:,| và)?(?: xây dựng)?(?: hệ thống chính trị)?', 'công tác xây dựng Đảng'),
  field('cải cách hành chính', 'cải cách hành chính|thủ tục hành chính', 'đẩy mạnh cải cách hành chính'),
  field(
    'xóa đói giảm nghèo',
    'xóa đói,? giảm nghèo|xoá đói,? giảm nghèo|giảm nghèo(?: bền vững)?',
    'chương trình giảm nghèo bền vững',
  ),
  field('an sinh xã hội', 'an sinh xã hội|phúc lợi xã hội', 'tham gia an sinh xã hội'),
  field('đối ngoại', 'đối ngoại|ngoại giao nhân dân|hợp tác quốc tế', 'mở rộng quan hệ đối ngoại'),
  field(
    'đền ơn đáp nghĩa',
    'đền ơn,? đáp nghĩa|uống nước nhớ nguồn|người có công(?: với (?:cách mạng|nước|đất nước))?',
    'phong trào đền ơn đáp nghĩa',
  ),
];

const HOLIDAY = '(?:\\(?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?\\)?)';
const STEM_BRANCH =
  '(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)';

const occasion = (pattern: string, name: string | null, example: string): TopicRule => ({
  kind: 'OCCASION',
  name,
  pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'gu'),
  example,
});

const OCCASIONS: readonly TopicRule[] = [
  occasion(
    `([Tt]ết (?:(?:Nguyên [Đđ]án|[Cc]ổ truyền)(?: ${STEM_BRANCH})?|${STEM_BRANCH})(?:,? (?:năm )?\\d{4})?|Tết \\d{4})`,
    null,
    'tặng quà nhân dịp Tết Đinh Dậu',
  ),
  occasion('[Tt]ết Trung thu|Trung thu(?= \\d{4}|[,. ])', 'Tết Trung thu', 'vui Tết Trung thu cùng trẻ em'),
  occasion(
    `[Nn]gày Thương binh\\s?[-–,]?\\s?[Ll]iệt [Ss][ĩỹ]|(?:dịp|ngày|Ngày|nhân) (?=27\\s?[/.-]\\s?7)27\\s?[/.-]\\s?0?7`,
    'Ngày Thương binh - Liệt sĩ 27/7',
    'nhân kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ',
  ),
  occasion(`(?:[Nn]gày )?Quốc khánh(?: ${HOLIDAY})?`, 'Quốc khánh 2/9', 'chào mừng Quốc khánh 2/9'),
  occasion(
    `[Nn]gày thành lập Quân đội [Nn]hân dân Việt Nam|[Nn]gày thành lập QĐND Việt Nam|[Nn]gày hội Quốc phòng toàn dân`,
    'Ngày thành lập Quân đội nhân dân Việt Nam 22/12',
    'kỷ niệm ngày thành lập Quân đội nhân dân Việt Nam',
  ),
  occasion(`[Nn]gày Nhà giáo Việt Nam`, 'Ngày Nhà giáo Việt Nam 20/11', 'chúc mừng Ngày Nhà giáo Việt Nam'),
  occasion(`[Nn]gày Quốc tế [Pp]hụ nữ`, 'Ngày Quốc tế Phụ nữ 8/3', 'nhân Ngày Quốc tế Phụ nữ'),
  occasion(`[Nn]gày Phụ nữ Việt Nam`, 'Ngày Phụ nữ Việt Nam 20/10', 'nhân Ngày Phụ nữ Việt Nam'),
  occasion(
    `[Nn]gày Báo chí [Cc]ách mạng Việt Nam`,
    'Ngày Báo chí Cách mạng Việt Nam 21/6',
    'kỷ niệm Ngày Báo chí cách mạng Việt Nam',
  ),
  occasion(`[Nn]gày Thầy thuốc Việt Nam`, 'Ngày Thầy thuốc Việt Nam 27/2', 'nhân Ngày Thầy thuốc Việt Nam'),
  occasion(
    `[Nn]gày Quốc tế [Tt]hiếu nhi|Tết [Tt]hiếu nhi`,
    'Ngày Quốc tế Thiếu nhi 1/6',
    'nhân Ngày Quốc tế Thiếu nhi',
  ),
  occasion(`[Nn]gày Quốc tế [Ll]ao động|[Tt]háng Công nhân`, 'Tháng Công nhân', 'hưởng ứng Tháng Công nhân'),
  occasion(
    `[Nn]gày [Gg]iải phóng miền Nam|30\\s?[/.-]\\s?4 và 1\\s?[/.-]\\s?5`,
    'Ngày giải phóng miền Nam 30/4',
    'kỷ niệm Ngày giải phóng miền Nam',
  ),
  occasion(`[Nn]gày [Vv]ì người nghèo`, 'Ngày vì người nghèo 17/10', 'nhân Ngày vì người nghèo'),
  occasion(`[Nn]gày [Đđ]ại dương thế giới`, 'Ngày Đại dương thế giới 8/6', 'kỷ niệm Ngày Đại dương thế giới'),
  occasion(
    `(?:kỷ niệm |Lễ kỷ niệm )?((?:\\d{1,3} năm )?[Nn]gày (?:thành lập|tái lập|giải phóng) (?:tỉnh|thành phố|TP\\.?|huyện) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)`,
    null,
    'kỷ niệm 110 năm Ngày thành lập tỉnh Lào Cai',
  ),
  occasion(`năm học (?:mới|\\d{4}\\s?[-–]\\s?\\d{4})|khai giảng`, 'năm học mới', 'tặng vở nhân dịp năm học mới'),
];

const disaster = (pattern: string, example: string, name: string | null = null): TopicRule => ({
  kind: 'DISASTER',
  name,
  pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'),
  example,
});

/** A storm's own name is told by its capital. */
const storm = (pattern: string, example: string): TopicRule => ({
  kind: 'DISASTER',
  name: null,
  pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'gu'),
  example,
});

const DISASTERS: readonly TopicRule[] = [
  disaster('(?:cơn )?(bão số \\d{1,2})', 'khắc phục hậu quả cơn bão số 11'),
  storm('(?:[Cc]ơn |[Ss]iêu )?([Bb]ão \\p{Lu}[\\p{L}-]+)', 'bão Damrey đổ bộ'),
  disaster(
    'bão,? lũ|lũ,? bão|bão,? lụt|lụt,? bão|mưa,? lũ|mưa,? bão|lũ,? lụt|lũ quét|lũ ống|sạt lở(?: đất)?|ngập lụt',
    'đồng bào vùng bão lũ',
    'bão lũ',
  ),
  disaster('hạn hán|xâm nhập mặn|hạn,? mặn', 'vùng hạn hán, xâm nhập mặn', 'hạn hán, xâm nhập mặn'),
  disaster('(?:đại )?dịch covid(?:\\s?-\\s?19)?|covid\\s?-\\s?19', 'phòng chống dịch COVID-19', 'COVID-19'),
  disaster('động đất|sóng thần', 'nạn nhân động đất', 'động đất'),
  disaster('hỏa hoạn|hoả hoạn|vụ cháy|vụ hỏa hoạn', 'người dân gặp hỏa hoạn', 'hỏa hoạn'),
  disaster('rét đậm|rét hại|băng giá', 'vùng rét đậm, rét hại', 'rét hại'),
  disaster('dịch tả lợn|dịch bệnh', 'khó khăn vì dịch bệnh', 'dịch bệnh'),
  disaster('sự cố môi trường biển', 'thiệt hại do sự cố môi trường biển', 'sự cố môi trường biển'),
];

const campaign = (pattern: string, example: string, name: string | null = null): TopicRule => ({
  kind: 'CAMPAIGN',
  name,
  pattern: new RegExp(pattern, 'gu'),
  example,
});

const QUOTED = '["“‘\']([^"”’\']{4,70})["”’\']';
const CAMPAIGNS: readonly TopicRule[] = [
  campaign(
    `(?:[Cc]hương trình|[Cc]hiến dịch|[Cc]uộc vận động|[Pp]hong trào|[Dd]ự án|[Hh]ọc bổng|[Qq]uỹ|[Tt]háng cao điểm|[Nn]gày hội|[Hh]ành trình|[Tt]uần lễ|[Gg]iải báo chí|[Cc]uộc thi|[Đđ]ề án)(?: (?:từ thiện|xã hội|học bổng|nhân đạo|thiện nguyện|truyền hình|gây quỹ|tình nguyện|nghệ thuật|mang tên|với chủ đề))?:?,? ${QUOTED}`,
    'trao học bổng “Ngăn dòng bỏ học”',
  ),
  campaign(
    '(?<!\\p{L})(?:[Qq]uỹ |[Cc]ác [Qq]uỹ:? |[Cc]hương trình |[Tt]háng cao điểm )?["“]?(Vì người nghèo|Vì nạn nhân chất độc da cam|Vì Trường Sa thân yêu|Vì mái ấm biên cương)["”]?',
    'ủng hộ Quỹ Vì người nghèo',
  ),
  campaign(
    '(?<!\\p{L})[Cc]hương trình (\\p{Lu}\\p{L}+(?: \\p{L}+){1,5}?)(?= (?:của|do|tại|ở|lần|năm|là|đã|sẽ|nhằm|được|và|cho|với)(?!\\p{L})|[,.;:)])',
    'tài trợ cho chương trình Nâng niu Sự sống của quỹ',
  ),
];

export const TOPICS: readonly TopicRule[] = [...FIELDS, ...OCCASIONS, ...DISASTERS, ...CAMPAIGNS];
