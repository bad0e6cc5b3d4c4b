import type { Step, Telemetry } from '../../../src/domain.js';

export interface RecordingTelemetry extends Telemetry {
  /** What was counted, timed and set, a line each: name, labels, number. */
  readonly lines: readonly string[];
  readonly steps: readonly Step[];
  /** Moves the clock on. */
  advance(milliseconds: number): void;
}

/** Notes all that it is told, on a clock of the test's. */
export function createRecordingTelemetry(): RecordingTelemetry {
  const lines: string[] = [];
  const steps: Step[] = [];
  let time = 1_000;
  const note = (name: string, labels: object, number: number) =>
    lines.push([name, ...Object.values(labels), Number(number.toFixed(3))].join(' '));
  return {
    lines,
    steps,
    advance: (milliseconds) => {
      time += milliseconds;
    },
    meter: {
      add: (name, labels, by = 1) => note(name, labels, by),
      observe: (name, labels, seconds) => note(name, labels, seconds),
      set: (name, value) => note(name, {}, value),
      watch: (name, read) => note(name, {}, read()),
    },
    onStep: (step) => steps.push(step),
    begin: (surface, since) => {
      lines.push(`begin ${surface} ${since}`);
      return { id: 'trace-1', end: (told) => lines.push(`end ${JSON.stringify(told)}`) };
    },
    now: () => time,
  };
}
