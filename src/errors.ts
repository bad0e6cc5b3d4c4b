/** Codes of failures that no asker caused: the operator has to mend them; `busy` passes by itself. */
export type ErrorCode =
  | 'config_invalid'
  | 'address_taken'
  | 'slack_unreachable'
  | 'store_missing'
  | 'store_damaged'
  | 'store_gone'
  | 'store_locked'
  | 'store_read_only'
  | 'store_full'
  | 'store_newer'
  | 'store_unreachable'
  | 'store_refused'
  | 'store_failed'
  | 'store_holds'
  | 'store_partial'
  | 'workspace_other'
  | 'input_unreadable'
  | 'busy';

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

/** There are no vectors, and words have to do: the message says why, and what can be done, in one sentence. */
export class EncoderUnavailable extends Error {
  override readonly name = 'EncoderUnavailable';
}
