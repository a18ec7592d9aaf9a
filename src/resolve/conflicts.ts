import { amountId, evidenceId } from '../model/ids.ts';
import type { Testimony } from './contributions.ts';
import type { DeltaBuilder } from './delta.ts';
import { evidenceRow, type VoiceChange } from './retell.ts';
import { type Amount, type AmountSaid, amounts, amountsSaid, sumWords } from './rows/amounts.ts';
import { plainEdge } from './rows/edges.ts';
import type { Tally } from './tally.ts';
import type { Texts } from './texts.ts';

/** The sums that articles put differently for one gift, and who says which; empty where they agree. */
export interface Conflict {
  readonly donation: string;
  readonly sums: readonly Amount[];
  readonly said: readonly AmountSaid[];
}

export function conflictOf(donation: string, tally: Tally): Conflict {
  const voices = tally.subjects[''];
  const sums = tally.kind === 'Donation' && voices !== undefined ? amounts(voices) : [];
  return sums.length > 1 ? { donation, sums, said: amountsSaid(voices!) } : { donation, sums: [], said: [] };
}

/** The articles whose words `writeConflict` may have to cut out: those known, and those that speak up now. */
export function articlesInConflict(tally: Tally | null, changes: readonly VoiceChange[]): readonly string[] {
  const known = amountsSaid(tally?.kind === 'Donation' ? (tally.subjects[''] ?? {}) : {});
  const coming = changes
    .filter(({ voice, by }) => voice.property === 'saidAmount' && by === 1)
    .flatMap(({ voice }) => amountsSaid({ saidAmount: { [voice.value]: [1, 1] } }));
  return [...known, ...coming].map(({ article }) => article);
}

/** Writes the nodes, relations and evidence of a conflict that are there now, and takes away those that were. */
export function writeConflict(before: Conflict, now: Conflict, texts: Texts, delta: DeltaBuilder): void {
  const ids = new Set(now.sums.map((sum) => idOf(now, sum)));
  for (const sum of before.sums) if (!ids.has(idOf(before, sum))) delta.removeNode(idOf(before, sum));
  for (const sum of now.sums) {
    const { minor, currency, approximate, computed, text, count } = sum;
    const id = idOf(now, sum);
    const properties = { minor, currency, amountApproximate: approximate, amountComputed: computed, amountText: text };
    delta.node({ row: 'node', id, kind: 'AmountConflict', properties });
    delta.edge(plainEdge('CONFLICTS', now.donation, id, {}, count));
  }
  for (const { article, testimony } of testimonies(now)) {
    const { publishedOn } = now.said.find((said) => said.article === article)!;
    delta.evidence(evidenceRow(article, publishedOn, texts.get(article), testimony));
  }
  for (const { article, testimony } of testimonies(before)) {
    delta.removeEvidence(evidenceId(article, testimony.what, testimony.said[0], testimony.said[1]));
  }
}

const idOf = (
  { donation }: Conflict,
  { minor, currency }: { readonly minor: number; readonly currency: string },
): string => amountId(donation, minor, currency);

function testimonies(conflict: Conflict): readonly { readonly article: string; readonly testimony: Testimony }[] {
  return conflict.said.flatMap((sum) => {
    const { article, mention } = sum;
    const id = idOf(conflict, sum);
    const [what, related] = sumWords(sum);
    const subject = `CONFLICTS|${conflict.donation}|${id}`;
    return sum.said.flatMap((said) => [
      { article, testimony: { subject: id, what, mention, said } },
      { article, testimony: { subject, what: related, mention, said } },
    ]);
  });
}
