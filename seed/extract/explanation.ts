import { styleText } from 'node:util';
import type { ArticleFacts } from '../../src/model/facts.ts';
import type { Span } from '../../src/model/span.ts';
import type { Mention } from '../../src/recognise/mention.ts';
import type { Explained } from '../../src/relate/finish.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Mention['type'], Style>> = {
  person: 'magenta',
  title: 'blue',
  organization: 'cyan',
  province: 'green',
  place: 'green',
  date: 'yellow',
  money: 'red',
  quantity: 'red',
};

/** Each sentence with its mentions coloured, then each fact with the rules that read it and its words; `text` is the article's. */
export function explanation({ facts, document, mentions, rules }: Explained, text: string): string {
  const sentences = document.sentences.map((sentence) => {
    const inside = mentions.filter((mention) => mention.sentence === sentence.index);
    return `${styleText('dim', `${sentence.index} ${sentence.block}`)} ${coloured(document.text, sentence, inside)}`;
  });
  const legend = Object.entries(STYLES).map(([type, style]) => styleText(style, type));
  return [legend.join(' '), '', ...sentences, '', ...factLines(facts, text, rules)].join('\n');
}

function coloured(text: string, sentence: Span, mentions: readonly Mention[]): string {
  let line = '';
  let at = sentence.start;
  for (const mention of mentions) {
    if (mention.start < at) continue;
    line +=
      text.slice(at, mention.start) + styleText(STYLES[mention.type], `[${text.slice(mention.start, mention.end)}]`);
    at = mention.end;
  }
  return (line + text.slice(at, sentence.end)).replace(/\s+/g, ' ');
}

function factLines(
  facts: ArticleFacts,
  text: string,
  rules: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const lines: string[] = [];
  for (const position of facts.positions) {
    const official = facts.officials.find(({ local }) => local === position.official);
    lines.push(
      fact(
        'position',
        `${official?.name}: ${position.title}${position.former ? ' (former)' : ''}`,
        ['title-beside-name'],
        position.evidence,
        text,
      ),
    );
  }
  for (const event of facts.events) {
    lines.push(
      fact(
        'event',
        `${event.kind} ${event.date?.value ?? ''} ${event.name}`,
        rules.get(event.local) ?? [],
        event.evidence,
        text,
      ),
    );
  }
  for (const donation of facts.donations) {
    const what = [donation.amount?.text, donation.inKind].filter(Boolean).join(', ');
    lines.push(
      fact(
        'donation',
        `${what} → ${donation.recipientText ?? ''}`,
        rules.get(donation.local) ?? [],
        donation.evidence,
        text,
      ),
    );
  }
  return lines;
}

function fact(kind: string, says: string, rules: readonly string[], evidence: readonly Span[], text: string): string {
  const words = evidence.map(({ start, end }) => `    “${text.slice(start, end).replace(/\s+/g, ' ')}”`);
  return [
    `${styleText('bold', kind)} ${says}`,
    ...rules.map((rule) => styleText('dim', `    rule ${rule}`)),
    ...words,
  ].join('\n');
}
