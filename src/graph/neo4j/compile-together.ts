import type { CoAppearancesPlan, ConnectionResult } from '../plan.ts';
import type { Origin } from './compile-branch.ts';
import type { Context } from './context.ts';
import type { Fragment } from './fragment.ts';

export const compileTogether = (
  _context: Context,
  _plan: CoAppearancesPlan,
  _origin: Origin,
  _guard: string | null,
): Fragment<ConnectionResult> => {
  throw new Error('later');
};
