import { describe, expect, test } from 'vitest';
import { articleDate } from '../../src/recognise/article-date.ts';
import { dates } from '../../src/recognise/date.ts';
import { documentOf } from '../document-of.ts';

const read = (text: string, publishedOn: string | null = null) =>
  dates(documentOf(text, publishedOn)).map((mention) => ({
    ...mention,
    words: text.slice(mention.start, mention.end),
  }));

test("a page's clock that ran on is not the article's day", () => {
  const text = 'Thứ sáu, 20/09/2024\n\nHọp về biển đảo\n\nSáng 8/5/2019, tại Cam Ranh, tỉnh tổ chức họp.';
  const document = documentOf(text);
  expect(articleDate(document, dates(document))?.value).toBe('2019-05-08');
});

test.each([
  ['Chiều 30/3, tỉnh họp. Các quyết định có hiệu lực từ ngày 1/4/2022.', '2022-03-30'],
  ['Ngày 17/12, huyện tổ chức lễ kỷ niệm 110 năm thành lập huyện (1906 - 2016).', '2016-12-17'],
  ['Ngày 8/7, sở sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2024.', '2024-07-08'],
  ['Sáng 31/3, sở kỷ niệm 15 năm ngày hợp nhất ngành (1/4/2008-1/4/2023).', '2023-03-31'],
  ['Sáng 25-2, huyện tổ chức lễ giao nhận quân năm 2024.', '2024-02-25'],
  ['Ngày 1/3, huyện tổ chức lễ ra quân huấn luyện năm 2023.', '2023-03-01'],
  ['Ngày 5/4, nhân dịp Tết Chôl Chnăm Thmây 2022, đoàn thăm chùa.', '2022-04-05'],
  ['Ngày 20/2, hội tổ chức hiến máu đầu xuân Giáp Thìn 2024.', '2024-02-20'],
  ['Nhân dịp năm mới 2025, sáng 11/1, đoàn thăm trường.', '2025-01-11'],
  ['Ngày 15.7, bảo tàng mở triển lãm. Triển lãm diễn ra từ ngày 15.7 đến tháng 9.2020.', '2020-07-15'],
  ['Ngày 15- 10, đoàn đến vùng lũ.', '--10-15'],
  ['Ngày 12/3, huyện tổng kết công tác năm 2016.', '--03-12'],
  ['Đón Tết Nguyên đán Bính Ngọ 2026, tối 6/2, sở tặng quà.', '2026-02-06'],
  ['Trong kỳ họp cuối năm 2015, tỉnh bầu người mới. Ngày 11/12, các đại biểu biểu quyết.', '2015-12-11'],
])('the year is told by other words: %s', (text, value) => {
  expect(read(text).map((mention) => mention.value)).toContain(value);
});

