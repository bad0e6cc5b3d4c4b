import { type Citation, citationLink, type Language } from '../../domain.js';
import { answerWords } from '../../words.js';
import { escapeText } from './escape-text.js';
import { fitLabel } from './fit-text.js';
import { formatDate } from './format-date.js';
import { isolatePiece, startOf } from './isolate-direction.js';
import { type Leaf, linkLeaf, textLeaf } from './rich-text.js';
import { slackBudgets, slackLimits } from './slack-limits.js';

/** Where a quote stands, as people read it under the quote, in both of a message's forms. */
export interface SourceLine {
  /** For the blocks: the title is the link, where there is one; it opens where the quote stands. */
  readonly leaves: readonly Leaf[];
  /** For `text`, not yet escaped: the article's address is written out, without the words that lead to the quote. */
  readonly text: string;
}

interface SourceLineOptions {
  readonly labelLimit: number;
  readonly linkLimit?: number;
  readonly asked?: Language | undefined;
}

/**
 * `number` counts the message's quotes from 1; without one there is none. Title and heading are shown up to
 * `labelLimit` characters each. Of addresses longer than `linkLimit` characters the one that leads to the words gives
 * way to the article's own, and this to none. `asked` is the language of the question: a quote in another is marked.
 */
export function sourceLine(
  citation: Citation,
  number: number | undefined,
  { labelLimit, linkLimit = slackLimits.url, asked }: SourceLineOptions,
): SourceLine {
  const { title, details, url, link: whole } = describeSource(citation, { labelLimit, asked }, isolatePiece);
  const link = [whole, url].find((address) => address !== undefined && address.length <= linkLimit);
  const start = `${startOf(`${title}${details}`)}${number === undefined ? '' : `${number}  `}`;
  const isShort = url !== undefined && escapeText(url).length <= Math.min(slackBudgets.urlInText, linkLimit);
  return {
    leaves:
      link === undefined
        ? [textLeaf(`${start}${title}${details}`)]
        : [...(start === '' ? [] : [textLeaf(start)]), linkLeaf(title, link), textLeaf(details)],
    text: `${start}${title}${details}${isShort ? ` · ${url}` : ''}`,
  };
}

/**
 * Section, sentence and page alone, for a quote whose article is named elsewhere in the message: a link that opens
 * where the quote stands, where it has `linkLimit` characters at most.
 */
export function positionLine(
  citation: Citation,
  number: number,
  { labelLimit, linkLimit = slackLimits.url }: SourceLineOptions,
): SourceLine {
  const heading = isolatePiece(fitLabel(citation.locator.section ?? '', labelLimit));
  const start = `${startOf(heading)}${number}  `;
  const place = [...(heading === '' ? [] : [heading]), ...placesOf(citation, labelLimit, isolatePiece)].join(' · ');
  const link = webAddress(citationLink(citation));
  const isLinked = link !== undefined && link.length <= linkLimit;
  return {
    leaves: isLinked ? [textLeaf(start), linkLeaf(place, link)] : [textLeaf(start + place)],
    text: start + place,
  };
}

/** The article alone: its title, linked where there is an address, and its date. */
export function titleLine(citation: Citation, labelLimit: number): SourceLine {
  const { title, url } = describeSource(citation, { labelLimit }, isolatePiece);
  const behind = datesOf(citation, labelLimit)
    .map((date) => ` · ${date}`)
    .join('');
  const isShort = url !== undefined && escapeText(url).length <= slackBudgets.urlInText;
  return {
    leaves: [url === undefined ? textLeaf(title) : linkLeaf(title, url), ...(behind === '' ? [] : [textLeaf(behind)])],
    text: `${title}${behind}${isShort ? ` · ${url}` : ''}`,
  };
}

/** The source as lines to paste elsewhere: what and where, then the address of the place, if there is one. */
export function sourceLines(
  citation: Citation,
  options: Pick<SourceLineOptions, 'labelLimit' | 'asked'>,
): readonly string[] {
  const { title, details, link } = describeSource(citation, options, (piece) => piece);
  return [`${title}${details}`, ...(link === undefined ? [] : [link])];
}

/**
 * `details` (section, sentence, date, marks) begin with the mark that separates them from the title. `setApart` is
 * applied to what others wrote.
 */
function describeSource(
  citation: Citation,
  { labelLimit, asked }: SourceLineOptions,
  setApart: (piece: string) => string,
) {
  const heading = setApart(fitLabel(citation.locator.section ?? '', labelLimit));
  const parts = [
    ...(heading === '' ? [] : [heading]),
    ...placesOf(citation, labelLimit, setApart),
    ...datesOf(citation, labelLimit),
    ...(asked === undefined ? [] : answerWords.marks(citation, asked)),
  ];
  return {
    title: setApart(fitLabel(citation.title, labelLimit) || fitLabel(citation.article, labelLimit) || '–'),
    details: parts.map((part) => ` · ${part}`).join(''),
    url: webAddress(citation.url),
    link: webAddress(citationLink(citation)) ?? webAddress(citation.url),
  };
}

/** The day of publication, and how old what the article says is. */
function datesOf({ publishedAt, age }: Citation, labelLimit: number): readonly string[] {
  return [
    ...(publishedAt === undefined ? [] : [fitLabel(formatDate(publishedAt), labelLimit)]),
    ...(age === undefined ? [] : [answerWords.age(age)]),
  ];
}

/** Which sentence, and on which page, slide or row. */
function placesOf(
  { locator: { sentence, lastSentence, place }, surest }: Citation,
  labelLimit: number,
  setApart: (piece: string) => string,
): readonly string[] {
  return [
    answerWords.sentences(sentence, lastSentence, surest?.sentence),
    ...answerWords.place(place).map((piece) => setApart(fitLabel(piece, labelLimit))),
  ];
}

/** The address in its normal form, where it is one that a browser opens from a chat without harm. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return /^https?:$/.test(protocol) && href.length <= slackLimits.url ? href : undefined;
}
