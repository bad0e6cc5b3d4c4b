import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { SourceError } from '../source-error.js';

/** How much of a body is read. */
export interface BodyLimit {
  /** Bytes at most, packed and unpacked. */
  readonly bytes: number;
  /** Whether a longer one is cut there; by default it is refused. */
  readonly cuts?: boolean;
}

/**
 * The bytes of a response, unpacked: what is packed is counted as it comes, and what it unpacks to as it is unpacked.
 * @throws {SourceError} for more bytes than may be, what can't be unpacked, and encodings that aren't read.
 */
export async function readBody(body: Readable, encoding: string, limit: BodyLimit): Promise<Uint8Array> {
  const counted = Readable.from(countBytes(body, limit));
  const plain = encodingsOf(encoding).reduce<Readable>((from, each) => unpack(from, each), counted);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of plain) {
      length += chunk.byteLength;
      if (length > limit.bytes && !limit.cuts) throw tooLarge(limit);
      chunks.push(chunk);
      if (length >= limit.bytes && limit.cuts) break;
    }
  } catch (error) {
    if (isDamage(error)) throw new SourceError('it is packed, and damaged', { cause: error });
    throw error;
  } finally {
    plain.destroy();
    body.destroy();
  }
  return Buffer.concat(chunks, length).subarray(0, limit.bytes);
}

/** What a file that was packed with gzip holds. `limit`: bytes. @throws {SourceError} as `readBody`. */
export async function gunzipBytes(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  return readBody(Readable.from([Buffer.from(bytes)]), 'gzip', { bytes: limit });
}

async function* countBytes(body: Readable, limit: BodyLimit): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > limit.bytes && !limit.cuts) throw tooLarge(limit);
    yield chunk;
  }
}

/** Encodings in the order in which they are taken off. Two are more than any server needs. */
function encodingsOf(written: string): string[] {
  const encodings = written
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== 'identity');
  if (encodings.length > 2) throw new SourceError('it is packed more than twice');
  return encodings.reverse();
}

function unpack(from: Readable, encoding: string): Readable {
  // Whatever fails ends the others with its error, which whoever reads the last one gets.
  return pipeline(from, unpackerOf(encoding), () => {});
}

function unpackerOf(encoding: string): Transform {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'br') return createBrotliDecompress();
  if (encoding === 'deflate') return createInflate();
  throw new SourceError(`it is packed as “${encoding.slice(0, 20)}”, which isn't read`);
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR_(?:_?BROTLI|ZLIB|PADDING))/.test(String(error.code));
}

function tooLarge({ bytes }: BodyLimit): SourceError {
  return new SourceError(
    `it is larger than ${bytes < 1_000_000 ? `${bytes} bytes` : `${Math.floor(bytes / 1_000_000)} MB`}`,
  );
}
