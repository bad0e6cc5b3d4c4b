import { expect, it } from 'vitest';
import { all, first, listParameters, run, type SqlWork, transaction } from '../../src/store/sql.js';

/** Performs work by answering its steps one after the other; returns what it asked for and what came of it. */
function perform<T>(work: SqlWork<T>, answers: readonly unknown[]) {
  const steps: unknown[] = [];
  let next = work.next();
  for (const answer of answers) {
    steps.push(next.value);
    next = work.next(answer);
  }
  expect(next.done).toBe(true);
  return { steps, result: next.value };
}

it('asks for rows, for the first of them, and for how many were changed', () => {
  const statement = { kind: 'all', text: 'SELECT $1', values: [1] };
  expect(perform(all('SELECT $1', 1), [[{ a: 1 }]])).toEqual({ steps: [statement], result: [{ a: 1 }] });
  expect(perform(first('SELECT $1', 1), [[{ a: 1 }, { a: 2 }]])).toEqual({ steps: [statement], result: { a: 1 } });
  expect(perform(first('SELECT $1', 1), [[]]).result).toBeUndefined();
  expect(perform(run('DELETE FROM a'), [3])).toEqual({
    steps: [{ kind: 'run', text: 'DELETE FROM a', values: [] }],
    result: 3,
  });
});

it('hands a transaction over as a whole', () => {
  const work = run('DELETE FROM a');
  const { steps, result } = perform(transaction('answers', work), [3]);
  expect(steps).toMatchObject([{ kind: 'transaction' }]);
  expect((steps[0] as { readonly work: unknown }).work).toBe(work);
  expect(result).toBe(3);
});

it('numbers the parameters of a list from where they begin', () => {
  expect(listParameters(3, 2)).toBe('$3, $4');
  expect(listParameters(1, 0)).toBe('');
});
