import type { Article, Fact, FactType, Language } from '../../domain.js';
import type { Suggestion } from '../../store/indexed-article.js';
import { packOf } from '../../text/languages/language-packs.js';

export interface SuggestedQuestion extends Suggestion {
  readonly articleId: string;
}

/** Types of facts that are asked for by their label, in the order of what people ask most. */
const askedTypes = ['role', 'definition', 'organization', 'quantity'] as const satisfies readonly FactType[];

/** Questions of one type that an article suggests at most: no more are tried for all articles. */
const mostOfType = 12;

/** How the language asks for a fact of a type, with `{}` for its label. */
function templateOf(type: FactType, language: Language): string | undefined {
  const asked = askedTypes.find((each) => each === type);
  return asked && packOf(language)?.questions.suggestions[asked];
}

/**
 * A label makes a good question when it is a phrase of its own: an office with its body, an acronym, what is counted.
 */
function isTelling({ type, label }: Pick<Fact, 'type' | 'label'>, value: string): boolean {
  const words = label.split(/\s+/u).length;
  if (words > 7) return false;
  if (type === 'role') return words > 2;
  if (type === 'quantity') return words > 1;
  return label !== value && /^\p{Lu}|^\p{Lo}/u.test(label);
}

/** Questions that the facts of an article should answer, each once. None is certain before it is asked. */
export function suggestQuestions({ language, text }: Article, facts: readonly Fact[]): Suggestion[] {
  const people = new Set(facts.filter(({ type }) => type === 'person').map(({ label }) => label));
  const suggested = new Map<string, Suggestion>();
  const counts = new Map<FactType, number>();
  for (const { type, label, start, end } of facts) {
    const count = counts.get(type) ?? 0;
    const template = count < mostOfType ? templateOf(type, language) : undefined;
    if (template === undefined || people.has(label) || !isTelling({ type, label }, text.slice(start, end))) continue;
    const question = template.replace('{}', () => label);
    if (suggested.has(question)) continue;
    suggested.set(question, { question, type });
    counts.set(type, count + 1);
  }
  return [...suggested.values()];
}

/** The same questions, each once, so ordered that types take turns and, within a type, articles do. */
export function takeTurns(questions: readonly SuggestedQuestion[]): SuggestedQuestion[] {
  const seen = new Set<string>();
  const distinct = questions.filter(({ question }) => !seen.has(question) && seen.add(question));
  const byType = askedTypes.map((type) =>
    dealOut(
      distinct.filter((suggested) => suggested.type === type),
      ({ articleId }) => articleId,
    ),
  );
  return dealOut(byType.flat(), ({ type }) => type);
}

/** The first of each pile, then the second of each, … in the order in which the piles first appear. */
function dealOut<T>(items: readonly T[], pileOf: (item: T) => string): T[] {
  const piles = new Map<string, T[]>();
  for (const item of items) {
    const pile = piles.get(pileOf(item));
    if (pile) pile.push(item);
    else piles.set(pileOf(item), [item]);
  }
  const lists = [...piles.values()];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
