import { h, link, links } from './dom.js';
import { day, EVENT_KINDS, money, ROLES } from './words.js';

/**
 * What is known of a thing, as sections: a heading, how many there are in all, and rows; a row is what it says (`words`), when
 * (`date`), and the sentences that say so (`evidence`).
 */
export const sectionsOf = (thing) =>
  (SECTIONS[thing.__typename] ?? []).map((section) => section(thing)).filter(notEmpty);

/** What stands under a thing's name: pairs of a word and its value. */
export const headOf = (thing) =>
  (HEADS[thing.__typename]?.(thing) ?? []).filter(([, value]) => value && value.length !== 0);

const notEmpty = (section) => section.rows.length > 0;

const section = (heading, connection, toRow) => {
  const rows = connection?.edges ?? connection?.nodes ?? [];
  return { heading, total: connection?.totalCount ?? rows.length, rows: rows.map(toRow) };
};

const happening = ({ node, roles, titles, evidence }) => ({
  date: day(node.date, node.datePrecision),
  words: [
    link(node),
    roles?.length ? ` – ${roles.map((role) => ROLES[role] ?? role).join(', ')}` : null,
    titles?.length ? h('span', { class: 'titles' }, ` (${titles.join('; ')})`) : null,
    node.provinces.length ? [', tại ', ...links(node.provinces)] : null,
    node.background ? h('span', { class: 'tag' }, 'nhắc lại') : null,
  ],
  evidence: evidence.nodes,
});

const gift = ({ node, evidence }) => ({
  date: day(node.date, node.datePrecision),
  words: [
    link(node, money(node.amount) ?? node.inKind ?? node.name),
    node.amount && node.inKind ? ` (${node.inKind})` : null,
    node.donors.nodes.length ? [' – từ ', ...links(node.donors.nodes)] : null,
    node.recipients.nodes.length ? [' – cho ', ...links(node.recipients.nodes)] : null,
  ],
  evidence: evidence.nodes,
});

const party = ({ node, roles, titles, positions, evidence }) => ({
  words: [
    link(node),
    roles?.length ? ` – ${roles.map((role) => ROLES[role] ?? role).join(', ')}` : null,
    titles?.length ? h('span', { class: 'titles' }, ` (${titles.join('; ')})`) : null,
    positions?.length ? ` – ${positions.map(({ title }) => title).join('; ')}` : null,
  ],
  evidence: evidence.nodes,
});

const office = (position) => ({
  date: period(position.firstSeenOn, position.lastSeenOn),
  words: [
    position.title,
    position.former ? h('span', { class: 'tag' }, 'đã thôi') : null,
    position.organization ? [' – ', link(position.organization)] : null,
    position.province ? [' – ', link(position.province)] : null,
  ],
  evidence: position.evidence.nodes,
});

const conflict = ({ amount, evidence }) => ({
  words: [money(amount), ` – “${amount.text}”`],
  evidence: evidence.nodes,
});

const together = ({ count, node }) => ({ words: [link(node), ` – ${count} sự kiện`], evidence: [] });

const plain = (node) => ({ words: [link(node)], evidence: [] });

const period = (from, to) => (!from || from === to ? day(from ?? to) : `${day(from)} – ${day(to)}`);

const PARTY = [
  (thing) => section('Đã dự', thing.participations, happening),
  (thing) => section('Đã tặng', thing.gave, gift),
  (thing) => section('Đã trao thay', thing.handedOver, gift),
  (thing) => section('Đã nhận', thing.received, gift),
];

const HELD_HERE = [
  (thing) => section('Sự kiện', thing.events, happening),
  (thing) => section('Quà tặng', thing.donations, gift),
];

const SECTIONS = {
  Article: [
    (thing) => section('Sự kiện trong bài', thing.articleEvents, happening),
    (thing) => section('Quà tặng trong bài', thing.articleDonations, gift),
  ],
  Official: [
    (thing) => section('Chức vụ', thing.positions, office),
    ...PARTY,
    (thing) => section('Thường đi cùng', thing.coAppearances, together),
    (thing) => section('Có thể là cùng một người', { nodes: thing.maybeSame }, plain),
  ],
  Organization: [
    (thing) => section('Người của tổ chức', thing.officials, party),
    ...PARTY,
    (thing) => section('Đơn vị trực thuộc', thing.units, plain),
  ],
  Province: [
    (thing) => section('Sự kiện tại đây', thing.events, happening),
    (thing) => section('Quà tặng cho người dân ở đây', thing.donations, gift),
    ...PARTY,
  ],
  Place: [
    (thing) => section('Sự kiện tại đây', thing.events, happening),
    (thing) => section('Quà tặng cho người dân ở đây', thing.donations, gift),
    ...PARTY,
  ],
  Topic: HELD_HERE,
  Event: [
    (thing) => section('Ai dự', thing.participants, party),
    (thing) => section('Quà trao tại đây', thing.eventDonations, gift),
  ],
  Donation: [
    (thing) => section('Của ai', thing.donors, party),
    (thing) => section('Ai trao', thing.handedOverBy, party),
    (thing) => section('Cho ai', thing.recipients, party),
    (thing) => section('Các báo ghi khác nhau', { nodes: thing.conflicts }, conflict),
  ],
};

const when = (thing) => {
  const to = thing.endDate && thing.endDate !== thing.date ? ` – ${day(thing.endDate, thing.datePrecision)}` : '';
  return `${day(thing.date, thing.datePrecision)}${to}${thing.dateInferred ? ' (suy ra)' : ''}`;
};

const HEADS = {
  Official: (thing) => [['Tên khác', thing.aliases.join(', ')]],
  Organization: (thing) => [
    ['Tên khác', thing.aliases.join(', ')],
    ['Thuộc', thing.parent && [link(thing.parent)]],
    ['Ở', thing.province && [link(thing.province)]],
  ],
  Province: (thing) => [
    ['Tên đầy đủ', thing.fullName],
    ['Từ', thing.validFrom && day(thing.validFrom)],
    ['Đến', thing.validTo && day(thing.validTo)],
    ['Nay là', thing.mergedInto && [link(thing.mergedInto)]],
    ['Hợp thành từ', links(thing.formedFrom)],
  ],
  Place: (thing) => [
    ['Thuộc', thing.within && [link(thing.within)]],
    ['Tỉnh', thing.province && [link(thing.province)]],
  ],
  Event: (thing) => [
    ['Loại', EVENT_KINDS[thing.eventKind]],
    ['Ngày', when(thing)],
    ['Tại', links([...(thing.place ? [thing.place] : []), ...thing.provinces])],
    ['Về', links(thing.topics)],
  ],
  Donation: (thing) => [
    ['Trị giá', money(thing.amount) ?? 'không báo nào ghi'],
    ['Hiện vật', thing.inKind],
    ['Gồm', thing.items.map(({ text }) => text).join('; ')],
    ['Người được giúp', thing.beneficiaries?.description],
    ['Người tặng, theo báo', thing.donorText],
    ['Ngày', when(thing)],
    ['Tại', links([...thing.places, ...thing.provinces])],
    ['Trong sự kiện', thing.event && [link(thing.event)]],
    ['Nhân dịp, vì', links(thing.topics)],
  ],
};
