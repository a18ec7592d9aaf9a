import { z } from 'zod';
import type { EndpointConfig } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import type { RawArticle } from '../model/article.ts';
import { readDocument } from '../text/read-document.ts';
import { ANSWER, type Answer } from './answer.ts';
import { questionOf } from './question.ts';

/** Milliseconds that one answer may take. */
const PATIENCE = 120_000;
const TRIES = 3;
/** Milliseconds before the second try; twice that before the third, or what the endpoint asks for, at most `MOST_WAIT`. */
const WAIT = 1_000;
const MOST_WAIT = 30_000;

/**
 * What a model says of an article, by OpenAI's protocol of chat completions with structured output, in the shape of `ANSWER`; nothing in it has been checked against the text. Throws ENDPOINT
 * where the endpoint cannot be reached, refuses, or answers in another shape, and UNREADABLE for a text that is none.
 */
export async function askEndpoint(endpoint: EndpointConfig, article: RawArticle, wait = WAIT): Promise<Answer> {
  const body = JSON.stringify({
    model: endpoint.model,
    messages: questionOf(readDocument(article)),
    // As far as it can: the same article gets the same answer.
    temperature: 0,
    seed: 1,
    response_format: { type: 'json_schema', json_schema: { name: 'facts', strict: true, schema: ANSWER_SCHEMA } },
  });
  for (let tried = 1; ; tried += 1) {
    const answer = await send(endpoint, body);
    if (answer.ok) return answerIn(endpoint, await answer.json().catch(() => null));
    const passing = answer.status === 429 || answer.status >= 500;
    if (!passing || tried === TRIES) throw refused(endpoint, answer.status, await answer.text().catch(() => ''));
    await answer.body?.cancel();
    const asked = Number(answer.headers.get('retry-after') ?? '0') * 1_000;
    await new Promise((resolve) => setTimeout(resolve, Math.min(MOST_WAIT, Math.max(asked, wait * tried))));
  }
}

const { $schema: _, ...ANSWER_SCHEMA } = z.toJSONSchema(ANSWER);

async function send({ url, key }: EndpointConfig, body: string): Promise<Response> {
  const address = `${url.replace(/\/+$/, '')}/chat/completions`;
  try {
    return await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key.reveal()}` }),
      },
      body,
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ExpectedError('ENDPOINT', `the model at ${address} cannot be reached: ${why}`);
  }
}

const COMPLETION = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullable(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
});

function answerIn({ url }: EndpointConfig, completion: unknown): Answer {
  const wrong = (why: string) => new ExpectedError('ENDPOINT', `the model at ${url} answered, but ${why}`);
  const { data } = COMPLETION.safeParse(completion);
  const [choice] = data?.choices ?? [];
  if (!choice) throw wrong('not as chat completions are answered: it has no choices with a message');
  if (choice.message.refusal) throw wrong(`refused: ${choice.message.refusal}`);
  if (choice.finish_reason === 'length') throw wrong('its answer was cut off: give it more tokens');
  const parsed = ANSWER.safeParse(json(choice.message.content ?? ''));
  if (!parsed.success) throw wrong(`not in the shape that was asked for: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const refused = ({ url }: EndpointConfig, status: number, text: string): ExpectedError =>
  new ExpectedError('ENDPOINT', `the model at ${url} answered with status ${status}: ${text.slice(0, 300)}`);
