import type { FactValue } from './fact-value.js';
import { type SourceSentence, type TopicTerms, topicTermsOf, wordsAt } from './source-sentence.js';

/**
 * Share of a longer name's words from which on a topic is taken for it: "Naif Arab University", not "Interpol" in
 * "General Assembly of Interpol".
 */
const mostOfName = 0.5;

/**
 * Whether a value is but the topic itself, which nobody has to be told. `identity` is the value's, by which a surname
 * is its person and an acronym its body.
 */
export function isSubject(
  source: SourceSentence,
  value: FactValue,
  identity: string,
  topic: TopicTerms | undefined,
): boolean {
  const wanted = topic?.get(source.article.language);
  if (!wanted || value.fact.type === 'definition') return false;
  const named = identity.split(' ').slice(1);
  const shown = topicTermsOf(wordsAt(source, value), source.article.language);
  if (shown.every((term) => wanted.includes(term))) return true;
  const isPerson = identity.startsWith('person ');
  return [named, shown].some(
    (name) => wanted.every((term) => name.includes(term)) && (isPerson || wanted.length / name.length >= mostOfName),
  );
}

/** Of a topic who is a person, the office is the news: where the sentence gives it, it is what stands in bold. */
export function officeOf(source: SourceSentence, value: FactValue): FactValue | undefined {
  const { fact } = value;
  const at = fact.type === 'role' ? source.text.indexOf(fact.label) : -1;
  if (at < 0) return undefined;
  const start = source.sentence.start + at;
  return { ...value, start, end: start + fact.label.length };
}
