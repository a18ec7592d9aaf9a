import { describe, expect, test } from 'vitest';
import { EVENT_CUES } from '../../../src/lexicon/event-cues.ts';
import { ROLE_RULES } from '../../../src/relate/events/roles.ts';
import { explained } from '../facts-of.ts';

describe('the example of each rule', () => {
  test.each(EVENT_CUES)('tells $kind: $example', ({ kind, example }) => {
    expect(explained(example).facts.events.map((event) => event.kind)).toEqual([kind]);
  });

  test.each(ROLE_RULES)('makes $role by “$id”: $example', ({ role, example }) => {
    const lead = 'Ngày 3/5, UBND tỉnh Lào Cai tổ chức lễ kỷ niệm 50 năm thành lập tỉnh.';
    const said = example.replace('Trần Văn Bách', 'Trần Văn Bách, Chủ tịch UBND tỉnh Lào Cai');
    const { facts } = explained(
      /^(?:Đoàn|Chủ tịch nước)/.test(example) ? `Ngày 3/5, ${said}` : `${lead} Tại buổi lễ, ${said}`,
    );
    const roles = facts.events.flatMap(({ participants }) => participants.flatMap((each) => each.roles));
    expect(roles).toContain(role);
  });
});
