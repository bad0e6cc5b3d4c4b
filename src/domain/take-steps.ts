import type { Step, StepName, TakeStep, Telemetry } from './telemetry.js';

/** Takes the steps of one question, and tells `onStep` of each when it is over. `trace`: the question's, if any. */
export function takeSteps({ onStep, now }: Pick<Telemetry, 'onStep' | 'now'>, trace: string | undefined): TakeStep {
  const tell = (name: StepName, from: number, isFailed = false): void => {
    const step: Step = { name, from, to: now(), ...(trace !== undefined && { trace }), ...(isFailed && { isFailed }) };
    onStep(step);
  };
  return (name, work) => {
    const from = now();
    try {
      const done = work();
      if (!(done instanceof Promise)) tell(name, from);
      // Whoever asked is handed the promise itself; what it rejects with is theirs.
      else
        done.then(
          () => tell(name, from),
          () => tell(name, from, true),
        );
      return done;
    } catch (error) {
      tell(name, from, true);
      throw error;
    }
  };
}
