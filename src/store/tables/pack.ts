import { deflateSync, inflateSync } from 'node:zlib';
import { StoreDamage } from '../store-damage.js';

/** Bytes as they are kept: deflated. */
export function pack(bytes: Uint8Array | string): Uint8Array {
  return deflateSync(bytes);
}

/** @throws {StoreDamage} for what `pack` didn't make. */
export function unpack(packed: Uint8Array): Buffer {
  try {
    return inflateSync(packed);
  } catch (error) {
    throw new StoreDamage(`kept bytes can't be inflated: ${String(error)}`);
  }
}
