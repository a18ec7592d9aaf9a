import { ExpectedError } from '../../errors.ts';

/** Failures that whoever runs the store can act on, said so; everything else as it came. */
export const expected = (error: unknown, file: string): unknown => {
  const code = codeOf(error);
  const advice = ADVICE[code];
  if (advice === undefined) return error;
  return new ExpectedError('STORE', `${file} ${advice}`, PASSING.has(code) ? { transient: true } : {});
};

/** Later it may succeed. */
const PASSING: ReadonlySet<string> = new Set(['SQLITE_BUSY', 'SQLITE_LOCKED']);

/** What SQLite calls the kind of failure, `SQLITE_BUSY`; empty for other errors. The driver names only some of the kinds. */
export const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  const raw = 'rawCode' in error && typeof error.rawCode === 'number' ? error.rawCode : null;
  // A database that cannot be opened comes with its number at the end of the message alone.
  const opened = /Unable to open connection.*: (\d+)"?\)?$/.exec(error.message)?.[1];
  // The kind is the lowest byte; what stands above tells it more exactly.
  return CODES[(raw ?? Number(opened ?? 0)) % 256] ?? '';
};

const CODES: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

const ADVICE: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'is no database of this program: name another folder, or move the file away',
  SQLITE_CORRUPT: 'is damaged: restore a copy, or move it away and load the articles again',
  SQLITE_READONLY: 'is read-only: make the file and its folder writable',
  SQLITE_CANTOPEN: 'cannot be opened: is its folder there, and may this user write in it?',
  SQLITE_FULL: 'cannot grow: the disk, or the size that it may have, is full; nothing of this write was kept',
  SQLITE_IOERR: 'cannot be read or written: the disk reports an error',
  SQLITE_PERM: 'may not be opened by this user',
  SQLITE_BUSY: 'is held by another process that does not let go',
  SQLITE_LOCKED: 'is held by another process that does not let go',
};
