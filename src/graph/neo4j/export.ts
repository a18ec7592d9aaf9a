import type { EdgeRow, EvidenceRow, NodeRow } from '../graph-store.ts';
import type { Connection } from './connection.ts';

export async function* exportRows(_connection: Connection): AsyncGenerator<NodeRow | EdgeRow | EvidenceRow> {}
