import { describe, expect, test } from 'vitest';
import { positions } from '../../src/relate/positions.ts';
import { castOf } from './cast-of.ts';

function offices(text: string) {
  const { document, mentions, cast } = castOf(text);
  const nameOf = (local: string | null) =>
    [...cast.organizations, ...cast.provinces].find((each) => each.local === local)?.name ?? null;
  return positions(document, mentions, cast).map((each) => ({
    title: each.title,
    body: nameOf(each.organization),
    province: nameOf(each.province),
    former: each.former,
  }));
}

const titles = (text: string) => offices(text).map((each) => each.title);

test('an office is tied to its body and province', () => {
  expect(offices('Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy Hà Nam Lê Văn Bình đến thăm.')).toEqual([
    { title: 'Ủy viên Bộ Chính trị', body: 'Bộ Chính trị', province: null, former: false },
    { title: 'Bí thư Tỉnh ủy Hà Nam', body: 'Tỉnh ủy Hà Nam', province: 'Hà Nam', former: false },
  ]);
});

describe('a short form is filled in from the article', () => {
  test.each([
    ['Đoàn thăm tỉnh Sơn La. Ông Lê Văn Bình, Bí thư Tỉnh ủy, đón đoàn.', ['Bí thư Tỉnh ủy Sơn La']],
    [
      'Bí thư Thành ủy Hà Nội Lê Văn Bình dự. Ông Trần Văn Nam, Phó Bí thư Thành ủy, cùng dự.',
      ['Bí thư Thành ủy Hà Nội', 'Phó Bí thư Thành ủy Hà Nội'],
    ],
    // a seat in a body that nobody knows stands between; an envoy and somebody else; a term behind an office
    ['Dự có ông Lê Văn Bình, Ủy viên BTVHU, Giám đốc Sở Y tế tỉnh Hà Nam.', ['Giám đốc Sở Y tế tỉnh Hà Nam']],
    [
      'Tỉnh Hà Nam làm việc với Thứ trưởng Bộ Ngoại giao và Đại sứ Hàn Quốc tại Việt Nam Carlos Morel.',
      ['Đại sứ Hàn Quốc tại Việt Nam'],
    ],
    [
      'Dự có ông Lê Văn Bình, Đại biểu Quốc hội khóa XV, Chủ tịch Hội Nông dân tỉnh Hà Nam.',
      ['Đại biểu Quốc hội', 'Chủ tịch Hội Nông dân tỉnh Hà Nam'],
    ],
    // a name in another spelling in brackets; an envoy of a town's governor; a city before its country and a name
    [
      'Dự có ông Carlos Morel (Trần Văn Bách), Cục trưởng Cục Tài chính Hồng Kông.',
      ['Cục trưởng Cục Tài chính Hồng Kông'],
    ],
    [
      'Dự có ông Carlos Morel, Đặc phái viên của Thống đốc Saint Petersburg về các vấn đề hợp tác.',
      ['Đặc phái viên của Thống đốc'],
    ],
    ['Thị trưởng TP Thượng Hải Trung Quốc Trần Văn Bách cảm ơn.', ['Thị trưởng TP Thượng Hải Trung Quốc']],
    // two men, each with an office before his name; lists of the elected
    [
      'Nhận lời mời của Chủ tịch nước Lê Văn Bình, Tổng thống Cộng hòa Iceland, ngài Carlos Morel đã thăm Việt Nam.',
      ['Chủ tịch nước', 'Tổng thống Cộng hòa Iceland'],
    ],
    [
      'Các đại biểu bầu 2 Phó Chủ tịch UBND tỉnh Hà Nam nhiệm kỳ 2016-2021 gồm các ông, bà: Lê Văn Bình và Trần Thị Hoa.',
      ['Phó Chủ tịch UBND tỉnh Hà Nam', 'Phó Chủ tịch UBND tỉnh Hà Nam'],
    ],
    ['Ông Lê Văn Bình được bầu lại làm Chủ tịch Hội Nông dân tỉnh Hà Nam.', ['Chủ tịch Hội Nông dân tỉnh Hà Nam']],
    // a deputy beside the chair; who leads a delegation is in office where it comes from
    [
      'Dự có ông Lê Văn Bình, Chủ tịch Hội Nông dân tỉnh Hà Nam; bà Trần Thị Hoa, Phó Chủ tịch.',
      ['Chủ tịch Hội Nông dân tỉnh Hà Nam', 'Phó Chủ tịch Hội Nông dân tỉnh Hà Nam'],
    ],
    [
      'Đoàn công tác Hội Nông dân tỉnh Hà Nam do bà Trần Thị Hoa, Phó Chủ tịch làm trưởng đoàn đến thăm.',
      ['Phó Chủ tịch Hội Nông dân tỉnh Hà Nam'],
    ],
    // of a ministry's side
    ['Về phía Bộ Y tế có Thứ trưởng Lê Văn Bình.', ['Thứ trưởng Bộ Y tế']],
    // the body that the office's own word names behind a comma; one seat under two names
    ['Dự có ông Lê Văn Bình, Viện trưởng, Viện Nghiên cứu Sông Hồng.', ['Viện trưởng Viện Nghiên cứu Sông Hồng']],
    [
      'Ông Lê Văn Bình, Hiệu trưởng Trường Đại học Sông Hồng (SHU) phát biểu. Ông Lê Văn Bình - Hiệu trưởng SHU cảm ơn.',
      ['Hiệu trưởng Trường Đại học Sông Hồng'],
    ],
    // who leads a delegation is of its province, who sits in the party of Laos of one of Laos
    [
      'Ông Lê Văn Bình, Bí thư Tỉnh ủy Hà Nam tiếp đoàn đại biểu tỉnh Hủa Phăn do đồng chí Khăm Vông Xay, Bí thư Tỉnh ủy làm trưởng đoàn.',
      ['Bí thư Tỉnh ủy Hà Nam', 'Bí thư Tỉnh ủy Hủa Phăn'],
    ],
    [
      'Đoàn tỉnh Hủa Phăn đến Hà Nam. Ông Khăm Vông Xay, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Hủa Phăn trao quà.',
      ['Bí thư Tỉnh ủy Hủa Phăn', 'Tỉnh trưởng tỉnh Hủa Phăn'],
    ],
    // whoever a delegation visits is none of it
    [
      'Đoàn công tác tỉnh Hà Nam do ông Lê Văn Bình, Bí thư Tỉnh ủy làm trưởng đoàn đến thăm ông Khăm Vông Xay, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Hủa Phăn, Lào.',
      ['Bí thư Tỉnh ủy Hà Nam', 'Bí thư Tỉnh ủy Hủa Phăn', 'Tỉnh trưởng tỉnh Hủa Phăn'],
    ],
    // of two spellings the one that is written out
    [
      'Thứ trưởng Bộ GD-ĐT Lê Văn Bình dự. Thứ trưởng Bộ Giáo dục và Đào tạo Lê Văn Bình phát biểu.',
      ['Thứ trưởng Bộ Giáo dục và Đào tạo'],
    ],
    // a body abroad fills in nobody's at home
    [
      'Ông Lê Văn Bình, Bí thư Tỉnh ủy, thăm tỉnh Hà Nam, rồi gặp Bí thư Tỉnh ủy Vân Nam, Trung Quốc.',
      ['Bí thư Tỉnh ủy Hà Nam'],
    ],
    // one body for two offices
    [
      'Ông Lê Văn Bình, Chủ tịch kiêm Tổng giám đốc Công ty Sao Mai, trao quà.',
      ['Chủ tịch Công ty Sao Mai', 'Tổng giám đốc Công ty Sao Mai'],
    ],
    ['UBND huyện Tiên Phước họp. Chủ tịch UBND huyện Lê Văn Bình nói.', ['Chủ tịch UBND huyện Tiên Phước']],
  ])('%s', (text, expected) => expect(titles(text)).toEqual(expected));
});

