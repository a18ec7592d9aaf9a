import type { EventKind, LocalId, ParticipantRole } from '../../model/facts.ts';
import { compact } from '../../text/compact.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';

/** What a sentence makes of a party by the words beside it; each with an example, the first test of the rule. */
export interface RoleRule {
  readonly id: string;
  readonly role: ParticipantRole;
  /** A word that each sentence of the rule holds, for a cheap look before the patterns. */
  readonly holds: RegExp;
  /** The sentence up to the party, or up to the list that it stands in. */
  readonly before?: RegExp;
  /** Right behind the party, or behind the list that it stands in. */
  readonly behind?: RegExp;
  /** The kinds of events that it is true of; all where none is named. */
  readonly kinds?: readonly EventKind[];
  /** True where it says nothing of an event abroad: who meets there is no host. */
  readonly atHome?: true;
  readonly example: string;
}

/** Words that stand before a name in a list: "cùng các đồng chí nguyên …". */
const LEAD = '(?:các |những |đồng chí:? |đ/c |ông |bà |ngài |nguyên |cựu |là )*';

/** "…, ông B và bà C | chủ trì": the rest of a list of parties. */
const LISTED = `(?:,? (?:và |cùng (?:với )?)?|;\\s*|\\s?[-–]\\s?|,\\s*)${LEAD}[PXO]+`;
const REST = `^(?:${LISTED})*(?:,? cùng (?:với )?(?:lãnh đạo|đại diện|các|một số) [^.;:PX]{2,90}?(?= đã | tiếp| có| chủ trì| dự))?,?\\s*`;

/** Words between who does something and what he does. */
const DID =
  '(?:đã |vừa |cùng |trực tiếp |thân mật |trọng thể |long trọng |có |buổi |cuộc |chủ trì |tổ chức |lễ |đến |tới |tham dự và |dự và |dự,? |tham dự,? |đồng )*';

/** "Tiếp đón và làm việc với đoàn, về phía tỉnh có …": hosts follow. */
export const WELCOMES =
  /^[\s*•–-]*(?:[\p{L} ]{2,40}, )?(?:tham gia |cùng |dự |tham dự |buổi |có mặt |ra )*(?:đón,? (?:tiếp,? )?(?:và )?|tiếp,? (?:đón,? )?(?:và )?|làm việc )+(?:(?:với|cùng) )?(?:đoàn|phái đoàn|các đại biểu|[PO]+)[^.;:]{0,100}?(?<!\p{L})(?:có|là)(?!\p{L})/u;

