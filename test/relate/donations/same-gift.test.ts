import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

const sums = (text: string) => explained(text).facts.donations.map(({ amount }) => amount?.minor ?? null);

describe('one gift', () => {
  test.each([
    [
      'is shown by a caption that names who handed it over',
      'Hội Chữ thập đỏ tỉnh Sơn La trao 50 phần quà, mỗi phần trị giá 600.000 đồng cho hộ nghèo xã Mường Bú.\n\nĐại diện Hội Chữ thập đỏ tỉnh Sơn La và lãnh đạo xã Mường Bú trao quà cho các hộ khó khăn.',
      [30_000_000],
    ],
    [
      'takes the total of a later sentence, told once or twice',
      'Đồn Biên phòng Y Tý tổ chức trao 500 suất quà tặng nhân dân xã Y Tý, tỉnh Lào Cai. Người dân được tặng quà đều là hộ nghèo. Tổng trị giá quà trao đợt này là 350 triệu đồng.',
      [350_000_000],
    ],
    [
      'comes from one body under a longer and a shorter name',
      'Bộ đội Biên phòng tỉnh Nghệ An đã trao bò cho các hộ dân ở biên giới.\n\nNgày 19/3, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An tổ chức trao 7 con bò, tổng trị giá 70 triệu đồng cho hộ dân ở biên giới.',
      [70_000_000],
    ],
    [
      'goes to a place and to a body of that place',
      'Tỉnh Lào Cai tiếp nhận 5 xe cứu thương do Công ty TNHH An Lộc trao tặng.\n\nSáng 14/8, Công ty TNHH An Lộc đã trao tặng 5 xe cứu thương trị giá 6 tỷ đồng cho Bệnh viện Đa khoa tỉnh Lào Cai.',
      [6_000_000_000],
    ],
  ])('%s', (_, text, amounts) => expect(sums(text)).toEqual(amounts));
});

describe('two gifts', () => {
  test('are equal ones in two districts', () => {
    const text =
      'Hội Chữ thập đỏ tỉnh Hòa Bình thăm người nghèo. Tại huyện Lạc Thủy, Hội Chữ thập đỏ tỉnh Hòa Bình tặng 100 suất quà cho hộ nghèo.\n\nTại huyện Yên Thủy, Hội Chữ thập đỏ tỉnh Hòa Bình tặng 100 suất quà cho hộ nghèo.';
    expect(giftLines(explained(text))).toHaveLength(2);
  });

  test('are equal sums in houses and in parcels', () => {
    const text =
      'Công ty TNHH An Lộc tặng 100 suất quà (mỗi suất 1 triệu đồng) cho học sinh xã Tả Van. Công ty TNHH An Lộc trao nhà tình thương cho 2 gia đình (mỗi nhà trị giá 50 triệu đồng).';
    expect(sums(text)).toEqual([100_000_000, 100_000_000]);
  });
});

test('keeps apart equal sums of a brand in words and of a body that is named', () => {
  const text =
    'Vinacom cũng đã ủng hộ 500 triệu đồng cho đồng bào vùng lũ.\n\nTrong dịp này, Công ty TNHH An Lộc hỗ trợ 500 triệu đồng cho đồng bào vùng lũ.';
  expect(giftLines(explained(text))).toHaveLength(2);
});