describe('days in every spelling', () => {
  test.each([
    ['Ngày 7/1, đoàn đến thăm xã.', '7/1', '2017-01-07'],
    ['Sáng 5-9, trường khai giảng.', '5-9', '2016-09-05'],
    ['Chiều 22.4, tỉnh họp báo.', '22.4', '2016-04-22'],
    ['Ngày 9 / 7, đoàn đến thăm xã.', '9 / 7', '2016-07-09'],
    ['Ngày 19 – 4, tỉnh họp.', '19 – 4', '2016-04-19'],
    ['Ngày 19 - 12, tỉnh họp.', '19 - 12', '2016-12-19'],
    ['Chiều nay (8/2), quận tổ chức lễ.', '8/2', '2017-02-08'],
    ['Sáng ngày 16/6/2015, xã khởi công.', '16/6/2015', '2015-06-16'],
    ['Lễ diễn ra ngày 12 tháng 3.', 'ngày 12 tháng 3', '2017-03-12'],
    ['Lễ diễn ra ngày 2 tháng Chín năm 2014.', 'ngày 2 tháng Chín năm 2014', '2014-09-02'],
    ['Sáng 5- 9-2015, trường khai giảng.', '5- 9-2015', '2015-09-05'],
    ['Hôm qua, đoàn đã về.', 'Hôm qua', '2017-01-19'],
    ['Đến 30/6, xã sẽ xong cầu.', '30/6', '2016-06-30'],
  ])('%s', (text, words, value) => {
    expect(read(text, '2017-01-20')).toEqual([
      expect.objectContaining({ words, value, until: null, precision: 'DAY', role: 'event' }),
    ]);
  });

  test.each([
    ['Hội chợ mở từ ngày 3 đến 5/8.', '3 đến 5/8', '2017-08-03', '2017-08-05'],
    ['Đoàn đi trong các ngày 3, 4 và 5/8.', '3, 4 và 5/8', '2017-08-03', '2017-08-05'],
    ['Hội chợ mở từ 3-5/8.', '3-5/8', '2017-08-03', '2017-08-05'],
    ['Tháng Công nhân từ 1.5 – 31.5.', '1.5 – 31.5', '2017-05-01', '2017-05-31'],
    ['Lễ hội từ ngày 30/12 đến ngày 2/1.', '30/12 đến ngày 2/1', '2016-12-30', '2017-01-02'],
  ])('%s is a range', (text, words, value, until) => {
    expect(read(text, '2017-08-10').filter(({ precision }) => precision === 'DAY')).toEqual([
      expect.objectContaining({ words, value, until }),
    ]);
  });

  test('"cùng ngày" is the day last told', () => {
    expect(read('Sáng 7/1, đoàn làm việc với tỉnh. Chiều cùng ngày, đoàn thăm xã.', '2017-01-08')).toEqual([
      expect.objectContaining({ value: '2017-01-07' }),
      expect.objectContaining({ words: 'Chiều cùng ngày', value: '2017-01-07', inferred: true }),
    ]);
  });
});

test.each([
  ['Lũ lớn cuối tháng 7/2015 làm hỏng cầu.', 'cuối tháng 7/2015', '2015-07', 'MONTH'],
  ['Trong những ngày tháng 9 năm 2015, công ty tặng quà.', 'những ngày tháng 9 năm 2015', '2015-09', 'MONTH'],
  ['Năm 2013, hai tỉnh ký kết.', 'Năm 2013', '2013', 'YEAR'],
])('%s names no day', (text, words, value, precision) => {
  expect(read(text, '2017-01-20')).toEqual([expect.objectContaining({ words, value, precision })]);
});

describe('figures that are no day of an event', () => {
  test.each([
    'Đã có 16/18 xã về đích.',
    'Có 5/12 huyện hoàn thành.',
    'Ông là thương binh hạng 1/4.',
    'Thương binh 2/4 ở xã.',
    'Bà ở số nhà 14/11 đường Hai Bà Trưng.',
    'Theo Nghị định 10/2016/NĐ-CP của Chính phủ.',
    'Lãi suất tăng 1,5-2,5 phần trăm.',
    'Vàng từ 1-5 chỉ bán chạy.',
    'Lễ hội vào ngày 10/3 âm lịch.',
    'Đất nước ta hôm nay đã khác.',
  ])('%s', (text) => expect(read(text, '2017-01-20')).toEqual([]));

  test.each([
    ['Nhân kỷ niệm ngày thành lập (22/12/1944 - 22/12/2016), tỉnh mít tinh.', 'anniversary'],
    ['Kỷ niệm 92 năm ngày Báo chí Cách mạng Việt Nam (21/6), chi nhánh tặng quà.', 'anniversary'],
    ['Nhân dịp 27/7, xã thăm hỏi gia đình.', 'anniversary'],
    ['Nhiệm vụ giai đoạn 2016-2020.', 'term'],
    ['Năm học 2016 - 2017 đã khai giảng.', 'term'],
    ['Hội đồng nhiệm kỳ 2011 - 2016 đã họp.', 'term'],
    ['Theo Quyết định số 12 ngày 5/3/2015 của tỉnh.', 'publication'],
    ['Theo Chương trình giám sát số 43/CTr-HĐND ngày 13/01/2020 của ban.', 'publication'],
  ])('%s has the role %s', (text, role) =>
    expect(read(text, '2017-01-20').map((mention) => mention.role)).toEqual([role]),
  );
});

