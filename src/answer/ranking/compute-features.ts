import type { Fact, Sentence, Span } from '../../domain.js';
import type { PassageHit } from '../../store/passage-index.js';
import { textWithin } from '../../text/text-within.js';
import { cuesOf } from '../question/cue-words.js';
import type { Features } from './candidate.js';
import type { FeatureContext } from './feature-context.js';
import { nearness, phraseLength } from './match-order.js';
import { bm25, coverage, inverseFrequency, matchTerms, type TermMatch, type TermWeights } from './match-terms.js';
import { meaningFeatures, noMeaning } from './meaning-features.js';
import { partialCoverage } from './partial-coverage.js';
import { computeTypeFeatures } from './type-features.js';

/**
 * Features of each sentence of a passage, in their order, as where no word is like another: `likenFeatures` tells them
 * better. Pure: the same arguments give the same values.
 */
export function computeFeatures(hit: PassageHit, context: FeatureContext): Features[] {
  const { query, weights, averageLength, index } = context;
  const { passage } = hit;
  const matches = context.matchesOf(passage);
  const inPassage = coverage(weights.idf, ...matches);
  const inTitle = coverage(weights.idf, matchTerms(index, hit.titleTerms));
  const inHeading = coverage(weights.idf, matchTerms(index, hit.headingTerms));
  const localWeights = localWeightsOf(matches, query.terms.length);
  const { back, negation } = cuesOf(query.language);
  const isTyped = asksForOneNamed(context);
  const meanings = meaningFeatures(hit, context.meaning);
  const textOf = (span: Span) => textWithin(passage, span);
  return passage.sentences.map((sentence, at): Features => {
    const own = matches[at] ?? matchTerms(index, []);
    const terms = passage.terms[at] ?? [];
    const covered = coverage(weights.idf, own);
    const gain = (other: number) => {
      const match = matches[other];
      return match && other !== at ? coverage(weights.idf, own, match) - covered : 0;
    };
    const withPrevious = gain(at - 1);
    const meant = meanings[at] ?? noMeaning;
    const facts = hit.facts.filter((fact) => fact.sentence === sentence.ordinal);
    const leadIn = leadInOf(passage, sentence);
    const { heading = '' } = hit;
    const typed = computeTypeFeatures(query, { text: textOf(sentence), terms, facts, leadIn, heading, textOf });
    const missing = missingShare(query, own);
    const local = coverage(localWeights, own);
    const focus =
      query.focus.length > 0 ? query.focus.filter((term) => terms.includes(term)).length / query.focus.length : 0;
    const length = Math.log(Math.max(terms.length, 1) / averageLength);
    // Written out whole, without spreading: hundreds are made for each question, and this is several times faster.
    return {
      coverage: covered,
      bm25: bm25(weights, own, averageLength),
      heaviestMissing: heaviestMissing(weights, own),
      missing,
      names: coverage(context.weightsByKind.name, own),
      numbers: coverage(context.weightsByKind.number, own),
      otherWords: coverage(context.weightsByKind.word, own),
      near: nearness(own),
      phrase: phraseLength(own) / Math.max(2, query.terms.length),
      partial: partialCoverage(query, weights, own, terms),
      verbs: coverage(context.verbWeights, own),
      alike: covered,
      missingAlike: 0,
      leastAlike: missing === 0 ? 1 : 0,
      topic: 0,
      passageAlike: inPassage,
      previousAlike: withPrevious,
      localAlike: local,
      ofKind: 0,
      ofKinds: 0,
      local,
      withPrevious,
      withNext: gain(at + 1),
      withFirst: gain(0),
      passage: inPassage,
      passageBm25: weights.total > 0 ? hit.bm25 / weights.total : 0,
      article: context.inArticles.get(hit.article.id) ?? 0,
      title: inTitle,
      heading: inHeading,
      meaning: meant.meaning,
      meaningNearest: meant.meaningNearest,
      meaningMean: meant.meaningMean,
      meaningPassage: meant.meaningPassage,
      meaningPrevious: meant.meaningPrevious,
      denies: query.isNegated && terms.some((term) => negation.has(term)) ? 1 : 0,
      refersBack: back.has(terms[0] ?? '') ? withPrevious : 0,
      newPerson: typed.newPerson,
      newOrganization: typed.newOrganization,
      newPlace: typed.newPlace,
      newDate: typed.newDate,
      newQuantity: typed.newQuantity,
      newNumber: typed.newNumber,
      many: typed.many,
      newName: typed.newName,
      reason: typed.reason,
      definition: typed.definition,
      fact: factOf(context, typed.formed, facts),
      focus: isTyped ? 0 : focus,
      typedFocus: isTyped ? focus : 0,
      first: at === 0 ? 1 : 0,
      short: Math.max(0, -length),
      long: Math.max(0, length),
    };
  });
}

/** How well a sentence's facts are what the question names. That a short form is named doesn't tell what it means. */
function factOf({ query, factMatches }: FeatureContext, formed: number, facts: readonly Fact[]): number {
  return query.form === 'expansion' ? formed : Math.max(formed, ...facts.map((fact) => factMatches.get(fact) ?? 0));
}

/** What leads a sentence in, as far as its passage holds it. */
function leadInOf(passage: PassageHit['passage'], { leadIns }: Sentence): string {
  return (leadIns ?? [])
    .filter(({ start, end }) => start >= passage.start && end <= passage.end)
    .map((span) => textWithin(passage, span))
    .join(' ');
}

/** Share of the terms that say something which are missing. */
function missingShare({ terms }: FeatureContext['query'], { counts }: TermMatch): number {
  const said = counts.filter((_, term) => !terms[term]?.isLight);
  return said.filter((count) => count === 0).length / Math.max(1, said.length);
}

/** How rare each term is among the passage's own sentences. */
export function localWeightsOf(matches: readonly TermMatch[], terms: number): number[] {
  const holding = new Array<number>(terms).fill(0);
  for (const { counts } of matches) {
    for (let term = 0; term < terms; term += 1) {
      if ((counts[term] ?? 0) > 0) holding[term] = (holding[term] ?? 0) + 1;
    }
  }
  return holding.map((sentences) => inverseFrequency(matches.length, sentences));
}

/** "Which country won?" is answered by a country's name, and by no sentence about countries. */
function asksForOneNamed({ query }: FeatureContext): boolean {
  return !query.wantsList && ['person', 'organization', 'place'].includes(query.answerType);
}

function heaviestMissing({ idf, heaviest }: TermWeights, match: TermMatch): number {
  let missing = 0;
  for (let term = 0; term < idf.length; term += 1) {
    if ((match.counts[term] ?? 0) === 0) missing = Math.max(missing, idf[term] ?? 0);
  }
  return heaviest > 0 ? missing / heaviest : 0;
}
