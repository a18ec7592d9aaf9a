import { expect, test } from 'vitest';
import { words } from '../../src/recognise/reading.ts';
import { titleAt } from '../../src/recognise/title.ts';
import { readingOf } from './reading-of.ts';

function office(text: string) {
  const reading = readingOf(text);
  const found = titleAt(reading, 0);
  if (found === null) return null;
  const body = found.organization;
  return {
    title: words(reading, found.start, found.end),
    body: body === null ? null : words(reading, body.start, body.end),
    former: found.former,
  };
}

test.each([
  ['Phó Chủ tịch UBND tỉnh Hà Nam Lê Văn Bình phát biểu', 'Phó Chủ tịch UBND tỉnh Hà Nam', 'UBND tỉnh Hà Nam'],
  ['Ủy viên Bộ Chính trị, Bí thư', 'Ủy viên Bộ Chính trị', 'Bộ Chính trị'],
  ['Phó Thủ tướng Thường trực Chính phủ Lê Văn Bình thăm', 'Phó Thủ tướng Thường trực Chính phủ', 'Chính phủ'],
  ['Trưởng ban Dân vận Trung ương Lê Thị Hoa đến', 'Trưởng ban Dân vận Trung ương', 'ban Dân vận Trung ương'],
  ['Giám đốc Bệnh viện Hoa Sen Lê Văn Bình cho biết', 'Giám đốc Bệnh viện Hoa Sen', 'Bệnh viện Hoa Sen'],
  ['Giám đốc vận hành Công ty Sao Mai nói', 'Giám đốc vận hành Công ty Sao Mai', 'Công ty Sao Mai'],
  ['Chủ tịch nước Lê Văn Bình trao', 'Chủ tịch nước', null],
  ['Bộ trưởng Ngoại giao nước CHDCND Lào Carlos Morel', 'Bộ trưởng Ngoại giao nước CHDCND Lào', null],
  ['Đại sứ Nhật Bản tại Việt Nam phát biểu', 'Đại sứ Nhật Bản tại Việt Nam', null],
  ['Lãnh sự phụ trách thương mại - đầu tư, phát biểu', 'Lãnh sự phụ trách thương mại - đầu tư', null],
  ['Tổng thống nước Cộng hòa Sierra Leone Carlos Morel', 'Tổng thống nước Cộng hòa Sierra Leone', null],
  ['Trưởng BTC Hội thi trao cờ', 'Trưởng BTC Hội thi', null],
  ['phó tổng biên tập báo Tin Nhanh, phát biểu', 'phó tổng biên tập báo Tin Nhanh', 'báo Tin Nhanh'],
  ['Phó Chủ tịch UBND tỉnh Phạm S trao', 'Phó Chủ tịch UBND tỉnh', 'UBND tỉnh'],
  ['Phó Chủ tịch UBND tỉnh Y Loan trao', 'Phó Chủ tịch UBND tỉnh', 'UBND tỉnh'],
  ['Phó Chủ tịch UBND tỉnh Lâm Hải Giang trao', 'Phó Chủ tịch UBND tỉnh', 'UBND tỉnh'],
  ['Phó Chủ tịch UBND tỉnh Cao Huy trao', 'Phó Chủ tịch UBND tỉnh', 'UBND tỉnh'],
  ['Ủy viên BCT, Bộ trưởng', 'Ủy viên BCT', 'BCT'],
  [
    'Trưởng Ban Chỉ đạo các Chương trình mục tiêu quốc gia, phát biểu',
    'Trưởng Ban Chỉ đạo các Chương trình mục tiêu quốc gia',
    null,
  ],
  [
    'Phó Chủ tịch Viện Khoa học Việt Nam PGS.TS Lê Văn Bình',
    'Phó Chủ tịch Viện Khoa học Việt Nam',
    'Viện Khoa học Việt Nam',
  ],
  // a short name behind no word for a unit; a district of that name is one
  ['Chủ tịch HĐND Thái Bảo dự', 'Chủ tịch HĐND', 'HĐND'],
  ['Chủ tịch UBND Kim Sơn dự', 'Chủ tịch UBND Kim Sơn', 'UBND Kim Sơn'],
  ['Thủ tướng Quốc vụ viện Trần Văn Bách', 'Thủ tướng Quốc vụ viện', 'Quốc vụ viện'],
  [
    'Chủ tịch Ủy ban Quản lý vốn nhà nước tại doanh nghiệp Lê Văn Bình',
    'Chủ tịch Ủy ban Quản lý vốn nhà nước tại doanh nghiệp',
    'Ủy ban Quản lý vốn nhà nước tại doanh nghiệp',
  ],
  ['Bí thư Huyện ủy Kim Sơn Trần Văn Bình', 'Bí thư Huyện ủy Kim Sơn', 'Huyện ủy Kim Sơn'],
  [
    'Giám đốc Phát triển của Sao Mai Foundation nói',
    'Giám đốc Phát triển của Sao Mai Foundation',
    'Sao Mai Foundation',
  ],
  [
    'Chủ tịch Hội đồng quản trị Công ty Sao Mai',
    'Chủ tịch Hội đồng quản trị Công ty Sao Mai',
    'Hội đồng quản trị Công ty Sao Mai',
  ],
  ['Trưởng Đoàn ĐBQH tỉnh Hà Nam; bà', 'Trưởng Đoàn ĐBQH tỉnh Hà Nam', 'Đoàn ĐBQH tỉnh Hà Nam'],
  ['Chính ủy Quân khu cùng đoàn đến', 'Chính ủy Quân khu', 'Quân khu'],
  ['UVTW Đảng, Bí thư Tỉnh ủy', 'UVTW Đảng', null],
  [
    'Ủy viên Trung ương Đảng Nhân dân cách mạng Lào, Tỉnh trưởng',
    'Ủy viên Trung ương Đảng Nhân dân cách mạng Lào',
    'Trung ương Đảng Nhân dân cách mạng Lào',
  ],
  [
    'Ủy viên Thường trực phụ trách công tác Dân tộc - Tôn giáo Ủy ban MTTQ tỉnh Hà Nam nói',
    'Ủy viên Thường trực phụ trách công tác Dân tộc - Tôn giáo Ủy ban MTTQ tỉnh Hà Nam',
    'Ủy ban MTTQ tỉnh Hà Nam',
  ],
  [
    'Phó Trưởng Ban phụ trách Ban Tổ chức Tỉnh ủy Hà Nam Lê Văn Bình',
    'Phó Trưởng Ban phụ trách Ban Tổ chức Tỉnh ủy Hà Nam',
    'Ban Tổ chức Tỉnh ủy Hà Nam',
  ],
  ['Tổng Lãnh sự Nhật Bản tại TP Hồ Chí Minh nói', 'Tổng Lãnh sự Nhật Bản tại TP Hồ Chí Minh', null],
  ['Tổng Lãnh sự Việt Nam tại Kobe Lê Văn Bình', 'Tổng Lãnh sự Việt Nam tại Kobe', null],
  [
    'Phó Chủ tịch Ủy ban nhân dân (UBND) Thành phố Chử Xuân Lan',
    'Phó Chủ tịch Ủy ban nhân dân (UBND) Thành phố',
    'Ủy ban nhân dân (UBND) Thành phố',
  ],
  ['Bộ trưởng Lao động-Thương binh và Xã hội Lê Văn Bình trả lời', 'Bộ trưởng Lao động-Thương binh và Xã hội', null],
  [
    'Chủ tịch Ban Chấp hành Trung ương Hội Nông dân Việt Nam Lê Văn Bình',
    'Chủ tịch Ban Chấp hành Trung ương Hội Nông dân Việt Nam',
    'Ban Chấp hành Trung ương Hội Nông dân Việt Nam',
  ],
  ['Chủ nhiệm Ủy ban Văn hóa, Giáo dục Lê Văn Bình', 'Chủ nhiệm Ủy ban Văn hóa, Giáo dục', 'Ủy ban Văn hóa, Giáo dục'],
  [
    'Chủ nhiệm chính trị Bộ Chỉ huy Quân sự tỉnh, đồng chí',
    'Chủ nhiệm chính trị Bộ Chỉ huy Quân sự tỉnh',
    'Bộ Chỉ huy Quân sự tỉnh',
  ],
  ['Trưởng ban Tổ chức Hội trại tòng quân huyện, cùng', 'Trưởng ban Tổ chức Hội trại tòng quân huyện', null],
  ['Trưởng Ban Tổ chức Giải dự và phát biểu', 'Trưởng Ban Tổ chức Giải', null],
  ['Trưởng Tiểu ban nhân sự phát biểu', 'Trưởng Tiểu ban nhân sự', 'Tiểu ban nhân sự'],
  ['Bí thư Huyện ủy Tây Giang Bhling Sao thăm', 'Bí thư Huyện ủy Tây Giang', 'Huyện ủy Tây Giang'],
  ['Trợ lý Bộ trưởng Ngoại giao Lê Văn Bình', 'Trợ lý Bộ trưởng Ngoại giao', null],
])('%s → %s', (text, title, body) => expect(office(text)).toEqual({ title, body, former: false }));

test.each(['nguyên Chủ tịch nước', 'cựu Chủ tịch nước'])('%s is a former office', (text) =>
  expect(office(text)).toEqual({ title: 'Chủ tịch nước', body: null, former: true }),
);

test.each(['đội trưởng ghi bàn', 'thành viên hai đội', 'Đại tá Lê Văn Bình', 'giám khảo'])('%j is no office', (text) =>
  expect(office(text)).toBeNull(),
);
