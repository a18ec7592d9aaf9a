import { describe, expect, test } from 'vitest';
import { eventLines, explained, nameIn } from './facts-of.ts';

const TITLE = 'Thăm và làm việc tại Lào Cai';

describe('the event that an article tells', () => {
  test.each([
    [
      'Ngày 7/1/2017, tại thành phố Lào Cai, đoàn công tác Thành ủy Hà Nội do ông Trần Văn Bách, Bí thư Thành ủy Hà Nội làm trưởng đoàn đã đến thăm và làm việc với tỉnh Lào Cai.',
      ['VISIT 2017-01-07 Lào Cai'],
    ],
    [
      'Chiều 22/6/2017, tại Phủ Chủ tịch, Chủ tịch nước Trần Văn Bách đã tiếp Đoàn đại biểu người có công tỉnh Vĩnh Long nhân dịp Đoàn ra thăm Thủ đô Hà Nội.',
      ['RECEPTION 2017-06-22 Hà Nội'],
    ],
    [
      'Nằm trong chuỗi hoạt động kỷ niệm 92 năm ngày Báo chí Cách mạng, sáng 16/6/2017, tại xã Mường Bú, tỉnh Sơn La, Ngân hàng Phương Bắc khởi công xây dựng nhà tình nghĩa cho gia đình chính sách.',
      ['CEREMONY 2017-06-16 Sơn La'],
    ],
    [
      'Ngày 15/3/2016, Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Lê Văn Tám đi kiểm tra tình hình hạn hán tại tỉnh Ninh Thuận.',
      ['INSPECTION 2016-03-15 Ninh Thuận'],
    ],
    // what is wished for before the day; a trip abroad
    [
      'Với mong muốn mang lại niềm vui cho các em, tối 15/9/2023, Tỉnh đoàn Sơn La tổ chức chương trình “Trăng rằm”.',
      ['OTHER 2023-09-15 Sơn La'],
    ],
    [
      'Sáng 6/12/2022, nhân chuyến công tác tại Lào, ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La chào xã giao ông Lếch Xay Nha, Tỉnh trưởng tỉnh Hủa Phăn.',
      ['MEETING 2022-12-06 Hủa Phăn'],
    ],
    [
      'Ngày 9/4/2021, Bộ trưởng Bộ Y tế Trần Văn Bách họp với lãnh đạo UBND tỉnh Sơn La về việc phòng dịch.',
      ['MEETING 2021-04-09 Sơn La'],
    ],
    // a congress acts by itself, and is held at home
    [
      'Sau ba ngày làm việc, sáng 15/10/2020, Đại hội đại biểu Đảng bộ tỉnh Sơn La lần thứ XV đã bế mạc.',
      ['CONFERENCE 2020-10-15 Sơn La'],
    ],
    [
      'Chiều 23/3/2015, tại Sơn La, ông Trần Văn Bách, Bộ trưởng Bộ Nội vụ đã trao các quyết định về công tác cán bộ.',
      ['AWARD 2015-03-23 Sơn La'],
    ],
    [
      'Chuẩn bị kỳ họp thứ 6, Quốc hội khóa XIV, ngày 4/10/2018, Đoàn đại biểu Quốc hội tỉnh Sơn La tiếp xúc cử tri huyện Mai Sơn.',
      ['MEETING 2018-10-04 Sơn La'],
    ],
    [
      'Chiều 13/9/2024, Phó Thủ tướng Trần Văn Bách đã đến xã Tả Van, thị xã Sa Pa (Lào Cai) để kiểm tra việc chống lũ.',
      ['VISIT 2024-09-13 Lào Cai'],
    ],
    // a journey that goes on elsewhere; one feast in several places; papers that are handed over
    [
      'Chiều 15/5/2015, đoàn đại biểu tỉnh Sơn La do ông Trần Văn Bách, Bí thư Tỉnh ủy dẫn đầu đã đến thăm tỉnh Quảng Bình. Sau đó, đoàn đại biểu Sơn La tiếp tục đến thăm Khu kinh tế Mây Núi (huyện Kỳ Anh, tỉnh Hà Tĩnh).',
      ['VISIT 2015-05-15 Quảng Bình', 'VISIT 2015-05-15 Hà Tĩnh'],
    ],
    [
      'Ngày 7/11/2020, ông Trần Văn Bách, Bộ trưởng Bộ Y tế đã dự Ngày hội Đại đoàn kết tại tỉnh Hà Nam. Ông Lê Văn Tám, Bộ trưởng Bộ Nội vụ đã dự Ngày hội Đại đoàn kết tại tỉnh Sơn La.',
      ['OTHER 2020-11-07 Hà Nam', 'OTHER 2020-11-07 Sơn La'],
    ],
    [
      'Sáng 16/10/2020, Thủ tướng Trần Văn Bách dự lễ trao giấy chứng nhận đầu tư cho các dự án tại Sơn La.',
      ['CEREMONY 2020-10-16 Sơn La'],
    ],
    [
      'Ngày 10/5/2017, Thanh tra Chính phủ tổ chức công bố quyết định kiểm tra tại tỉnh Sơn La.',
      ['CEREMONY 2017-05-10 Sơn La'],
    ],
    // parts of one day; the host's home, not where his guests sit
    [
      'Sáng 27/12/2017, Thủ tướng Trần Văn Bách gặp mặt kiều bào tại tỉnh Sơn La. Tối 27/12, cũng tại Sơn La, Thủ tướng Trần Văn Bách tiếp Đoàn đại biểu Tỉnh ủy Lào Cai.',
      ['MEETING 2017-12-27 Sơn La', 'RECEPTION 2017-12-27 Sơn La'],
    ],
    [
      'Ngày 3/5/2018, ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La tiếp Đoàn Ngoại giao gồm đại diện các đại sứ quán và tổ chức quốc tế tại Hà Nội.',
      ['RECEPTION 2018-05-03 Sơn La'],
    ],
    // briefs of one day, each by others
    [
      'Ngày 25/2/2018, tại tỉnh Sơn La, UBND tỉnh Sơn La tổ chức lễ phát động trồng cây. Ngày 25/2/2018, tại tỉnh Lào Cai, UBND tỉnh Lào Cai tổ chức lễ phát động trồng cây.',
      ['CEREMONY 2018-02-25 Sơn La', 'CEREMONY 2018-02-25 Lào Cai'],
    ],
    [
      'Ngày 19/11/2018, Ban Tuyên giáo Tỉnh ủy Sơn La tổ chức tổng kết và trao giải báo chí.',
      ['AWARD 2018-11-19 Sơn La'],
    ],
    // nameless hosts; the day that has its hour
    [
      'Ngày 19/2/2018, lãnh đạo tỉnh Sơn La có buổi tiếp đón đoàn lãnh đạo cấp cao tỉnh Lào Cai, do ông Trần Văn Bách, Bí thư Tỉnh ủy Lào Cai dẫn đầu.',
      ['RECEPTION 2018-02-19 Sơn La'],
    ],
    [
      'Trong đợt công tác từ ngày 17 - 19/10/2018, chiều 18/10/2018, tại tỉnh Sơn La, Bộ trưởng Bộ Y tế Trần Văn Bách làm việc với Sở Y tế tỉnh Sơn La.',
      ['MEETING 2018-10-18 Sơn La'],
    ],
    // the days of the whole journey yield to the day of what is told
    [
      'Trong khuôn khổ chuyến thăm chính thức Việt Nam (từ ngày 14 đến 20/3/2022), ngày 18/3/2022, Tổng thống nước Cộng hòa Sierra Leone Carlos Morel đã đến thăm tỉnh Sơn La.',
      ['VISIT 2022-03-18 Sơn La'],
    ],
    // receptions of citizens, banquets, remembrance, schools that begin their year
    [
      'Chiều 16/5/2022, ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La chủ trì tiếp công dân.',
      ['RECEPTION 2022-05-16 Sơn La'],
    ],
    [
      'Tối 9/2/2026, tại Trụ sở Chính phủ, Thủ tướng Trần Văn Bách và phu nhân có buổi chiêu đãi đoàn ngoại giao.',
      ['RECEPTION 2026-02-09 ?'],
    ],
    [
      'Ngày 5/9/2022, tại Sơn La, Chủ tịch nước Trần Văn Bách đã tới dự khai giảng với học sinh Trường THPT Bắc Sơn.',
      ['CEREMONY 2022-09-05 Sơn La'],
    ],
    [
      'Ngày 3/5/2022, Đoàn đại biểu tỉnh Sơn La tưởng niệm các anh hùng liệt sĩ tại Nghĩa trang liệt sĩ tỉnh Lào Cai.',
      ['OTHER 2022-05-03 Lào Cai'],
    ],
    // guests from abroad are not at home; an occasion of a province is held there
    [
      'Ngày 30/1/2016, Đoàn công tác tỉnh Hủa Phăn (Lào) do ông Khăm-đi, Tỉnh trưởng tỉnh Hủa Phăn làm trưởng đoàn đã sang tham dự Đại hội Thi đua yêu nước tỉnh Sơn La lần thứ IV.',
      ['CONFERENCE 2016-01-30 Sơn La'],
    ],
    // who comes to share a feast; who is praised is not visited
    [
      'Ngày 16/11/2022, ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La đến dự và chung vui Ngày hội Đại đoàn kết với nhân dân bản Na Pán, tỉnh Sơn La.',
      ['OTHER 2022-11-16 Sơn La'],
    ],
    [
      'Ngày 3/5/2018, UBND tỉnh Sơn La tổ chức lễ công bố xã Tân An đạt chuẩn nông thôn mới. Phát biểu tại buổi lễ, ông Trần Văn Bách, Phó Chủ tịch UBND huyện, chúc mừng kết quả mà nhân dân xã Tân An đã đạt được.',
      ['CEREMONY 2018-05-03 Sơn La'],
    ],
    // hosts who welcome the visit that was told; the place right behind "tại", not that of the guests
    [
      'Ngày 23/10/2024, tại tỉnh Sơn La, đoàn công tác của Đại học An Lộc đã đến thăm Bệnh viện Hoa Sen. Ông Trần Văn Bách, Giám đốc Bệnh viện Hoa Sen đã đón tiếp đoàn.',
      ['VISIT 2024-10-23 Sơn La'],
    ],
    [
      'Đoàn đại biểu tỉnh Lào Cai do đồng chí Trần Văn Bách, Phó Bí thư Tỉnh ủy, Trưởng Ban Tổ chức tỉnh Lào Cai làm trưởng đoàn đã đến thăm và làm việc tại tỉnh Sơn La ngày 11/3/2012.',
      ['VISIT 2012-03-11 Sơn La'],
    ],
    // a photo told by the body, not by its officer
    [
      'Ngày 10/1/2022, Đại tá Trần Văn Bách, Chính ủy Bộ CHQS tỉnh Sơn La đến thăm gia đình cụ Lê Văn Tám. Bộ CHQS tỉnh Sơn La thăm gia đình cụ Lê Văn Tám.',
      ['VISIT 2022-01-10 Sơn La'],
    ],
    // a province that only somebody else's office names
    [
      'Ngày 14/5/2020, Chủ tịch nước Trần Văn Bách chủ trì phiên họp. Phiên họp bầu ông Lê Văn Tám, Chủ tịch HĐND tỉnh Kon Tum làm thành viên.',
      ['MEETING 2020-05-14 ?'],
    ],
    // a deadline dates nothing
    [
      'UBND tỉnh Sơn La đã tổ chức hai đoàn kiểm tra công tác chống rét. Đợt kiểm tra kết thúc trước ngày 5/12/2018.',
      ['INSPECTION ? Sơn La'],
    ],
    // hosts who work with a delegation after a comma; what is announced for elsewhere; followers of a national conference
    [
      'Sáng 30/12/2020, đoàn công tác tỉnh Sơn La do ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La dẫn đầu có buổi làm việc với lãnh đạo tỉnh Lào Cai. Chủ tịch UBND tỉnh Lào Cai Lê Văn Tám cùng lãnh đạo một số sở tiếp, làm việc với đoàn.',
      ['MEETING 2020-12-30 Lào Cai'],
    ],
    [
      'Ngày 4/11/2020, Sở Du lịch Lào Cai tổ chức họp báo giới thiệu Hội chợ Tây Bắc, dự kiến diễn ra vào ngày 14/11/2020 tại tỉnh Sơn La.',
      ['MEETING 2020-11-04 Lào Cai'],
    ],
    [
      'Ngày 3/1/2024, Bộ Y tế tổ chức hội nghị trực tuyến toàn quốc. Tại tỉnh Sơn La, dự hội nghị có bà Lê Thị Tám, Phó Chủ tịch UBND tỉnh.',
      ['CONFERENCE 2024-01-03 Sơn La'],
    ],
    [
      'Ngày 21/6/2024, tại tỉnh Sơn La, Bộ Y tế tổ chức hội nghị. Các đại biểu dự hội nghị đã được nghe về tình hình dịch tại tỉnh Lào Cai.',
      ['CONFERENCE 2024-06-21 Sơn La'],
    ],
    // an occasion that no cue knows; a province that holds one, or signs; a site that bears its province's name
    [
      'Ngày 21/8/2024, Liên đoàn Lao động tỉnh Sơn La tổ chức “Bữa cơm sum họp” cho công nhân.',
      ['OTHER 2024-08-21 Sơn La'],
    ],
    [
      'Sáng 21/1/2023, trên đỉnh núi cao, thay mặt đồng bào cả nước, tỉnh Sơn La thành kính tổ chức Lễ dâng hương.',
      ['CEREMONY 2023-01-21 Sơn La'],
    ],
    ['Ngày 3/5/2018, Sơn La và Lào Cai đã ký kết chương trình hợp tác.', ['SIGNING 2018-05-03 ?']],
    [
      'Ngày 28/2/2021, tại Nhà Văn hóa Thanh thiếu nhi tỉnh Sơn La, Hội Chữ thập đỏ tỉnh Lào Cai tổ chức ngày hội hiến máu.',
      ['OTHER 2021-02-28 Sơn La'],
    ],
    // held in another country; the first of two branches is at home
    [
      'Ngày 31/3/2023, tại thành phố Kobe, Nhật Bản, đoàn công tác tỉnh Sơn La do ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La làm trưởng đoàn đã gặp gỡ ông Kenji Tanaka, Chủ tịch Tập đoàn Sao Mai.',
      ['MEETING 2023-03-31 ?'],
    ],
    [
      'Ngày 25/4/2015, Agribank Sơn La phối hợp với Agribank Chi nhánh Lào Cai tổ chức lễ khánh thành điểm trường.',
      ['CEREMONY 2015-04-25 Sơn La'],
    ],
    // an article written on the later of two mornings; how long something went on dates nothing
    [
      'Ngày 10/4/2023, ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La đến thăm Công an tỉnh Sơn La. Sáng nay (11/4), bà Lê Thị Tám, Chủ tịch Hội Nông dân tỉnh Sơn La đến thăm Trường THPT Bắc Sơn, tỉnh Sơn La.',
      ['VISIT 2023-04-10 Sơn La', 'VISIT 2023-04-11 Sơn La'],
    ],
    [
      'Ngày 11/9/2025, Bộ Chỉ huy Quân sự tỉnh Sơn La tổ chức khánh thành nhà cho hai gia đình. Sau 30 ngày (từ ngày 11/8 đến nay), đơn vị đã bàn giao nhà cho hai gia đình.',
      ['CEREMONY 2025-09-11 Sơn La'],
    ],
    // a ward that acts; a span of years; an announced session that is none
    [
      'Ngày 7/8/2018, phường Tân An, tỉnh Sơn La đã tổ chức hội nghị giao ban với các khu dân cư.',
      ['CONFERENCE 2018-08-07 Sơn La'],
    ],
    [
      'Ngày 17/12, tại tỉnh Sơn La, Huyện ủy Mộc Châu tổ chức lễ kỷ niệm 110 năm thành lập huyện (1906 - 2016).',
      ['CEREMONY 2016-12-17 Sơn La'],
    ],
    [
      'Ngày 21/9/2018, Đoàn đại biểu Quốc hội tỉnh Sơn La tiếp xúc cử tri huyện Mộc Châu. Các đại biểu báo cáo về kỳ họp thứ sáu sẽ khai mạc ngày 20/10.',
      ['MEETING 2018-09-21 Sơn La'],
    ],
    // a banquet of the evening before; where an earlier meeting was, where somebody was before, where a route leads
    [
      'Ngày 12/11/2017, tại tỉnh Sơn La, Chủ tịch nước Trần Văn Bách chủ trì lễ đón Tổng thống Carlos Morel. Trước đó, tối 11/11/2017, tại Hà Nội, Chủ tịch nước Trần Văn Bách đã chủ trì Quốc yến chào mừng Tổng thống Carlos Morel.',
      ['RECEPTION 2017-11-12 Sơn La', 'RECEPTION 2017-11-11 Hà Nội'],
    ],
    [
      'Ngày 30/9/2016, tại tỉnh Sơn La, Ban Kinh tế Trung ương tổ chức hội nghị đánh giá kết quả từ sau Hội nghị giao ban tại TP Cần Thơ.',
      ['CONFERENCE 2016-09-30 Sơn La'],
    ],
    [
      'Sau khi làm việc tại tỉnh Lào Cai, sáng 27/11/2022, tại tỉnh Sơn La, Thủ tướng Trần Văn Bách đã đi kiểm tra ba dự án.',
      ['INSPECTION 2022-11-27 Sơn La'],
    ],
    [
      'Ngày 3/5/2017, ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La tiếp đoàn doanh nghiệp, bàn về hành lang kinh tế Lào Cai - Hà Nội - Hải Phòng.',
      ['RECEPTION 2017-05-03 Sơn La'],
    ],
    [
      'Ngày 19/4/2021, Bộ Ngoại giao tổ chức chương trình tại hai tỉnh Phú Yên và Bình Định cho báo chí nước ngoài thường trú tại Hà Nội.',
      ['OTHER 2021-04-19 Phú Yên'],
    ],
    // on one journey abroad, a province and the capital; nameless leaders of two cities
    [
      'Chiều 13/6/2016, Chủ tịch nước Trần Văn Bách đã tới thăm tỉnh Hủa Phăn, Lào. Trước đó, sáng 13/6/2016, Chủ tịch nước Trần Văn Bách đã tới đặt vòng hoa tại Đài Liệt sĩ ở thủ đô Vientiane.',
      ['VISIT 2016-06-13 Hủa Phăn', 'OTHER 2016-06-13 ?'],
    ],
    [
      'Ngày 19/4/2023, theo phóng viên TTXVN tại Vientiane, đoàn đại biểu HĐND thành phố Hà Nội do bà Lê Thị Tám, Phó Chủ tịch HĐND thành phố dẫn đầu đã thăm các doanh nghiệp.',
      ['VISIT 2023-04-19 ?'],
    ],
    [
      'Tối 23/8/2024, lãnh đạo hai thành phố Hà Nội và Hải Phòng đã đi thăm các gian hàng trên phố đi bộ.',
      ['VISIT 2024-08-23 ?'],
    ],
    [
      'Ngày 20/11/2023, Phó Thủ tướng Trần Văn Bách khảo sát tiến độ thi công cao tốc ở Sóc Trăng.',
      ['INSPECTION 2023-11-20 Sóc Trăng'],
    ],
    // a border gate leads to its province
    [
      'Sáng 30/11/2023, tại Cửa khẩu quốc tế Móng Cái đã diễn ra lễ tiễn đoàn đại biểu tỉnh Vân Nam. Ông Trần Văn Bách, Chủ tịch UBND tỉnh Quảng Ninh cảm ơn đoàn.',
      ['CEREMONY 2023-11-30 Quảng Ninh'],
    ],
    // told by the place's own hour; whoever is met abroad tells the province
    [
      'Sáng 10/9/2021 theo giờ địa phương, Chủ tịch Quốc hội Trần Văn Bách hội kiến Tổng thống Carlos Morel.',
      ['RECEPTION 2021-09-10 ?'],
    ],
    // who presides over the occasion by its bare noun; a party that the headline's own verb has
    [
      'Sáng 27/4/2018, Ban Thường vụ Tỉnh ủy Sơn La tổ chức hội nghị. Ông Trần Văn Bách, Bí thư Tỉnh ủy dự và chủ trì hội nghị.',
      ['CONFERENCE 2018-04-27 Sơn La'],
    ],
    // what an article tells first is its event, not what stands beside it with a day
    [
      'Hội nghị được tổ chức tại tỉnh Sơn La với sự chủ trì của ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La. Cũng trong ngày 23/2/2019, UBND tỉnh Sơn La tổ chức lễ khánh thành nhà máy.',
      ['CONFERENCE 2019-02-23 Sơn La', 'CEREMONY 2019-02-23 Sơn La'],
    ],
    ['Huyện Mộc Châu (Sơn La) vừa tổ chức lễ công bố huyện đạt chuẩn nông thôn mới.', ['CEREMONY ? Sơn La']],
    // the day of a programme's paper is none of the event's
    [
      'Thực hiện ý kiến của Thường trực HĐND, trên cơ sở Chương trình giám sát số 43/CTr-HĐND ngày 13/01/2020, sáng ngày 17/6/2020, bà Lê Thị Tám, Trưởng Ban Pháp chế HĐND tỉnh Sơn La khảo sát tại tỉnh Sơn La.',
      ['INSPECTION 2020-06-17 Sơn La'],
    ],
    [
      'Sáng 4/5/2018, UBND tỉnh Yên Bái tổ chức hội nghị xúc tiến du lịch. Phó Chủ tịch UBND tỉnh Trần Văn Bách dự và phát biểu.',
      ['CONFERENCE 2018-05-04 Yên Bái'],
    ],
  ])('%s', (text, lines) => expect(eventLines(explained(text))).toEqual(lines));

  test('is read from plans, habits and quoted words in none', () => {
    const text =
      'Theo kế hoạch, UBND tỉnh Lào Cai sẽ tổ chức hội nghị về du lịch. Hằng năm, lãnh đạo tỉnh Lào Cai thăm các gia đình chính sách.';
    expect(eventLines(explained(text))).toEqual([]);
  });
});

describe('what is told ahead or of another time', () => {
  test('is no event where tomorrow opens the sentence', () => {
    const text =
      'Chiều 24/1, Phó Chủ tịch nước Lê Thị Tám đến thăm tỉnh Sơn La. Ngày mai (25/1), Phó Chủ tịch nước tiếp tục thăm, tặng quà cho bà con tỉnh Lào Cai.';
    expect(eventLines(explained(text))).toEqual(['VISIT --01-24 Sơn La']);
  });

  test('says nothing against the event where only its site is of the past', () => {
    const text =
      'Ngày 3/5/2017, ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La dâng hương tại khu di tích xã Tả Van (Lào Cai) - nơi cách đây 70 năm bộ đội họp mặt.';
    expect(eventLines(explained(text))).toEqual(['OTHER 2017-05-03 Lào Cai']);
  });
});

describe('where it was held', () => {
  test('is told by the headline of a visit', () => {
    const title = 'Đoàn lãnh đạo tỉnh Sơn La thăm tỉnh Lào Cai';
    const text = `${title}\n\nSáng 6/12/2017, Đoàn công tác tỉnh Sơn La do ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La làm trưởng đoàn đã đến thăm ông Lê Văn Tám, Bí thư Tỉnh ủy.`;
    expect(eventLines(explained(text, { title }))).toEqual(['VISIT 2017-12-06 Lào Cai']);
  });

  test('is where a courtesy call is paid', () => {
    const text =
      'Chiều 25/9/2017, Đoàn đại biểu tỉnh Hủa Phăn do ông Khăm Vông Xay, Tỉnh trưởng làm trưởng đoàn đã đến chào xã giao lãnh đạo tỉnh Sơn La.';
    expect(eventLines(explained(text))).toEqual(['MEETING 2017-09-25 Sơn La']);
  });

  test('is not where guests come from', () => {
    const text =
      'Ngày 3/5/2017, Chủ tịch UBND tỉnh Sơn La Trần Văn Bách tiếp đoàn doanh nghiệp đến từ tỉnh Hủa Phăn, Lào.';
    expect(eventLines(explained(text))).toEqual(['RECEPTION 2017-05-03 Sơn La']);
  });

  test('is not where a journey began', () => {
    const text = 'Ngày 3/5/2017, Thủ tướng Trần Văn Bách rời Hà Nội lên đường thăm chính thức Cuba.';
    expect(eventLines(explained(text))).toEqual(['VISIT 2017-05-03 ?']);
  });

  test('is unknown where a nameless province acts', () => {
    const text = 'Ngày 3/5/2017, UBND tỉnh tổ chức hội nghị về du lịch.';
    expect(eventLines(explained(text))).toEqual(['CONFERENCE 2017-05-03 ?']);
  });

  test('is told by the bracket behind sites', () => {
    const text =
      'Ngày 3/5/2017, lãnh đạo huyện Sa Pa đã đến dâng hoa tại Nghĩa trang liệt sĩ Đồi Xanh và Nghĩa trang liệt sĩ Suối Mơ (tỉnh Sơn La).';
    expect(eventLines(explained(text))).toEqual(['OTHER 2017-05-03 Sơn La']);
  });

  test('is, on a visit, where the visit is', () => {
    const text =
      'Ngày 3/5/2017, Phó Chủ tịch nước Lê Thị Tám thăm và làm việc tại tỉnh Sơn La. Trước đó, Phó Chủ tịch nước Lê Thị Tám đã dâng hương tại Khu di tích Đồi Xanh.';
    expect(eventLines(explained(text))).toEqual(['VISIT 2017-05-03 Sơn La', 'OTHER 2017-05-03 Sơn La']);
  });
});

describe('several events', () => {
  test('have days, provinces and people of their own', () => {
    const text =
      'Ngày 8/6/2017, tại Cà Mau, Bộ Tài nguyên và Môi trường tổ chức lễ mít tinh hưởng ứng Tuần lễ biển. Phó Chủ tịch nước Lê Thị Tám dự lễ. Trước đó, chiều 7/6/2017, Phó Chủ tịch nước Lê Thị Tám đã đến thăm, tặng quà trẻ em mồ côi tại Trung tâm bảo trợ xã hội tỉnh Cà Mau.';
    expect(eventLines(explained(text))).toEqual(['CEREMONY 2017-06-08 Cà Mau', 'VISIT 2017-06-07 Cà Mau']);
  });

  test('told long after are background', () => {
    const text =
      'Ngày 8/6/2017, tại Cà Mau, UBND tỉnh Cà Mau tổ chức lễ mít tinh. Ngày 2/9/2015, Bộ trưởng Bộ Y tế Lê Văn Tám đã đến thăm tỉnh Cà Mau.';
    expect(eventLines(explained(text))).toEqual(['CEREMONY 2017-06-08 Cà Mau', 'VISIT 2015-09-02 Cà Mau background']);
  });

  test('are one feast in two provinces, each with an official of its own', () => {
    const text =
      'Ngày 17/11/2018, Phó Chủ tịch nước Lê Thị Tám dự Ngày hội Đại đoàn kết tại xã Phú Lâm, tỉnh Bắc Ninh.\n\nChủ tịch Quốc hội Trần Văn Bách dự Ngày hội Đại đoàn kết toàn dân tộc cùng bà con tại tỉnh Cà Mau.';
    expect(eventLines(explained(text)).map((line) => line.split(' ').slice(-2).join(' '))).toEqual([
      'Bắc Ninh',
      'Cà Mau',
    ]);
  });

  test('are one where the sentences go on about it', () => {
    const text =
      'Ngày 8/6/2017, tại Cà Mau, UBND tỉnh Cà Mau tổ chức lễ mít tinh. Phát biểu tại buổi lễ, Chủ tịch UBND tỉnh Cà Mau Trần Văn Bách nhấn mạnh vai trò của biển. Trong buổi lễ, Bộ Tài nguyên và Môi trường trao 20 suất quà cho ngư dân nghèo.';
    expect(eventLines(explained(text))).toEqual(['CEREMONY 2017-06-08 Cà Mau']);
  });
});

