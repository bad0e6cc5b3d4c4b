/** Conjunction, preposition and article as one prefix, where at least three letters follow. */
const article = /^[وف]?(?:[بكف]?ال|لل)(?=.{3})/;
/** "For the" before a noun of three letters that begins with the same letter: للغة is ل + اللغة. */
const elidedArticle = /^[وف]?لل(?=..$)/;
/** "And" before a word of at least four letters, unless the letter belongs to the word itself. */
const conjunction = /^و(?=.{4})/;
const ownWaw =
  /^و(?:زار|زير|زرا|طن|لاي|كال|كيل|حد|ثيق|ثاي|سط|ساي|سيل|ظيف|ظاي|اح|اجب|اجه|اشنط|اقع|ارد|الد|اسع|صف|صل|صول|ضع|ضوح|فا|فد|فود|فق|قت|قود|قف|رق|رش|رد|راث|عد|عي|عود|جود|جه|جب|ديع|لد|لاد|لي|يكي|يب|ين)/;
/** Endings of number, gender, origin and possession, longest first, each with the letters that must remain. */
const endings = /(?<=.{3})(?:يات|يون|يين|تين|تان|هما|ته|ها|هم|هن|ات|يه)$|(?<=.{4})(?:ون|ين|ان|نا)$/;
const lastLetter = /(?<=.{3})[هيت]$/;

/**
 * Light stem of a normalised Arabic word: the article with what is attached to it, a conjunction, and endings come off;
 * the letters between stay as they are. Broken plurals keep a stem of their own.
 */
export function stemArabic(word: string): string {
  if (/^[وبلف]?الله$|^لله$/.test(word)) return 'الله';
  return withoutEnding(withoutPrefix(word));
}

function withoutPrefix(word: string): string {
  const bare = word.replace(article, '').replace(elidedArticle, 'ل');
  if (bare !== word) return bare;
  return ownWaw.test(word) ? word : word.replace(conjunction, '');
}

function withoutEnding(word: string): string {
  const bare = word.replace(endings, '');
  return bare.replace(lastLetter, '');
}
