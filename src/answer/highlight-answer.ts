import type { Fact, Span } from '../domain.js';
import type { Candidate } from './candidate.js';
import type { Query } from './query.js';
import { answeringFacts } from './type-features.js';

/** What may stand between the members of a list: commas and the languages' words for "and". */
const listGap = /^(?:\s*[,،;]\s*|\s+)(?:(?:and|et|und|y|e|و|the|le|la|les|l['’]|der|die|das|el|los|las)\s*)*$/u;

/**
 * The words of a sentence that answer: the value of the fact that the question names by its label, else what is of the
 * type asked for and not in the question itself, members of a list together. None where the question asks for no type.
 */
export const highlightAnswer = (
  query: Query,
  { hit, sentence }: Pick<Candidate, 'hit' | 'sentence'>,
  factMatches: ReadonlyMap<Fact, number>,
): readonly Span[] => {
  const facts = hit.facts.filter((fact) => fact.sentence === sentence.ordinal);
  const textOf = ({ start, end }: Span) => hit.passage.text.slice(start - hit.passage.start, end - hit.passage.start);
  const [named] = facts
    .filter((fact) => factMatches.has(fact))
    .sort((a, b) => (factMatches.get(b) ?? 0) - (factMatches.get(a) ?? 0));
  if (named) return [spanOf(named)];
  const asked = query.text.toLowerCase();
  const types = answeringFacts[query.answerType] ?? [];
  const values = facts.filter((fact) => types.includes(fact.type) && !asked.includes(textOf(fact).toLowerCase()));
  const lists = joinLists(values, textOf);
  const longest = Math.max(0, ...lists.map(({ members }) => members));
  return lists
    .filter(({ members }) => members === longest)
    .slice(0, 1)
    .map(spanOf);
};

const joinLists = (values: readonly Fact[], textOf: (span: Span) => string): (Span & { members: number })[] => {
  const lists: { start: number; end: number; members: number }[] = [];
  for (const { start, end } of values) {
    const last = lists.at(-1);
    if (last && start < last.end) continue;
    if (last && listGap.test(textOf({ start: last.end, end: start }))) {
      last.end = end;
      last.members += 1;
    } else lists.push({ start, end, members: 1 });
  }
  return lists;
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });
