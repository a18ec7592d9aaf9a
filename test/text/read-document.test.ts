import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';

const read = (title: string, text: string) =>
  readDocument({ title, text, source: null, byline: null, url: null, publishedOn: null, externalId: null });
const blocks = (document: ReturnType<typeof read>) =>
  document.sentences.map(({ block, start, end }) => [block, document.text.slice(start, end)]);
const aside = (document: ReturnType<typeof read>) =>
  document.setAside.map(({ start, end }) => document.text.slice(start, end));

const TITLE = 'Công ty Mây Trắng trao quà tại Sơn La';
const LEAD = 'Ngày 7/1, tại tỉnh Sơn La, Công ty Mây Trắng trao 30 suất quà cho học sinh.';
const BODY =
  'Tại buổi lễ, ông Trần Văn Bình, Giám đốc Công ty Mây Trắng, mong các em học giỏi. Đại diện nhà trường cảm ơn công ty. Các em vui mừng nhận quà và hứa sẽ cố gắng nhiều hơn trong năm học này.';

test('headline, lead and body are told apart', () => {
  expect(blocks(read(TITLE, `${TITLE}\n\n${LEAD}\n\n${BODY}`)).map(([block]) => block)).toEqual([
    'title',
    'lead',
    'body',
    'body',
    'body',
  ]);
});

describe('what is set aside', () => {
  test('a caption without names printed twice, once', () => {
    const caption = 'Tặng quà các em có hoàn cảnh khó khăn';
    expect(aside(read(TITLE, `${TITLE}\n\n${LEAD}\n${caption}\n${caption}\n\n${BODY}`))).toEqual([caption]);
  });

  test('a caption printed twice, once; the text goes on behind it', () => {
    const caption = 'Công ty Mây Trắng trao quà cho học sinh tỉnh Sơn La';
    const document = read(TITLE, `${TITLE}\n\n${LEAD}\n${caption}\n${caption}\n\n${BODY}`);
    expect(aside(document)).toEqual([caption]);
    expect(document.sentences.at(-1)!.end).toBe(document.text.length);
  });

  test('a whole sentence printed twice, once, whatever names it brings', () => {
    const caption = 'Ông Giàng A Páo, Trưởng ban Dân tộc đã trao 1 triệu đồng hỗ trợ cho gia đình.';
    const document = read(TITLE, `${TITLE}\n\n${LEAD}\n\n${BODY}\n${caption}\n${caption}\n\n${BODY}`);
    expect(aside(document)).toEqual([caption]);
    expect(document.sentences.at(-1)!.end).toBe(document.text.length);
  });

  test('a byline of somebody who writes for an office', () => {
    const document = read(TITLE, `${TITLE}\n\n${LEAD}\n\n${BODY}\n\nThu Hà - Trung tâm Văn hóa và Thể thao`);
    expect(document.byline).toBe('Thu Hà - Trung tâm Văn hóa và Thể thao');
  });

  test('a line that says the same twice: a picture and its link', () => {
    const twice = 'Sơn La gặp mặt kiều bào nhân dịp Xuân Sơn La gặp mặt kiều bào nhân dịp Xuân';
    expect(aside(read(TITLE, `${TITLE}\n\n${LEAD}\n${twice}\n\n${BODY}`))).toContain(twice);
  });

  test('behind the sign-off: a related story, share bar and menu', () => {
    const other = 'Bí thư Lê Văn Nam tiếp đoàn Phú Thọ';
    const tail = `${other}\n${other}\n\nChiều 20/12, ông Lê Văn Nam tiếp đoàn Phú Thọ.\n\nChia sẻ:\n\nThời sự - Kinh tế - Rao vặt`;
    const document = read(TITLE, `${TITLE}\n\n${LEAD}\n\n${BODY}\n\nTin, ảnh: Thu Hà (TTXVN)\n${tail}`);
    expect(document.byline).toBe('Tin, ảnh: Thu Hà (TTXVN)');
    expect(document.sentences.at(-1)!.end).toBeLessThan(document.text.indexOf('Tin, ảnh'));
    expect(aside(document).join('\n')).toContain('Chiều 20/12');
  });

  test('the same without a sign-off, by the doubled headline', () => {
    const other = 'Bí thư Lê Văn Nam tiếp đoàn Phú Thọ';
    const document = read(
      TITLE,
      `${TITLE}\n${LEAD}\n${BODY}\n${other}\n${other}\nChiều 20/12, ông Lê Văn Nam tiếp đoàn.`,
    );
    expect(blocks(document).join()).not.toContain('Lê Văn Nam');
  });

  test('above the headline: menu, breadcrumb, date line', () => {
    const head = 'Trang chủ > Xã hội > Từ thiện\nThứ Hai, 09/01/2017 08:30 GMT+7\nFacebook Twitter Zalo';
    const document = read('Trang chủ > Xã hội > Từ thiện', `${head}\n${TITLE}\n${LEAD}\n${BODY}`);
    expect(document.title).toBe(TITLE);
    expect(blocks(document)[0]).toEqual(['title', TITLE]);
  });

  test('headlines of other articles above the own one', () => {
    const others = 'Giá vàng hôm nay tăng mạnh\nĐội tuyển lên đường sang Lào\nMưa lớn ở miền Bắc';
    const document = read('Giá vàng hôm nay tăng mạnh', `${others}\n${TITLE}\n${LEAD}\n${BODY}`);
    expect(blocks(document)[0]).toEqual(['title', TITLE]);
    expect(blocks(document).join()).not.toContain('Giá vàng');
  });

  test('a box of related headlines in the middle, and what comes after the end', () => {
    const text = `${TITLE}\n${LEAD}\nTin liên quan\nHơn 200 suất quà đến với Phú Thọ\nThêm một cây cầu cho bản nghèo\n${BODY}\nBình luận (12)\nAnh Nam: Hay quá\n© Bản quyền thuộc về Báo`;
    const words = blocks(read(TITLE, text)).join();
    expect(words).toContain('mong các em học giỏi');
    expect(words).not.toMatch(/Phú Thọ|cây cầu|Hay quá|Bản quyền/);
  });

  test('image tags, rules and templates of Markdown', () => {
    const document = read(TITLE, `${LEAD}\n[img]\n---\n\n![](a.jpg)\n\n![]({{ page.pic1 }})\n\n<hr>\n\n${BODY}`);
    expect(aside(document)).toEqual(['[img]', '---', '![](a.jpg)', '![]({{ page.pic1 }})', '<hr>']);
  });

  test.each(['TTO - ', '(TTXVN) - ', '(Chinhphu.vn) - ', 'Sơn La (TTXVN 7/1) - ', 'VOV.VN – ', 'Online - '])(
    'the agency line %j',
    (line) => {
      const document = read(TITLE, `${TITLE}\n${line}${LEAD}\n${BODY}`);
      expect(aside(document)).toEqual([line.trim()]);
      expect(blocks(document)[1]).toEqual(['lead', LEAD]);
    },
  );

  test.each([
    'Thu Hà',
    'Thu Hà (TTXVN)',
    'Thu Hà - Minh Đức/VOV',
    'Bài và ảnh: Thu Hà',
    'NHÓM PV',
    'Theo Thu Hà/Dân Trí',
  ])('the byline %j that runs on behind the last sentence', (byline) => {
    const document = read(TITLE, `${TITLE}\n${LEAD}\n${BODY} ${byline} `);
    expect(document.byline).toBe(byline);
    expect(document.sentences.at(-1)!.end).toBe(document.text.indexOf(BODY) + BODY.length);
  });

  test('a passage in a line that names another article', () => {
    const document = read(TITLE, `${LEAD}\n${BODY} Xem thêm: Phú Thọ trao quà cho 100 hộ nghèo`);
    expect(blocks(document).join()).not.toContain('Phú Thọ');
  });
});

