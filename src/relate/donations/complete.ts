import { POINTING_BACK } from '../../lexicon/giving-givers.ts';
import type { QuantityMention } from '../../recognise/mention.ts';
import { countsPeople } from '../beneficiaries/people-words.ts';
import { actorsOf, type PartyGroup, partyGroups } from '../clauses/party-groups.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import { acrossPlaces, bodiesCounted, toEachBody } from './each-counted.ts';
import { times } from './given.ts';
import { isGiftUnit, sameUnit } from './goods.ts';
import { meantGivers } from './meant-giver.ts';
import { isPicture, isPictured } from './photo.ts';
import type { Telling } from './telling.ts';
import { areSameVictims, areVictims } from './victims.ts';
import { giverOfGot, handsOn, isOfDelegation, soleGiver } from './who-came.ts';
import { HOUSE_UNIT, houseBefore, ofHouse, shareOf } from './work-parts.ts';

/** Fills in what single clauses leave to their context: who goes on giving, how many get a sum each, one sum for each province. */
export function completed(tellings: readonly Telling[], readings: readonly Reading[], cast: Cast): readonly Telling[] {
  const done: Telling[] = [];
  const filled = new Map<Telling, Telling>();
  for (const telling of tellings.flatMap((each) => meantGivers(each, readings))) {
    const of = telling.of && (filled.get(telling.of) ?? null);
    const whole = perProvince(
      withTotal(
        withGiver(inWords(withFullName({ ...telling, of }, readings), cast), done, readings, cast),
        done,
        readings,
      ),
    );
    const share = whole.length === 1 ? ofHouse(whole[0]!, done, cast) : null;
    filled.set(telling, share ?? whole[0]!);
    done.push(...(share ? [share] : whole.flatMap(toEachBody)));
  }
  return done.filter((telling) => !isCostOf(telling, done));
}

/** "Căn nhà trị giá 80 triệu đồng. Hội Phụ nữ xã hỗ trợ 30 triệu đồng": what the house cost is no gift of who paid a part of it. */
const isCostOf = ({ of, rule, given }: Telling, done: readonly Telling[]): boolean =>
  of !== null &&
  rule === 'continued:worth-of-it' &&
  done.some(
    (other) =>
      other.of === of &&
      !other.rule.startsWith('continued:') &&
      other.given.money !== null &&
      other.given.money.minor < (given.money?.minor ?? 0),
  );

/** Who paid is told, though it is no party of the article. */
const PAID: ReadonlySet<string> = new Set(['funded-by', 'mobilised-from', 'gift-of']);

const handsOf = ({ givers, handers, giverText }: Telling) => ({ givers, handers, giverText });

/** "ông Út" is the "ông Lý Văn Út" of a sentence before. */
function withFullName(telling: Telling, readings: readonly Reading[]): Telling {
  const short = /^(?:ông|bà|anh|chị|cô|chú|bác|cụ|em) (\p{Lu}\p{Ll}+)$/u.exec(telling.giverText ?? '')?.[1];
  if (short === undefined) return telling;
  for (const reading of readings.slice(0, telling.reading.sentence.index).toReversed()) {
    const full = reading.chunks.find(
      ({ letter, mention }) => letter === 'X' && mention.type === 'person' && mention.name.endsWith(` ${short}`),
    );
    if (full) return { ...telling, giverText: reading.text.slice(full.start, full.end) };
  }
  return telling;
}

/** "Hải đoàn 9 tặng": a body or an office that is no party of the article gives in words, unless its word points back. */
function inWords(telling: Telling, cast: Cast): Telling {
  const [first] = telling.givers;
  if (!first || telling.giverText !== null || telling.of !== null || PAID.has(telling.giverRule)) return telling;
  if (telling.givers.some(({ mention }) => mention.sentence !== telling.reading.sentence.index)) return telling;
  if (telling.givers.some(({ mention }) => cast.partyOf(mention))) return telling;
  const led = first.mention.type === 'organization' && first.mention.abstract === true;
  if (led && telling.handers.some(({ mention }) => cast.partyOf(mention))) return telling;
  const words = wordsAround(telling.reading, first);
  return words === null ? telling : { ...telling, givers: [], giverText: words };
}