export const ROLE_RULES: readonly RoleRule[] = [
  {
    id: 'delegation-led-by',
    role: 'LEADER',
    holds: /trưởng đoàn|dẫn đầu|làm trưởng/,
    behind:
      /^[^.;:PO]{0,40}?(?:làm (?:đồng )?trưởng đoàn|dẫn đầu(?! (?:cả|về|thế giới|trong|các tỉnh))|làm trưởng|là (?:đồng )?trưởng đoàn)/u,
    example: 'Đoàn công tác Tỉnh ủy Sơn La do ông Trần Văn Bách làm trưởng đoàn đến thăm Lào Cai.',
  },
  {
    id: 'delegation-led-by-far',
    role: 'LEADER',
    holds: /trưởng đoàn|dẫn đầu/,
    before: /(?<!\p{L})do (?:đồng chí |ông |bà |ngài )?$/u,
    behind: /^[^.;:]{0,200}?(?<!\p{L})(?:làm trưởng đoàn|dẫn đầu)(?!\p{L})/u,
    example:
      'Đoàn công tác Tỉnh ủy Sơn La do ông Trần Văn Bách - thành viên Ban Kỹ thuật thế hệ mới thuộc Sở Y tế làm trưởng đoàn đến thăm Lào Cai.',
  },
  {
    id: 'delegation-of-leader',
    role: 'LEADER',
    holds: /trưởng đoàn/,
    before: /(?<!\p{L})trưởng đoàn (?:là |gồm )?$/u,
    example: 'Đoàn công tác Tỉnh ủy Sơn La, trưởng đoàn là ông Trần Văn Bách, đến thăm Lào Cai.',
  },
  {
    id: 'chairs',
    role: 'HOST',
    holds: /chủ trì|chủ tọa|điều hành/,
    behind: compact(
      new RegExp(
        `${REST}(?:[^.;:P]{0,110}?(?<!\\p{L}))?(?:chủ trì|chủ tọa|điều hành (?:hội nghị|buổi|phiên|cuộc))(?!\\p{L})`,
        'u',
      ),
    ),
    example: 'Ông Trần Văn Bách chủ trì hội nghị.',
  },
  {
    id: 'chaired-by',
    role: 'HOST',
    holds: /chủ trì|chủ tọa|điều hành/,
    before:
      /(?<!\p{L})(?:chủ trì|chủ tọa|điều hành)[^.;]{0,40}?(?:là|có|của|gồm)(?!\p{L})\s?(?::?\s?(?:các )?đồng chí)?:?\s*(?:[^.]*[:,;]\s*|[PXO]+ và )?(?:nguyên |đồng chí |ông |bà )?$/u,
    example: 'Chủ trì buổi tiếp là ông Trần Văn Bách.',
  },
  {
    id: 'receives',
    role: 'HOST',
    atHome: true,
    holds: /tiếp|đón|hội đàm|gặp mặt|gặp gỡ|chiêu đãi|quốc yến/,
    behind: compact(
      new RegExp(
        `${REST}${DID}(?:tiếp(?! (?:tục|nhận|cận|xúc|theo|thu|nối|đó|đến|sức|viên|tế|đoàn có))|đón(?! (?:nhận|tết|xuân|năm|bằng))|hội đàm|gặp mặt|gặp gỡ|(?<=(?:chủ trì|tổ chức|buổi|tiệc|mở) )(?:chiêu đãi|quốc yến))(?!\\p{L})`,
        'u',
      ),
    ),
    example: 'Chủ tịch nước Trần Văn Bách tiếp đoàn đại biểu tỉnh Sơn La.',
  },
  {
    id: 'welcomes',
    role: 'HOST',
    holds: /(?:tiếp|đón|làm việc)[^.;]* (?:có|là)/,
    before: WELCOMES,
    example: 'Tiếp đoàn có ông Trần Văn Bách.',
  },
  {
    id: 'side',
    role: 'GUEST',
    holds: /về phía/,
    kinds: ['CEREMONY', 'CONFERENCE', 'AWARD', 'SIGNING', 'OTHER'],
    before: /^[\s*•–-]*(?:[\p{L} ]{2,30}, )?(?:tham dự,? |dự,? )?về phía [^.;:]{2,90}?(?<!\p{L})có(?!\p{L})/u,
    example: 'Về phía tỉnh Sơn La có ông Trần Văn Bách.',
  },
  {
    id: 'received',
    role: 'GUEST',
    atHome: true,
    holds: /tiếp|đón|hội kiến|chào mừng|hội đàm|chiêu đãi|quốc yến/,
    before:
      /(?<!\p{L})(?:(?:đã|thân mật|và|buổi|lễ|[PXO]+,?) tiếp|đón tiếp|tiếp đón|đón|hội kiến|chào mừng|hội đàm với)\s+(?:(?!là |có |đoàn )[\p{L}]+\s+){0,6}$/u,
    example: 'Chủ tịch nước tiếp ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La.',
  },
  {
    id: 'attends',
    role: 'GUEST',
    holds: /dự|tham gia|có mặt|cùng đi/,
    before:
      /(?<!\p{L})(?:tham dự|tới dự|đến dự|cùng dự|dự|tham gia|có mặt|cùng đi|với sự tham dự của|với sự có mặt của)(?!\p{L})[^.;]{0,40}?(?:có|của|gồm)(?!\p{L})\s?(?::|\s)(?:[^.]*[:,;]\s*|[PXO]+ và )?\s*(?:các |đồng chí:? |ông |bà |nguyên )*$/u,
    example: 'Cùng dự có ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La.',
  },
  {
    id: 'comes',
    role: 'GUEST',
    holds: /dự/,
    behind: compact(
      new RegExp(
        `${REST}(?:đã |và đại biểu |cùng )*(?:tới dự|đến dự|dự|tham dự)(?!\\p{L})(?! (?:và|,) (?:đồng )?chủ trì)`,
        'u',
      ),
    ),
    example: 'Ông Trần Văn Bách dự lễ.',
  },
  {
    id: 'speaks',
    role: 'SPEAKER',
    holds:
      /phát biểu|nhấn mạnh|khẳng định|cho |đề nghị|yêu cầu|bày tỏ|ghi nhận|đánh giá|nêu rõ|chia sẻ|mong muốn|biểu dương|chúc mừng|cảm ơn|thông tin/,
    behind:
      /^,?\s*(?:đã |cũng |còn )*(?:phát biểu|nhấn mạnh|khẳng định|cho biết|đề nghị|yêu cầu|bày tỏ|ghi nhận|đánh giá|nêu rõ|chia sẻ|mong muốn|biểu dương|cho rằng|chúc mừng|cảm ơn|thông tin)(?!\p{L})/u,
    example: 'Phát biểu tại lễ, ông Trần Văn Bách nhấn mạnh vai trò của du lịch.',
  },
  {
    id: 'signs',
    role: 'SIGNATORY',
    holds: /ký/,
    behind: /^[^.;]{0,40}?(?<!\p{L})(?:cùng ký|đã ký|ký kết|ký)(?!\p{L})/u,
    example: 'Ông Trần Văn Bách và ông Lê Văn Tám ký biên bản ghi nhớ.',
  },
  {
    id: 'honoured',
    role: 'HONOREE',
    holds: /trao|tặng|thăng|công bố/,
    before:
      /(?<!\p{L})(?:trao|trao tặng|tặng|phong tặng|thăng|công bố)(?!\p{L})[^.;]{0,90}?(?<!\p{L})(?:cho|đối với|tặng)\s+(?:[\p{L}]+\.?\s+){0,3}$/u,
    example: 'Chủ tịch nước trao quyết định thăng quân hàm cho đồng chí Trần Văn Bách.',
  },
];

