import { destination, type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export type Log = Logger;

/** JSON lines on standard error: standard output belongs to what was asked for. */
export const createLog = (level: LogLevel, stream: { write(line: string): void } = destination(2)): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);
