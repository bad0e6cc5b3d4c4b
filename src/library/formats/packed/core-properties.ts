import { cleanText } from '../clean-text.js';
import type { DocumentMatter } from '../contract.js';
import { readDate } from '../read-date.js';
import { elementsIn, parseXml, textWithin } from './read-xml.js';

/** Names that programs give where nobody gave one. */
const noNames =
  /^(?:python-docx|un-?named|unknown|user|admin\w*|owner|microsoft office user|apache poi|libreoffice|\P{L}*)$/iu;
const noTitles =
  /^(?:untitled.*|(?:word|powerpoint|excel) (?:document|presentation|workbook)|pr[äé]sentation.*|folie 1|document ?\d*|slide 1)$/i;

/** Programs that don't know the day write one long before. */
const earliest = '1990';

/** UTF-16 units of a title or name at most. */
const longest = 300;

/**
 * What `docProps/core.xml` or `meta.xml` says of a document. Not its language: most programs write that of their own
 * menus there, and the text tells better.
 */
export function readProperties(xml: string | undefined): DocumentMatter {
  if (xml === undefined) return {};
  const values = new Map<string, string>();
  const root = parseXml(xml);
  for (const element of [root, ...elementsIn(root)].flatMap((each) => elementsIn(each))) {
    const text = cleanText(textWithin(element)).replaceAll('\n', ' ');
    if (text !== '' && !values.has(element.name)) values.set(element.name, text);
  }
  const value = (...names: readonly string[]) =>
    names.map((name) => values.get(name)).find((text) => text !== undefined);
  return matterOf({
    title: value('title'),
    author: value('creator', 'initial-creator'),
    date: value('modified', 'date', 'created', 'creation-date'),
  });
}

interface Said {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** Begins with an ISO 8601 date where it is of use. */
  readonly date?: string | undefined;
}

/** What is of use in what a file says of itself. */
export function matterOf({ title, author, date }: Said): DocumentMatter {
  const day = readDate(date ?? '');
  const isDay = day !== undefined && day >= earliest;
  const isTitle = title !== undefined && title.length <= longest && /\p{L}/u.test(title) && !noTitles.test(title);
  const isName = author !== undefined && author.length <= longest && !noNames.test(author);
  return {
    ...(isTitle && !/\.\w{2,4}$/.test(title) && { title: title.replace(/^Microsoft \w+ - /, '') }),
    ...(isName && { source: author }),
    ...(isDay && { published: day }),
  };
}
