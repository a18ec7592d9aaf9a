import type { Condition } from '../../src/graph/plan.ts';
import { out } from '../plan/steps.ts';
import { allOf, atLeast, atMost, equal } from './conditions.ts';

/** Held on that day, as far as articles tell: first seen before, last seen after, and not as a former office. */
export const heldOn = (day: string | null | undefined): Condition | null =>
  day ? allOf(equal('former', false), atMost('firstSeenOn', day), atLeast('lastSeenOn', day)) : null;

/** Of an official: holds, or held, an office that is such. */
export const holdsOffice = (office: Condition | null): Condition | null =>
  office ? { related: [out('HOLDS')], where: office } : null;

/** Of an office: at the organization that the connection hangs on. */
export const AT_PARENT: Condition = { related: [out('AT')], where: { parent: true } };

/** The province, or a unit that was merged into it (or into one that was): its forerunners' bodies and offices are meant too. */
export function provinceOrForerunner(id: string): Condition {
  const successor = out('MERGED_INTO', { edge: equal('change', 'merged') });
  const there: Condition = { ids: [id] };
  const forerunner: Condition = { related: [successor], where: there };
  return { any: [there, forerunner, { related: [successor], where: forerunner }] };
}
