import { explain } from '../../src/extract.ts';
import type { RawArticle } from '../../src/model/article.ts';
import type { ArticleFacts, LocalId } from '../../src/model/facts.ts';
import type { Explained } from '../../src/relate/finish.ts';

/** An article of that text, with metadata where the test needs it. */
export function articleOf(text: string, metadata: Partial<RawArticle> = {}): RawArticle {
  const none = { title: '', source: null, byline: null, url: null, publishedOn: null, externalId: null };
  return { ...none, text, ...metadata };
}

export const explained = (text: string, metadata: Partial<RawArticle> = {}): Explained =>
  explain(articleOf(text, metadata));

/** The name behind a local id, a place with its kind. */
export function nameIn(facts: ArticleFacts, id: LocalId): string {
  const named = [...facts.officials, ...facts.organizations, ...facts.provinces, ...facts.places, ...facts.topics];
  return named.find(({ local }) => local === id)?.name ?? id;
}

/** A donation in one line: "Công ty An Lộc [by Trần Văn Bách] → Quỹ X: 200000000 VND, 30 suất quà, for 10". */
export function giftLines({ facts }: Explained): readonly string[] {
  return facts.donations.map((gift) => {
    const donors = gift.donors.map(({ party }) => nameIn(facts, party)).join(' + ') || `“${gift.donorText}”`;
    const hands = gift.handedOverBy.map(({ party }) => nameIn(facts, party)).join(' + ');
    const to = gift.recipients.map(({ party }) => nameIn(facts, party)).join(' + ') || gift.recipientText || '?';
    const sum =
      gift.amount && `${gift.amount.minor} ${gift.amount.currency}${gift.amount.computed ? ' (computed)' : ''}`;
    const count = gift.beneficiaries?.count ? `for ${gift.beneficiaries.count}` : null;
    const what = [sum, gift.inKind, count].filter(Boolean).join(', ');
    return `${donors}${hands ? ` [by ${hands}]` : ''} → ${to}: ${what}`;
  });
}

/** An event in one line: "VISIT 2017-01-07 Lào Cai". */
export function eventLines({ facts }: Explained): readonly string[] {
  return facts.events.map((event) =>
    [
      event.kind,
      event.date?.value ?? '?',
      event.provinces[0] ? nameIn(facts, event.provinces[0].to) : '?',
      ...(event.background ? ['background'] : []),
    ].join(' '),
  );
}
