/** Why a source, or something in it, can't be read: a few words that fit behind its name, without a full stop. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly reason: string,
    options?: { readonly cause?: unknown; readonly isOfServer?: boolean },
  ) {
    super(reason, options);
    this.isOfServer = options?.isOfServer ?? false;
  }

  /** Whether a server failed, so that whatever else is asked of it now is likely to fail too. */
  readonly isOfServer: boolean;
}
