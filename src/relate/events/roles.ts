import type { LocalId, ParticipantRole } from '../../model/facts.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';

/** What a sentence makes of a party by the words beside it; each with an example, the first test of the rule. */
export interface RoleRule {
  readonly id: string;
  readonly role: ParticipantRole;
  /** Right before the party, or a list that it stands in. */
  readonly before?: RegExp;
  /** Right behind the party. */
  readonly behind?: RegExp;
  readonly example: string;
}

export const ROLE_RULES: readonly RoleRule[] = [
  {
    id: 'delegation-led-by',
    role: 'LEADER',
    behind: /^[^.;]{0,12}(?:làm trưởng đoàn|dẫn đầu|làm trưởng|là trưởng đoàn)/u,
    example: 'Đoàn công tác Tỉnh ủy Sơn La do ông Trần Văn Bách làm trưởng đoàn đến thăm Lào Cai.',
  },
  {
    id: 'chairs',
    role: 'HOST',
    behind: /^[^.;:]{0,60}?(?<!\p{L})(?:chủ trì|đồng chủ trì)(?!\p{L})/u,
    example: 'Ông Trần Văn Bách chủ trì hội nghị.',
  },
  {
    id: 'chaired-by',
    role: 'HOST',
    before: /(?<!\p{L})chủ trì[^.;]{0,40}?(?:là|có)\s+(?:các đồng chí:?\s+)?$/u,
    example: 'Chủ trì buổi tiếp là ông Trần Văn Bách.',
  },
  {
    id: 'receives',
    role: 'HOST',
    behind: /^\s*(?:đã |thân mật |vừa )*(?:tiếp|đón tiếp|tiếp đón|hội kiến|hội đàm)(?! tục)(?!\p{L})/u,
    example: 'Chủ tịch nước Trần Văn Bách tiếp đoàn đại biểu tỉnh Sơn La.',
  },
  {
    id: 'received',
    role: 'GUEST',
    before:
      /(?<!\p{L})(?:đã tiếp|tiếp|đón tiếp|tiếp đón|hội kiến|chào mừng|hội đàm với)\s+(?:(?!là |có )[\p{L}]+\s+){0,6}$/u,
    example: 'Chủ tịch nước tiếp ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La.',
  },
  {
    id: 'attends',
    role: 'GUEST',
    before:
      /(?<!\p{L})(?:tham dự|tới dự|đến dự|cùng dự|dự|tham gia|có mặt|cùng đi|với sự tham dự của|với sự có mặt của)(?!\p{L})[^.;]{0,24}?(?:có|của)\s+(?:[^.;]*[:,;]\s*)?$/u,
    example: 'Cùng dự có ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La.',
  },
  {
    id: 'comes',
    role: 'GUEST',
    behind: /^\s*(?:đã |và đại biểu |cùng )*(?:tới dự|đến dự|dự|tham dự)(?!\p{L})/u,
    example: 'Ông Trần Văn Bách dự lễ.',
  },
  {
    id: 'speaks',
    role: 'SPEAKER',
    behind:
      /^\s*(?:đã |cũng |còn )*(?:phát biểu|nhấn mạnh|khẳng định|cho biết|đề nghị|yêu cầu|bày tỏ|ghi nhận|đánh giá|nêu rõ|chia sẻ|mong muốn|biểu dương|cho rằng|chúc mừng|cảm ơn|thông tin)(?!\p{L})/u,
    example: 'Phát biểu tại lễ, ông Trần Văn Bách nhấn mạnh vai trò của du lịch.',
  },
  {
    id: 'signs',
    role: 'SIGNATORY',
    behind: /^[^.;]{0,40}?(?<!\p{L})(?:cùng ký|đã ký|ký kết|ký)(?!\p{L})/u,
    example: 'Ông Trần Văn Bách và ông Lê Văn Tám ký biên bản ghi nhớ.',
  },
  {
    id: 'honoured',
    role: 'HONOREE',
    before:
      /(?<!\p{L})(?:trao|trao tặng|tặng|phong tặng|thăng|công bố)(?!\p{L})[^.;]{0,90}?(?<!\p{L})(?:cho|đối với|tặng)\s+(?:[\p{L}]+\.?\s+){0,3}$/u,
    example: 'Chủ tịch nước trao quyết định thăng quân hàm cho đồng chí Trần Văn Bách.',
  },
];

/** The roles that a sentence gives to a chunk. */
export function rolesIn(reading: Reading, chunk: Chunk): readonly ParticipantRole[] {
  const before = reading.shape.slice(Math.max(0, chunk.start - 160), chunk.start);
  const behind = reading.shape.slice(chunk.end, chunk.end + 120);
  return [
    ...new Set(
      ROLE_RULES.filter((rule) => (rule.before?.test(before) ?? true) && (rule.behind?.test(behind) ?? true)).map(
        ({ role }) => role,
      ),
    ),
  ];
}

const RANK: readonly ParticipantRole[] = ['LEADER', 'HOST', 'GUEST', 'HONOREE', 'SIGNATORY', 'SPEAKER', 'MEMBER'];

export const byRole = (a: ParticipantRole, b: ParticipantRole): number => RANK.indexOf(a) - RANK.indexOf(b);

export type RolesOf = ReadonlyMap<LocalId, ReadonlySet<ParticipantRole>>;
