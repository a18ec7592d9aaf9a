import { ExpectedError } from '../../errors.ts';

/** Failures that whoever runs the store can act on, said so; everything else as it came. */
export const expected = (error: unknown, file: string): unknown => {
  const advice = ADVICE[codeOf(error)];
  return advice === undefined ? error : new ExpectedError('STORE', `${file} ${advice}`);
};

/** What SQLite calls the failure: `SQLITE_BUSY`; the part before a second underscore. */
export const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code !== '') return code.split('_').slice(0, 2).join('_');
  // A database that cannot be opened comes with no code of its own.
  return error instanceof Error && error.message.includes('Unable to open connection') ? 'SQLITE_CANTOPEN' : '';
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
