/** `T`, but synchronous: what its methods resolve to, they return. */
export type Synchronous<T> = {
  readonly [Name in keyof T]: T[Name] extends (...args: infer Args) => Promise<infer Result>
    ? (...args: Args) => Result
    : never;
};

/** Makes every method of a part asynchronous; what one throws is turned into what it rejects with by `describe`. */
export function makeAsynchronous<T extends object>(part: Synchronous<T>, describe: (error: unknown) => Error): T {
  return mapMethods(part, (method) => async (...args) => {
    try {
      return method(...args);
    } catch (error) {
      throw describe(error);
    }
  });
}

type Method = (...args: readonly unknown[]) => unknown;

/** Returns an object with the same names of methods, each made of the one of `part`. */
export function mapMethods<To extends object>(part: object, change: (method: Method) => Method): To {
  return Object.fromEntries(Object.entries(part).map(([name, method]) => [name, change(method)])) as To;
}
