import { addEnd, addStart } from '../src/answer/highlight/boundary-features.js';
import { type SpanFeatureName, spanFeatureNames, weightColumns } from '../src/answer/highlight/highlight-model.js';
import { listSpans } from '../src/answer/highlight/list-spans.js';
import { type ReadSentence, readSentence } from '../src/answer/highlight/read-sentence.js';
import { spanOfWords } from '../src/answer/highlight/span-of-words.js';
import { createAddWhole } from '../src/answer/highlight/whole-features.js';
import type { Query } from '../src/answer/question/query.js';
import type { Candidate } from '../src/answer/ranking/candidate.js';
import { matchFacts } from '../src/answer/ranking/match-facts.js';
import { formulateQuery } from '../src/answer/retrieval/formulate-query.js';
import type { Fact, Language } from '../src/domain.js';
import { holdAll, openCorpus } from './collect-examples.js';
import type { HighlightExample } from './fit-highlighter.js';
import { type LabelledQuestion, readSquad } from './read-squad.js';
import { scoreHighlight } from './score-highlight.js';

/** A question with the sentence that answers it, and its right answers as they are written. */
export interface HighlightQuestion {
  readonly language: Language;
  readonly asked: LabelledQuestion;
  readonly answers: readonly string[];
  readonly query: Query;
  readonly candidate: Pick<Candidate, 'hit' | 'sentence'>;
  readonly factMatches: ReadonlyMap<Fact, number>;
  readonly example: HighlightExample;
}

/**
 * Reads a SQuAD-format file in a language and finds the sentence of each answer. Questions without an answer, whose
 * answer spans several sentences, or whose paragraph shares no word with them are left out.
 */
export async function collectHighlightExamples(file: string, language: Language): Promise<HighlightQuestion[]> {
  const corpus = await readSquad(file, 'paragraph');
  const texts = new Map(corpus.files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
  const store = await openCorpus(corpus);
  const holdings = await holdAll(store);
  const stats = await holdings.index.stats();
  const collected: HighlightQuestion[] = [];
  for (const asked of corpus.questions) {
    if (asked.answers.length === 0) continue;
    const query = await formulateQuery(holdings, stats, asked.question, language);
    const terms = query.terms.map(({ term }) => term);
    const hits = await holdings.index.search({ terms, articles: [asked.file], limit: 60 });
    const [candidate] = asked.answers.flatMap(({ start, end }) =>
      hits.flatMap((hit) =>
        hit.passage.sentences
          .filter((sentence) => sentence.start <= start && end <= sentence.end)
          .map((sentence) => ({ hit, sentence })),
      ),
    );
    if (!candidate) continue;
    const text = texts.get(asked.file) ?? '';
    const answers = asked.answers.map(({ start, end }) => text.slice(start, end));
    const factMatches = matchFacts(query, hits);
    const example = exampleOf(readSentence(query, candidate, factMatches), answers);
    collected.push({ language, asked, answers, query, candidate, factMatches, example });
  }
  await store.close();
  return collected;
}

function exampleOf(read: ReadSentence, answers: readonly string[]): HighlightExample {
  const spans = listSpans(read);
  const addWhole = createAddWhole(read);
  return {
    column: weightColumns.indexOf(read.asking.kind),
    rows: spans.map((span) => {
      const features: number[] = [];
      const values: number[] = [];
      const add = (name: SpanFeatureName, value: number) => {
        if (value === 0) return;
        features.push(indices.get(name) ?? 0);
        values.push(value);
      };
      addStart(read, span.first, add);
      addEnd(read, span.last, add);
      addWhole(span, add);
      return { features: Uint16Array.from(features), values: Float32Array.from(values) };
    }),
    scores: Float32Array.from(spans, (span) => {
      const { start, end } = spanOfWords(read, span);
      return scoreHighlight(read.text.slice(start, end), answers);
    }),
  };
}

const indices = new Map(spanFeatureNames.map((name, index) => [name, index]));
