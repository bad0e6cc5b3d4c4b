import { isQuestion } from './is-question.js';

/** Ends of sentences as people type them; an abbreviation that is cut in two asks as much as it did whole. */
const ends = /(?<=[?؟!…]|[\p{L}\p{N})"'”»]{2}\.)\s+|\n+/u;

/** Polite words before a question, with a comma: they would be looked for. */
const politeness =
  /^(?:thanks(?: a lot| so much)?|thank you|thx|great|ok(?:ay)?|cool|nice|good|perfect|sorry|hi|hello|hey|yes|no|please|interesting|merci|d[’']accord|super|parfait|bonjour|danke|gut|prima|hallo|gracias|vale|perfecto|hola|شكرا|شكراً|حسنا|طيب|مرحبا)[,،;:!–-]\s*/iu;

/** The sentences of what was said that ask something, as they were said; undefined where none does. */
export function findQuestion(said: string): string | undefined {
  const asked = said
    .split(ends)
    .filter(isQuestion)
    .map((sentence) => sentence.trim().replace(politeness, ''));
  return asked.length === 0 ? undefined : asked.join(' ');
}
