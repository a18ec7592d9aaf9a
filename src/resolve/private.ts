import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { OfficialProfile } from './profiles/official.ts';
import { currentUnit } from './reference.ts';
import { KEYS, type State } from './state.ts';

/** Marks the officials among these who were ruled PRIVATE, by name and office, in an article that may be gone. */
export async function markPrivate(state: State, profiles: ReadonlySet<string>): Promise<void> {
  const secret = await secretOf(state);
  if (secret === null) return;
  const marks = new Map<string, readonly string[]>();
  for (const key of profiles) {
    const { profile } = state.profiles.get(key)!;
    if (profile.kind === 'Official') marks.set(key, marksOn(profile, secret));
  }
  const hidden = await state.ledger.get([...marks.values()].flat());
  for (const [key, own] of marks) {
    if (!own.some((mark) => hidden.has(mark))) continue;
    const record = state.profiles.get(key)!;
    record.private = true;
    state.profiles.put(key, record);
  }
}

/**
 * The ledger's keys that stand for a person: name and each office's body and province, and for one without any the name alone.
 * Keyed hashes, so that the list of those who asked to be left out is no list of names. They hold before and after a merger: "in"
 * is the unit as reported, "became" what it is today.
 */
export const marksOf = (profile: OfficialProfile, secret: string): readonly string[] =>
  hashed(profile, secret, (unit) => [
    `in ${unit}`,
    ...(currentUnit(unit) === unit ? [] : [`became ${currentUnit(unit)}`]),
  ]);

/** The keys under which this person may have been marked. */
const marksOn = (profile: OfficialProfile, secret: string): readonly string[] =>
  hashed(profile, secret, (unit) => [
    `in ${unit}`,
    currentUnit(unit) === unit ? `became ${unit}` : `in ${currentUnit(unit)}`,
  ]);

function hashed(profile: OfficialProfile, secret: string, unitMarks: (unit: string) => readonly string[]): string[] {
  const places = profile.offices.flatMap(({ body, bodyUnit, province }) => [
    ...(body === null ? [] : bodyUnit === null ? [`at ${body}`] : unitMarks(bodyUnit).map((at) => `at ${body} ${at}`)),
    ...(province === null ? [] : unitMarks(province)),
  ]);
  const key = utf8ToBytes(secret);
  return [...new Set(places.length > 0 ? places : [''])].map(
    (place) => KEYS.private + bytesToHex(hmac(sha256, key, utf8ToBytes(`${profile.fold} ${place}`))),
  );
}

/** null where nobody was ever ruled PRIVATE. */
export const secretOf = async (state: State): Promise<string | null> =>
  (await state.ledger.get([KEYS.secret])).get(KEYS.secret) ?? null;
