import type { Correction, Language } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import { analyzeText } from '../../text/analyze-text.js';
import { detectLanguage } from '../../text/detect-language.js';
import { applyRespellings } from '../spelling/apply-respellings.js';
import { readMisspelt } from '../spelling/read-misspelt.js';
import { type TopicTerms, topicTermsOf } from './source-sentence.js';

export interface Topic {
  /** As it was read. */
  readonly text: string;
  readonly corrections: readonly Correction[];
  readonly terms: TopicTerms;
}

/**
 * Reads a topic by the words of the articles in `languages`. Slips are mended by those of its own language: the one
 * that is plain, else the first that has all of its words, else the first.
 */
export async function readTopic(holdings: Holdings, typed: string, languages: readonly Language[]): Promise<Topic> {
  const detected = detectLanguage(typed, languages);
  const language = languages.includes(detected) ? detected : await knowingLanguage(holdings, typed, languages);
  if (language === undefined) return topicOf(typed, [], languages);
  const { text, corrections } = applyRespellings(
    typed,
    await readMisspelt(holdings, await holdings.index.stats(), typed, language),
  );
  // Nothing but function words is no topic, whatever they mean elsewhere.
  const isEmpty = contentTerms(text, language).length === 0;
  return topicOf(text, corrections, isEmpty ? [] : languages);
}

async function knowingLanguage(
  holdings: Holdings,
  typed: string,
  languages: readonly Language[],
): Promise<Language | undefined> {
  const termsIn = new Map(languages.map((language) => [language, topicTermsOf(typed, language)]));
  const all = [...new Set([...termsIn.values()].flat())];
  const frequencies = await holdings.index.frequencies(all);
  const isHeld = (term: string) => (frequencies[all.indexOf(term)] ?? 0) > 0;
  for (const [language, terms] of termsIn) {
    if (terms.length > 0 && terms.every(isHeld)) return language;
  }
  return languages[0];
}

function topicOf(text: string, corrections: readonly Correction[], languages: readonly Language[]): Topic {
  return {
    text,
    corrections,
    terms: new Map(languages.map((language) => [language, contentTerms(text, language)])),
  };
}

function contentTerms(text: string, language: Language): readonly string[] {
  return [...new Set(analyzeText(text, language).flatMap(({ term, isStop }) => (isStop ? [] : [term])))];
}
