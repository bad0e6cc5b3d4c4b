/** A count as people write it, in English. */
export function counted(count: number): string {
  return count.toLocaleString('en');
}
