import { createHash } from 'node:crypto';

/** 0 to 1 from a name and the seed, so that a failure can be repeated. */
export function dice(seed: string, name: string | number): number {
  return createHash('sha256').update(`${seed} ${name}`).digest().readUInt32BE() / 0xffffffff;
}
