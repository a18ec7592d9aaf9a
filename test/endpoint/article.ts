import type { RawArticle } from '../../src/model/article.ts';

/** An article with furniture below it. */
export const ARTICLE: RawArticle = {
  title: 'Yên Bái: Trao quà cho hộ nghèo xã Phúc Lợi',
  text: [
    'Yên Bái: Trao quà cho hộ nghèo xã Phúc Lợi',
    '',
    'Ngày 12/3/2019, ông Lò Văn Thử, Phó Chủ tịch UBND tỉnh Yên Bái, đã đến thăm xã Phúc Lợi. Cùng đi có đại diện Công ty Cổ phần Mây Núi.',
    '',
    'Tại đây, Công ty Cổ phần Mây Núi tặng 50 suất quà trị giá 25 triệu đồng cho các hộ nghèo. Bà Vàng Thị Gấm, hộ nghèo thôn 2, xúc động nhận quà.',
    '',
    'TIN LIÊN QUAN',
    'Tập đoàn Sông Thao ủng hộ 9 tỷ đồng xây trường học (10/01/2019)',
  ].join('\n'),
  source: null,
  byline: null,
  url: null,
  publishedOn: null,
  externalId: null,
};
