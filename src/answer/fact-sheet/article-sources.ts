import type { Article, Fact } from '../../domain.js';
import type { ArticleOutline } from '../../store/holdings.js';
import type { SourceSentence } from './source-sentence.js';

/** Sentences with facts that are weighed at most: what a book goes on to say after so many is told by topics. */
const mostSources = 10_000;

/** An article's sentences that hold facts, in order; of a very long one, its first. */
export function articleSources(article: Article, { passages, sections, facts }: ArticleOutline): SourceSentence[] {
  const { text, ...header } = article;
  const headings = new Map(sections.map(({ ordinal, heading }) => [ordinal, heading]));
  const bySentence = new Map<number, Fact[]>();
  for (const fact of facts) {
    const own = bySentence.get(fact.sentence);
    if (own) own.push(fact);
    else bySentence.set(fact.sentence, [fact]);
  }
  const sources: SourceSentence[] = [];
  for (const { section, sentences } of passages) {
    const heading = section === undefined ? undefined : headings.get(section);
    for (const sentence of sentences) {
      const own = bySentence.get(sentence.ordinal);
      if (!own) continue;
      if (sources.length === mostSources) return sources;
      const said = text.slice(sentence.start, sentence.end);
      const place = { article: header, ...(heading !== undefined && { heading }), sentence };
      sources.push({ ...place, text: said, facts: own, aboutness: 1 });
    }
  }
  return sources;
}
