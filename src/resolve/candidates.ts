import { type BlockRules, CappedBlocks } from './capped-blocks.ts';
import { blocksOf, compareProfiles } from './profiles/kinds.ts';
import { KEYS, type Near, type ProfileRecord, type State } from './state.ts';

/** Papers tell of one event or gift in their own words each, and links between all pairs of them would be many. */
const CAPS: Readonly<Record<string, number>> = { Event: 40, Donation: 40 };
const CAP = 100;

const BLOCKS: BlockRules = {
  prefix: KEYS.block,
  cap: (block) => CAPS[block.slice(0, block.indexOf(' '))] ?? CAP,
  anchors: 4,
};

/** Two mentions with all features the same: one of them stands alone only because a judgement speaks of it. */
const EQUAL: Near = ['same', 1_000];

/**
 * Keeps, with each profile, the candidates that are or may be the same (`near`), after profiles were born and gone. Gives the
 * profiles whose links to others changed; afterwards they and all that they are near to are loaded.
 */
export async function meetCandidates(
  state: State,
  born: ReadonlySet<string>,
  gone: ReadonlyMap<string, ProfileRecord>,
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  await partFromGone(state, gone, changed);
  const { meeting, candidates } = await findCandidates(state, born, gone);
  await state.profiles.load([...candidates.values()].flatMap((met) => [...met.keys()]));
  await state.profiles.load(meeting.flatMap((key) => Object.keys(state.profiles.get(key)!.near)));
  for (const key of meeting) meet(state, key, candidates.get(key)!, changed);
  return changed;
}

async function partFromGone(
  state: State,
  gone: ReadonlyMap<string, ProfileRecord>,
  changed: Set<string>,
): Promise<void> {
  await state.profiles.load([...gone.values()].flatMap(({ near }) => Object.keys(near)));
  for (const [key, { near }] of gone) {
    for (const other of Object.keys(near)) {
      const record = state.profiles.get(other);
      if (record === null) continue;
      delete record.near[key];
      state.profiles.put(other, record);
      changed.add(other);
    }
  }
}

/** By candidate, in how many blocks it is met; 0: nothing may come of it but being the same. */
type Met = ReadonlyMap<string, number>;

async function findCandidates(
  state: State,
  born: ReadonlySet<string>,
  gone: ReadonlyMap<string, ProfileRecord>,
): Promise<{ readonly meeting: readonly string[]; readonly candidates: ReadonlyMap<string, Met> }> {
  const blocks = new CappedBlocks(state.ledger, BLOCKS);
  await blocks.change(
    new Map([...born].map((key) => [key, blocksOf(state.profiles.get(key)!.profile)])),
    new Map([...gone].map(([key, { profile }]) => [key, blocksOf(profile)])),
  );
  const meeting = [...new Set([...born, ...blocks.unsettled])].filter((key) => !gone.has(key)).sort();
  await state.profiles.load(meeting);
  const met = await blocks.meeting(new Map(meeting.map((key) => [key, blocksOf(state.profiles.get(key)!.profile)])));
  const siblings = await siblingsOf(state, meeting);
  return {
    meeting,
    candidates: new Map(
      meeting.map((key) => {
        const all = new Map([...met.get(key)!, ...siblings.get(key)!.map((sibling) => [sibling, 1] as const)]);
        all.delete(key);
        return [key, all];
      }),
    ),
  };
}

/** The profiles with the same features, whatever blocks they are in. */
async function siblingsOf(state: State, keys: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const bases = [...new Set(keys.map(baseOf))];
  if (bases.length === 0) return new Map();
  const found = await state.ledger.scan(bases.map((base) => `${KEYS.profile}${base}`));
  const siblings = new Map(bases.map((base) => [base, new Set<string>()]));
  for (const entries of found.values()) {
    for (const [stored] of entries) add(stored.slice(KEYS.profile.length));
  }
  for (const key of keys) add(key);
  return new Map(keys.map((key) => [key, [...siblings.get(baseOf(key))!]]));

  function add(key: string): void {
    siblings.get(baseOf(key))?.add(key);
  }
}

/** The profile that the mention would have if no judgement spoke of it. */
export const baseOf = (key: string): string => key.split('@')[0]!;

/** Compares one profile with its candidates of now, and lets go of those that are candidates no longer. */
function meet(state: State, key: string, candidates: Met, changed: Set<string>): void {
  const record = state.profiles.get(key)!;
  for (const other of new Set([...candidates.keys(), ...Object.keys(record.near)])) {
    const rival = state.profiles.get(other);
    if (rival === null) continue;
    const known = record.near[other];
    const near = candidates.has(other) ? nearness(record, rival, key, other) : undefined;
    const now = near?.[0] === 'same' || (candidates.get(other) ?? 0) > 0 ? near : undefined;
    if (known?.[0] === now?.[0] && known?.[1] === now?.[1]) continue;
    link(state, key, other, now);
    link(state, other, key, now);
    changed.add(key).add(other);
  }
}

function nearness(left: ProfileRecord, right: ProfileRecord, leftKey: string, rightKey: string): Near | undefined {
  if (baseOf(leftKey) === baseOf(rightKey)) return EQUAL;
  const { verdict, score } = compareProfiles(left.profile, right.profile);
  return verdict === 'same' || verdict === 'fits' || verdict === 'undecided' ? [verdict, score] : undefined;
}

function link(state: State, from: string, to: string, near: Near | undefined): void {
  const record = state.profiles.get(from)!;
  if (near === undefined) delete record.near[to];
  else record.near[to] = near;
  state.profiles.put(from, record);
}
