import type { Age, Citation, Language, SourcePlace } from '../domain.js';
import { nameLanguage } from './name-language.js';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** What stands around the quotes of an answer. */
export const answerWords = {
  asked: (question: string) => `You asked: ${question}`,
  readAs: (question: string) => `Read as: ${question}`,
  /** `corrected`: the words as they were read. */
  corrected: (corrected: readonly string[]) => `Read as: ${corrected.join(', ')}`,
  /**
   * Which sentences of its section a quote is, of several also the one that most surely answers: told in words, since a
   * screen reader reads no italics and a terminal may show none.
   */
  sentences: (first: number, last?: number, surest?: number) =>
    last === undefined || surest === undefined
      ? first === 0
        ? 'heading'
        : `sentence ${first}`
      : `sentences ${first}–${last}, surest ${surest}`,
  /** Where in its file a quote stands, as far as people look for it there. */
  place: ({ page, slide, row, seconds, speaker }: SourcePlace = {}): readonly string[] => [
    ...(page === undefined ? [] : [`p. ${page}`]),
    ...(slide === undefined ? [] : [`slide ${slide}`]),
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(seconds === undefined ? [] : [clockTime(seconds)]),
    ...(speaker === undefined ? [] : [speaker]),
  ],
  /**
   * What is said at a quote's source of an answer to a question in the language `asked`: in which other language the
   * quote is, and that it says nothing new.
   */
  /** Behind the day on which an article was published, or by itself. */
  age: ({ since, months }: Age): string => {
    const years = Math.floor(months / 12);
    const [amount, unit] = years > 0 ? [years, 'year'] : [months, 'month'];
    const when = months === 0 ? 'less than a month ago' : `${amount} ${unit}${amount === 1 ? '' : 's'} ago`;
    return since === 'published' ? when : `${since === 'taken_in' ? 'taken in' : since} ${when}`;
  },
  marks: ({ language, isEcho }: Citation, asked: Language): readonly string[] => {
    const [quoteIn, questionIn] = [nameLanguage(language), nameLanguage(asked)];
    const isForeign = quoteIn !== undefined && questionIn !== undefined && language !== asked;
    return [...(isForeign ? [`in ${quoteIn}`] : []), ...(isEcho ? ['close in meaning to the first'] : [])];
  },
  /** Stands where words of the article between two quoted ones are left out. */
  leftOut: '[…]',
  disagreement: (articles: number) => `${articles === 2 ? 'Two' : 'Three'} articles differ on this.`,
  /** `part`: a part of the question, as it was read. */
  unanswered: (part: string) => `I found no sentence that answers this part: ${part}`,
  /** Stands between a shortened quote and its source line. */
  quoteCut: '… Cut here to fit. The whole of it stands at this source:',
  /** Where every quote is in another language: its name and the question's, in English. */
  onlyInOther: (languages: readonly string[], question: string) =>
    `Found in ${list.format(languages)} articles: no ${question} one answers.`,

  /** Over an answer in a channel: `name` is who asked it there, `''` where Slack doesn't say. */
  askedBy: (name: string, question: string) => (name === '' ? `Asked: ${question}` : `${name} asked: ${question}`),
  /** Under the asker's own copy. */
  shared: { channel: 'Shared in this channel.', thread: 'Shared in the thread.' },

  /** Under an answer that could not be kept, in place of its buttons. */
  unkept: {
    full: 'I couldn’t keep this answer because my disk is full, so it has no buttons.',
    read_only: 'I couldn’t keep this answer because my store can’t be written, so it has no buttons.',
    busy: 'I couldn’t keep this answer in time because my store is busy, so it has no buttons.',
    failed: 'I couldn’t keep this answer because my store failed, so it has no buttons.',
  },

  noAnswer: 'I found no sentence that answers this.',
  closest: 'Closest passage (not an answer):',
} as const;

/** Hours only where there are any: "12:05", "1:02:05". */
function clockTime(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const parts = hours > 0 ? [hours, String(minutes).padStart(2, '0')] : [minutes];
  return [...parts, String(rest).padStart(2, '0')].join(':');
}