describe('the year of an article that does not say it', () => {
  test.each([
    ['Ngày 7/1, đoàn nghe kết quả năm 2016 và phương hướng nhiệm vụ năm 2017.', '2017-01-07'],
    ['Ngày 20/12, đoàn nghe kết quả năm 2016 và phương hướng nhiệm vụ năm 2017.', '2016-12-20'],
    ['Chiều 5/7, đoàn thăm gia đình nhân kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ.', '2017-07-05'],
    ['Sáng 9/7, lễ kỷ niệm ngày thành lập (12/7/1907 - 12/7/2017) diễn ra.', '2017-07-09'],
    ['Ngày 8-6, bộ mở Tuần lễ biển và hải đảo năm 2017.', '2017-06-08'],
    ['Ngày 12/5, hội trao quà. Trước đó, ngày 11/5/2017, hội đã đến trường.', '2017-05-12'],
    ['Ngày 20/12, đoàn thăm giáo phận nhân lễ Giáng sinh năm 2025.', '2025-12-20'],
    ['Ngày 12/4, bộ tổ chức gặp mặt mừng Bunpimay 2018.', '2018-04-12'],
    ['Ngày 1/9, UBND tỉnh tổ chức lễ hợp long cầu, được khởi công xây dựng ngày 11/12/2021.', '--09-01'],
    ['Ngày 5/5, đoàn chúc mừng Ban Trị sự nhân Đại lễ Phật đản 2020.', '2020-05-05'],
    ['Ngày 13/5, đoàn chúc mừng Ban Trị sự nhân Đại lễ Phật đản, Phật lịch 2568.', '2024-05-13'],
    ['Ngày 12/4, tỉnh khai mạc Đại hội Hội Nông dân tỉnh lần thứ IX, nhiệm kỳ 2018 - 2023.', '2018-04-12'],
    ['Ngày 12/4, tỉnh sơ kết Nghị quyết Đại hội Hội Nông dân tỉnh lần thứ IX, nhiệm kỳ 2018 - 2023.', '--04-12'],
    ['Ngày 8/2, hội trao quà.', '--02-08'],
    ['Chiều 22/6, đoàn đến thăm. Năm 2016, tỉnh đã chi 11 tỷ đồng.', '--06-22'],
    ['Ngày 17/5, hai tỉnh bàn việc giai đoạn 2017 - 2020.', '--05-17'],
  ])('%s', (text, day) => {
    const document = documentOf(text);
    expect(articleDate(document, dates(document))).toEqual(expect.objectContaining({ value: day, inferred: true }));
  });

  test('is the last month told where no day is', () => {
    const document = documentOf('Tháng 9/2015, công ty tặng quà. Lũ cuối tháng 7/2015 làm hỏng cầu.');
    expect(articleDate(document, dates(document))).toEqual(
      expect.objectContaining({ value: '2015-09', precision: 'MONTH', text: 'Tháng 9/2015' }),
    );
  });

  test('is that of the day on which the page was put up, wherever it stands', () => {
    const document = documentOf(
      'Hội trao quà\n\nChiều 28/5, hội đã trao quà cho trường.\n\n28/05/2024 19:37\n\nTrường cảm ơn.',
    );
    expect(dates(document)[0]!.value).toBe('2024-05-28');
  });

  test('is that of its metadata, and the day too', () => {
    const document = documentOf('Ngày 30/12, hội trao quà.', '2017-01-02');
    expect(articleDate(document, dates(document))).toEqual(
      expect.objectContaining({ value: '2017-01-02', inferred: false, quote: null }),
    );
    expect(dates(document)[0]!.value).toBe('2016-12-30');
  });

  test('is that of a date line above the text', () => {
    const document = documentOf('Thứ Hai, 09/01/2017 08:30 GMT+7\n\nSáng 8/1, đoàn đến thăm xã và trao quà cho dân.');
    expect(articleDate(document, dates(document))?.value).toBe('2017-01-09');
    expect(dates(document)[0]!.value).toBe('2017-01-08');
  });
});
