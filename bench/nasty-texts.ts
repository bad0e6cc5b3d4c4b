import { createRandom } from './make-corpus.js';

/** A kind of text that has cost, or could cost, more than its length is worth. */
export interface NastyText {
  readonly name: string;
  /** Whether it is one thing over and over. */
  readonly isRepeated?: true;
  /** A text of about `length` UTF-16 code units, the same for the same length. */
  readonly make: (length: number) => string;
}

/** Units that are repeated until the text is as long as is wanted, by what they are. */
const units: Readonly<Record<string, string>> = {
  'ligature of 18 letters': 'ﷺ',
  'ligatures and blanks': 'ﷺ ',
  'Han without blanks': '漢',
  'two Han letters': '漢字 ',
  'Thai without blanks': 'กขค',
  Hangul: '한국',
  'decomposed Hangul': '\u1112\u1161\u11ab',
  emoji: '😀',
  'emoji joined': '👩‍👩‍👧‍👦',
  flags: '🇺🇳',
  'emoji behind marks': '!😀',
  'halves of pairs': '\ud83d',
  'zero width': 'a\u200b',
  'soft hyphens': 'a\u00ad',
  'stacked marks': `a${'\u0301\u0327\u0316\u0489'.repeat(8)}`,
  'Arabic marks': 'ب\u064b\u0651\u0670',
  'Arabic words': 'والكتابات ',
  'Arabic without blanks': 'والكتاب',
  'right-to-left marks': '\u202ea\u202c\u200f ',
  'line separators': '\u2028',
  'paragraph separators and quotes': '\u2029>',
  'carriage returns': '\r',
  'blank lines': '\n',
  'lines of one letter': 'a\n',
  blanks: ' ',
  'hard blanks': '\u00a0',
  tabs: '\t',
  'control characters': '\u0000\u0007',
  'straight quotes': '"',
  'quoted letters': '"a" ',
  'opening quotes': '“a ',
  apostrophes: "'",
  'apostrophes in words': "l'o'",
  brackets: '(',
  'brackets around letters': '(a) ',
  'square brackets': '[1] ',
  hyphens: '-',
  'hyphened letters': 'a-',
  dashes: '— ',
  digits: '1',
  numbers: '1 ',
  'grouped digits': '111,',
  'digits with stops': '111.',
  'digits and letters': 'a1',
  commas: ',',
  lists: 'a, ',
  and: 'and ',
  'lists with and': 'cats, dogs and ',
  stops: '.',
  'stops and blanks': '. ',
  ellipses: '… ',
  'one letter and a stop': 'a. ',
  acronyms: 'U.S.',
  initials: 'J. R. ',
  abbreviations: 'Dr. ',
  'question marks': '?',
  'marks and letters': '?a',
  'marks and blanks': '? a ',
  'Arabic question marks': '؟',
  'full-width marks': '？漢',
  'exclamation marks': '!',
  'exclaimed letters': '!a',
  letters: 'a',
  'vowels and consonants': 'ba',
  capitals: 'A',
  'one-letter words': 'a ',
  'German number word': 'einundzwanzig',
  'French number word': 'vingt-et-un-',
  'German compound': 'donaudampfschifffahrt',
  'letters that grow in lower case': 'İ',
  'sharp s': 'ß',
  fractions: '½',
  'who is the': 'who is the ',
  'when and where': 'when and where ',
  questions: 'Who is it? ',
  'what do we know about': 'what do we know about ',
  'all the facts': 'all the some ',
  'tell me': 'tell me about ',
  'lead-ins': 'hi, i think that ',
  thanks: 'thanks, ',
  names: 'Interpol Tangier Morocco 1923 Vienna Lyon ',
  'lines of names': 'Interpol Tangier\nMorocco 1923 Vienna\nLyon NAUSS\n',
  'sentences of names': 'Interpol held the conference in Tangier in 1923. ',
  'misspelt names': 'Interpool Tangeir Moroco Viena ',
  mentions: '<@U0ANN> ',
  'mentions that end nowhere': '<@U0ANN',
  channels: '<#C1|general> ',
  links: '<https://a.b|c> ',
  'links that end nowhere': '<https://a.b|',
  'opening brackets of markup': '<',
  'begun schemes': '<a:',
  'escaped brackets': '&lt;',
  'escaped mentions': '&lt;@',
  addresses: 'http://a ',
  schemes: 'a://',
  'bold that ends nowhere': '*a ',
  bold: '*a* ',
  'nested markup': '*_~a~_* ',
  'italics that end nowhere': '_a ',
  'code that ends nowhere': '`a ',
  fences: '```a``` ',
  backquotes: '`',
  'quoted lines': '> a\n',
  'quote marks': '>',
  'emoji codes': ':a:',
  'emoji codes that end nowhere': ':a ',
  'clock times': '10:30:',
  'names behind an at sign': '@ann ',
  'at signs': '@',
  'mail addresses': 'a@b.c ',
};

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Words that no article holds, all different, as people type them when they hit the keys. */
function madeWords(seed: number, shortest: number, longest: number): (length: number) => string {
  return (length) => {
    const random = createRandom(seed);
    let text = '';
    while (text.length < length) {
      const size = shortest + Math.floor(random() * (longest - shortest + 1));
      text += `${Array.from({ length: size }, () => letters[Math.floor(random() * letters.length)]).join('')} `;
    }
    return text.slice(0, length).trimEnd();
  };
}

