import type { SqlStatement, SqlStep, SqlWork } from './sql.js';

/**
 * Does several works at once: what each asks for next is asked for together, so that they take as many steps as the
 * longest of them. A step that is no statement (an insertion) is done by itself. Returns what each returns, in order;
 * where one step fails, all do, and none is told.
 */
export function* beside<Results extends readonly unknown[]>(
  ...works: { readonly [Place in keyof Results]: SqlWork<Results[Place]> }
): SqlWork<Results> {
  const each: readonly SqlWork<unknown>[] = works;
  const reached = each.map((work) => work.next());
  while (reached.some((step) => !step.done)) {
    const asked = reached.map((step) => (step.done ? undefined : statementsOf(step.value)));
    const rows = yield* askAll(asked.flatMap((statements) => statements ?? []));
    let given = 0;
    for (const [at, work] of each.entries()) {
      const step = reached[at];
      if (!step || step.done) continue;
      const statements = asked[at];
      const own = statements ? rows.slice(given, given + statements.length) : [];
      given += own.length;
      reached[at] = work.next(statements ? resultOf(step.value, own) : yield step.value);
    }
  }
  return reached.map(({ value }) => value) as unknown as Results;
}

/** What is left of work whose last step gave `result`. */
export function* goOn<T>(work: SqlWork<T>, result: unknown): SqlWork<T> {
  let step = work.next(result);
  while (!step.done) step = yield* take(work, step.value);
  return step.value;
}

function* take<T>(work: SqlWork<T>, step: SqlStep): SqlWork<IteratorResult<SqlStep, T>> {
  let result: unknown;
  try {
    result = yield step;
  } catch (error) {
    return work.throw(error);
  }
  return work.next(result);
}

/** The statements that a step asks for; undefined of one that is no question. */
export function statementsOf(step: SqlStep): readonly SqlStatement[] | undefined {
  if (step.kind === 'together') return step.statements;
  return step.kind === 'all' || step.kind === 'run' ? [step] : undefined;
}

/** The result of a step, of what its statements gave. */
export function resultOf(step: SqlStep, given: readonly unknown[]): unknown {
  return step.kind === 'together' ? given : given[0];
}

function* askAll(statements: readonly SqlStatement[]): SqlWork<readonly unknown[]> {
  const [first, ...others] = statements;
  if (!first) return [];
  return others.length === 0 ? [yield first] : ((yield { kind: 'together', statements }) as readonly unknown[]);
}
