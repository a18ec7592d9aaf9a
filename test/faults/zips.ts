import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array;
  /** What the list says that it has; a liar says less. */
  readonly size?: number;
  /** All such entries share the bytes of the first. */
  readonly shared?: boolean;
}

/** A .zip, as honest as its entries. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  let shared: { readonly at: number; readonly packed: Buffer } | null = null;
  for (const { path, content, size = content.length, shared: shares = false } of entries) {
    const name = Buffer.from(path);
    const packed: Buffer = (shares ? shared?.packed : undefined) ?? deflateRawSync(content);
    const own: number = (shares ? shared?.at : undefined) ?? at;
    if (own === at) {
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt16LE(8, 8);
      local.writeUInt32LE(packed.length, 18);
      local.writeUInt16LE(name.length, 26);
      parts.push(local, name, packed);
      at += 30 + name.length + packed.length;
    }
    if (shares) shared ??= { at: own, packed };
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crcOf(content), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(own, 42);
    list.push(entry, name);
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

/** Node has it since 20.15. */
const crcOf = (content: Uint8Array): number => crc32(content);
