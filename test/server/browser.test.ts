import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/server/examples.ts';
import { type Serving, serveSamples } from './serving.ts';

const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
if (!BROWSER) {
  const reason = 'The pages are not tried in a browser: there is no Chromium on this machine.';
  if (process.env.MACHTIN_REQUIRE_BROWSER) throw new Error(reason);
  console.warn(reason);
}

let server: Serving;
let browser: Browser;
let page: Page;
let complaints: string[];

describe.skipIf(!BROWSER)('in a browser', () => {
  beforeAll(async () => {
    server = await serveSamples();
    browser = await chromium.launch({ executablePath: BROWSER!, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    complaints = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on(
      'request',
      (request) => /^(http:\/\/127\.0\.0\.1|blob:|data:)/.test(request.url()) || complaints.push(request.url()),
    );
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const heading = () => page.getByRole('heading', { level: 1 }).textContent();
  const find = async (text: string) => {
    await page.getByRole('searchbox').fill(text);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Tìm “${text}”` }).waitFor();
  };

  test('the explorer finds someone, shows what is known, and the sentence that says so', async () => {
    await page.goto(server.origin);
    await page.getByText('8 bài báo đã đọc').waitFor();
    await find('hoang trung hai');
    await page
      .getByRole('link', { name: /^Hoàng Trung Hải/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Hoàng Trung Hải' }).waitFor();
    expect(await page.title()).toBe('Hoàng Trung Hải – Mạch Tin');
    await page.getByRole('heading', { name: /^Chức vụ/ }).waitFor();
    const marks = await page.locator('blockquote mark').allTextContents();
    expect(marks.length).toBeGreaterThan(3);
    const sentences = await page.locator('blockquote p').allTextContents();
    expect(sentences.some((sentence) => sentence.includes('Bí thư Thành ủy Hà Nội'))).toBe(true);
  });

  test('the explorer draws what is around a thing, leads from one to the next, and back', async () => {
    await page.goto(server.origin);
    await find('quy xoa doi giam ngheo tinh lao cai');
    await page.locator('.hits a').first().click();
    await page.locator('svg a[aria-current]').waitFor();
    const first = await heading();
    expect(await page.locator('svg a').count()).toBeGreaterThan(2);
    expect(await page.locator('svg line').count()).toBeGreaterThan(1);
    await page.locator('svg a:not([aria-current])').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(heading).not.toBe(first);
    await page.goBack();
    await expect.poll(heading).toBe(first);
  });

  test('the explorer shows an article with its things as links', async () => {
    await page.goto(server.origin);
    await page.getByRole('link', { name: 'Chung tay giúp người dân Quảng Bình sau bão số 10' }).first().click();
    await page.locator('article.text a').first().waitFor();
    expect(await page.locator('article.text').textContent()).toContain('Dự buổi lễ có ông Trương Đình Khoa');
    await page.locator('article.text').getByRole('link', { name: 'Tập đoàn Minh Hải Phát' }).first().click();
    await expect.poll(heading).toBe('Tập đoàn Minh Hải Phát');
    await page.getByRole('heading', { name: /^Đã tặng/ }).waitFor();
  });

  test('the explorer shows markup in an article as the text that it is', async () => {
    const { articles } = await server.ports.loader!.load([
      {
        externalId: 'markup',
        title: '<img src=x onerror="document.title=1"> Sơn La nhận quà',
        text: 'Ngày 3/2/2020, tại Sơn La, Công ty cổ phần <b>Hoa Ban</b> trao 10 triệu đồng cho Hội Chữ thập đỏ tỉnh Sơn La.',
        source: '<script>alert(1)</script>',
        byline: null,
        url: 'javascript:alert(1)',
        publishedOn: '2020-02-04',
      },
    ]);
    await page.goto(`${server.origin}/?id=${articles[0]}`);
    await expect.poll(heading).toContain('<img src=x');
    expect(await page.locator('main img, main script, main b, main a[href^="javascript"]').count()).toBe(0);
  });

  test('the explorer says so when there is nothing', async () => {
    await page.goto(server.origin);
    await find('zzzzqq');
    await page.getByText('Không tìm thấy gì').waitFor();
    await page.goto(`${server.origin}/?id=nothing`);
    await page.locator('p.error').waitFor();
  });

  test('a link to the playground opens with the question and the variables that it carries', async () => {
    const link = new URLSearchParams({
      query: 'query Shared($name: String!) { official(name: $name) { label } }',
      variables: '{"name": "lò văn nào đó không có"}',
    });
    await page.goto(`${server.origin}/graphql?${link}`);
    await page.locator('.graphiql-query-editor').getByText('Shared').first().waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window').getByText('official').first().waitFor();
    // What is written there is in the address, to be sent to others.
    await page.locator('.graphiql-query-editor').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' # sent on');
    const carried = (name: string) => new URL(page.url()).searchParams.get(name);
    await expect.poll(() => carried('query')).toContain('# sent on');
    expect(carried('variables')).toContain('lò văn nào đó');
  });

  test('the playground opens with the examples, and the first one answers', async () => {
    await page.goto(`${server.origin}/graphql`);
    await expect.poll(() => page.getByRole('tab').count()).toBe(EXAMPLES.length);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window').getByText('Hoàng Trung Hải').first().waitFor();
  });
});