function wordsAround({ text, chunks }: Reading, { start, end, mention }: Chunk): string | null {
  const capital = CAPITAL_BEFORE.exec(text.slice(0, start))?.[0] ?? '';
  const before = chunks.some((chunk) => chunk.end > start - capital.length && chunk.end <= start) ? '' : capital;
  const counted = chunks.some((chunk) => chunk.start === end + 1);
  const behind = counted ? '' : (NUMBER_OR_LEVEL.exec(text.slice(end))?.[0] ?? '');
  const words = `${before}${text.slice(start, end)}${behind}`.replace(/^(?:đại diện|lãnh đạo)\s+/iu, '');
  const isName = /\s\p{Lu}|\d/u.test(words) || (mention.type === 'organization' && mention.generic !== true);
  return /^\p{Lu}/u.test(words) && isName && words.length <= 90 && !BARE_BODY.test(words) ? words : null;
}

/** "9" of "Hải đoàn 9", "các huyện" of "Hội Khuyến học các huyện". */
const NUMBER_OR_LEVEL = /^ (?:\d+(?![\d/.%])|các (?:tỉnh|huyện|quận|xã|phường|cấp)(?!\p{L}))/u;

/** Words that stand for a body named elsewhere. */
const BARE_BODY = new RegExp(`^(?:${POINTING_BACK.join('|')}|ban)$`, 'iu');

/** "Hải" of "Hải đoàn 9": a capital at most two words before. */
const CAPITAL_BEFORE = /\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?$/u;

/** A clause without a giver: whom its bare word points to, else the giver of the gift before it, else who acts before it. */
function withGiver(telling: Telling, done: readonly Telling[], readings: readonly Reading[], cast: Cast): Telling {
  const several = SEVERAL.test(telling.giverText ?? '') ? (actorsBefore(telling.reading, readings, cast) ?? []) : [];
  if (several.filter(({ letter }) => letter === 'O').length > 1)
    return { ...telling, givers: several, giverText: null, giverRule: 'carried' };
  if (telling.givers.some((chunk) => cast.partyOf(chunk.mention)) || telling.giverText !== null) return telling;
  if (PAID.has(telling.giverRule) && telling.givers.length > 0) return telling;
  if (telling.givers.length > 0 && telling.handers.some((chunk) => cast.partyOf(chunk.mention)))
    return { ...telling, givers: telling.handers };
  if (telling.of) return { ...telling, ...handsOf(telling.of) };
  const { block, index } = telling.reading.sentence;
  if (block === 'title') return telling;
  if (isGot(telling)) return { ...telling, ...giverOfGot(telling, done, readings, cast) };
  const before = saysOrganisers(telling) ? index : telling.pointsTo === 'đoàn' ? 1 : 0;
  const organisers = organisersBefore(readings.slice(Math.max(0, index - before), index), cast);
  if (organisers.length > 0) return { ...telling, givers: organisers, giverRule: 'carried' };
  const word = telling.pointsTo ?? bareBody(telling);
  const pointed = word
    ?.split(/ (?:và|cùng) /)
    .flatMap((each) => pointedBody(each, readings.slice(0, index), cast) ?? []);
  if (pointed && pointed.length > 0) return { ...telling, givers: pointed, giverRule: 'carried' };
  // "Công ty A hỗ trợ 60 triệu đồng, xã hỗ trợ 20 triệu đồng": of a commune that nobody named, and not of the company.
  if (word !== null && UNIT.test(word) && done.at(-1)?.reading === telling.reading)
    return { ...telling, giverText: word, giverRule: 'unnamed' };
  const near = NEW_BRIEF.test(telling.reading.shape.slice(0, telling.span.start))
    ? []
    : done.filter(
        (other) =>
          other.reading.sentence.block !== 'title' &&
          index - other.reading.sentence.index <= 3 &&
          (other.givers.length > 0 ||
            (other.giverText !== null && other.reading.sentence.paragraph === telling.reading.sentence.paragraph)),
      );
  const told =
    (telling.pointsTo === 'đoàn' ? near.findLast(isOfDelegation) : null) ??
    near.findLast((other) => !isPictured(other));
  if (told && isOneOfMany(told, telling, done)) return telling;
  const actors = told ? null : actorsBefore(telling.reading, readings, cast);
  const acting = saysOrganisers(telling) && !actors?.some(({ letter }) => letter === 'O') ? null : actors;
  const previous = told ?? (acting === null ? near.at(-1) : undefined);
  const own =
    previous && previous.reading.sentence.paragraph !== telling.reading.sentence.paragraph
      ? actorsOfParagraph(telling.reading, readings, cast)
      : [];
  if (own.length > 0) return givenBy(telling, own);
  if (previous) {
    const { givers, handers, giverText } = previous;
    return { ...telling, givers, handers, giverText, giverRule: 'carried' };
  }
  const found =
    acting ?? titleActors(telling.reading, readings, cast) ?? (telling.pointsTo ? firstActors(readings, cast) : []);
  if (found.length > 0) return givenBy(telling, found);
  const headed = index <= 3 ? withHeadlines(telling, done) : telling;
  return headed === telling && handsOn(telling)
    ? { ...telling, ...soleGiver(telling.reading, readings, cast) }
    : headed;
}

