import type { EventKind } from '../model/facts.ts';
import { list } from './list.ts';

/** Words that tell an event as it happens, with what it then is. Of several in a sentence the first that is no adjunct counts. */
export interface EventCue {
  readonly kind: EventKind;
  /** Over shapes in lower case; see `pattern`. */
  readonly words: string;
  /** A word that each of its forms holds: sentences without it are passed over fast. */
  readonly holds: string;
  /** True where a named official or body must stand before it: visits are somebody's. */
  readonly actor?: true;
  /** True where a party, a delegation or guests must stand right behind it: receptions are of somebody. */
  readonly guest?: true;
  readonly example: string;
}

export const EVENT_CUES: readonly EventCue[] = [
  {
    kind: 'SIGNING',
    holds: 'ký',
    words: '(?:tổ chức |diễn ra )?lễ ký(?: kết)?',
    example: 'Ngày 3/5, tại Lào Cai, Công ty An Lộc tổ chức lễ ký kết thỏa thuận hợp tác với Sở Y tế tỉnh Lào Cai.',
  },
  {
    kind: 'SIGNING',
    holds: 'ký',
    words:
      '(?:đã |cùng |đã cùng |chính thức |tiến hành |thực hiện )*ký(?: kết)?(?= (?:bản |các |ban hành )?(?:biên bản|thỏa thuận|hợp đồng|chương trình (?:hợp tác|phối hợp)|kế hoạch phối hợp|quy chế phối hợp|hợp tác|ghi nhớ|tuyên bố|hiệp định|cam kết))',
    example: 'Ngày 3/5, UBND tỉnh Lào Cai và UBND tỉnh Sơn La ký biên bản ghi nhớ.',
  },
  {
    kind: 'AWARD',
    holds: 'trao|nhận|tặng|công bố',
    words:
      '(?:tổ chức |diễn ra )?(?:lễ )?(?:tổng kết,? (?:và )?)?(?:công bố và )?(?:trao|đón nhận|phong tặng|truy tặng|công bố)(?: tặng)?(?= (?:các |những )?(?:quyết định(?! (?:kiểm tra|thanh tra|kiểm toán|giám sát|thành lập|phê duyệt))|huân chương|huy chương|huy hiệu|danh hiệu|bằng khen|giấy khen|kỷ niệm chương|giải thưởng|giải|bằng|cờ thi đua|quân hàm|cấp bậc))',
    example: 'Ngày 3/5, Chủ tịch nước Trần Văn Bách trao Huân chương Lao động cho Trường THPT Bắc Sơn.',
  },
  {
    kind: 'AWARD',
    holds: 'hàm|bậc',
    words: 'thăng (?:cấp bậc )?(?:quân )?hàm|thăng cấp bậc|phong hàm|phong quân hàm',
    example: 'Ngày 3/5, tại Hà Nội, đồng chí Trần Văn Bách, Thứ trưởng Bộ Công an được thăng quân hàm.',
  },
  {
    kind: 'DONATION',
    holds: 'trao|tặng|bàn giao|tiếp nhận|phát',
    words:
      '(?:đã )?(?:tổ chức |diễn ra |phối hợp tổ chức )?(?:lễ |buổi |buổi lễ |chương trình )?(?:trao tặng|trao quà|tặng quà|trao học bổng|trao tiền|bàn giao nhà|bàn giao|tiếp nhận ủng hộ|trao hỗ trợ|trao \\d+|trao N+|trao xe|trao nhà|trao số tiền|cấp phát quà|phát quà)(?! (?:huân|huy|bằng|giấy|quyết|cờ|giải|danh|kỷ|hoa|lẵng|chứng|cho nhau))',
    example: 'Ngày 3/5, Hội Chữ thập đỏ tỉnh Lào Cai tổ chức trao tặng 10 xe lăn cho người khuyết tật.',
  },
  {
    kind: 'DONATION',
    holds: 'tài trợ|ủng hộ|hỗ trợ|tặng|trao|quyên góp|chuyển',
    words:
      '(?:đã |quyết định |vừa )(?:tài trợ|ủng hộ|hỗ trợ|tặng|trao|quyên góp|chuyển)(?= (?:[MNO]|số tiền|quà|kinh phí|tiền|\\d|cho|các|những|quỹ))',
    example: 'Ngày 3/5, Công ty An Lộc quyết định tài trợ 200 triệu đồng cho người dân xã Tả Van.',
  },
  {
    kind: 'DONATION',
    holds: 'quyên góp|ủng hộ',
    words: '(?:tổ chức|phát động)(?: đợt| phong trào| chương trình)? (?:quyên góp|ủng hộ)',
    example: 'Ngày 3/5, Ủy ban MTTQ tỉnh Lào Cai phát động ủng hộ đồng bào vùng lũ.',
  },
  {
    kind: 'INSPECTION',
    holds: 'đoàn (?:kiểm tra|khảo sát|giám sát)',
    words: '(?:đã )?(?:tổ chức |thành lập |cử )(?:các |hai |ba |bốn |\\d+ )?đoàn (?:kiểm tra|khảo sát|giám sát)(?= )',
    actor: true,
    example: 'Ngày 3/5, UBND tỉnh Lào Cai đã tổ chức hai đoàn kiểm tra công tác chống rét.',
  },
  {
    kind: 'INSPECTION',
    holds: 'kiểm tra|thị sát|khảo sát|giám sát',
    words:
      '(?:đã |đi |đến |tới |đã đi |đã đến |đã tới )?(?:trực tiếp )?(?:thăm và |thăm, )?(?:kiểm tra|thị sát|khảo sát|giám sát)(?= |, (?:trực tiếp )?(?:chỉ đạo|đôn đốc|động viên|thăm|khảo sát|nắm))',
    actor: true,
    example: 'Ngày 3/5, ông Trần Văn Bách, Chủ tịch UBND tỉnh Lào Cai kiểm tra công tác chống rét tại xã Tả Van.',
  },
  {
    kind: 'INSPECTION',
    holds: '[VL],? (?:để )?(?:trực tiếp )?(?:chỉ đạo|nắm|động viên|chia sẻ)',
    words:
      '(?:đã |cũng |cũng đã |có mặt )*(?:đến|tới|về|lên|tại) (?:(?:tỉnh |thành phố |tp\\.? ?)?[VL]+(?:, )?)+,? ?(?:để )?(?:trực tiếp )?(?:chỉ đạo|nắm (?:bắt )?tình hình|động viên|chia sẻ)',
    actor: true,
    example: 'Ngày 3/5, ông Trần Văn Bách, Bộ trưởng Bộ Y tế đến tỉnh Lào Cai, trực tiếp chỉ đạo việc phòng dịch.',
  },
  {
    kind: 'VISIT',
    holds: 'thăm|chúc',
    words:
      '(?:đã |cũng đã )?(?:(?:trực tiếp )?(?:đến|tới|sang|về|đi|lên|ra) )?(?:(?<!chuyến )(?<!lời )thăm(?: hỏi| và làm việc|, làm việc|,? động viên|,? chúc mừng|,? chúc tết| chính thức| hữu nghị)?|chúc tết|(?<!lời )(?<!hoa )(?<!điện )(?<!thư )chúc mừng(?! (?:những |các )?(?:kết quả|thành tích|thành tựu|thành công|nỗ lực|sự|việc|chiến thắng))(?! (?:[\\p{Ll}PXO]+ ){0,4}(?:đã|hoàn thành|vừa|được bầu|được bổ nhiệm)))(?! dò)',
    actor: true,
    example: 'Ngày 3/5, ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La đã đến thăm Trường THPT Bắc Sơn.',
  },
  {
    kind: 'VISIT',
    holds: 'đã (?:đến|tới|sang) [OL]',
    words: '(?:cũng )?đã (?:đến|tới|sang)(?= [OL]+(?:, [OL]+)* _)',
    actor: true,
    example: 'Ngày 3/5, Đoàn đại biểu Tỉnh ủy Sơn La đã đến Trường Chính trị tỉnh Lào Cai để trao đổi kinh nghiệm.',
  },
  {
    kind: 'VISIT',
    holds: 'chuyến',
    words: '(?:có |bắt đầu |kết thúc (?:tốt đẹp |thành công )?|tiến hành )(?:chuyến thăm|chuyến công tác)',
    actor: true,
    example: 'Ngày 3/5, ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La có chuyến thăm Lào Cai.',
  },
  {
    kind: 'OTHER',
    holds: 'hoa|hương|viếng|trồng cây|tưởng niệm',
    words:
      '(?:đã |đến |tới |vào )*(?:đặt vòng hoa|dâng hoa|đặt hoa|dâng hương|viếng|vào lăng viếng|thắp hương|thả hoa đăng|trồng cây|(?<!nhà |bia |đài |khu |tượng )tưởng niệm(?= (?:các )?(?:anh hùng|liệt|chủ tịch|đồng chí|[PX])))',
    actor: true,
    example: 'Ngày 3/5, Đoàn đại biểu Tỉnh ủy Sơn La dâng hương tại Nghĩa trang liệt sĩ tỉnh Lào Cai.',
  },
  {
    kind: 'RECEPTION',
    holds: 'tiếp|hội kiến',
    words:
      '(?<!trực )(?<!gián )(?<!liên )(?<!kế )(?<!nối )(?:đã |thân mật |có cuộc |có buổi )*(?:tiếp(?! (?:tục|nhận|cận|xúc|theo|thu|nối|đó|đến|sức|diễn|viên|tế|tân|giáp|tay|thị|cho|ứng|nhiên|dẫn|xuống|lửa|tới|sau|tuyến))|đón tiếp|tiếp đón|hội kiến|tiếp kiến|đón, tiếp)(?=,? )',
    actor: true,
    guest: true,
    example: 'Ngày 3/5, Chủ tịch nước Trần Văn Bách tiếp ông Lê Văn Tám, Bí thư Tỉnh ủy Sơn La.',
  },
  {
    kind: 'RECEPTION',
    holds: ', tiếp |^tiếp ',
    words: '(?<=^|, )tiếp(?= (?:[PXO]|đại sứ|tổng lãnh sự|đoàn|ngài)[^.;]{4,160}, (?:ông |bà |đồng chí )?P)',
    example:
      'Ngày 3/5, tiếp Đoàn đại biểu tỉnh Vân Nam, ông Trần Văn Bách, Chủ tịch UBND tỉnh Lào Cai cảm ơn các đại biểu.',
  },
  {
    kind: 'RECEPTION',
    holds: '(?:lễ|buổi) đón',
    words:
      '(?:chủ trì |diễn ra |tổ chức )(?:trọng thể |long trọng )?(?:lễ|buổi) đón(?= (?:chính thức |[PXO]|đoàn|ngài|tổng|chủ tịch|bộ trưởng|thủ tướng|nhà vua))',
    example: 'Ngày 3/5, tại cửa khẩu, tỉnh Lào Cai, đã diễn ra lễ đón đoàn đại biểu tỉnh Vân Nam.',
  },
  {
    kind: 'RECEPTION',
    holds: 'đón',
    words:
      '(?:đã |chủ trì |tổ chức |có |buổi |lễ )*(?<!tiếp )(?:đón(?! (?:nhận|tết|xuân|năm|bằng|chào|mừng|giao|đợi|lễ|khách|trung|danh|huân|noel|học|sinh|thiếu)))(?= )',
    actor: true,
    guest: true,
    example:
      'Ngày 3/5, tại cửa khẩu, ông Trần Văn Bách, Chủ tịch UBND tỉnh Lào Cai chủ trì buổi đón Đoàn đại biểu tỉnh Vân Nam.',
  },
  {
    kind: 'RECEPTION',
    holds: 'tiếp công dân|chiêu đãi|quốc yến',
    words:
      '(?:đã |chủ trì |có |tổ chức |chủ trì buổi )*(?:(?:buổi |tiệc |lễ )?chiêu đãi|(?:buổi )?tiếp công dân|(?<=(?:chủ trì|tổ chức) (?:buổi |tiệc )?)quốc yến)',
    actor: true,
    example: 'Ngày 3/5, ông Trần Văn Bách, Chủ tịch UBND tỉnh Lào Cai chủ trì tiếp công dân.',
  },
  {
    kind: 'MEETING',
    holds: 'chào ',
    words: '(?:đã |đến |tới |sang )*chào (?:xã giao|từ biệt|ra mắt)(?= )',
    actor: true,
    example: 'Ngày 3/5, Đoàn đại biểu Tỉnh ủy Sơn La đến chào xã giao lãnh đạo tỉnh Lào Cai.',
  },
  {
    kind: 'MEETING',
    holds: 'làm việc|hội đàm|gặp|họp mặt|cử tri|đối thoại|tọa đàm',
    words:
      '(?:đã |có |có buổi |có cuộc |buổi |cuộc )*(?:làm việc (?:với|cùng)|(?<!(?:đang|và|từng|lao động|học tập) )làm việc tại(?= (?:tỉnh |thành phố |huyện |tp\\.? ?)?[VL])|hội đàm|gặp gỡ|gặp mặt|họp mặt|tiếp xúc (?:với )?cử tri|đối thoại với|tọa đàm với|gặp(?! (?:nạn|khó|sự|phải|tai|rủi|mưa|bão|lỗi|nhiều|lại|nguy|họa|vấn|trở|may|được)))(?= )',
    actor: true,
    example: 'Ngày 3/5, Ban Thường vụ Tỉnh ủy Sơn La làm việc với Ban Thường vụ Tỉnh ủy Lào Cai.',
  },
  {
    kind: 'MEETING',
    holds: 'họp mặt|gặp mặt|gặp gỡ',
    words: '(?:phối hợp )?(?:tổ chức|diễn ra) (?:chương trình|buổi|cuộc|lễ)[^,.;]{0,60}? (?:họp mặt|gặp mặt|gặp gỡ)',
    example: 'Ngày 3/5, UBND tỉnh Lào Cai tổ chức chương trình lãnh đạo tỉnh gặp gỡ kiều bào.',
  },
  {
    kind: 'MEETING',
    holds: 'dự (?:buổi|cuộc)',
    words:
      '(?:tham |cùng |tới |đến )*dự (?:buổi|cuộc) (?:gặp mặt|gặp gỡ|họp mặt|làm việc|tọa đàm|đối thoại|tiếp xúc cử tri)',
    example: 'Dự buổi gặp mặt ngày 3/5 tại tỉnh Lào Cai có ông Trần Văn Bách, Bí thư Tỉnh ủy Lào Cai.',
  },
  {
    kind: 'MEETING',
    holds: 'phát biểu',
    words:
      'phát biểu[\\p{Ll} ]{0,24} (?:tại|trong) (?:buổi|cuộc) (?:làm việc|gặp mặt|gặp gỡ|họp mặt|tiếp xúc|gặp|đối thoại)(?: (?:với|cùng))?',
    example:
      'Ngày 3/5, phát biểu trong buổi làm việc với Ban Thường vụ Tỉnh ủy Lào Cai, ông Trần Văn Bách, Bí thư Trung ương Đảng biểu dương tỉnh.',
  },
  {
    kind: 'AWARD',
    holds: 'bầu ',
    words:
      '(?:đã |nhất trí |tín nhiệm |biểu quyết |bỏ phiếu |tiến hành )+bầu(?: bổ sung)?(?= (?:(?:ông|bà|đồng chí) )?P)',
    example: 'Chiều 3/5, HĐND tỉnh Lào Cai đã bầu ông Trần Văn Bách giữ chức Chủ tịch HĐND tỉnh.',
  },
  {
    kind: 'CONFERENCE',
    holds: 'thảo luận',
    words: '(?:đã |tiếp tục |tiến hành )+thảo luận (?:tại|ở) (?:các )?(?:tổ|hội trường)',
    example: 'Sáng 3/5, tại tỉnh Lào Cai, các đại biểu HĐND tỉnh đã tiến hành thảo luận tại tổ.',
  },
  {
    kind: 'MEETING',
    holds: '^[\\s*•–-]*(?:họp|gặp|hội đàm|tọa đàm)',
    words: '(?<=^[\\s*•–-]*)(?:họp mặt|gặp mặt|gặp gỡ|hội đàm|tọa đàm)(?= )',
    example: 'Gặp mặt kiều bào tại tỉnh Lào Cai',
  },
  {
    kind: 'MEETING',
    holds: 'họp|làm việc|gặp mặt|phiên',
    words:
      '(?:đã )?(?:tổ chức |chủ trì |diễn ra |họp |có )(?:phiên họp|cuộc họp|buổi họp|buổi làm việc|buổi gặp mặt|cuộc gặp mặt|gặp mặt|họp mặt|phiên|họp báo|họp)',
    example: 'Ngày 3/5, UBND tỉnh Lào Cai tổ chức cuộc họp về phòng chống rét.',
  },
  {
    kind: 'MEETING',
    holds: 'giao ban|họp',
    words:
      '(?:đã |vừa |tổ chức )*(?:giao ban(?= )|họp(?: khẩn| trực tuyến| bàn| với| cùng| nghe| đánh giá| xét| thảo luận| rà soát| xem xét)+(?= |,))',
    actor: true,
    example: 'Ngày 3/5, UBND tỉnh Lào Cai giao ban định kỳ với các huyện.',
  },
  {
    kind: 'CONFERENCE',
    holds: 'hội|tọa đàm|diễn đàn|họp|giao ban|tập huấn',
    words:
      '(?:tổ chức |triệu tập |chủ trì |dự |tham dự |khai mạc |diễn ra |phát biểu (?:(?:chỉ đạo|khai mạc|bế mạc|kết luận|chào mừng) )?tại )(?:[\\p{Ll}, ]{0,24} )?(?:hội nghị|hội thảo|đại hội|tọa đàm|diễn đàn|kỳ họp|giao ban|lớp tập huấn)',
    example: 'Ngày 3/5, UBND tỉnh Lào Cai tổ chức hội nghị về du lịch.',
  },
  {
    kind: 'CONFERENCE',
    holds: 'kỳ họp|hội nghị|đại hội',
    words:
      '(?:tiếp tục|bước vào|bắt đầu) (?:[\\p{Ll}]+ ){0,2}?(?:ngày làm việc|phiên|chương trình)(?: [\\p{Ll}\\d]+){0,4}? (?:kỳ họp|hội nghị|đại hội)',
    example:
      'Ngày 3/5, ông Trần Văn Bách, Chủ tịch HĐND tỉnh Lào Cai chủ tọa; các đại biểu bước vào ngày làm việc thứ hai của kỳ họp.',
  },
  {
    kind: 'CONFERENCE',
    holds: 'lớp|khóa',
    words:
      '(?:đã |phối hợp )?(?:tổ chức|khai giảng|khai mạc|bế giảng|mở) (?:[\\p{Ll}\\d]+ )?(?:lớp|khóa) (?:tập huấn|bồi dưỡng|hướng dẫn|đào tạo|huấn luyện)',
    example: 'Ngày 3/5, Sở Y tế tỉnh Lào Cai tổ chức lớp bồi dưỡng kiến thức cho cán bộ xã.',
  },
  {
    kind: 'CONFERENCE',
    holds: 'đối thoại|tham vấn',
    words:
      '(?:diễn ra |tham dự |dự |chủ trì |tổ chức |phát biểu[\\p{Ll} ]{0,24} tại )(?:[\\p{Ll}]+ ){0,2}?(?:đối thoại|tham vấn)(?! với)',
    example: 'Ngày 3/5, tại thành phố Lào Cai, diễn ra Đối thoại Doanh nghiệp vùng Tây Bắc lần thứ hai.',
  },
  {
    kind: 'CONFERENCE',
    holds: 'hội|tọa đàm|diễn đàn|họp',
    words:
      '(?<!trung tâm )(?<!nhà )(?<!hội trường )(?<![OP] )(?:hội nghị|hội thảo|đại hội|tọa đàm|diễn đàn|kỳ họp)(?! (?:đồng|viên))(?=[^.;]{0,90}(?:diễn ra|khai mạc|đã|được tổ chức|bế mạc|tiến hành|bầu|biểu quyết))',
    example: 'Ngày 3/5, Đại hội Hội Sinh viên tỉnh Lào Cai diễn ra với 200 đại biểu.',
  },
  {
    kind: 'CEREMONY',
    holds: 'lễ|mít|kỷ niệm|khởi công|động thổ|khánh thành|khai|ra mắt|công bố|phát động|ra quân',
    words:
      '(?:đã |long trọng |trọng thể |trang trọng |cùng |tới |đến |tham )*(?:tổ chức |cử hành |diễn ra |dự |phối hợp tổ chức )(?:trọng thể |long trọng |trang trọng |chương trình |buổi )*(?:lễ(?! (?:hội|ký|trao|đón|công bố và trao))|mít tinh|mít-tinh|kỷ niệm|khởi công|động thổ|khánh thành|khai trương|khai giảng|ra mắt|công bố|phát động|ra quân)',
    example: 'Ngày 3/5, UBND tỉnh Lào Cai tổ chức lễ kỷ niệm 50 năm thành lập tỉnh.',
  },
  {
    kind: 'CEREMONY',
    holds: 'lễ |mít|khởi công|động thổ|khánh thành|cắt băng|khai giảng|đánh trống',
    words:
      '(?:lễ (?:kỷ niệm|khởi công|khánh thành|công bố|phát động|khai mạc|khai giảng|bế mạc|mít tinh|ra quân|tuyên dương|truy điệu|khai trương|động thổ|viếng|tang|an táng|giỗ|gắn biển|thông xe|hợp long|cất nóc)|mít tinh|mít-tinh|khởi công|động thổ|khánh thành|cắt băng|đánh trống (?:khai giảng|khai trường|tựu trường)|(?<=tới dự |đến dự |dự )(?:và đánh trống )?khai giảng)',
    example: 'Ngày 3/5, tại xã Tả Van, Công ty An Lộc khởi công nhà tình nghĩa.',
  },
  {
    kind: 'CEREMONY',
    holds: 'phát động',
    words:
      '(?:đã |chính thức |trực tiếp )?phát động(?= (?:phong trào|đợt|tháng|cuộc vận động|chiến dịch|tết trồng cây))',
    actor: true,
    example: 'Ngày 3/5, ông Trần Văn Bách, Chủ tịch UBND tỉnh Lào Cai phát động phong trào thi đua làm đường thôn.',
  },
  {
    kind: 'CEREMONY',
    holds: 'lễ trao',
    words: '(?:đã |tới |đến |tham )*(?:dự |tổ chức |diễn ra |chủ trì )lễ trao(?= (?:giấy|chứng|biên bản|thỏa thuận))',
    example: 'Ngày 3/5, ông Trần Văn Bách, Bí thư Tỉnh ủy Lào Cai dự lễ trao giấy chứng nhận đầu tư tại xã Tả Van.',
  },
  {
    kind: 'CEREMONY',
    holds: 'buổi lễ',
    words: 'buổi lễ(?= (?:[\\p{Ll}]+ ){0,3}(?:được )?(?:diễn ra|tổ chức)[^.;]{0,40} tại)',
    example: 'Ngày 3/5, buổi lễ đã được tổ chức trang trọng tại Nhà hát Bông Sen, tỉnh Lào Cai.',
  },
  {
    kind: 'CEREMONY',
    holds: 'đóng điện|thông xe|hợp long|gắn biển|khai trương',
    words: '(?:đã |vừa |chính thức |tiến hành |tổ chức )+(?:đóng điện|thông xe|hợp long|gắn biển|khai trương)',
    actor: true,
    example: 'Tối 3/5, Công ty Điện lực Lào Cai đã chính thức đóng điện cho xã Tả Van, tỉnh Lào Cai.',
  },
  {
    kind: 'CEREMONY',
    holds: 'lễ ',
    words:
      'lễ(?! (?:hội|phép|tân|vật|nghĩa|tết|phục))(?= [^.;]{4,90} (?:đã |cũng |vừa |chính thức )+(?:được )?(?:diễn ra|tổ chức|cử hành))',
    example: 'Tại tỉnh Lào Cai, Lễ dâng hương các vua Hùng cũng được tổ chức vào sáng 3/5.',
  },
  {
    kind: 'OTHER',
    holds: 'dự |chung vui',
    words:
      '(?:đã |đến |tới |tham |cùng )*(?:dự|chung vui) (?:và [\\p{Ll} ]{2,24} )?(?:chương trình |buổi |đêm )?(?:ngày hội|lễ hội|liên hoan|triển lãm|hội thi|hội thao|hội trại|tuần lễ|cuộc thi)',
    example: 'Ngày 3/5, ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La dự Ngày hội Đại đoàn kết tại xã Tả Van, tỉnh Lào Cai.',
  },
  {
    kind: 'OTHER',
    holds: 'khai mạc|bế mạc|diễn ra',
    words:
      '(?:lễ hội|liên hoan|triển lãm|festival|hội chợ|hội thi|cuộc thi|tuần lễ|ngày hội|giải)(?! (?:thưởng|pháp|quyết|trình|phóng|ngân|tỏa))(?=[^.;]{4,120} (?:đã |chính thức |vừa |long trọng )+(?:được )?(?:khai mạc|bế mạc|diễn ra))',
    example: 'Tối 3/5, Lễ hội Hoa Ban năm 2018 đã khai mạc tại thành phố Lào Cai.',
  },
  {
    kind: 'OTHER',
    holds: 'duyệt',
    words: '(?:tổ chức |diễn ra |dự |tham dự )?(?:buổi |lễ )?(?:tổng duyệt|sơ duyệt)',
    example: 'Ngày 3/5, tại Lào Cai, Ban tổ chức Lễ kỷ niệm 50 năm thành lập tỉnh tổ chức tổng duyệt.',
  },
  {
    kind: 'OTHER',
    holds: 'diễn ra|mạc|tổ chức|ra mắt',
    words:
      '(?:diễn ra|khai mạc|bế mạc|tổ chức|phối hợp tổ chức|ra mắt)(?= (?:[\\p{Ll}]+ ){0,3}(?:giải|hội thi|cuộc thi|hội thao|lễ hội|liên hoan|triển lãm|chương trình|tuần lễ|ngày hội|festival|hội chợ|hội báo|chiến dịch|tháng|đêm|khám bệnh|đoàn(?! (?:đến|đi|tới|thăm|công tác))))',
    example: 'Ngày 3/5, tại thành phố Lào Cai diễn ra giải chạy của Liên đoàn Lao động tỉnh Lào Cai.',
  },
];

