import type { Answer, Encoder, ExplainedSentence } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import { textWithin } from '../../text/text-within.js';
import { packVector } from '../../vectors/pack-vector.js';
import { vectorAt } from '../ranking/meaning-features.js';
import { occludeWords } from './carrying-words.js';

/** Sentences of an article, nearest to the question, among which one that was chosen for its meaning is looked for. */
const lookedAt = 20;

/**
 * An answer whose explanation names the words of the question that carried its meaning, for each sentence that meaning
 * spoke for. As it was given where none can be named: no meaning was compared, or another encoder compared it. Rejects
 * as the encoder does.
 */
export async function explainMeaning<T extends Answer>(
  answer: T,
  holdings: Pick<Holdings, 'index'>,
  encoder: Encoder | undefined,
): Promise<T> {
  const { explanation } = answer.diagnostics;
  const compared = explanation?.meaning;
  const isCarried = explanation?.sentences.some(isNear);
  if (!encoder || !explanation || !isCarried || compared?.encoder !== encoder.id) return answer;
  const { vector, carrying } = await occludeWords(compared.question, answer.language, encoder);
  const sentences: ExplainedSentence[] = [];
  for (const sentence of explanation.sentences) {
    const kept = isNear(sentence) ? await keptVector(sentence, holdings, { encoder: encoder.id, vector }) : undefined;
    sentences.push(
      isNear(sentence) ? withWords(sentence, carrying(kept ?? (await encode(sentence, encoder)))) : sentence,
    );
  }
  return { ...answer, diagnostics: { ...answer.diagnostics, explanation: { ...explanation, sentences } } };
}

/** Whether its meaning spoke for a sentence. */
function isNear({ reasons }: ExplainedSentence): boolean {
  return reasons.some(({ code, share }) => code === 'meaning' && share > 0);
}

function withWords(sentence: ExplainedSentence, words: readonly string[]): ExplainedSentence {
  return {
    ...sentence,
    reasons: sentence.reasons.map((reason) => (reason.code === 'meaning' ? { ...reason, words } : reason)),
  };
}

/** A sentence's vector as it is kept; undefined where its article has it no longer, or none is kept. */
async function keptVector(
  { article, quote }: ExplainedSentence,
  { index }: Pick<Holdings, 'index'>,
  near: { readonly encoder: string; readonly vector: Float32Array },
): Promise<Int8Array | undefined> {
  const hits = await index.search({ terms: [], articles: [article], limit: 0, meaning: { ...near, limit: lookedAt } });
  for (const { passage, vectors } of hits) {
    const at = passage.sentences.findIndex((sentence) => textWithin(passage, sentence) === quote);
    if (vectors && at >= 0) return vectorAt({ passage, vectors }, at);
  }
  return undefined;
}

async function encode({ quote }: ExplainedSentence, encoder: Encoder): Promise<Int8Array> {
  const [vector = new Float32Array()] = await encoder.vectors('sentence', [quote]);
  return packVector(vector);
}
