import { openSqliteStore } from '../../../src/graph/sqlite/open.ts';
import { storeContract } from '../store-contract.ts';
import { newFolder } from './folders.ts';

storeContract('a SQLite store', () => openSqliteStore(newFolder(), { readers: 0 }));