/** Phrases that tie an event to another occasion; what they hold is no event of its own: "nhân kỷ niệm 70 năm …". */
export const EVENT_ADJUNCTS: readonly string[] = list(`
  (?<!(?:phu|công|quân|bệnh|nạn|cá|tư|thân|tù|doanh|danh|ân|nữ|vĩ|nguyên|chứng|mỹ|nghệ|siêu) )nhân(?! dân| viên| sự| đạo| vật| chứng| lực| quyền| ái| văn| tài| rộng), nằm trong, trong khuôn khổ, trong thời gian diễn ra, trong quá trình, chào mừng, hướng tới, trong dịp, vào dịp
  trong chuyến, trong chương trình thăm, trong chương trình công tác, tiếp tục chương trình, thực hiện kế hoạch, thực hiện chương trình, thực hiện ý kiến, thực hiện kết luận, thực hiện chỉ thị, thực hiện nghị quyết, thực hiện sự chỉ đạo, trên cơ sở, căn cứ, trước thềm, kể từ, sau khi, sau
  trước khi, trước, theo, để, nhằm, với mục đích, vui mừng, phấn khởi, lời mời, trao đổi với, trả lời, nhận lời mời
`);

/** Words that keep what follows them in a sentence from being something that happened. */
export const EVENT_VETOES: readonly string[] = list(`
  sẽ, dự kiến, sắp tới, thời gian tới, đề nghị, yêu cầu, kêu gọi, mong muốn, cần, phải, nếu, hằng năm, hàng năm, có thể
  muốn, chuẩn bị, thường xuyên, xin, mời, ngày mai, theo kế hoạch, tuần tới, tháng tới
`);

