import { TOPICS } from '../lexicon/topics.ts';
import type { Link, LocalId, TopicFact } from '../model/facts.ts';
import type { Quote } from '../model/span.ts';
import { compact } from '../text/compact.ts';
import type { Reading } from './clauses/reading.ts';
import type { ReadDonation } from './donations.ts';
import type { ReadEvent } from './events.ts';

export interface Tied {
  readonly topics: readonly TopicFact[];
  readonly events: readonly ReadEvent[];
  readonly donations: readonly ReadDonation[];
}

/**
 * What events and gifts are about: fields of cooperation hang on the main event, wherever the article speaks of working together;
 * occasions, campaigns and disasters on the events and gifts whose sentences, or whose headline and lead, name them.
 */
export function tieTopics(
  readings: readonly Reading[],
  events: readonly ReadEvent[],
  donations: readonly ReadDonation[],
): Tied {
  if (events.length === 0 && donations.length === 0) return { topics: [], events, donations };
  const found: Sighting[] = readings.flatMap((reading) => sightings(reading, events, donations));
  const ids = numbered(found);
  const link = (sighting: Sighting): Link => ({ to: ids.get(nameOf(sighting))!, evidence: [sighting.quote] });
  const links = (wanted: (sighting: Sighting) => boolean): readonly Link[] => merged(found.filter(wanted).map(link));
  return {
    topics: factsOf(found, ids),
    events: events.map((event, index) => ({
      ...event,
      fact: {
        ...event.fact,
        topics: links(
          ({ kind, reading }) =>
            (index === 0 && (kind === 'FIELD' || isHead(reading))) || tells(event.fact.evidence, reading),
        ),
      },
    })),
    donations: donations.map((donation) => ({
      ...donation,
      fact: {
        ...donation.fact,
        topics: links(
          ({ kind, reading }) =>
            kind !== 'FIELD' && (tells(donation.fact.evidence, reading) || (kind !== 'OCCASION' && isHead(reading))),
        ),
      },
    })),
  };
}

interface Sighting {
  readonly kind: TopicFact['kind'];
  readonly name: string;
  readonly reading: Reading;
  readonly quote: Quote;
}

const isHead = ({ sentence }: Reading): boolean => sentence.block === 'title' || sentence.block === 'lead';

const tells = (evidence: readonly Quote[], { sentence }: Reading): boolean =>
  evidence.some((quote) => quote.sentence.start === sentence.start);

/** Where an article speaks of working together: fields named elsewhere are no subject of its event. */
const TOGETHER = compact(/(?<!\p{L})(?:hợp tác|lĩnh vực|phối hợp|kết nghĩa|thỏa thuận|liên kết)(?!\p{L})/u);

function sightings(
  reading: Reading,
  events: readonly ReadEvent[],
  donations: readonly ReadDonation[],
): readonly Sighting[] {
  const told =
    events.some(({ fact }) => tells(fact.evidence, reading)) ||
    donations.some(({ fact }) => tells(fact.evidence, reading));
  const together = events.length > 0 && TOGETHER.test(reading.shape);
  if (!told && !together && !isHead(reading)) return [];
  const found: Sighting[] = [];
  const rules = [
    ...(together && ANY_FIELD.test(reading.lower) ? FIELDS : []),
    ...((told || isHead(reading)) && OTHER.test(reading.lower) ? OTHERS : []),
  ];
  for (const rule of rules) {
    const text = rule.anyCase ? reading.lower : reading.text;
    // Most rules find nothing, and matchAll makes a pattern of its own before it looks.
    if (text.search(rule.pattern) < 0) continue;
    for (const match of text.matchAll(rule.pattern)) {
      const caught = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(caught);
      const words = reading.text.slice(start, start + caught.length);
      if (insideName(reading, start, start + words.length, rule.kind)) continue;
      found.push({
        kind: rule.kind,
        name: rule.name ?? capitalised(words),
        reading,
        quote: quoteAt(reading, start, start + words.length),
      });
    }
  }
  return found;
}

/** Rules that ignore case run over the lower-cased sentence: as the `i` flag would read it, and several times as fast. */
const RULES = TOPICS.map((rule) => {
  const anyCase = rule.pattern.ignoreCase;
  return { ...rule, anyCase, pattern: compact(anyCase ? new RegExp(rule.pattern.source, 'gu') : rule.pattern) };
});
const FIELDS = RULES.filter(({ kind }) => kind === 'FIELD');
const OTHERS = RULES.filter(({ kind }) => kind !== 'FIELD');

/** Cheap look before the rules: many sentences of working together name no field. */
const ANY_FIELD = new RegExp(FIELDS.map(({ pattern }) => pattern.source).join('|'), 'u');

/** Words without which a sentence names no occasion, campaign or disaster. */
const OTHER =
  /tết|ngày|trung thu|quốc khánh|\d|tháng|năm học|khai giảng|bão|lũ|lụt|sạt lở|hạn|mặn|dịch|covid|động đất|sóng thần|hỏa hoạn|cháy|rét|băng giá|sự cố|chương trình|chiến dịch|vận động|phong trào|dự án|học bổng|quỹ|hành trình|tuần lễ|giải|cuộc thi|đề án|vì /;

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Sở Y tế" is about no field; a campaign may well be named by its fund. */
const insideName = (reading: Reading, start: number, end: number, kind: TopicFact['kind']): boolean =>
  kind === 'FIELD' &&
  reading.chunks.some((chunk) => 'POXL'.includes(chunk.letter) && chunk.start < end && start < chunk.end);

function quoteAt(reading: Reading, start: number, end: number): Quote {
  const { sentence } = reading;
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    sentence: { start: sentence.start, end: sentence.end },
  };
}

const nameOf = ({ kind, name }: Sighting): string => `${kind} ${name.toLowerCase()}`;

function numbered(found: readonly Sighting[]): ReadonlyMap<string, LocalId> {
  const ids = new Map<string, LocalId>();
  for (const sighting of found) if (!ids.has(nameOf(sighting))) ids.set(nameOf(sighting), `topic:${ids.size}`);
  return ids;
}

function factsOf(found: readonly Sighting[], ids: ReadonlyMap<string, LocalId>): readonly TopicFact[] {
  return [...ids].map(([key, local]) => {
    const all = found.filter((sighting) => nameOf(sighting) === key);
    return { local, name: all[0]!.name, kind: all[0]!.kind, mentions: all.map(({ quote }) => quote) };
  });
}

function merged(links: readonly Link[]): readonly Link[] {
  const byTopic = new Map<LocalId, Quote[]>();
  for (const { to, evidence } of links) byTopic.set(to, [...(byTopic.get(to) ?? []), ...evidence]);
  return [...byTopic].map(([to, evidence]) => ({ to, evidence }));
}