/** A party with the list that it stands in. */
export interface Placed {
  readonly chunk: Chunk;
  readonly start: number;
  readonly end: number;
}

/** The roles that a sentence gives to a chunk. */
export function rolesIn(
  reading: Reading,
  { chunk, start, end }: Placed,
  { abroad, kind }: { readonly abroad: boolean; readonly kind: EventKind },
): readonly ParticipantRole[] {
  const { shape } = reading;
  const rules = ROLE_RULES.filter(
    ({ holds, atHome, kinds }) => !(abroad && atHome) && (!kinds || kinds.includes(kind)) && holds.test(shape),
  );
  if (rules.length === 0) return [];
  const before = shape.slice(0, chunk.start);
  const list = shape.slice(0, start);
  const behind = shape.slice(chunk.end, chunk.end + LONG);
  const after = shape.slice(end, end + LONG);
  const fits = (rule: RoleRule): boolean =>
    (!rule.before || rule.before.test(before) || (start < chunk.start && rule.before.test(list))) &&
    (!rule.behind || rule.behind.test(behind) || (end > chunk.end && rule.behind.test(after)));
  return [...new Set(rules.filter(fits).map(({ role }) => role))];
}

/** Characters behind a party in which its verb stands, a list of others between. */
const LONG = 400;

const RANK: readonly ParticipantRole[] = ['LEADER', 'HOST', 'GUEST', 'HONOREE', 'SIGNATORY', 'SPEAKER', 'MEMBER'];

export const byRole = (a: ParticipantRole, b: ParticipantRole): number => RANK.indexOf(a) - RANK.indexOf(b);

export type RolesOf = ReadonlyMap<LocalId, ReadonlySet<ParticipantRole>>;
