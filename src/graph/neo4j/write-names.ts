import type { NamesRow } from '../graph-store.ts';
import type { Writer } from './write.ts';

export const writeNames = async (_writer: Writer, _names: readonly NamesRow[]): Promise<void> => undefined;
export const removeNames = async (_writer: Writer, _ids: readonly string[]): Promise<void> => undefined;
