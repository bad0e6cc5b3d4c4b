import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SqlStep, SqlWork } from '../../../src/store/sql.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { makeRecord } from '../make-record.js';
import { createHoldingsWork, type HoldingsWork, openStepped } from './open-stepped.js';
import { walkWork } from './walk-work.js';

const questions: readonly ((holdings: HoldingsWork) => SqlWork<unknown>)[] = [
  ({ index }) => index.search({ terms: ['ab', 'cd', 'ef'], limit: 3 }),
  ({ index }) => index.search({ terms: ['ab', 'gh'], languages: ['en'], limit: 2 }),
  ({ index }) => index.searchCounted({ terms: ['ab', 'gh', 'ef'], languages: ['en'], limit: 2 }),
  ({ index }) => index.frequencies(['ab', 'ef', 'gh']),
  ({ index }) => index.stats(),
  ({ words }) => words.known(['ab', 'cd', 'gh']),
  ({ words }) => words.similar('abcdefx', 2),
  ({ words }) => words.letterShares(['ab', 'gh', 'abcdef']),
  ({ articles }) => articles.headers(),
];

/** Whose turn it is: a reader takes a step, or begins with a question; the writer puts an article in or takes it out. */
const turn = fc.oneof(
  { weight: 5, arbitrary: fc.record({ reader: fc.nat(2), question: fc.nat(questions.length - 1) }) },
  {
    weight: 1,
    arbitrary: fc.record({ id: fc.constantFrom('a', 'b'), collection: fc.constantFrom('x', 'y'), at: fc.nat(5) }),
  },
);

const texts = ['ab cd', 'ab\nef gh', 'gh ab\nab', 'abcdef ef', 'cd', 'cd ef\ngh\nab abcdef'];

const whole = ['x', 'y'];

describe('createHeldReader', () => {
  it('gives each of several searches, whose steps interleave, what is there in its own state of the database', () => {
    const check = (turns: readonly (typeof turn extends fc.Arbitrary<infer T> ? T : never)[]) => {
      const { folder, remove } = makeFolder();
      const { shelves, open, connection } = openStepped(join(folder, 'store.db'));
      const readers = [open(), open(), open()];
      const shared = createHoldingsWork();
      shelves.save(makeRecord({ id: 'first', collection: 'x', text: 'ab cd abcdef' }));
      const walks: (Generator<SqlStep, unknown> | undefined)[] = [undefined, undefined, undefined];

      const begin = (at: number, question: number): Generator<SqlStep, unknown> | undefined => {
        const [ask, reader] = [questions[question], readers[at]];
        if (!ask || !reader) return undefined;
        return walkWork(reader, ask(shared(whole)), (result) => {
          // Whoever remembers nothing, asked in the same state.
          const plain = ask(createHoldingsWork()(whole)).next();
          if (plain.done || plain.value.kind !== 'snapshot') throw new Error('a question is one snapshot');
          const walk = walkWork(reader, plain.value.work);
          let step = walk.next();
          while (!step.done) step = walk.next();
          expect(result).toEqual(step.value);
        });
      };

      for (const each of turns) {
        if ('reader' in each) {
          const walk = walks[each.reader] ?? begin(each.reader, each.question);
          walks[each.reader] = walk?.next().done ? undefined : walk;
        } else if (each.at === 0) shelves.remove(each.id);
        else shelves.save(makeRecord({ id: each.id, collection: each.collection, text: texts[each.at] ?? '' }));
      }
      for (const walk of walks) while (walk && !walk.next().done);
      for (const each of [...readers, connection]) each.close(true);
      remove();
    };
    fc.assert(fc.property(fc.array(turn, { minLength: 10, maxLength: 60 }), check), { numRuns: propertyRuns(200) });
  });

  it('reads the revision beside the first step of what is asked, and all else once a revision', () => {
    const { shelves, holdings, take } = openStepped();
    shelves.save(makeRecord({ id: 'a', collection: 'x', text: 'walrus one' }));
    shelves.save(makeRecord({ id: 'b', collection: 'y', text: 'walrus two' }));
    const { index, articles } = holdings(whole);
    const stepsOf = (work: SqlWork<unknown>) => take(work).steps.length;
    expect(stepsOf(index.stats())).toBe(1);
    expect(stepsOf(index.stats())).toBe(1);
    expect(stepsOf(index.frequencies(['walrus', 'one']))).toBe(1);
    expect(stepsOf(articles.headers())).toBe(1);
    shelves.save(makeRecord({ id: 'c', collection: 'y', text: 'walrus three' }));
    // The revision with what is asked, the holdings anew, and what is asked of these.
    expect(stepsOf(index.frequencies(['walrus']))).toBe(3);
    expect(take(index.frequencies(['walrus'])).result).toEqual([3]);
  });
});