test('of two forms of one office the fuller stays, with the words of both', () => {
  const text = 'Phó Thủ tướng Thường trực Chính phủ Lê Văn Bình đến. Phó Thủ tướng Lê Văn Bình tặng quà.';
  const { document, mentions, cast } = castOf(text);
  const found = positions(document, mentions, cast);
  expect(found.map((each) => each.title)).toEqual(['Phó Thủ tướng Thường trực Chính phủ']);
  expect(found[0]!.evidence.map((quote) => document.text.slice(quote.start, quote.end))).toEqual([
    'Phó Thủ tướng Thường trực Chính phủ Lê Văn Bình',
    'Phó Thủ tướng Lê Văn Bình',
  ]);
});

test('a former office is marked, and ranks are none', () => {
  expect(offices('Nguyên Chủ tịch nước Lê Văn Bình và Đại tá Trần Văn Nam dự lễ.')).toEqual([
    { title: 'Chủ tịch nước', body: null, province: null, former: true },
  ]);
});

test('an office shared by a list is held by each', () => {
  expect(titles('Các Phó Chủ tịch UBND tỉnh Hà Nam Lê Văn Bình, Trần Thị Hoa cùng dự.')).toEqual([
    'Phó Chủ tịch UBND tỉnh Hà Nam',
    'Phó Chủ tịch UBND tỉnh Hà Nam',
  ]);
});
