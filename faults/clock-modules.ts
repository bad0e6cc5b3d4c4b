/** A module for `--import` that sets the clock of a process ahead by so many milliseconds, or back. */
export function clockAhead(ahead: number): string {
  return clockModule(String(ahead));
}

/**
 * A module for `--import` with whose clock `step` milliseconds pass at once, every `every` milliseconds since `start`:
 * between two steps it runs as it should. `aheadInSteps` says how far it is ahead.
 */
export function clockInSteps({ start, every, step }: ClockSteps): string {
  return clockModule(`Math.floor((Before.now() - ${start}) / ${every}) * ${step}`);
}

export interface ClockSteps {
  readonly start: number;
  readonly every: number;
  readonly step: number;
}

/** How far such a clock is ahead now, in milliseconds. */
export function aheadInSteps({ start, every, step }: ClockSteps): number {
  return Math.floor((Date.now() - start) / every) * step;
}

function clockModule(ahead: string): string {
  const source = `
    const Before = Date;
    const ahead = () => ${ahead};
    globalThis.Date = class Date extends Before {
      constructor(...given) { given.length === 0 ? super(Before.now() + ahead()) : super(...given); }
      static now() { return Before.now() + ahead(); }
    };`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
