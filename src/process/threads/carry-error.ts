import { EncoderUnavailable, type ErrorCode, VerbatimError } from '../../errors.js';

/** An error as it goes from one thread to another, where classes don't go. */
export interface CarriedError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  /** Of a `VerbatimError`. */
  readonly code?: ErrorCode | undefined;
  readonly cause?: CarriedError | undefined;
}

/** Takes an error apart, with its causes; whatever else was thrown becomes one. */
export function packError(error: unknown): CarriedError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    stack,
    ...(error instanceof VerbatimError && { code: error.code }),
    ...(cause !== undefined && { cause: packError(cause) }),
  };
}

/** The error again, with the stack of the thread that it comes from. */
export function unpackError({ name, message, stack, code, cause }: CarriedError): Error {
  const options = cause && { cause: unpackError(cause) };
  const error = code
    ? new VerbatimError(code, message, options)
    : name === 'EncoderUnavailable'
      ? new EncoderUnavailable(message, options)
      : new Error(message, options);
  if (error.name !== name) Object.defineProperty(error, 'name', { value: name });
  if (stack !== undefined) error.stack = stack;
  return error;
}