/** Words that open a sentence about another occasion of the same story. */
export const OTHER_OCCASION: readonly string[] = list(`
  trước đó, cùng ngày, chiều cùng ngày, sáng cùng ngày, tối cùng ngày, trưa cùng ngày, cũng trong ngày, cũng trong sáng
  cũng trong chiều, cũng trong tối, cũng vào, sau đó, tiếp đó, buổi chiều, buổi sáng, trước lễ
  trước buổi lễ, hôm qua, hôm trước, tiếp theo, ngay sau
`);

/** Sites of the state that stand in Hà Nội and are named without it. */
export const STATE_SITES: readonly string[] = list(`
  phủ chủ tịch, trụ sở chính phủ, văn phòng chính phủ, trụ sở trung ương đảng, văn phòng trung ương đảng, nhà quốc hội
  tòa nhà quốc hội, lăng chủ tịch hồ chí minh, lăng viếng chủ tịch hồ chí minh, văn phòng chủ tịch nước
  nhà khách chính phủ, nhà tang lễ quốc gia số 5, nhà tang lễ quốc gia - số 5, trung tâm hội nghị quốc gia, bảo tàng hồ chí minh, nhà hát lớn hà nội
`);

/** Border gates that are named without their province, with its family. */
export const BORDER_GATES: ReadonlyMap<string, string> = new Map([
  ['hữu nghị', 'vn-lang-son'],
  ['tân thanh', 'vn-lang-son'],
  ['chi ma', 'vn-lang-son'],
  ['móng cái', 'vn-quang-ninh'],
  ['bắc luân', 'vn-quang-ninh'],
  ['tà lùng', 'vn-cao-bang'],
  ['trà lĩnh', 'vn-cao-bang'],
  ['thanh thủy', 'vn-ha-giang'],
  ['lào cai', 'vn-lao-cai'],
  ['kim thành', 'vn-lao-cai'],
  ['ma lù thàng', 'vn-lai-chau'],
  ['tây trang', 'vn-dien-bien'],
  ['lóng sập', 'vn-son-la'],
  ['chiềng khương', 'vn-son-la'],
  ['na mèo', 'vn-thanh-hoa'],
  ['nậm cắn', 'vn-nghe-an'],
  ['cầu treo', 'vn-ha-tinh'],
  ['cha lo', 'vn-quang-binh'],
  ['lao bảo', 'vn-quang-tri'],
  ['la lay', 'vn-quang-tri'],
  ['nam giang', 'vn-quang-nam'],
  ['bờ y', 'vn-kon-tum'],
  ['lệ thanh', 'vn-gia-lai'],
  ['bu prăng', 'vn-dak-nong'],
  ['hoa lư', 'vn-binh-phuoc'],
  ['xa mát', 'vn-tay-ninh'],
  ['mộc bài', 'vn-tay-ninh'],
  ['bình hiệp', 'vn-long-an'],
  ['dinh bà', 'vn-dong-thap'],
  ['thường phước', 'vn-dong-thap'],
  ['tịnh biên', 'vn-an-giang'],
  ['vĩnh xương', 'vn-an-giang'],
  ['hà tiên', 'vn-kien-giang'],
]);
