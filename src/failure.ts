import { ExpectedError } from './errors.ts';

/**
 * What a terminal is told, in one line, of an error that ends a program: the message of an expected one, and of the system's own
 * what could not be done with which file. null for all others, which are bugs and want their stack.
 */
export const inOneLine = (error: unknown): string | null => {
  if (error instanceof ExpectedError) return error.message;
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  const words = WORDS[code ?? ''];
  return words && path ? `${path}: ${words}.` : null;
};

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not read or write it',
  EPERM: 'this user may not read or write it',
  EROFS: 'it is on a disk that can only be read',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder, but must be a file',
  EEXIST: 'it is a file, but must be a folder',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
};
