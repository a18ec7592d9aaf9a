import { styleText } from 'node:util';
import type { ExtractLine } from './output.ts';

/** An article's facts for reading in a terminal. */
export function listing(line: ExtractLine): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['officials', line.officials.map(({ name, titles }) => [name, ...titles].join(', '))],
    ['organizations', line.organizations],
    ['provinces', line.provinces],
    ['events', line.events.map(eventLine)],
    ['donations', line.donations.map(donationLine)],
  ];
  const told = sections
    .filter(([, entries]) => entries.length > 0)
    .map(([name, entries]) => `  ${styleText('dim', name)}\n${entries.map((entry) => `    ${entry}`).join('\n')}`);
  return [`${styleText('bold', line.title)} (${line.file}${line.date ? `, ${line.date}` : ''})`, ...told, ''].join(
    '\n',
  );
}

const eventLine = (event: ExtractLine['events'][number]): string =>
  [event.type, event.date, event.place, event.province, event.name, event.background ? 'background' : null]
    .filter((part) => part !== null)
    .join(' · ');

function donationLine(donation: ExtractLine['donations'][number]): string {
  const sum = donation.amountVnd
    ? `${donation.amountVnd.toLocaleString('vi-VN')} đồng${donation.computed ? ' (worked out)' : ''}`
    : donation.amountOther && `${donation.amountOther.value.toLocaleString('vi-VN')} ${donation.amountOther.currency}`;
  const what = [sum, donation.inKind].filter(Boolean).join(', ');
  const hands = donation.handedOverBy.length > 0 ? ` (handed over by ${donation.handedOverBy.join(', ')})` : '';
  return `${donation.donors.join(', ') || donation.donor}${hands} → ${donation.recipient ?? '?'}: ${what}`;
}