/** "Công ty A, B và C đều ủng hộ 50 triệu đồng. Riêng xã D được hỗ trợ 90 triệu đồng": the last of many givers goes on with nothing. */
function isOneOfMany({ reading }: Telling, telling: Telling, done: readonly Telling[]): boolean {
  if (reading === telling.reading || telling.pointsTo !== null) return false;
  const givers = done
    .filter((other) => other.reading === reading)
    .map(({ givers: [giver], giverText }) => giver ?? giverText);
  return new Set(givers).size > 2;
}

/** "Mỗi hộ nhận 2 triệu đồng", but "được nhận 30 suất quà" says by itself that it was given. */
const isGot = ({ rule, given: { items }, reading: { shape } }: Telling): boolean =>
  rule.startsWith('nhận ·') && !(items.some(({ quantity }) => quantity !== null) && shape.includes('được nhận'));

const givenBy = (telling: Telling, givers: readonly Chunk[]): Telling => ({
  ...telling,
  givers,
  handers: givers.filter(({ letter }) => letter === 'P'),
  giverRule: 'carried',
});

/** "Ban tổ chức đã trao", "Từ năm 2010, chương trình đã trao": of a body, not of who spoke last. */
const saysOrganisers = ({ pointsTo, givers, reading }: Telling): boolean =>
  /^(?:ban tổ chức|btc|chương trình)/iu.test(
    pointsTo ?? (givers.length === 1 ? reading.text.slice(givers[0]!.start) : ''),
  );

/** Who organises in one of the sentences before: "UBND xã Tả Van tổ chức chương trình". */
function organisersBefore(before: readonly Reading[], cast: Cast): readonly Chunk[] {
  for (const reading of before.slice(-16).toReversed()) {
    if (reading.sentence.block === 'title' || !MAY_ORGANISE.test(reading.shape)) continue;
    const group = actingIn(reading, 'O', cast);
    if (group && ORGANISES_IT.test(reading.shape.slice(group.end))) return actorsOf(group);
  }
  return [];
}

const MAY_ORGANISE = /tổ chức|chương trình|mở|phát động|khai mạc/u;
const ORGANISES_IT =
  /^[^.;]{0,60}(?<!\p{L})(?:tổ chức|đưa|mang|mở|khởi động|phát động|triển khai|khai mạc) (?:chương trình|lễ|buổi|hoạt động|trao|tặng|ngày hội|gặp mặt|phiên chợ|chợ|hội chợ|giải|đêm|hội thi)(?!\p{L})/u;

/** "* Từ nguồn vận động, dòng họ Trần đã tặng": a brief of its own has a giver of its own. */
const NEW_BRIEF = /^\s*\* .{12}/u;

const saysGiver = ({ givers, giverText }: Telling): boolean => givers.length > 0 || giverText !== null;

