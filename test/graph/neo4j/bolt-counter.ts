import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a Neo4j that counts the queries that go by: what the driver really sends, whatever it is asked to. */
export interface BoltCounter {
  readonly uri: string;
  readonly queries: () => number;
  /** Breaks the connection on which the next query comes: that one is counted, and never arrives. */
  readonly breakNext: () => void;
  readonly close: () => Promise<void>;
}

export const boltCounter = async (uri: string): Promise<BoltCounter> => {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let queries = 0;
  let breaksNext = false;
  const server: Server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const handshake = { length: HANDSHAKE };
    const count = queriesIn(handshake);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (data: Buffer) => {
      const sent = count(data);
      queries += sent;
      if (breaksNext && sent > 0) {
        breaksNext = false;
        near.destroy();
        return;
      }
      far.write(data);
    });
    far.once('data', (data: Buffer) => {
      if (data.length >= 4 && data.readUInt32BE(0) === MANIFEST) handshake.length += CHOICE;
    });
    far.on('data', (data) => near.write(data));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return {
    uri: `bolt://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    queries: () => queries,
    breakNext: () => {
      breaksNext = true;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
};

/** A magic number and four proposed versions. */
const HANDSHAKE = 20;
/** A server that answers so lists what it can; the client then sends its choice: a version, and a byte for what else. */
const MANIFEST = 0x000001ff;
const CHOICE = 5;
const RUN = 0x10;

/**
 * Counts the RUN messages of one connection in what the client sends, piece by piece. A message is chunks of a length (two bytes)
 * and so many bytes, ended by a chunk of none; its first byte is a structure's marker, its second says what it is. Source: the Bolt
 * protocol's page on messages.
 */
const queriesIn = (handshake: { readonly length: number }): ((data: Buffer) => number) => {
  let rest = Buffer.alloc(0);
  let skipped = 0;
  let isStart = true;
  return (data) => {
    rest = Buffer.concat([rest, data]);
    if (skipped < handshake.length) {
      const skip = Math.min(handshake.length - skipped, rest.length);
      skipped += skip;
      rest = rest.subarray(skip);
    }
    let found = 0;
    while (rest.length >= 2) {
      const length = rest.readUInt16BE(0);
      if (rest.length < 2 + length) break;
      if (isStart && length >= 2 && rest[3] === RUN) found += 1;
      isStart = length === 0;
      rest = rest.subarray(2 + length);
    }
    return found;
  };
};