describe('captions', () => {
  test.each([
    ['Ảnh: Thu Hà/TTXVN  ', 'Ảnh: Thu Hà/TTXVN'],
    ['Ảnh: Minh Thái ', 'Ảnh: Minh Thái'],
    ['Ảnh: VOV ', 'Ảnh: VOV'],
    ['(Ảnh: Facebook Mây Trắng) ', '(Ảnh: Facebook Mây Trắng)'],
    ['- Ảnh: TR.T. ', '- Ảnh: TR.T.'],
  ])('are found when %j runs into the body', (credit, words) => {
    const document = read(TITLE, `${LEAD}\nLãnh đạo công ty trao quà cho học sinh. ${credit}${BODY}`);
    expect(blocks(document)[1]).toEqual(['caption', 'Lãnh đạo công ty trao quà cho học sinh.']);
    expect(aside(document)).toEqual([words]);
    expect(blocks(document)[2]![1]).toMatch(/^Tại buổi lễ, ông/);
  });
});

test('a credit on a line of its own signs the line above and ends no article', () => {
  const text = `${TITLE}\n${LEAD}\n${BODY}\nLãnh đạo công ty trao quà cho học sinh.\nẢnh: Thu Hà/TTXVN\nSau lễ, đoàn thăm trường.`;
  expect(blocks(read(TITLE, text)).slice(-2)).toEqual([
    ['caption', 'Lãnh đạo công ty trao quà cho học sinh.'],
    ['body', 'Sau lễ, đoàn thăm trường.'],
  ]);
});

test('a sign-off in the middle parts two articles of one text', () => {
  const text = `${TITLE}\n${LEAD}\nThu Hà (TTXVN)\n${BODY}\nTin, ảnh: Minh Đức`;
  expect(blocks(read(TITLE, text)).at(-1)![1]).toBe(blocks(read(TITLE, BODY)).at(-1)![1]);
});

test('a template left in a text file gives its title and summary', () => {
  const document = read('---', `---\nlayout: news\ntitle: "${TITLE}"\nsummary: "${LEAD}"\n---\n\n${BODY}`);
  expect(document.title).toBe(TITLE);
  expect(blocks(document).slice(0, 2)).toEqual([
    ['title', TITLE],
    ['lead', LEAD],
  ]);
  expect(blocks(document).join()).not.toContain('layout');
});

test('sentences and what is set aside never overlap, for any lines', () => {
  const line = fc.constantFrom(
    TITLE,
    LEAD,
    BODY,
    'Chia sẻ:',
    'Tin liên quan',
    'Ảnh: Thu Hà',
    '',
    '---',
    'Tin, ảnh: Thu Hà (TTXVN)',
    'Hà Nội',
    '(Ảnh: AP) Tiếp theo.',
    '>> Xem thêm',
    'a. b. C.',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'grapheme' })), { minLength: 1 }), (lines) => {
      const text = lines.join('\n').normalize('NFC').replaceAll('\0', '');
      const document = read(lines[0]!, text);
      const spans = [...document.sentences, ...document.setAside].sort((a, b) => a.start - b.start);
      spans.reduce((end, span) => {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        return span.end;
      }, 0);
    }),
    { numRuns: 300 },
  );
});