/** Who gives in the headline gives what the first sentences tell without a giver. */
function withHeadlines(telling: Telling, done: readonly Telling[]): Telling {
  const { money, perPiece, items } = telling.given;
  if (money === null && perPiece === null && items.every(({ quantity }) => quantity === null)) return telling;
  const givers = done.filter(saysGiver);
  const [head] = givers.every(({ reading }) => reading.sentence.block === 'title') ? givers : [];
  return head ? { ...telling, ...handsOf(head), giverRule: 'carried' } : telling;
}

/** "các đơn vị đã trao": the bodies that act together just before. */
const SEVERAL = /^(?:các|hai|ba|bốn) (?:đơn vị|cơ quan|tổ chức|công ty|doanh nghiệp|ngân hàng)$/iu;

/** The bare word for a body that gives: "Hội" of "Trong đó, Hội hỗ trợ 15 gia đình". */
function bareBody({ givers: [giver, ...more], reading }: Telling): string | null {
  if (giver?.letter !== 'O' || more.length > 0) return null;
  const words = reading.text.slice(giver.start, giver.end);
  return BARE_BODY.test(words) ? words.toLowerCase() : null;
}

/** "đoàn" is the last delegation's body; "công ty" the last body whose name starts so. */
function pointedBody(word: string, before: readonly Reading[], cast: Cast): Chunk | null {
  const delegation = word.startsWith('đoàn');
  if (UNIT.test(word)) return unitNamed(word, before, cast);
  for (const reading of before.toReversed()) {
    const found = reading.chunks.findLast(({ letter, mention, start }) => {
      if (letter === 'P') return PERSON.test(word) && cast.partyOf(mention) !== null;
      if (delegation && SENT_BY.test(reading.lower.slice(0, start))) return cast.partyOf(mention) !== null;
      if (mention.type !== 'organization' || cast.partyOf(mention) === null) return false;
      if (COMPANY.test(word)) return mention.kind === 'COMPANY';
      return delegation ? mention.delegation !== null : mention.name.toLowerCase().startsWith(word);
    });
    if (found) return found;
  }
  return null;
}

/** "Đoàn công tác của thành phố Lào Cai". */
const SENT_BY = /(?<!\p{L})đoàn (?:công tác |đại biểu |cán bộ |lãnh đạo )?của (?:tỉnh |thành phố |tp\.? )?$/u;

/** "Nhân dịp này, tỉnh cũng đã trao": the province, district or commune named last, or the body of its government. */
function unitNamed(word: string, before: readonly Reading[], cast: Cast): Chunk | null {
  for (const reading of before.toReversed()) {
    const found = reading.chunks.findLast(({ mention }) => {
      if (cast.partyOf(mention) === null) return false;
      if (mention.type === 'province') return word === 'tỉnh';
      if (mention.type === 'place') return mention.kind === word;
      return (
        mention.type === 'organization' &&
        [`ubnd ${word} `, `chính quyền ${word} `].some((head) => mention.name.toLowerCase().startsWith(head))
      );
    });
    if (found) return found;
  }
  return null;
}

const PERSON = /^(?:ông|bà|đồng chí|thượng tọa|hòa thượng|đại đức|ni sư|sư cô)$/;
const COMPANY = /^(?:doanh nghiệp|hãng)$/;
const UNIT = /^(?:tỉnh|huyện|xã|phường|quận|thị xã)$/;

/** Who stands free in the two sentences before, of the same or the next paragraph. */
function actorsBefore({ sentence }: Reading, readings: readonly Reading[], cast: Cast): readonly Chunk[] | null {
  for (const reading of readings.slice(Math.max(0, sentence.index - 2), sentence.index).toReversed()) {
    const { block, paragraph } = reading.sentence;
    if (block === 'title' || Math.abs(paragraph - sentence.paragraph) > 1 || ATTENDS.test(reading.shape)) continue;
    if (isPicture(reading) && /(?<!\p{L})(?:trao|tặng|bàn giao)(?!\p{L})/u.test(reading.shape)) continue;
    const group = actingIn(reading, 'PO', cast);
    if (group) return actorsOf(group);
  }
  return null;
}

