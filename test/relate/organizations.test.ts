import { describe, expect, test } from 'vitest';
import { castOf } from './cast-of.ts';

const acting = (text: string) =>
  castOf(text)
    .cast.organizations.filter((body) => !body.onlyInTitles)
    .map((body) => body.name);

describe('bodies that act are listed', () => {
  test.each([
    // a list shares the last one's place
    [
      'Tỉnh ủy, HĐND, UBND, Ủy ban MTTQ tỉnh Hà Nam tổ chức lễ.',
      ['Tỉnh ủy Hà Nam', 'HĐND tỉnh Hà Nam', 'UBND tỉnh Hà Nam', 'Ủy ban MTTQ tỉnh Hà Nam'],
    ],
    // or its unit alone, and the article tells the place
    [
      'Đoàn lãnh đạo Tỉnh ủy, HĐND, UBND, UBMTTQVN tỉnh thăm tỉnh Hà Nam.',
      ['Tỉnh ủy Hà Nam', 'HĐND tỉnh Hà Nam', 'UBND tỉnh Hà Nam', 'UBMTTQVN tỉnh Hà Nam'],
    ],
    // the province that the sentence opens with
    ['UBND tỉnh Sơn La họp. Đối với tỉnh Hà Nam, UBND tỉnh đã trao quà.', ['UBND tỉnh Sơn La', 'UBND tỉnh Hà Nam']],
    // the province of a city, where none is named
    ['UBND tỉnh viếng Nghĩa trang liệt sĩ TP Quy Nhơn.', ['UBND tỉnh Bình Định']],
    // what heroes are called is no body
    ['Đoàn đến thăm các Anh hùng Lực lượng vũ trang Lê Văn Bình, Trần Thị Hoa.', []],
    // one of no place is of its companion's
    [
      'Hội Khuyến học tỉnh Hà Nam phối hợp với Ủy ban MTTQ tổ chức lễ.',
      ['Hội Khuyến học tỉnh Hà Nam', 'Ủy ban MTTQ tỉnh Hà Nam'],
    ],
    // a missing place is told by the article
    ['Lễ diễn ra tại tỉnh Hà Nam. UBND tỉnh tặng quà.', ['UBND tỉnh Hà Nam']],
    ['UBND xã Tân Tiến họp. Sau đó UBND xã trao quà.', ['UBND xã Tân Tiến']],
    // short and long forms are one
    ['Bộ Tài nguyên và Môi trường (TN&MT) tổ chức lễ. Bộ TN&MT trao quà.', ['Bộ Tài nguyên và Môi trường']],
    ['Tập đoàn Sao Mai trao quà. Tập đoàn hứa giúp tiếp. Sau đó Sao Mai về.', ['Tập đoàn Sao Mai']],
    // branches are bodies of their own
    [
      'Ngân hàng Sao Mai chi nhánh Tiên Phước và chi nhánh Quế Sơn tài trợ.',
      ['Ngân hàng Sao Mai chi nhánh Tiên Phước', 'Ngân hàng Sao Mai chi nhánh Quế Sơn'],
    ],
    // one head for several funds
    ['Họ góp tiền cho các Quỹ: Vì người nghèo, Khuyến học.', ['Vì người nghèo', 'Khuyến học']],
    ['Tiền từ nguồn Quỹ Sao Mai đã đến tay bà con.', ['Quỹ Sao Mai']],
    // a yearly day, pagodas in general, the middle of a town
    ['Họ kỷ niệm 79 năm Ngày thành lập Công an nhân dân và thăm các chùa Khmer ở trung tâm Hà Nội.', []],
    // powers and collectives do not act
    ['Đảng, Nhà nước và Chính phủ luôn quan tâm. Đảng bộ tỉnh Hà Nam biết ơn.', []],
    // nameless bodies between a list and its place
    [
      'Dự lễ có đại diện lãnh đạo HĐND, UBND, các sở, ngành liên quan tỉnh Hà Nam.',
      ['HĐND tỉnh Hà Nam', 'UBND tỉnh Hà Nam'],
    ],
    [
      'Đoàn thăm Hà Nam và Sơn La. Đoàn làm việc với Ban Thường vụ Tỉnh ủy và lãnh đạo chủ chốt tỉnh Hà Nam.',
      ['Ban Thường vụ Tỉnh ủy Hà Nam'],
    ],
    // initials that an office shows to be a company
    ['Dự lễ có ông Lê Văn Bình, Tổng giám đốc SMG. Công ty An Lộc hợp tác với SMG.', ['SMG', 'Công ty An Lộc']],
    ['Cơ quan Công an huyện Quỳnh Lưu tổ chức lễ.', ['Công an huyện Quỳnh Lưu']],
    // a body named only in an office
    ['Giám đốc Sở Y tế Lê Văn Bình đến thăm.', []],
    // where people meet
    ['Sáng 3/5, tại Trung tâm Hội nghị tỉnh Hà Nam, Sở Y tế tỉnh Hà Nam tổ chức lễ.', ['Sở Y tế tỉnh Hà Nam']],
    ['Lễ diễn ra tại trụ sở UBND xã Tân Tiến.', []],
    // a surname and a country that begin like a body
    ['Dự lễ có ông Hoàng Gia Long. Khách từ Đài Loan cùng dự.', []],
    // a party organ of a ward acts where it holds its congress
    ['Đảng bộ phường Tân Tiến (tỉnh Hà Nam) tổ chức Đại hội.', ['Đảng bộ phường Tân Tiến']],
    // the province that several places tell
    ['UBND tỉnh họp với huyện Quỳnh Lưu và huyện Đô Lương.', ['UBND tỉnh Nghệ An']],
    ['UBND tỉnh họp với huyện Quỳnh Lưu.', []],
    // a foreign party acts by its delegation
    ['Đoàn đại biểu Đảng Cộng sản Cuba thăm tỉnh Hà Nam.', ['Đảng Cộng sản Cuba']],
    // works and streets are no bodies
    ['Dự án xây dựng Nhà máy giấy Hoa Sen có vốn 5 tỷ đồng.', []],
  ])('%s', (text, names) => expect(acting(text)).toEqual(names));
});

