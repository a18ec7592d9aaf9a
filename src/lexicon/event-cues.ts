import type { EventKind } from '../model/facts.ts';

/** Words that tell an event as it happens, with what it then is. Of several in a sentence the first that is no adjunct counts. */
export interface EventCue {
  readonly kind: EventKind;
  /** Over shapes in lower case; see `pattern`. */
  readonly words: string;
  readonly example: string;
}

export const EVENT_CUES: readonly EventCue[] = [
  {
    kind: 'SIGNING',
    words: '(?:tổ chức |diễn ra )?lễ ký(?: kết)?',
    example: 'Ngày 3/5, tại Lào Cai, Công ty An Lộc tổ chức lễ ký kết thỏa thuận hợp tác với Sở Y tế tỉnh Lào Cai.',
  },
  {
    kind: 'SIGNING',
    words:
      '(?:đã |cùng |đã cùng )?ký(?: kết)?(?= (?:bản |biên bản|thỏa thuận|hợp đồng|chương trình|kế hoạch|văn bản|quy chế|hợp tác|ghi nhớ|nghị quyết))',
    example: 'Ngày 3/5, hai tỉnh Lào Cai và Sơn La ký biên bản ghi nhớ.',
  },
  {
    kind: 'AWARD',
    words:
      '(?:trao|công bố và trao|tổ chức trao|đón nhận|phong tặng|truy tặng|tổ chức lễ trao|lễ trao|lễ đón nhận|lễ phong tặng)(?: tặng)?(?= (?:quyết định|huân chương|huy chương|huy hiệu|danh hiệu|bằng khen|giấy khen|kỷ niệm chương|giải thưởng|giải|bằng|cờ|quân hàm|cấp bậc))',
    example: 'Ngày 3/5, Chủ tịch nước Trần Văn Bách trao Huân chương Lao động cho Trường THPT Bắc Sơn.',
  },
  {
    kind: 'AWARD',
    words: 'thăng (?:cấp bậc )?(?:quân )?hàm|thăng cấp bậc|phong hàm|phong quân hàm',
    example: 'Ngày 3/5, tại Hà Nội, đồng chí Trần Văn Bách được thăng quân hàm.',
  },
  {
    kind: 'DONATION',
    words:
      '(?:tổ chức |diễn ra )?(?:lễ |buổi |chương trình )?(?:trao tặng|trao quà|tặng quà|trao học bổng|trao tiền|bàn giao nhà|tiếp nhận ủng hộ|trao hỗ trợ|trao \\d+|trao N|trao xe|trao nhà|trao số tiền|quyên góp|phát động ủng hộ)',
    example: 'Ngày 3/5, Hội Chữ thập đỏ tỉnh Lào Cai tổ chức trao tặng 10 xe lăn cho người khuyết tật.',
  },
  {
    kind: 'DONATION',
    words:
      '(?:đã |quyết định )(?:tài trợ|ủng hộ|hỗ trợ|tặng|trao)(?= (?:[MNO]|số|quà|kinh phí|tiền|\\d|cho|các|những|quỹ))',
    example: 'Ngày 3/5, Công ty An Lộc quyết định tài trợ 200 triệu đồng cho người dân xã Tả Van.',
  },
  {
    kind: 'INSPECTION',
    words:
      '(?:đã |đi |đến |tới |đã đi |đã đến |trực tiếp )?(?:kiểm tra|thị sát|khảo sát|giám sát|đi thực tế|thăm và kiểm tra|thăm, kiểm tra|kiểm tra thực tế)(?= )',
    example: 'Ngày 3/5, ông Trần Văn Bách, Chủ tịch UBND tỉnh Lào Cai kiểm tra công tác chống rét tại xã Tả Van.',
  },
  {
    kind: 'VISIT',
    words:
      '(?:đã |cũng đã )?(?:đến|tới|sang|về|đi|lên|ra|trực tiếp đến|trực tiếp)? ?(?:thăm(?: hỏi| và làm việc|, làm việc|,? động viên|,? chúc mừng|,? chúc tết| chính thức| hữu nghị)?|chúc tết|chúc mừng|viếng thăm)',
    example: 'Ngày 3/5, ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La đã đến thăm Trường THPT Bắc Sơn.',
  },
  {
    kind: 'VISIT',
    words: '(?:chuyến thăm|chuyến công tác)',
    example: 'Ngày 3/5, chuyến thăm của đoàn tỉnh Sơn La bắt đầu tại Lào Cai.',
  },
  {
    kind: 'OTHER',
    words:
      '(?:đã |đến )?(?:đặt vòng hoa|dâng hoa|đặt hoa|dâng hương|viếng|vào lăng viếng|tưởng niệm|thắp hương|thả hoa|trồng cây)',
    example: 'Ngày 3/5, đoàn đại biểu tỉnh Sơn La dâng hương tại Nghĩa trang liệt sĩ tỉnh Lào Cai.',
  },
  {
    kind: 'RECEPTION',
    words:
      '(?:đã |thân mật |có cuộc |buổi )?(?:tiếp(?! (?:tục|nhận|cận|xúc|theo|thu|nối|đó|đến|sức|diễn|viên|tế|tân|giáp|tay|thị|cho|ứng|đón))|đón tiếp|tiếp đón|hội kiến|tiếp xã giao|tiếp kiến|đón, tiếp)(?= )',
    example: 'Ngày 3/5, Chủ tịch nước Trần Văn Bách tiếp đoàn đại biểu tỉnh Sơn La.',
  },
  {
    kind: 'MEETING',
    words:
      '(?:đã |có |có buổi |có cuộc |buổi |cuộc )?(?:làm việc(?: (?:với|tại|cùng))|hội đàm|gặp gỡ|gặp mặt|họp mặt|hội kiến|tiếp xúc cử tri|đối thoại|tọa đàm với|trao đổi với|gặp)(?= )',
    example: 'Ngày 3/5, Ban Thường vụ Tỉnh ủy Sơn La làm việc với Ban Thường vụ Tỉnh ủy Lào Cai.',
  },
  {
    kind: 'MEETING',
    words: '(?:tổ chức |chủ trì |họp |diễn ra )(?:phiên họp|cuộc họp|buổi làm việc|buổi gặp mặt|phiên|họp báo|họp)',
    example: 'Ngày 3/5, UBND tỉnh Lào Cai tổ chức cuộc họp về phòng chống rét.',
  },
  {
    kind: 'CONFERENCE',
    words:
      '(?:tổ chức |chủ trì |dự |khai mạc |diễn ra |phát biểu tại )(?:[\\p{L}, ]{0,30})?(?:hội nghị|hội thảo|đại hội|tọa đàm|diễn đàn|kỳ họp|hội báo|sơ kết|tổng kết|phiên họp toàn thể|giao ban|lớp tập huấn)',
    example: 'Ngày 3/5, UBND tỉnh Lào Cai tổ chức hội nghị về du lịch.',
  },
  {
    kind: 'CONFERENCE',
    words: '(?:hội nghị|hội thảo|đại hội|tọa đàm|diễn đàn|kỳ họp)',
    example: 'Ngày 3/5, Đại hội Hội Sinh viên tỉnh Lào Cai diễn ra với 200 đại biểu.',
  },
  {
    kind: 'CEREMONY',
    words:
      '(?:đã |long trọng |trọng thể |trang trọng |dự |phát động )*(?:tổ chức |cử hành |diễn ra |dự )(?:[\\p{L} ]{0,20})?(?:lễ(?! hội)|mít tinh|mít-tinh|kỷ niệm|khởi công|động thổ|khánh thành|khai trương|ra mắt|công bố|phát động|ra quân)',
    example: 'Ngày 3/5, UBND tỉnh Lào Cai tổ chức lễ kỷ niệm 50 năm thành lập tỉnh.',
  },
  {
    kind: 'CEREMONY',
    words:
      '(?:lễ (?:kỷ niệm|khởi công|khánh thành|công bố|phát động|khai mạc|khai giảng|bế mạc|mít tinh|ra quân|đón|tuyên dương|truy điệu)|mít tinh|mít-tinh|khởi công|động thổ|khánh thành|cắt băng)',
    example: 'Ngày 3/5, Công ty An Lộc khởi công nhà tình nghĩa tại xã Tả Van.',
  },
  {
    kind: 'OTHER',
    words:
      '(?:diễn ra|khai mạc|bế mạc|tổ chức|phối hợp tổ chức|ra mắt)(?= (?:[\\p{L}]+ ){0,3}(?:giải|hội thi|cuộc thi|hội thao|lễ hội|liên hoan|triển lãm|chương trình|tuần lễ|ngày hội|festival|hội chợ|chiến dịch|tháng|đêm|khám bệnh|tập huấn))',
    example: 'Ngày 3/5, tại Lào Cai diễn ra giải chạy của công đoàn tỉnh.',
  },
];

