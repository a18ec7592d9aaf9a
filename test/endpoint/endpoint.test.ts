import { describe, expect, test } from 'vitest';
import { askEndpoint } from '../../src/endpoint/endpoint.ts';
import { extractByEndpoint } from '../../src/endpoint/extract.ts';
import { Secret } from '../../src/secret.ts';
import { GOOD } from './answers.ts';
import { ARTICLE } from './article.ts';
import { type Reply, saying, serving } from './serving.ts';

test('the model is asked by the protocol for structured output, with the article’s own words alone', async () => {
  const { asked, endpoint } = await serving(saying(JSON.stringify(GOOD)));
  const { facts, dropped } = await extractByEndpoint(endpoint, ARTICLE);
  expect(dropped).toEqual([]);
  expect(facts.donations).toHaveLength(1);
  expect(asked).toMatchObject([
    {
      url: '/v1/chat/completions',
      authorization: 'Bearer secret',
      body: {
        model: 'small',
        temperature: 0,
        response_format: { type: 'json_schema', json_schema: { strict: true, schema: { type: 'object' } } },
      },
    },
  ]);
  const text = JSON.stringify(asked[0]?.body.messages);
  expect(text).toContain('Công ty Cổ phần Mây Núi tặng 50 suất quà');
  expect(text).not.toContain('Sông Thao');
});

test('an endpoint that is busy is asked again', async () => {
  const busy: Reply = { status: 429, body: { error: { message: 'slow down' } }, headers: { 'retry-after': '0' } };
  const { asked, endpoint } = await serving(busy, { status: 503, body: '' }, saying(JSON.stringify(GOOD)));
  await expect(askEndpoint(endpoint, ARTICLE, 1)).resolves.toEqual(GOOD);
  expect(asked).toHaveLength(3);
});

describe('says what came', () => {
  test.each<[what: string, reply: Reply, message: RegExp]>([
    ['for a wrong key', { status: 401, body: 'no such key' }, /answered with status 401: no such key/],
    ['for one that stays busy', { status: 500, body: 'down' }, /status 500: down/],
    ['for another protocol', { status: 200, body: { result: 'ok' } }, /not as chat completions are answered/],
    ['for no JSON', { status: 200, body: '<html>' }, /not as chat completions are answered/],
    ['for an answer in words', saying('Dạ, đây là kết quả'), /not in the shape that was asked for/],
    ['for another shape', saying('{"officials": 3}'), /not in the shape that was asked for: .*officials/s],
    ['for a refusal', saying(null, { refusal: 'I would rather not.' }), /refused: I would rather not/],
    [
      'for an answer that was cut off',
      { status: 200, body: { choices: [{ message: { content: '{"off' }, finish_reason: 'length' }] } },
      /was cut off/,
    ],
  ])('%s', async (_, reply, message) => {
    const { endpoint } = await serving(reply);
    await expect(askEndpoint(endpoint, ARTICLE, 1)).rejects.toMatchObject({ code: 'ENDPOINT', message });
  });

  test('for an endpoint that is not there, without its key', async () => {
    const endpoint = { url: 'http://127.0.0.1:9/v1', model: 'small', key: new Secret('secret') };
    const error: Error = await askEndpoint(endpoint, ARTICLE, 1).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'ENDPOINT', message: expect.stringContaining('cannot be reached') });
    expect(error.message).not.toContain('secret');
  });
});
