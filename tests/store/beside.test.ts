import { describe, expect, it } from 'vitest';
import { beside, goOn } from '../../src/store/beside.js';
import { all, asking, insert, type SqlStep, type SqlWork, together } from '../../src/store/sql.js';

/** Answers each statement with its own text. */
function perform<T>(work: SqlWork<T>): { readonly result: T; readonly steps: readonly SqlStep[] } {
  const steps: SqlStep[] = [];
  let step = work.next();
  while (!step.done) {
    const { value } = step;
    steps.push(value);
    if (value.kind === 'together') step = work.next(value.statements.map(({ text }) => [text]));
    else step = work.next(value.kind === 'all' ? [value.text] : undefined);
  }
  return { result: step.value, steps };
}

function* askInTurn(...texts: readonly string[]): SqlWork<readonly unknown[]> {
  const given: unknown[] = [];
  for (const text of texts) given.push(...(yield* all(text)));
  return given;
}

function* write(): SqlWork<string> {
  yield* insert('t', ['a'], [[1]]);
  return 'written';
}

describe('beside', () => {
  it('asks what several works want next together, and gives each its own', () => {
    const { result, steps } = perform(
      beside(askInTurn('a', 'b', 'c'), together(asking('d'), asking('e')), askInTurn(), askInTurn('f', 'g')),
    );
    expect(result).toEqual([['a', 'b', 'c'], [['d'], ['e']], [], ['f', 'g']]);
    const asked = steps.map((step) => (step.kind === 'together' ? step.statements.map(({ text }) => text) : step.kind));
    expect(asked).toEqual([['a', 'd', 'e', 'f'], ['b', 'g'], 'all']);
  });

  it('does by itself what is no statement, and asks nothing for nothing', () => {
    const { result, steps } = perform(beside(write(), askInTurn('a')));
    expect(result).toEqual(['written', ['a']]);
    expect(steps.map(({ kind }) => kind)).toEqual(['all', 'insert']);
    expect(perform(beside())).toEqual({ result: [], steps: [] });
  });
});

describe('goOn', () => {
  it('goes on with work whose step is taken, and throws there what a later one fails with', () => {
    const begun = askInTurn('a', 'b');
    begun.next();
    expect(perform(goOn(begun, ['given'])).result).toEqual(['given', 'b']);

    function* careful(): SqlWork<string> {
      yield* all('a');
      try {
        yield* all('b');
        return 'fine';
      } catch (error) {
        return `caught ${String(error)}`;
      }
    }
    const work = careful();
    work.next();
    const rest = goOn(work, []);
    rest.next();
    expect(rest.throw('lost')).toEqual({ done: true, value: 'caught lost' });
  });
});
