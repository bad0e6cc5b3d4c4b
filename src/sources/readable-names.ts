/** What is known of the files that are read, by their names. */
export interface ReadableNames {
  /** Whether people would have a file of that name read. */
  isArticleName(name: string): boolean;
  /** Bytes of such a file at most. */
  sizeLimitOf(name: string): number;
}

/** Why a file is not read that is larger than it may be. `limit`: bytes. */
export function tooLarge(limit: number): string {
  return `larger than ${Math.floor(limit / 1_000_000)} MB; split it into parts`;
}
