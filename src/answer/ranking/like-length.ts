/**
 * How alike two texts are in length, 0 to 1: Fuse finds a phrase inside a long one as well as alone, and this tells
 * them apart.
 */
export function likeLength(a: string, b: string): number {
  return Math.min(a.length, b.length) / Math.max(a.length, b.length);
}