function repeated(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** What stands before a run, behind which the run is to be read over again and again. */
function behind(lead: string, unit: string, end = ''): (length: number) => string {
  return (length) => `${lead}${repeated(unit)(Math.max(0, length - lead.length - end.length))}${end}`;
}

/** Eight lines, as many as a text's sentences that are looked for. */
function eightLines(make: (length: number) => string): (length: number) => string {
  return (length) => Array.from({ length: 8 }, () => make(Math.min(1_000, Math.floor(length / 8)))).join('\n');
}

/** Known words of the made corpus and of the samples, in the order of their making, with a letter changed in each. */
function slips(words: readonly string[]): (length: number) => string {
  return (length) => {
    let text = '';
    for (let at = 0; text.length < length; at += 1) {
      const word = words[at % words.length] ?? '';
      const place = 1 + (at % Math.max(1, word.length - 1));
      text += `${word.slice(0, place)}${letters[at % letters.length]}${word.slice(place)} `;
    }
    return text.slice(0, length);
  };
}

function joined(words: readonly string[], by: string, count: number): (length: number) => string {
  return (length) => {
    let text = '';
    for (let at = 0; text.length < length; at += count) {
      text += `${Array.from({ length: count }, (_, more) => words[(at + more * 7) % words.length]).join(by)} `;
    }
    return text.slice(0, length);
  };
}

/** All kinds; `words` are words of the articles that are asked, the commonest first. */
export function listNastyTexts(words: readonly string[]): readonly NastyText[] {
  const made: readonly NastyText[] = [
    { name: 'marks behind a statement', make: behind('john is ', '?') },
    { name: 'marks before a letter', make: behind('john is ', '?', 'a') },
    { name: 'emoji before a letter', make: behind('who is it? ', '😀', 'a') },
    { name: 'exclamation before a letter', make: behind('who is it ', '!', 'a') },
    { name: 'blanks before a letter', make: behind('who is it', ' ', 'a') },
    { name: 'brackets before abbreviations', make: (length) => behind('('.repeat(length / 2), ' Dr. x')(length) },
    { name: 'who is it and a run', make: behind('who is ', 'a ', '?') },
    { name: 'topic and blanks', make: behind('what do we know about x', ' ', 'y') },
    { name: 'different unknown words', make: madeWords(1, 4, 7) },
    { name: 'long unknown words', make: madeWords(2, 18, 40) },
    { name: 'one unknown word', make: (length) => madeWords(3, length, length)(length) },
    { name: 'hyphened unknown words', make: (length) => madeWords(4, 4, 7)(length).replaceAll(' ', '-') },
    { name: 'lines of unknown words', make: eightLines(madeWords(5, 4, 7)) },
    { name: 'lines of ligatures', make: eightLines(repeated('ﷺ')) },
    { name: 'lines of Han', make: eightLines(repeated('漢')) },
    { name: 'lines of questions', make: eightLines(repeated('Who is it and when was that held? ')) },
    { name: 'known words', make: joined(words, ' ', 1) },
    { name: 'lines of known words', make: eightLines(joined(words, ' ', 1)) },
    { name: 'misspelt words', make: slips(words) },
    { name: 'lines of misspelt words', make: eightLines(slips(words)) },
    { name: 'known words joined by two', make: joined(words, '', 2) },
    { name: 'known words joined by ten', make: joined(words, '', 10) },
    { name: 'lines of known words joined', make: eightLines(joined(words, '', 3)) },
    { name: 'a question of known words', make: behind('Who was the ', joined(words, ' ', 1)(400), '?') },
  ];
  const repeating = Object.entries(units).map(
    ([name, unit]): NastyText => ({ name, make: repeated(unit), isRepeated: true }),
  );
  return [...made, ...repeating];
}
