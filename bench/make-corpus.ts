import type { ArticleFile } from '../src/domain.js';

export interface MadeCorpus {
  readonly articles: readonly ArticleFile[];
  /** All sentences, in order. */
  readonly sentences: readonly string[];
  readonly questions: readonly string[];
}

const functionWords = 'the of and to in a is was for that on with as by at from it an be this which or are were'.split(
  ' ',
);
const syllables =
  'ba be bi bo da de di do fa fe fi ga go ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi'.split(
    ' ',
  );

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const vocabularySize = 60_000;
const sentencesInParagraph = 5;
const sentencesInArticle = 100;

/**
 * A made corpus whose words follow Zipf's law: rank r has a probability proportional to 1/(r + 2.7). The most frequent
 * are English function words, so that language and stop words are told as in a real text. One word in twelve has a
 * capital.
 */
export function makeCorpus(count: number, seed = 7): MadeCorpus {
  const random = createRandom(seed);
  const write = createWriter(random);
  const sentences: string[] = [];
  const questions: string[] = [];
  while (sentences.length < count) {
    const own = write();
    sentences.push(`${capitalise(own.join(' '), true)}.`);
    if (sentences.length % 200 === 0) questions.push(makeQuestion(own, random));
  }
  const articles: ArticleFile[] = [];
  for (let from = 0; from < count; from += sentencesInArticle) {
    const name = `made-${articles.length}.md`;
    const text = paragraphsOf(sentences.slice(from, from + sentencesInArticle)).join('\n\n');
    articles.push({ origin: name, name, bytes: new TextEncoder().encode(`# Article ${articles.length}\n\n${text}\n`) });
  }
  return { articles, sentences, questions };
}

/** Returns what gives the words of one sentence after the other, in the order of `makeCorpus`, without an end. */
export function createWriter(random: () => number): () => readonly string[] {
  const words = makeVocabulary(random);
  const draw = createZipf(words.length, random);
  return () => {
    const length = 8 + Math.floor(random() * 22);
    const own = Array.from({ length }, () => capitalise(words[draw()] ?? '', random() < 1 / 12));
    if (random() < 0.2) own.splice(Math.floor(random() * length), 0, String(1900 + Math.floor(random() * 126)));
    return own;
  };
}

/** Up to `most` questions that differ, spread over the sentences: where there are more than sentences, some have several. */
export function makeQuestions(sentences: readonly string[], most: number, seed = 7): readonly string[] {
  const random = createRandom(seed);
  const made = new Set<string>();
  for (let tried = 0; tried < 2 * most && made.size < most; tried += 1) {
    const sentence = sentences[Math.floor((tried * sentences.length) / most) % sentences.length] ?? '';
    const question = makeQuestion(sentence.slice(0, -1).split(' '), random);
    if (!question.endsWith(' ?')) made.add(question);
  }
  return [...made];
}

/** A question of four to seven words of a sentence, in their order, as a person would ask for the rest of it. */
function makeQuestion(sentence: readonly string[], random: () => number): string {
  const content = sentence.filter((word) => !functionWords.includes(word.toLowerCase()));
  const wanted = 4 + Math.floor(random() * 4);
  const chosen = content.filter(() => random() < (wanted * 1.3) / content.length).slice(0, wanted);
  return `what is the ${chosen.join(' ')}?`;
}

function paragraphsOf(sentences: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(sentences.length / sentencesInParagraph) }, (_, at) =>
    sentences.slice(at * sentencesInParagraph, (at + 1) * sentencesInParagraph).join(' '),
  );
}

function makeVocabulary(random: () => number): string[] {
  const made = new Set(functionWords);
  while (made.size < vocabularySize) {
    const length = 2 + Math.floor(random() * 3);
    made.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
  }
  return [...made];
}

function createZipf(size: number, random: () => number): () => number {
  const sums = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank += 1) {
    total += 1 / (rank + 2.7);
    sums[rank] = total;
  }
  return () => {
    const target = random() * total;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function capitalise(text: string, isCapital: boolean): string {
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
