import type { Measured } from '../telemetry/measure-in-thread.js';
import type { CarriedError } from './carry-error.js';
import { packError } from './carry-error.js';

/** A method called in another thread. */
export interface ThreadCall {
  /** Of which object there; absent where the thread has one alone. */
  readonly part?: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

/**
 * What came of it, with what was measured in the thread since it last told. Errors come as values, since a thread
 * carries no classes across.
 */
export type ThreadOutcome = ({ readonly value: unknown } | { readonly error: CarriedError }) & {
  readonly measured?: Measured | undefined;
};

/**
 * Megabytes of each thread's heap for what is new: with the many that the system gives by itself, as many lie unused.
 */
export const youngMemory = 8;

type Method = (...args: readonly unknown[]) => Promise<unknown>;

/** Calls a method of `target`; never rejects. */
export async function performCall(target: object, { method, args }: ThreadCall): Promise<ThreadOutcome> {
  try {
    const found: unknown = Reflect.get(target, method);
    if (typeof found !== 'function') throw new TypeError(`There is no method ${method} to call.`);
    return { value: await (found as Method).call(target, ...args) };
  } catch (error) {
    return failedCall(error);
  }
}

/** What comes of a call that could not be made. */
export function failedCall(error: unknown): ThreadOutcome {
  return { error: packError(error) };
}

/** An object whose methods, those named, are calls that `perform` hands on. */
export function callable<T extends object>(
  methods: { readonly [Name in keyof T]: true },
  perform: (call: ThreadCall) => Promise<unknown>,
): T {
  return Object.fromEntries(
    Object.keys(methods).map((method) => [method, (...args: readonly unknown[]) => perform({ method, args })]),
  ) as T;
}
