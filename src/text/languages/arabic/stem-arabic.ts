import { arabicPattern } from './arabic-patterns.js';

/** Conjunction, preposition and article as one prefix, where at least three letters follow. */
const article = /^[وف]?(?:[بكف]?ال|لل)(?=.{3})/;

/** "For the" before a noun of three letters that begins with the same letter: للغة is ل + اللغة. */
const elidedArticle = /^[وف]?لل(?=..$)/;

/** "And" before a word of at least four letters, unless the letter belongs to the word itself. */
const conjunction = /^و(?=.{4})/;
const ownWaw =
  /^و(?:زار|زير|زرا|طن|لاي|كال|كيل|حد|ثيق|ثاي|سط|ساي|سيل|ظيف|ظاي|اح|اجب|اجه|اشنط|اقع|ارد|الد|اسع|صف|صل|صول|ضع|ضوح|فا|فد|فود|فق|قت|قود|قف|رق|رش|رد|راث|عد|عي|عود|جود|جه|جب|ديع|لد|لاد|لي|يكي|يب|ين)/;
/**
 * "For" before a noun without an article. Where a long vowel follows, as in names, and in the words listed, the letter
 * is the word's own.
 */
const forNoun = /^ل(?=[^ايو].{3})/;
const ownLam =
  /^ل(?:بنان|بنون|جان|جن|غو|غات|قا|سان|حظ|طيف|ندن|كن|دي|حوم|حم|فظ|قب|مس|مع|هج|عب|عن|ذيذ|زوم|زج|بس|جو|جا|كسمب|وكس)/;
/** "For", "with", "as" before a noun that a pattern shows to be one: لإخراج, باستخدام, كمستعمرين. */
const nounPattern =
  /^(?:[لب](?=ا..ا.|ا.ت.ا.|ان..ا.|است..?ا?.|ت..ي.(?:ه|ات)?$)|[لب](?=م[^انعه].{3})|كـ?(?=م[^بياه].{3}))/;
/** The future's "s" before a verb's prefix. */
const future = /^س(?=[ي][^اطدرنفلمبكو]..|ت[^رايوهنق]..)/;

/** Endings of number, gender, origin and possession, longest first, each with the letters that must remain. */
const endings = /(?<=.{3})(?:يات|يون|يين|تين|تان|هما|ته|ها|هم|هن|ات|يه|وا)$|(?<=.{4})(?:ون|ين|ان|نا)$/;

/** The accusative's alif, or the last letter of a country's name that its adjective lacks. */
const alif = /(?<=.{3})ا$/;
const lastLetter = /(?<=.{3})[هيت]$/;

/**
 * Light stem of a normalised Arabic word: the article with what is attached to it, conjunctions, prepositions and
 * endings come off; then forms of one verb, and plurals that change a word within, are led back to one (see
 * `arabicPattern`).
 */
export function stemArabic(word: string): string {
  if (/^[وبلف]?الله$|^لله$/.test(word)) return 'الله';
  const bare = withoutPrefix(word);
  return arabicPattern(bare) ?? withoutPattern(withoutEnding(bare));
}

function withoutPattern(stem: string): string {
  return arabicPattern(stem) ?? stem;
}

function withoutPrefix(word: string): string {
  const bare = word.replace(article, '').replace(elidedArticle, 'ل');
  if (bare !== word) return bare;
  const joined = ownWaw.test(word) ? word : word.replace(conjunction, '');
  const noun = joined.replace(nounPattern, '').replace(future, '');
  if (noun !== joined) return noun;
  return ownLam.test(joined) ? joined : joined.replace(forNoun, '');
}

function withoutEnding(word: string): string {
  return word.replace(endings, '').replace(alif, '').replace(lastLetter, '');
}