/** "Đoàn xã A vừa lắp đèn đường. Bên cạnh đó, trao 60 suất quà": a clause without a subject goes on with its paragraph's. */
function actorsOfParagraph({ sentence, shape }: Reading, readings: readonly Reading[], cast: Cast): readonly Chunk[] {
  if (!GOES_ON.test(shape)) return [];
  const before = readings[sentence.index - 1];
  if (before?.sentence.paragraph !== sentence.paragraph || ATTENDS.test(before.shape)) return [];
  const group = actingIn(before, 'PO', cast);
  return group ? actorsOf(group) : [];
}

const GOES_ON =
  /^[\s*•–-]*(?:bên cạnh đó|ngoài ra|đồng thời|cùng với đó|dịp này),? (?:(?:đã|còn|cũng) )*(?:trao|tặng|hỗ trợ|ủng hộ|giúp)/u;

/** The first group of parties that act, one of them a known one of these letters. */
const actingIn = (reading: Reading, letters: string, cast: Cast): PartyGroup | undefined =>
  partyGroups(reading, 0, reading.shape.length).find(
    ({ governor, chunks, end }) =>
      (governor === null || (governor === 'được' && ORGANISED.test(reading.shape.slice(end)))) &&
      chunks.some(({ letter, mention }) => letters.includes(letter) && cast.partyOf(mention)),
  );

/** "Chương trình được UBND tỉnh tổ chức". */
const ORGANISED = /^ (?:phối hợp )?tổ chức(?!\p{L})/u;

/** "Bà A đến dự.", "Tham dự có ông B": who attends gives nothing. */
const ATTENDS =
  /P[\s,–-]*(?:đến dự|tới dự|tham dự|dự)[^,;]{0,20}$|^(?:cùng )?(?:(?:đến |tới |về |tham )?dự|tham gia|có mặt)(?: (?:tại |với )?(?:lễ|buổi|chương trình|đoàn|hoạt động))?[^.]{0,30}có/u;

/** Who helps in the headline, for what the first sentence under it says: "Công ty An Lộc hỗ trợ 31 hộ nghèo. Theo đó, mỗi hộ được …". */
function titleActors({ sentence }: Reading, readings: readonly Reading[], cast: Cast): readonly Chunk[] | null {
  const before = readings[sentence.index - 1];
  if (before?.sentence.block !== 'title') return null;
  const [group] = partyGroups(before, 0, before.shape.length);
  const helps = group?.governor === null && HELPS.test(before.shape.slice(group.end));
  return helps ? actorsOf(group).filter(({ mention }) => cast.partyOf(mention)) : [];
}

/** Whose visit the article opens with, for a later bare "đoàn": "Hội Doanh nhân trẻ tỉnh A phối hợp với Công ty B tổ chức …". */
function firstActors(readings: readonly Reading[], cast: Cast): readonly Chunk[] {
  for (const reading of readings.slice(0, 4)) {
    if (reading.sentence.block === 'title') continue;
    const group = actingIn(reading, 'O', cast);
    if (group && ORGANISES.test(reading.shape.slice(group.end))) return actorsOf(group);
    const host = reading.chunks.find(({ letter, end }) => letter === 'V' && HOSTS.test(reading.shape.slice(end)));
    if (host && !/[POL]/.test(reading.shape.slice(0, host.start))) return [host];
  }
  return [];
}

/** "tỉnh Sơn La tổ chức chương trình": a province that acts. */
const HOSTS = /^ (?:đã |vừa )?(?:phối hợp )?tổ chức (?!tại )/u;

const ORGANISES = /^[^.;]{0,60}(?<!\p{L})(?:tổ chức|trao|tặng|đến thăm|thăm|phối hợp|triển khai)(?!\p{L})/u;

const HELPS = /^ (?:đã )?(?:hỗ trợ|giúp|tặng|trao|ủng hộ|tài trợ|chăm lo)(?!\p{L})/u;

