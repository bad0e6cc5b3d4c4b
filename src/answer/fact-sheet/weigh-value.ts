import type { ArticleHeader } from '../../domain.js';
import { cuesOf } from '../question/cue-words.js';
import type { FactValue } from './fact-value.js';
import { contentTerms, type SourceSentence, type TopicTerms, topicTermsOf, wordsOf } from './source-sentence.js';

/** What is known of a value beyond its sentence. */
export interface Surroundings {
  readonly topic?: TopicTerms | undefined;
  /** How often the sources name the value, and how often the one that they name most. */
  readonly count: number;
  readonly mostCount: number;
  /** Values of the sentence, of whatever group. */
  readonly beside: number;
  /** Place of the sentence among the sources, 0 for the first to 1 for the last. */
  readonly place: number;
}

/** From how many characters on a sentence is hard to take in at a glance. */
const longSentence = 320;

/** Values beside each other beyond which a sentence says no more of its subject. */
const mostBeside = 4;

/** How much a sentence belongs on the sheet, whatever it tells. */
export function weighSentence(source: SourceSentence): number {
  const long = Math.max(0, source.text.length - longSentence) / longSentence;
  return (
    0.25 * sharedWithTitle(source) + 1.2 * source.aboutness - 0.3 * Math.min(1, long) - (refersBack(source) ? 0.35 : 0)
  );
}

/** How much a value of the sentence belongs on it beside that. */
export function weighValue(source: SourceSentence, value: FactValue, around: Surroundings): number {
  const { count, mostCount, beside, place } = around;
  const frequency = Math.log2(1 + count) / Math.log2(1 + mostCount);
  return (
    value.worth +
    0.4 * frequency +
    0.3 * (Math.min(mostBeside, beside) / mostBeside) +
    0.35 * (1 - place) +
    nearTopic(source, value, around.topic)
  );
}

/** The office of the topic, its definition, or a value right beside its name. */
function nearTopic(source: SourceSentence, value: FactValue, topic: TopicTerms | undefined): number {
  const wanted = topic?.get(source.article.language);
  if (!wanted) return 0;
  const { type, label } = value.fact;
  const labelled = topicTermsOf(label, source.article.language);
  const isNamed = (type === 'role' || type === 'definition') && wanted.every((term) => labelled.includes(term));
  return (isNamed ? 0.8 : 0) + 0.3 / (1 + wordsFrom(source, value, wanted) / 4);
}

/** Words between a value and the nearest word of the topic; the whole sentence where it has none. */
function wordsFrom(source: SourceSentence, value: FactValue, wanted: readonly string[]): number {
  const words = wordsOf(source);
  const [start, end] = [value.start - source.sentence.start, value.end - source.sentence.start];
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  const gaps = words.flatMap(({ term }, at) => (wanted.includes(term) ? [Math.max(first - at, at - last, 0)] : []));
  return Math.min(words.length, ...gaps);
}

/** Share of the title's and heading's words that the sentence has. */
function sharedWithTitle(source: SourceSentence): number {
  const named = titleTermsOf(source);
  const said = new Set(contentTerms(wordsOf(source)));
  const shared = [...named].filter((term) => said.has(term)).length;
  return named.size === 0 ? 0 : Math.min(1, (2 * shared) / named.size);
}

const titles = new WeakMap<ArticleHeader, Map<string, ReadonlySet<string>>>();

/** The terms of an article's title and a heading of it, which stand over many sentences. */
function titleTermsOf({ article, heading = '' }: SourceSentence): ReadonlySet<string> {
  const byHeading = titles.get(article) ?? new Map<string, ReadonlySet<string>>();
  titles.set(article, byHeading);
  const terms = byHeading.get(heading) ?? new Set(topicTermsOf(`${article.title}\n${heading}`, article.language));
  byHeading.set(heading, terms);
  return terms;
}

/** "It was held …" says by itself not what was. */
function refersBack(source: SourceSentence): boolean {
  const [first] = wordsOf(source);
  return first !== undefined && cuesOf(source.article.language).back.has(first.term);
}
