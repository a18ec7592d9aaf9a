import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positions } from '../../src/relate/positions.ts';
import { castOf } from './cast-of.ts';

describe('an official is told apart', () => {
  test.each([
    // by an office anywhere in the article
    ['Ông Lê Văn Bình, Giám đốc Sở Y tế, dự lễ. Ông Lê Văn Bình tặng quà.', ['Lê Văn Bình']],
    // by being called comrade, or by a rank
    ['Đồng chí Lê Văn Bình trao bằng khen cho đơn vị.', ['Lê Văn Bình']],
    ['Thiếu tướng Lê Văn Bình chúc mừng đơn vị.', ['Lê Văn Bình']],
    // a namesake of a leader of history, in an office of today
    ['Bí thư Tỉnh ủy Lê Đức Thọ đến thăm xã.', ['Lê Đức Thọ']],
    // by one letter more or less in a foreign name
    ['Bộ trưởng Carlos Fernandez dự lễ. Bộ trưởng Carlos Fernandes cảm ơn.', ['Carlos Fernandez']],
    // by speaking for a body
    ['Bà Lê Thị Hoa, đại diện Công ty Sao Mai, trao quà cho xã.', ['Lê Thị Hoa']],
    ['Đại diện Công ty Sao Mai, bà Lê Thị Hoa trao quà cho xã.', ['Lê Thị Hoa']],
  ])('%s', (text, names) => expect(castOf(text).cast.officials.map((each) => each.name)).toEqual(names));
});

describe('a private person becomes no node', () => {
  test.each([
    'Đoàn tặng quà ông Lê Văn Bình, 90 tuổi, thương binh hạng 4/4.',
    'Đoàn thăm Mẹ Việt Nam anh hùng Lê Thị Hoa tại nhà riêng.',
    'Quà được trao cho em Lê Thị Hoa, học sinh lớp 5.',
    'Cử tri Lê Văn Bình kiến nghị sửa đường.',
    'Công nhân Lê Văn Bình nhận quà.',
    'Gia đình ông Lê Văn Bình được xây nhà.',
  ])('%s', (text) => {
    const { cast, mentions } = castOf(text);
    expect(cast.officials).toEqual([]);
    const person = mentions.find((mention) => mention.type === 'person')!;
    expect(cast.isPrivate(person)).toBe(true);
    expect(cast.partyOf(person)).toBeNull();
  });
});

describe('the dead of history are no officials', () => {
  test.each([
    'Đoàn vào Lăng viếng Chủ tịch Hồ Chí Minh.',
    'Đại tướng Võ Nguyên Giáp sống mãi trong lòng dân.',
    'Lễ kỷ niệm ngày sinh cố Tổng Bí thư Lê Duẩn.',
    'Đoàn dâng hương tại Khu lưu niệm Chủ tịch Tôn Đức Thắng.',
  ])('%s', (text) => expect(castOf(text, '2019-05-01').cast.officials).toEqual([]));

  test('an article of their lifetime names them as officials', () => {
    const { cast } = castOf('Thủ tướng Phạm Văn Đồng thăm tỉnh.', '1980-05-01');
    expect(cast.officials.map((each) => each.name)).toEqual(['Phạm Văn Đồng']);
  });
});

describe('a later word is tied to the one it means', () => {
  const text = [
    'Phó Chủ tịch nước Lê Thị Hoa thăm tỉnh Hà Nam.',
    'Cùng đi có ông Trần Văn Nam, Bộ trưởng Bộ Y tế, và bà Phan Thị Hoa, nông dân.',
    'Phó Chủ tịch nước khen tỉnh.',
    'Ông Nam hứa hỗ trợ.',
    'Bộ trưởng cho rằng cần sớm làm.',
    'Chủ tịch UBND tỉnh vắng mặt.',
  ].join(' ');
  test.each([
    ['Phó Chủ tịch nước khen', 'Lê Thị Hoa'],
    ['Nam hứa', 'Trần Văn Nam'],
    ['Bộ trưởng cho rằng', 'Trần Văn Nam'],
    ['Chủ tịch UBND tỉnh vắng', null],
    ['Phan Thị Hoa', null],
  ])('%s → %s', (words, name) => expect(castOf(text).meant(words)).toBe(name));

  test('a periphrasis means the holder of the office', () => {
    const told = castOf('Chủ tịch UBND tỉnh Hà Nam Lê Văn Bình đến xã. Người đứng đầu chính quyền tỉnh tặng quà.');
    expect(told.meant('Người đứng đầu')).toBe('Lê Văn Bình');
  });

  test('an office of one man at the end of a clause stays with the one before whose name it stands', () => {
    const told = castOf(
      'Chủ tịch nước Lê Văn Bình trao quyết định. Trao quyết định cho ông Trần Văn Nam, Chủ tịch nước nêu rõ nhiệm vụ.',
    );
    expect(told.meant('Chủ tịch nước nêu')).toBe('Lê Văn Bình');
  });
});

test('two spellings of a foreign name are one person', () => {
  const { cast } = castOf('Chủ tịch Quốc hội Cuba José Gómez đến thăm. Ông Jose Gomez cảm ơn. Ngài Gómez tặng quà.');
  expect(cast.officials).toHaveLength(1);
  expect(cast.officials[0]).toMatchObject({ name: 'José Gómez', aliases: ['Jose Gomez'] });
  expect(cast.officials[0]!.mentions).toHaveLength(3);
});

test('every mention is a quote inside its sentence', () => {
  const { cast, document } = castOf('Chủ tịch UBND tỉnh Hà Nam Lê Văn Bình dự lễ. Ông Bình tặng quà.');
  for (const { mentions } of [...cast.officials, ...cast.organizations, ...cast.provinces]) {
    for (const quote of mentions) {
      expect(document.text.slice(quote.start, quote.end)).not.toBe('');
      expect(quote.sentence.start).toBeLessThanOrEqual(quote.start);
      expect(quote.end).toBeLessThanOrEqual(quote.sentence.end);
    }
  }
});

const WORDS = [
  'Chủ tịch UBND tỉnh',
  'Bí thư Tỉnh ủy',
  'nguyên',
  'ông',
  'bà',
  'Lê Văn Bình',
  'Trần Thị Hoa',
  'Bình',
  'Hà Nam',
  'tỉnh',
  'Công ty Sao Mai',
  '(SMX)',
  'Tập đoàn',
  'đoàn công tác',
  'Ủy ban MTTQ',
  'chi nhánh Tiên Phước',
  ',',
  ';',
  ':',
  '-',
  'và',
  'các',
  'trao quà',
  'thăm',
  'Quỹ',
  '.',
  'Maria Gomez',
  'đại diện',
];

test('whatever the words, each thing has a name and quotes, and each position an official of the cast', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
      const { document, mentions, cast } = castOf(`Hôm nay ${words.join(' ')} đã họp.`);
      const locals = new Set<string>();
      for (const thing of [...cast.officials, ...cast.organizations, ...cast.provinces, ...cast.places]) {
        expect(thing.name.trim()).not.toBe('');
        expect(thing.mentions.length).toBeGreaterThan(0);
        locals.add(thing.local);
      }
      for (const mention of mentions) {
        const local = cast.partyOf(mention);
        if (local !== null) expect(locals).toContain(local);
      }
      for (const position of positions(document, mentions, cast)) expect(locals).toContain(position.official);
    }),
    { numRuns: 300 },
  );
});