/** "1 triệu đồng/hộ": times the households that the article counted last. */
function withTotal(telling: Telling, done: readonly Telling[], readings: readonly Reading[]): Telling {
  const unit = telling.given.money ? shareOf(telling) : null;
  const share = unit === null ? null : countedBefore(unit, telling, readings);
  if (share) {
    const { money: part } = telling.given;
    const total = times(part!, String(share.count), false);
    return { ...telling, given: { ...telling.given, money: total, perPiece: { money: part!, unit: unit! } } };
  }
  const { perPiece, money } = telling.given;
  if (!perPiece || (money && !isLess(telling))) return telling;
  const people = telling.recipient?.people ?? null;
  const oneEach = telling.given.items.every(({ quantity }) => quantity === null) && ONE_EACH.test(perPiece.unit);
  const own =
    people &&
    (oneEach || sameUnit(perPiece.unit, people.unit ?? '', people.words) || isOneOf(perPiece.unit, people.unit))
      ? homesOf(telling)
      : null;
  const counted = isGiftUnit(perPiece.unit) && telling.given.items.some(({ quantity }) => quantity !== null);
  const before =
    own === null && !counted
      ? (countedBefore(perPiece.unit, telling, readings) ??
        namedBefore(perPiece.unit, telling, readings) ??
        housedBefore(perPiece.unit, telling, done))
      : null;
  const pieces = own ?? before?.count ?? bodiesCounted(telling);
  if (pieces === null) return telling;
  const total = times(perPiece.money, String(pieces), false);
  const recipient =
    people && (people.count === null ? countsPeople(perPiece.unit, '') : own !== null && own > people.count)
      ? { ...telling.recipient!, people: { ...people, count: pieces } }
      : telling.recipient;
  const support = before ? [...telling.support, before.reading] : telling.support;
  return { ...telling, recipient, support, given: { ...telling.given, money: total } };
}

/** "gia đình ông Bách và bà Mẩy được hỗ trợ mỗi nhà 5 triệu đồng": each of them has a home. */
const homesOf = ({ recipient, given: { perPiece } }: Telling): number | null => {
  const count = recipient?.people?.count ?? null;
  const named = recipient?.persons.length ?? 0;
  return count !== null && named > count && HOUSEHOLD.test(perPiece?.unit ?? '') ? named : count;
};

/** "hỗ trợ 10 ngư dân 2 triệu đồng/người và chủ tàu trên 10 triệu đồng": less than what the people get is no total of it. */
function isLess({ given: { money, perPiece }, recipient }: Telling): boolean {
  const count = recipient?.people?.count ?? null;
  return (
    count !== null &&
    !money!.computed &&
    countsPeople(perPiece!.unit, '') &&
    money!.minor < perPiece!.money.minor * count
  );
}

/** "30 trẻ em (mỗi em 300.000 đồng)", "13 gia đình, mỗi hộ 5 triệu đồng". */
const isOneOf = (per: string, unit: string | null): boolean =>
  unit !== null && countsPeople(per, '') && HOUSEHOLD.test(per) === HOUSEHOLD.test(unit.toLowerCase());

/** "mỗi gia đình" of "hai hộ". */
const areHomes = (per: string, counted: string): boolean =>
  HOUSEHOLD.test(per) && HOUSEHOLD.test(counted.toLowerCase());

/** "tới nhà hai ngư dân … hỗ trợ mỗi gia đình 2 triệu đồng". */
const isHomeOf = (per: string, { shape }: Reading, { start, mention }: Chunk): boolean =>
  HOUSEHOLD.test(per) &&
  mention.type === 'quantity' &&
  countsPeople(mention.unit, mention.what) &&
  /(?<!\p{L})(?:nhà|gia đình|thân nhân) (?:của )?$/u.test(shape.slice(0, start));

const HOUSEHOLD = /^(?:mỗi )?(?:hộ|gia đình|nhà(?! (?:tình|đại|nhân|đồng|văn)))(?!\p{L})/u;

/** "tặng quà 20 hộ nghèo, mỗi suất 500.000 đồng", "trao nhà cho 2 gia đình, mỗi nhà 50 triệu đồng": one for each. */
const ONE_EACH = /^(?:mỗi )?(?:suất|xuất|phần|túi|nhà|căn|ngôi|sổ|học bổng|quà)/u;

interface Counted {
  readonly count: number;
  readonly reading: Reading;
}

