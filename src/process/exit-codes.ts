import { VerbatimError } from '../errors.js';

/** What the process ends with where it fails, by sysexits.h: 64 for wrong input, 78 for wrong configuration. */
export const exitCodes = { failure: 1, usage: 64, config: 78 } as const;

/** A supervisor starts again what ended with 1, which may mend it; what somebody has to mend first is left ended. */
export function exitCodeOf(error: unknown): number {
  switch (error instanceof VerbatimError ? error.code : undefined) {
    case 'config_invalid':
    case 'workspace_other':
    case 'store_newer':
    case 'store_partial':
    case 'store_refused':
      return exitCodes.config;
    case 'input_unreadable':
    case 'store_holds':
      return exitCodes.usage;
    default:
      return exitCodes.failure;
  }
}
