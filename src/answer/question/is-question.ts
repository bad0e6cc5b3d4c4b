import { alternativesOfAll } from '../../text/languages/language-packs.js';

// The languages are tried together: of a few words nobody can tell which one they are in.

function at(source: string): RegExp {
  return new RegExp(`^(?:${source})`, 'u');
}

/** Whole words: no letter follows, nor an apostrophe that belongs to the word, so that "so" doesn't open "some". */
const opening = new RegExp(
  `^(?:${alternativesOfAll(({ questionCues }) => questionCues.opening)})(?![\\p{L}\\p{N}'-])[\\s,،.!:;…-]*`,
  'u',
);

/** "ومتى": and when. */
const joined = at(alternativesOfAll(({ questionCues }) => questionCues.joined ?? ''));
const request = at(alternativesOfAll(({ questionCues }) => questionCues.request));
const social = at(alternativesOfAll(({ questionCues }) => questionCues.social));
const asking = at(alternativesOfAll(({ questionCues }) => questionCues.asking));

/** What may stand behind the last word, the marks of a question among it; run by run, and each from its start. */
const ending = /(?<![\uFE0F\s!?؟)"'»”\p{Extended_Pictographic}])[\uFE0F\s!?؟)"'»”\p{Extended_Pictographic}]+$/u;
const endMarks = /(?<![\uFE0F\s.!?؟…)"'»”\p{Extended_Pictographic}])[\uFE0F\s.!?؟…)"'»”\p{Extended_Pictographic}]+$/u;

/** More words than this before the question are no opening. */
const mostOpenings = 5;

/**
 * Whether one sentence that was said among people asks for something that could be looked up: by its question mark, by
 * the words it begins with, or as a request ("tell me who …"). Politeness, echoes ("right?") and what is asked of the
 * people around ("can someone review this?") is none.
 */
export function isQuestion(sentence: string): boolean {
  const text = sentence.toLowerCase().replace(/[’ʼ`]/gu, "'").replace(/¿/gu, '').replace(/\s+/gu, ' ').trim();
  const isMarked = /[?؟]/u.test(ending.exec(text)?.[0] ?? '');
  const isExclaimed = !isMarked && text.endsWith('!');
  const plain = text.replace(/^[¡\s"'«“(]+/u, '').replace(endMarks, '');
  const said = withoutOpening(plain);
  if (!/[\p{L}\p{N}]/u.test(said) || isExclaimed) return false;
  if (request.test(said)) return true;
  if (social.test(said) || social.test(plain)) return false;
  return isMarked || asking.test(said);
}

/** "Thanks, and when was it" → "when was it"; of "thanks" nothing is left. */
function withoutOpening(text: string): string {
  let rest = text;
  for (let count = 0; count < mostOpenings; count += 1) {
    const next = rest.replace(opening, '').replace(joined, '');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}
