import { describe, expect, it } from 'vitest';
import { beside, goOn } from '../../src/store/beside.js';
import { all, asking, first, insert, type SqlStep, type SqlWork, together } from '../../src/store/sql.js';

/** Answers each statement with a row that holds its text; returns the steps that were taken, and the result. */
function answer<T>(work: SqlWork<T>): { readonly result: T; readonly steps: readonly SqlStep[] } {
  const steps: SqlStep[] = [];
  let step = work.next();
  while (!step.done) {
    const { value } = step;
    steps.push(value);
    const row = (text: string): readonly unknown[] => [{ text }];
    if (value.kind === 'together') step = work.next(value.statements.map(({ text }) => row(text)));
    else step = work.next('text' in value ? row(value.text) : undefined);
  }
  return { result: step.value, steps };
}

interface Row {
  readonly text: string;
}

function* askEach(...texts: readonly string[]): SqlWork<string> {
  const told: string[] = [];
  for (const text of texts) told.push((yield* first<Row>(text))?.text ?? '');
  return told.join(' ');
}

describe('beside', () => {
  it('takes as many steps as the longest work, and hands each what it asked for', () => {
    const both = together<[Row[], Row[]]>(asking('x'), asking('y'));
    const { result, steps } = answer(
      beside<[string, Row[][], string]>(askEach('a', 'b'), both, askEach('p', 'q', 'r')),
    );
    expect(result).toEqual(['a b', [[{ text: 'x' }], [{ text: 'y' }]], 'p q r']);
    expect(steps).toEqual([
      { kind: 'together', statements: ['a', 'x', 'y', 'p'].map((text) => asking(text)) },
      { kind: 'together', statements: ['b', 'q'].map((text) => asking(text)) },
      asking('r'),
    ]);
  });

  it('does what is no statement by itself', () => {
    const { result, steps } = answer(beside(insert('t', ['a'], [[1]]), askEach('x')));
    expect(result).toEqual([undefined, 'x']);
    expect(steps.map(({ kind }) => kind)).toEqual(['all', 'insert']);
  });

  it('takes no step for works that ask for nothing', () => {
    expect(answer(beside())).toEqual({ result: [], steps: [] });
    expect(answer(beside<[string]>(askEach()))).toEqual({ result: [''], steps: [] });
  });
});

describe('goOn', () => {
  it('goes on after a step whose result is there, and hands in what the next one fails with', () => {
    function* patient(): SqlWork<readonly unknown[]> {
      const before = yield* all<Row>('one');
      try {
        return yield* all<Row>('two');
      } catch (error) {
        return [...before, error];
      }
    }
    const work = patient();
    work.next();
    const rest = goOn(work, [{ text: 'given' }]);
    expect(rest.next().value).toEqual(asking('two'));
    expect(rest.throw('failed')).toEqual({ done: true, value: [{ text: 'given' }, 'failed'] });
  });
});