describe('who takes part', () => {
  const { facts } = explained(
    `${TITLE}\n\nNgày 7/1/2017, tại thành phố Lào Cai, đoàn công tác Thành ủy Hà Nội do ông Trần Văn Bách, Bí thư Thành ủy Hà Nội làm trưởng đoàn đã đến thăm và làm việc với tỉnh Lào Cai về hợp tác trong lĩnh vực nông nghiệp, du lịch.\n\nTại buổi làm việc, ông Lê Văn Tám, Bí thư Tỉnh ủy Lào Cai đề nghị hai bên tiếp tục phối hợp.`,
    { title: TITLE },
  );
  const [visit] = facts.events;
  const roles = Object.fromEntries(visit!.participants.map(({ party, roles: all }) => [nameIn(facts, party), all]));

  test('leads, hosts and speaks as the words say', () => {
    expect(roles['Trần Văn Bách']).toContain('LEADER');
    expect(roles['Lê Văn Tám']).toEqual(['HOST', 'SPEAKER']);
  });

  test.each([
    // a list, each of it with offices of his own
    [
      'Ngày 3/5/2018, UBND tỉnh Sơn La tổ chức lễ kỷ niệm. Tham dự buổi lễ có: ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La; nguyên Bí thư Tỉnh ủy Sơn La Lê Văn Tám; bà Lò Thị Hoa, Chủ tịch HĐND tỉnh Sơn La.',
      { 'Trần Văn Bách': 'GUEST', 'Lê Văn Tám': 'GUEST', 'Lò Thị Hoa': 'GUEST' },
    ],
    [
      'Ngày 3/5/2018, tại Sơn La đã diễn ra hội nghị. Các đồng chí: Trần Văn Bách, Bí thư Tỉnh ủy Sơn La; Lê Văn Tám, Chủ tịch UBND tỉnh Sơn La chủ trì hội nghị.',
      { 'Trần Văn Bách': 'HOST', 'Lê Văn Tám': 'HOST' },
    ],
    // who receives, with an office behind his name and company; who welcomes a delegation
    [
      'Ngày 3/5/2018, bà Lò Thị Hoa, Phó Chủ tịch UBND tỉnh Sơn La, cùng lãnh đạo các sở đã có buổi tiếp ông Carlos Morel, Đại sứ Cuba tại Việt Nam.',
      { 'Lò Thị Hoa': 'HOST', 'Carlos Morel': 'GUEST' },
    ],
    [
      'Ngày 3/5/2018, Đoàn công tác Tỉnh ủy Lào Cai do ông Trần Văn Bách, Bí thư Tỉnh ủy Lào Cai làm trưởng đoàn đã đến thăm tỉnh Sơn La. Tiếp đón và làm việc với đoàn, về phía tỉnh có các đồng chí: Lê Văn Tám, Bí thư Tỉnh ủy Sơn La; Lò Thị Hoa, Chủ tịch HĐND tỉnh Sơn La.',
      { 'Trần Văn Bách': 'LEADER', 'Lê Văn Tám': 'HOST', 'Lò Thị Hoa': 'HOST' },
    ],
    // nobody hosts abroad by his verb alone; who invites does not come
    [
      'Ngày 31/5/2018, trong khuôn khổ chuyến thăm Nhật Bản, Chủ tịch nước Trần Văn Bách đã hội đàm với Thủ tướng Kenji Tanaka.',
      { 'Trần Văn Bách': 'MEMBER', 'Kenji Tanaka': 'MEMBER' },
    ],
    [
      'Ngày 28/6/2022, Chủ tịch Quốc hội Trần Văn Bách thăm chính thức Cuba theo lời mời của Chủ tịch Thượng viện Carlos Morel và Chủ tịch Hạ viện Anton Morel.',
      { 'Trần Văn Bách': 'LEADER' },
    ],
    // who is heard was there; those of another event are not
    [
      'Ngày 3/5/2018, ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La làm việc với Hội Doanh nhân Cuba. Ông Carlos Morel, Chủ tịch Hội Doanh nhân Cuba đánh giá cao môi trường đầu tư của tỉnh.',
      { 'Trần Văn Bách': 'MEMBER', 'Carlos Morel': 'SPEAKER' },
    ],
  ])('%s', (text, wanted) => {
    const { facts: read } = explained(text);
    const told = read.events[0]!.participants.filter(({ party }) => party.startsWith('official:'));
    expect(Object.fromEntries(told.map(({ party, roles: all }) => [nameIn(read, party), all[0]]))).toEqual(wanted);
  });

  test('keeps the offices named there', () => {
    const host = visit!.participants.find(({ party }) => nameIn(facts, party) === 'Lê Văn Tám');
    expect(host?.titles).toEqual(['Bí thư Tỉnh ủy Lào Cai']);
  });

  test('is evidenced by sentences that name them', () => {
    for (const { evidence } of visit!.participants) expect(evidence.length).toBeGreaterThan(0);
  });

  test('has topics of cooperation on the event', () => {
    expect(visit!.topics.map(({ to }) => nameIn(facts, to).toLowerCase())).toEqual(
      expect.arrayContaining(['nông nghiệp', 'du lịch']),
    );
  });

  test('names the event in the article’s words', () => {
    expect(visit!.name).toContain('thăm và làm việc với tỉnh Lào Cai');
  });
});
