import { expect, test } from 'vitest';
import type { Mention } from '../../src/recognise/mention.ts';
import { recognise } from '../../src/recognise/recognisers.ts';
import { documentOf } from '../document-of.ts';

const people = (text: string) =>
  recognise(documentOf(text))
    .filter((mention): mention is Extract<Mention, { type: 'person' }> => mention.type === 'person')
    .map((person) => [person.name, ...person.titles.map((title) => (title.former ? 'nguyên ' : '') + title.title)]);

test.each([
  // an office shared over a colon by people who have their own as well
  [
    'Cùng đi có các đồng chí Bí thư Trung ương Đảng: Trưởng ban Dân vận Trung ương Lê Văn Bình; Chánh Văn phòng Trung ương Đảng Trần Thị Hoa.',
    [
      ['Lê Văn Bình', 'Bí thư Trung ương Đảng', 'Trưởng ban Dân vận Trung ương'],
      ['Trần Thị Hoa', 'Bí thư Trung ương Đảng', 'Chánh Văn phòng Trung ương Đảng'],
    ],
  ],
  [
    'Dự lễ có 2 đồng chí Phó Chủ tịch Hội Nông dân Việt Nam, gồm đồng chí: Lê Văn Bình, đồng chí Trần Thị Hoa.',
    [
      ['Lê Văn Bình', 'Phó Chủ tịch Hội Nông dân Việt Nam'],
      ['Trần Thị Hoa', 'Phó Chủ tịch Hội Nông dân Việt Nam'],
    ],
  ],
  [
    'Bà Lê Thị Bình, Chủ tịch Hội đồng bảo trợ Quỹ Mây Núi, dự lễ.',
    [['Lê Thị Bình', 'Chủ tịch Hội đồng bảo trợ Quỹ Mây Núi']],
  ],
  // a rank between a name and its office; an office that is conferred or ends
  ['Ông Lê Văn Bình, Đại tá, Chỉ huy trưởng Bộ CHQS tỉnh, dự lễ.', [['Lê Văn Bình', 'Chỉ huy trưởng Bộ CHQS tỉnh']]],
  ['Thủ tướng bổ nhiệm chức danh Giám đốc Sở Y tế đối với ông Lê Văn Bình.', [['Lê Văn Bình', 'Giám đốc Sở Y tế']]],
  [
    'Thủ tướng phê chuẩn miễn nhiệm chức vụ Chủ tịch UBND tỉnh Bắc Kạn của ông Lê Văn Bình.',
    [['Lê Văn Bình', 'nguyên Chủ tịch UBND tỉnh Bắc Kạn']],
  ],
  // a body of a body; who took the photograph
  ['Chủ nhiệm Ủy ban Đối ngoại của QH Lê Văn Bình dự lễ.', [['Lê Văn Bình', 'Chủ nhiệm Ủy ban Đối ngoại của QH']]],
  [
    'Trưởng Ban Công tác đại biểu thuộc Ủy ban Thường vụ Quốc hội Lê Văn Bình dự lễ.',
    [['Lê Văn Bình', 'Trưởng Ban Công tác đại biểu thuộc Ủy ban Thường vụ Quốc hội']],
  ],
  [
    'Chủ tịch nước Lê Văn Bình thăm hỏi nguyên Chủ tịch nước Trần Văn Nam T.N',
    [
      ['Lê Văn Bình', 'Chủ tịch nước'],
      ['Trần Văn Nam', 'nguyên Chủ tịch nước'],
    ],
  ],
  // the house of an office stands before another office
  ['Sáng 8/1, tại Phủ Chủ tịch, Thủ tướng Lê Văn Bình đón khách.', [['Lê Văn Bình', 'Thủ tướng']]],
  ['Lễ đón diễn ra tại Phủ Tổng thống Cuba.', []],
  ['Chủ tịch Hội Nông dân tỉnh khóa IX Lê Văn Bình nói.', [['Lê Văn Bình', 'Chủ tịch Hội Nông dân tỉnh']]],
  [
    'Ông Lê Văn Bình tiếp tục được đại hội tín nhiệm giữ chức Chủ tịch Hội Nông dân tỉnh.',
    [['Lê Văn Bình', 'Chủ tịch Hội Nông dân tỉnh']],
  ],
  ['Ông Kim Ho Cho khẳng định như vậy.', [['Kim Ho Cho']]],
  // before the name, several at once
  [
    'Ủy viên Bộ Chính trị, Bí thư Thành ủy Lê Văn Bình đến thăm.',
    [['Lê Văn Bình', 'Ủy viên Bộ Chính trị', 'Bí thư Thành ủy']],
  ],
  // after a comma, a dash, in brackets
  ['Theo ông Lê Văn Bình, Giám đốc Sở Y tế, dịch đã lui.', [['Lê Văn Bình', 'Giám đốc Sở Y tế']]],
  ['Theo ông Lê Văn Bình - Giám đốc Sở Y tế - dịch đã lui.', [['Lê Văn Bình', 'Giám đốc Sở Y tế']]],
  ['Theo bà Lê Thị Hoa (Giám đốc Sở Y tế), dịch đã lui.', [['Lê Thị Hoa', 'Giám đốc Sở Y tế']]],
  ['Buổi lễ có nguyên Chủ tịch nước Lê Văn Bình.', [['Lê Văn Bình', 'nguyên Chủ tịch nước']]],
  ['Buổi lễ có ông Lê Văn Bình, nguyên Phó Chủ tịch nước.', [['Lê Văn Bình', 'nguyên Phó Chủ tịch nước']]],
  // given names that are function words
  ['Dự lễ có Giám đốc Sở Y tế Nguyễn Văn Được và khách.', [['Nguyễn Văn Được', 'Giám đốc Sở Y tế']]],
  ['Dự lễ có ông Trần Thế Tuy, Giám đốc Sở Y tế.', [['Trần Thế Tuy', 'Giám đốc Sở Y tế']]],
  // who acts by somebody's order does not hold that office
  [
    'Thừa ủy quyền của Chủ tịch nước, Bộ trưởng Bộ Y tế Lê Văn Bình trao huân chương.',
    [['Lê Văn Bình', 'Bộ trưởng Bộ Y tế']],
  ],
  // offices given by election or appointment, to one or to all of a list
  [
    'HĐND tỉnh bầu ông Lê Văn Bình, Bí thư Huyện ủy Tiên Phước, giữ chức Chủ tịch HĐND tỉnh.',
    [['Lê Văn Bình', 'Bí thư Huyện ủy Tiên Phước', 'Chủ tịch HĐND tỉnh']],
  ],
  [
    'Các ông Lê Văn Bình, Trần Hữu Nam và Phan Quốc Nam được bầu làm Phó Chủ tịch UBND tỉnh.',
    [
      ['Lê Văn Bình', 'Phó Chủ tịch UBND tỉnh'],
      ['Trần Hữu Nam', 'Phó Chủ tịch UBND tỉnh'],
      ['Phan Quốc Nam', 'Phó Chủ tịch UBND tỉnh'],
    ],
  ],
  [
    'Ông Lê Văn Bình, Phó Giám đốc Sở Y tế đến nhận công tác tại Sở Nội vụ để bổ nhiệm giữ chức vụ Phó Giám đốc Sở Nội vụ.',
    [['Lê Văn Bình', 'Phó Giám đốc Sở Y tế', 'Phó Giám đốc Sở Nội vụ']],
  ],
  [
    'Dự có các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy: Lê Văn Bình, Giám đốc Sở Y tế; Trần Thị Hoa, Giám đốc Sở Nội vụ.',
    [
      ['Lê Văn Bình', 'Ủy viên Ban Thường vụ Tỉnh ủy', 'Giám đốc Sở Y tế'],
      ['Trần Thị Hoa', 'Ủy viên Ban Thường vụ Tỉnh ủy', 'Giám đốc Sở Nội vụ'],
    ],
  ],
  [
    'Cùng dự có bà Trần Thị Hoa, Chủ tịch Quỹ học bổng Sao Mai; Chủ nhiệm Câu lạc bộ Hoa Sen.',
    [['Trần Thị Hoa', 'Chủ tịch Quỹ học bổng Sao Mai', 'Chủ nhiệm Câu lạc bộ Hoa Sen']],
  ],
  // members of committees
  [
    'Cùng dự có bà Trần Thị Hoa, Tỉnh ủy viên, Giám đốc Sở Y tế.',
    [['Trần Thị Hoa', 'Tỉnh ủy viên', 'Giám đốc Sở Y tế']],
  ],
  // the delegation of a place is nobody
  ['Đoàn Lạng Sơn có 20 đại biểu.', []],
  // a thing that is numbered is nobody
  ['Đón đoàn có ông Lê Văn Bình, Giám đốc Khu công nghiệp Hoàng Mai 1.', [['Lê Văn Bình', 'Giám đốc Khu công nghiệp']]],
  // lists
  [
    'Dự lễ có Chủ tịch nước Lê Văn Bình, Phó Chủ tịch Quốc hội Trần Thị Hoa và đại biểu.',
    [
      ['Lê Văn Bình', 'Chủ tịch nước'],
      ['Trần Thị Hoa', 'Phó Chủ tịch Quốc hội'],
    ],
  ],
  [
    'Cùng dự có các đồng chí: Lê Văn Bình, Giám đốc Sở Y tế; Trần Thị Hoa, Chủ tịch UBND huyện Tiên Phước.',
    [
      ['Lê Văn Bình', 'Giám đốc Sở Y tế'],
      ['Trần Thị Hoa', 'Chủ tịch UBND huyện Tiên Phước'],
    ],
  ],
  [
    'Các Phó Chủ tịch UBND tỉnh Lê Văn Bình, Trần Thị Hoa và Phan Quốc Nam cùng dự.',
    [
      ['Lê Văn Bình', 'Phó Chủ tịch UBND tỉnh'],
      ['Trần Thị Hoa', 'Phó Chủ tịch UBND tỉnh'],
      ['Phan Quốc Nam', 'Phó Chủ tịch UBND tỉnh'],
    ],
  ],
  [
    'Cùng dự có các Ủy viên Trung ương Đảng: Lê Văn Bình, Bí thư Tỉnh ủy; Trần Thị Hoa, Chủ tịch UBND tỉnh.',
    [
      ['Lê Văn Bình', 'Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy'],
      ['Trần Thị Hoa', 'Ủy viên Trung ương Đảng', 'Chủ tịch UBND tỉnh'],
    ],
  ],
  // a body's short name or affiliation between office and name
  ['Tổng Giám đốc Công ty Sao Mai (SMX) Lê Văn Bình trao quà.', [['Lê Văn Bình', 'Tổng Giám đốc Công ty Sao Mai']]],
  ['Cục trưởng Cục Quản lý Dược, Bộ Y tế Lê Văn Bình nói.', [['Lê Văn Bình', 'Cục trưởng Cục Quản lý Dược']]],
  // ranks and degrees are no offices
  ['Thượng tá, TS Lê Văn Bình, Giám đốc Bệnh viện Hoa Sen nói.', [['Lê Văn Bình', 'Giám đốc Bệnh viện Hoa Sen']]],
  ['TGĐ Tập đoàn Sao Mai Lê Văn Bình trao quà.', [['Lê Văn Bình', 'TGĐ Tập đoàn Sao Mai']]],
  // other names
  ['Chủ tịch UBND xã Rơ Mah Thim nói.', [['Rơ Mah Thim', 'Chủ tịch UBND xã']]],
  ['Trưởng Công an xã Ksor Hùng nói.', [['Ksor Hùng', 'Trưởng Công an xã']]],
  ['Bí thư Chi bộ Thào A Tủa nói.', [['Thào A Tủa', 'Bí thư Chi bộ']]],
  ['Đoàn do Chủ tịch Quốc hội Lào Carlos Morel dẫn đầu.', [['Carlos Morel', 'Chủ tịch Quốc hội Lào']]],
  ["Bà H'Lim Niê, Phó Bí thư Tỉnh ủy, dự lễ.", [["H'Lim Niê", 'Phó Bí thư Tỉnh ủy']]],
  // what is named after a leader of history; a place at the beginning of a sentence
  [
    'Ông Lê Văn Bình, Giám đốc Học viện Chính trị Quốc gia Hồ Chí Minh, dự lễ.',
    [['Lê Văn Bình', 'Giám đốc Học viện Chính trị Quốc gia Hồ Chí Minh']],
  ],
  ['Tại Hà Nội, Chủ tịch nước Lê Văn Bình dự lễ.', [['Lê Văn Bình', 'Chủ tịch nước']]],
  ['Carlos Morel, Tỉnh trưởng tỉnh Hủa Phăn, dự lễ.', [['Carlos Morel', 'Tỉnh trưởng tỉnh Hủa Phăn']]],
])('%s', (text, expected) => expect(people(text)).toEqual(expected));