/** Phrases that tie an event to another occasion; what they hold is no event of its own: "nhân kỷ niệm 70 năm …", "trong khuôn khổ chuyến thăm …". */
export const EVENT_ADJUNCTS: readonly string[] = [
  'nhân dịp',
  'nhân kỷ niệm',
  'nhân ngày',
  'nhân',
  'nằm trong',
  'trong khuôn khổ',
  'chào mừng',
  'hướng tới',
  'trong dịp',
  'vào dịp',
  'trong chuyến',
  'tiếp tục chương trình',
  'thực hiện kế hoạch',
  'thực hiện chương trình',
  'trước thềm',
];

/** Words that keep a sentence from telling something that happened. */
export const EVENT_VETOES: readonly string[] = [
  'sẽ',
  'dự kiến',
  'sắp tới',
  'thời gian tới',
  'đề nghị',
  'yêu cầu',
  'kêu gọi',
  'mong muốn',
  'cần',
  'phải',
  'nếu',
  'kế hoạch',
  'hằng năm',
  'hàng năm',
  'có thể',
  'muốn',
];

/** Words that open a sentence about another occasion of the same story. */
export const OTHER_OCCASION: readonly string[] = [
  'trước đó',
  'cùng ngày',
  'chiều cùng ngày',
  'sáng cùng ngày',
  'tối cùng ngày',
  'trưa cùng ngày',
  'cũng trong ngày',
  'cũng trong sáng',
  'cũng trong chiều',
  'cũng trong buổi',
  'cũng vào',
  'sau đó',
  'tiếp đó',
  'buổi chiều',
  'buổi sáng',
  'trước lễ',
  'trước buổi lễ',
  'hôm qua',
  'hôm trước',
  'tại',
];

/** Sites of the state that stand in Hà Nội and are named without it. */
export const STATE_SITES: readonly string[] = [
  'phủ chủ tịch',
  'trụ sở chính phủ',
  'văn phòng chính phủ',
  'trụ sở trung ương đảng',
  'văn phòng trung ương đảng',
  'nhà quốc hội',
  'tòa nhà quốc hội',
  'lăng chủ tịch hồ chí minh',
  'lăng viếng chủ tịch hồ chí minh',
  'văn phòng chủ tịch nước',
  'nhà khách chính phủ',
  'trung tâm hội nghị quốc gia',
  'trung tâm hội nghị quốc tế',
  'nhà hát lớn hà nội',
  'bảo tàng hồ chí minh',
  'khu di tích phủ chủ tịch',
];
