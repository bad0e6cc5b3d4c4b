/** A term as 32 bits: FNV-1a over its UTF-16 units, then mixed, so that all bits depend on all units. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** One number of several in their order. */
export function hashTogether(hashes: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const next of hashes) hash = mix(Math.imul(hash, 31) + next);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Whole numbers of 32 bits as bytes, the lowest byte first on every machine. */
export function packWhole(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [at, number] of numbers.entries()) view.setUint32(at * 4, number, true);
  return bytes;
}

export function unpackWhole(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength >> 2 }, (_, at) => view.getUint32(at * 4, true));
}
