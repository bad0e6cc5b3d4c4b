import { userInfo } from 'node:os';

/**
 * Whoever runs the program, as far as the system knows them: written down beside what they change. A container may run
 * as a number that the system has no name for. `readName` throws then.
 */
export function nameOperator(readName: () => string = () => userInfo().username): string {
  try {
    return `operator:${readName()}`;
  } catch {
    return `operator:${process.getuid?.() ?? 'unknown'}`;
  }
}
