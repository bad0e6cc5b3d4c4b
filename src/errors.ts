/** Codes of failures that no asker caused: the operator has to mend them. */
export type ErrorCode =
  | 'config_invalid'
  | 'address_taken'
  | 'slack_unreachable'
  | 'store_missing'
  | 'store_damaged'
  | 'store_locked'
  | 'store_read_only'
  | 'store_full'
  | 'store_newer'
  | 'store_failed'
  | 'workspace_other'
  | 'input_unreadable';

/** A failure whose message is one instruction: what is wrong, where, and what to do. The cause keeps the evidence. */
export class VerbatimError extends Error {
  override readonly name = 'VerbatimError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