test('an abbreviation in brackets is another name of the body', () => {
  const { cast, meant } = castOf('Công ty Sao Mai Xanh (SMX) tặng quà. Hôm sau, Công ty SMX về.');
  expect(cast.organizations).toHaveLength(1);
  expect(cast.organizations[0]!.aliases).toContain('SMX');
  expect(meant('Công ty SMX')).toBe('Công ty Sao Mai Xanh');
});

test('letters for a field alone are no name of a body', () => {
  const { cast } = castOf('Sở Kế hoạch và Đầu tư (KH&ĐT) tỉnh Hà Nam tiếp Bộ Kế hoạch và Đầu tư (KH&ĐT).');
  expect(cast.organizations.flatMap(({ aliases }) => aliases)).not.toContain('KH&ĐT');
});

test('a hospital named after a friendship is of no country', () => {
  expect(castOf('Bệnh viện Việt Đức tặng quà.').cast.organizations[0]!.country).toBeNull();
});

test('a delegation without a name is the body that sent the last one', () => {
  const told = castOf('Đoàn công tác Thành ủy Hà Nội thăm Hà Nam. Sau đó đoàn công tác tặng quà.');
  expect(told.meant('đoàn công tác tặng')).toBe('Thành ủy Hà Nội');
});

test('a part of a body has it as its parent, and its province', () => {
  const { cast } = castOf('Công ty Dệt Sao Mai và Công đoàn Công ty Dệt Sao Mai trao quà cho Hội Phụ nữ tỉnh Hà Nam.');
  const [company, union, women] = cast.organizations;
  expect(union!.parent).toBe(company!.local);
  expect(cast.provinces.find((each) => each.local === women!.province)?.name).toBe('Hà Nam');
});
