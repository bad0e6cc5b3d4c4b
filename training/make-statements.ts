import type { LabelledQuestion } from './read-squad.js';

/** A statement made of a question and its answer. */
export interface LabelledStatement extends LabelledQuestion {
  /** The statement, in place of the question. */
  readonly question: string;
}

/** Longest answer, in words, that a statement is made of. */
const longestAnswer = 6;

/**
 * Puts an answer in the place of the word that asks: "Who founded it?" and "Rollo" become "Rollo founded it." Not
 * always good English, but the words of a statement. Undefined where the question asks for something that has no such
 * place.
 */
export function makeStatement(question: string, answer: string): string | undefined {
  if (answer.split(/\s+/u).length > longestAnswer) return undefined;
  const asked = question.replace(/[?\s]+$/u, '');
  const asking =
    /^(?:(?:in|on|at|by|from|to|for|with|of|during|after)\s+)?(who|whom|what|which|when|where|how many|how much|how long)\b\s*/iu.exec(
      asked,
    );
  if (!asking) return undefined;
  const word = asking[1]?.toLowerCase() ?? '';
  const rest = asked.slice(asking[0].length);
  if (word === 'when' || word === 'where') {
    const said = rest.replace(/^(?:did|does|do|was|were|is|are|has|have|had)\s+/iu, '');
    return `${said} ${word === 'when' ? 'in' : 'at'} ${answer}.`;
  }
  if (word.startsWith('how')) return `${answer} ${rest.replace(/^(?:did|does|do)\s+/iu, '')}.`;
  const [, , object] = /^(.*?)\b(?:did|does|do)\s+(.*)$/iu.exec(rest) ?? [];
  if (object !== undefined) return `${object} ${answer}.`;
  const [copula] = /^(?:is|are|was|were)\s+/iu.exec(rest) ?? [];
  return copula === undefined ? `${answer} ${rest}.` : `${rest.slice(copula.length)} ${copula.trim()} ${answer}.`;
}

/**
 * Statements that are true, and the same with the answer of another question of the same article that asks by the same
 * word. `textOf` gives a file's text. The choice of the other answer depends on nothing but the order of the questions.
 */
export function makeStatements(
  questions: readonly LabelledQuestion[],
  textOf: (file: string) => string,
): { readonly stated: LabelledStatement[]; readonly altered: LabelledStatement[] } {
  const answerOf = ({ file, answers: [first] }: LabelledQuestion): string =>
    first ? textOf(file).slice(first.start, first.end) : '';
  const askedAlike = new Map<string, LabelledQuestion[]>();
  for (const asked of questions) {
    const key = `${wordOf(asked.question)} ${asked.file}`;
    askedAlike.set(key, [...(askedAlike.get(key) ?? []), asked]);
  }
  const stated: LabelledStatement[] = [];
  const altered: LabelledStatement[] = [];
  for (const [at, asked] of questions.entries()) {
    const statement = makeStatement(asked.question, answerOf(asked));
    if (statement === undefined) continue;
    stated.push({ ...asked, question: statement });
    const others = (askedAlike.get(`${wordOf(asked.question)} ${asked.file}`) ?? [])
      .map(answerOf)
      .filter((other) => !statement.includes(other))
      .flatMap((other) => makeStatement(asked.question, other) ?? []);
    const other = others[(at * 7) % Math.max(1, others.length)];
    if (other !== undefined) altered.push({ ...asked, question: other });
  }
  return { stated, altered };
}

function wordOf(question: string): string {
  return /\b(?:who|what|which|when|where|how (?:many|much|long))\b/iu.exec(question)?.[0].toLowerCase() ?? '';
}
