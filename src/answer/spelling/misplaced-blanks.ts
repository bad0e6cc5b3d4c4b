import type { Language } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { LiveWord } from '../../store/vocabulary.js';
import type { Term } from '../../text/analyze-text.js';
import { isStopWord } from '../../text/stop-words.js';
import type { Respelling } from './apply-respellings.js';
import type { SpellingWork } from './spelling-work.js';

/** Letters that a word made of two has at least: shorter ones are made too easily by chance. */
const shortestWhole = 6;

/** Letters that each half of two joined words has at least. */
const shortestHalf = 3;

/**
 * Reads neighbouring words as one where they are one word of the articles with a blank or a hyphen in it: "mar rakech".
 * One of each two must be unknown; a function word before an unknown word ("in justice") is none of its letters.
 */
export async function readDivided(
  holdings: Holdings,
  text: string,
  words: readonly Term[],
  unknown: readonly Term[],
  language: Language,
): Promise<Respelling[]> {
  const pairs = words.flatMap((first, index) => {
    const second = words[index + 1];
    if (!second || first.isStop || second.isStop || !(unknown.includes(first) || unknown.includes(second))) return [];
    const whole = first.word + second.word;
    if (whole.length < shortestWhole || !/^(?: |-)$/.test(text.slice(first.end, second.start))) return [];
    return [{ start: first.start, end: second.end, whole }];
  });
  if (pairs.length === 0) return [];
  const held = new Map(
    (
      await holdings.words.known(
        pairs.map(({ whole }) => whole),
        language,
      )
    ).map((live) => [live.word, live]),
  );
  const readings: Respelling[] = [];
  for (const { start, end, whole } of pairs) {
    const meant = held.get(whole);
    if (!meant || start < (readings.at(-1)?.end ?? 0)) continue;
    readings.push({ start, end, display: meant.display, isTold: true });
  }
  return readings;
}

/** Passages that are looked at for whether both halves stand in one. */
const sharedPassages = 3;

/**
 * Reads an unknown word as two that lack the blank between them, "policeconference": both are content words of the
 * articles, and some passage holds both. Of several ways to part it, the one whose rarer half is commonest.
 */
export async function readJoined(
  holdings: Holdings,
  { word, start, end }: Term,
  language: Language,
  work: SpellingWork,
): Promise<Respelling | undefined> {
  const display = await work.once(`joined ${language} ${word}`, () => readHalves(holdings, word, language, work));
  return display === undefined ? undefined : { start, end, display, isTold: true };
}

/** Both halves with the blank between them, as the articles write them. */
async function readHalves(
  holdings: Holdings,
  word: string,
  language: Language,
  work: SpellingWork,
): Promise<string | undefined> {
  const cuts = word.length - 2 * shortestHalf + 1;
  if (cuts < 1) return undefined;
  const halves = Array.from({ length: cuts }, (_, cut) => {
    const at = cut + shortestHalf;
    return [word.slice(0, at), word.slice(at)] as const;
  });
  const known = (await holdings.words.known(halves.flat(), language)).filter(
    (live) => !isStopWord(live.word, language),
  );
  const held = new Map(known.map((live) => [live.word, live]));
  const parted = halves.flatMap(([left, right]) => {
    const [first, second] = [held.get(left), held.get(right)];
    return first && second && first.term !== second.term ? [{ first, second }] : [];
  });
  parted.sort((a, b) => rarer(b) - rarer(a));
  for (const { first, second } of parted) {
    if (!work.admitsSearch()) break;
    if (await standTogether(holdings, first.term, second.term)) return `${first.display} ${second.display}`;
  }
  return undefined;
}

function rarer({ first, second }: { readonly first: LiveWord; readonly second: LiveWord }): number {
  return Math.min(first.passages, second.passages);
}

async function standTogether(holdings: Holdings, one: string, other: string): Promise<boolean> {
  const hits = await holdings.index.search({ terms: [one, other], limit: sharedPassages });
  return hits.some(({ passage }) => {
    const held = new Set(passage.terms.flat());
    return held.has(one) && held.has(other);
  });
}
