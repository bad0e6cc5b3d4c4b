/** `T`, but synchronous: what its methods resolve to, they return. */
export type Synchronous<T> = {
  readonly [Name in keyof T]: T[Name] extends (...args: infer Args) => Promise<infer Result>
    ? (...args: Args) => Result
    : never;
};

/** How a call of the driver is made: perhaps several times, each the whole work anew, and told of in our words. */
export type Attempt = <Result>(work: () => Result) => Promise<Result>;

/** Makes every method of a part asynchronous. Each call is one `attempt`, so a method must be fit to begin anew. */
export function makeAsynchronous<T extends object>(part: Synchronous<T>, attempt: Attempt): T {
  return mapMethods(
    part,
    (method) =>
      (...args) =>
        attempt(() => method(...args)),
  );
}

type Method = (...args: readonly unknown[]) => unknown;

/** Returns an object with the same names of methods, each made of the one of `part`. */
export function mapMethods<To extends object>(part: object, change: (method: Method) => Method): To {
  return Object.fromEntries(Object.entries(part).map(([name, method]) => [name, change(method)])) as To;
}
