import type { Language, Sentence } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { PassageHit } from '../../store/passage-index.js';
import { textWithin } from '../../text/text-within.js';
import type { Topic } from './read-topic.js';
import { type SourceSentence, topicTermsOf, wordsAt } from './source-sentence.js';

/** Passages that are looked at, however many speak of the topic: those that speak most of it. */
const passageLimit = 40;

/**
 * How sure it is, 0 to 1, that a sentence is about the topic: it names the topic, or a part or an acronym of it, or it
 * leaves a part to its heading.
 */
const sure = { named: 1, inPart: 0.9, byHeading: 0.5 } as const;

/** The sentences about a topic, those of the most telling passages first. */
export async function topicSources(
  holdings: Holdings,
  topic: Topic,
  articles?: readonly string[],
): Promise<SourceSentence[]> {
  const terms = [...new Set([...topic.terms.values()].flat())];
  const hits = await holdings.index.search({ terms, ...(articles && { articles }), limit: passageLimit });
  const aliases = aliasesOf(hits, topic);
  return hits.flatMap((hit) =>
    hit.passage.sentences.flatMap((sentence, at) => {
      const source = sourceOf(hit, sentence);
      const aboutness = aboutnessOf(source, hit, at, { topic, aliases });
      return aboutness > 0 ? [{ ...source, aboutness }] : [];
    }),
  );
}

function sourceOf({ article, heading, passage, facts }: PassageHit, sentence: Sentence): SourceSentence {
  return {
    article,
    ...(heading !== undefined && { heading }),
    sentence,
    text: textWithin(passage, sentence),
    facts: facts.filter((fact) => fact.sentence === sentence.ordinal),
    aboutness: 0,
  };
}

function aboutnessOf(
  source: SourceSentence,
  hit: PassageHit,
  at: number,
  { topic, aliases }: { readonly topic: Topic; readonly aliases: ReadonlySet<string> },
): number {
  const wanted = topic.terms.get(source.article.language) ?? [];
  const said = new Set(hit.passage.terms[at]);
  if (wanted.length === 0) return 0;
  const missing = wanted.filter((term) => !said.has(term));
  if (missing.length === 0) return sure.named;
  if (source.facts.some((fact) => namesPart(source, fact, wanted, aliases))) return sure.inPart;
  const above = new Set([...hit.headingTerms, ...hit.titleTerms]);
  const isHalfSaid = missing.length * 2 <= wanted.length;
  return isHalfSaid && missing.every((term) => above.has(term)) ? sure.byHeading : 0;
}

/** "Koeman" of "Mohammed Ben Ali Koeman"; "NAUSS" of the university whose acronym it is. */
function namesPart(
  source: SourceSentence,
  fact: SourceSentence['facts'][number],
  wanted: readonly string[],
  aliases: ReadonlySet<string>,
): boolean {
  const { language } = source.article;
  const named = topicTermsOf(wordsAt(source, fact), language);
  const last = wanted.at(-1);
  if (fact.type === 'organization' && aliases.has(keyOf(language, named))) return true;
  return (
    fact.type === 'person' && last !== undefined && named.includes(last) && named.every((term) => wanted.includes(term))
  );
}

/** What the passages explain the topic as, or by. */
function aliasesOf(hits: readonly PassageHit[], topic: Topic): ReadonlySet<string> {
  const aliases = new Set<string>();
  for (const hit of hits) {
    const { language } = hit.article;
    const wanted = keyOf(language, topic.terms.get(language) ?? []);
    for (const fact of hit.facts) {
      if (fact.type !== 'organization') continue;
      const name = keyOf(language, topicTermsOf(textWithin(hit.passage, fact), language));
      const label = keyOf(language, topicTermsOf(fact.label, language));
      if (name === wanted) aliases.add(label);
      if (label === wanted) aliases.add(name);
    }
  }
  return aliases;
}

function keyOf(language: Language, terms: readonly string[]): string {
  return `${language} ${terms.join(' ')}`;
}
