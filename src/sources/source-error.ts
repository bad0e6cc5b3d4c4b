/** Why a source, or something in it, can't be read: a few words that fit behind its name, without a full stop. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly reason: string,
    options?: { readonly cause?: unknown },
  ) {
    super(reason, options);
  }
}