test('an office over a comma at the end of a clause is not taken from the one who follows', () => {
  expect(people('Ông Lê Văn Bình, Bí thư Tỉnh ủy, ông Trần Văn Nam, Chủ tịch UBND tỉnh cùng dự.')).toEqual([
    ['Lê Văn Bình', 'Bí thư Tỉnh ủy'],
    ['Trần Văn Nam', 'Chủ tịch UBND tỉnh'],
  ]);
});

test('one who is spoken to is not the one who speaks', () => {
  expect(people('Báo cáo với Phó Thủ tướng, ông Lê Văn Bình nêu khó khăn.')).toEqual([['Lê Văn Bình']]);
  expect(people('Tổng giám đốc Công ty Sao Mai, ông Lê Văn Bình nêu khó khăn.')).toEqual([
    ['Lê Văn Bình', 'Tổng giám đốc Công ty Sao Mai'],
  ]);
});

test.each(['Xe đi trên đường Trần Hưng Đạo.', 'Đoàn qua phố Lê Thánh Tông rồi dừng lại.'])(
  '%s names no person',
  (text) => expect(people(text)).toEqual([]),
);

test('a work that is being built is no body, nor is a part of its name', () => {
  const found = recognise(documentOf('Ông Lê Văn Bình dự lễ khởi công dự án Bệnh viện Quốc tế Mây Núi.'));
  expect(found.filter(({ type }) => type === 'organization')).toEqual([]);
});