function countedBefore(unit: string, { reading, given }: Telling, readings: readonly Reading[]): Counted | null {
  const at = given.span.end;
  for (let index = reading.sentence.index; index >= Math.max(0, reading.sentence.index - 6); index -= 1) {
    for (const chunk of readings[index]?.chunks.toReversed() ?? []) {
      if (chunk.letter !== 'N' || (readings[index] === reading && chunk.start > at)) continue;
      const { quantity, unit: counted, what } = chunk.mention as QuantityMention;
      const places = acrossPlaces(readings[index]!, chunk.start);
      const count = places === null ? Number.NaN : Number(quantity) * places;
      const behind = readings[index]!.shape.slice(chunk.end, chunk.end + 12);
      const same = areVictims(unit)
        ? areSameVictims(unit, `${counted} ${what}${behind}`)
        : sameUnit(unit, counted, what) || areHomes(unit, counted) || isHomeOf(unit, readings[index]!, chunk);
      if (same && Number.isInteger(count)) return { count, reading: readings[index]! };
    }
  }
  return null;
}

/** "bàn giao nhà tình nghĩa cho sáu hộ nghèo. … Hội đã hỗ trợ mỗi căn 30 triệu đồng": a house for each of them. */
function housedBefore(unit: string, telling: Telling, done: readonly Telling[]): Counted | null {
  const house = HOUSE_UNIT.test(unit) ? houseBefore(telling, done) : null;
  const count = house?.recipient?.people?.count ?? null;
  return house && count !== null ? { count, reading: house.reading } : null;
}

/** "làm nhà cho gia đình ông A và bà B. … Hội đã hỗ trợ mỗi hộ 30 triệu đồng": the households named before it. */
function namedBefore(unit: string, { reading, span }: Telling, readings: readonly Reading[]): Counted | null {
  if (!HOUSEHOLD.test(unit)) return null;
  const { index } = reading.sentence;
  for (const told of readings.slice(Math.max(0, index - 3), index + 1).toReversed()) {
    const persons = told.chunks.filter(({ letter, end }) => letter === 'X' && (told !== reading || end <= span.start));
    if (
      persons.length > 1 &&
      /(?<!\p{L})(?:gia đình|hộ|mẹ việt nam|thương binh|bệnh binh|liệt s[ĩỹ]|già làng)(?!\p{L})/u.test(told.lower)
    )
      return { count: persons.length, reading: told };
  }
  return null;
}

/** "Tại Hà Tĩnh, Nghệ An, Thanh Hóa … trao mỗi tỉnh 200 triệu đồng" is three gifts. */
function perProvince(telling: Telling): readonly Telling[] {
  const { perPiece } = telling.given;
  const total = telling.given.money;
  if (
    !perPiece ||
    (total && !total.computed) ||
    !/^(?:mỗi )?(?:tỉnh|thành phố|địa phương|nơi|huyện|xã)/.test(perPiece.unit)
  )
    return [telling];
  const letter = /tỉnh|thành phố|địa phương|nơi/.test(perPiece.unit) ? 'V' : 'L';
  const places = distinctPlaces(
    telling.reading.chunks.filter((chunk) => chunk.letter === letter && !isOtherKind(chunk, perPiece.unit)),
  );
  if (places.length < 2) return [telling];
  return places.map((place) => ({
    ...telling,
    rule: `${telling.rule} · each:${perPiece.unit}`,
    given: { ...telling.given, money: perPiece.money, perPiece: null },
    setting: [place],
    recipient: {
      rule: 'each',
      span: place,
      parties: [place],
      people: null,
      places: [place],
      inside: [place],
      text: telling.reading.text.slice(place.start, place.end),
      persons: [],
    },
  }));
}

/** "tại xã Tả Van, … mỗi huyện": a commune is none of the districts. */
const isOtherKind = ({ mention }: Chunk, unit: string): boolean =>
  mention.type === 'place' && mention.kind !== null && /huyện|xã/.test(unit) && !unit.includes(mention.kind);

function distinctPlaces(chunks: readonly Chunk[]): readonly Chunk[] {
  const seen = new Set<string>();
  return chunks.filter((chunk) => {
    const { mention } = chunk;
    const name = mention.type === 'province' ? mention.key : mention.type === 'place' ? mention.name : '';
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
