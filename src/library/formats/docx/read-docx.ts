import type { ArticleFile } from '../../../domain.js';
import { ArticleRefused } from '../../article-refused.js';
import type { FormatReader, ReadDocument } from '../contract.js';
import { readProperties } from '../packed/core-properties.js';
import { holdsPart, openPackage } from '../packed/open-package.js';
import {
  attributeOf,
  eachElement,
  elementAt,
  elementsIn,
  elementsWithin,
  parseXml,
  textWithin,
  type XmlElement,
} from '../packed/read-xml.js';
import { mainParts, relationsOf } from '../packed/relations.js';
import { emptyReason, leftOutOf, toldChanges, toldOf } from '../packed/tell-losses.js';
import { BodyReader } from './read-body.js';
import { Numbering } from './read-numbering.js';
import type { Tally } from './read-runs.js';
import { readStyles } from './read-styles.js';

const megabyte = 1024 * 1024;

/** Reads the files of Word, of whatever program wrote them. */
export const docxReader: FormatReader = {
  format: 'docx',
  endings: ['.docx', '.docm'],
  version: 2,
  sizeLimit: 50 * megabyte,
  recognizes: (bytes) => holdsPart(bytes, 'word/'),
  read: readDocx,
};

const containers = new Set(['document', 'body']);

/** Parts that a document refers to, by the last word of their relation's type. */
const wanted = new Set(['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header', 'footer']);

function readDocx({ bytes }: ArticleFile): ReadDocument[] {
  const zip = openPackage(bytes, 'Word', '.docx');
  const { main, properties } = mainParts(zip, 'word/document.xml');
  const relations = relationsOf(zip, main).filter(({ type }) => wanted.has(type));
  const targets = new Set([main, properties, ...relations.map(({ target }) => target)]);
  const parts = zip.read((name) => targets.has(name));
  const body = parts.get(main);
  if (body === undefined) throw new ArticleRefused('damaged: it has no document in it; save it again in Word');
  const partsOf = (type: string) =>
    relations.flatMap((each) => (each.type === type ? (parts.get(each.target) ?? []) : []));
  const tally: Tally = { insertions: 0, deletions: 0, pictures: 0, embedded: 0, hidden: [], contents: [] };
  const [styleSheet] = partsOf('styles');
  const styles = styleSheet === undefined ? [] : elementsIn(parseXml(styleSheet), 'style');
  const reader = new BodyReader(
    {
      styleOf: readStyles(styles),
      hasHeadStyle: headStyles(styles),
      numbering: new Numbering(partsOf('numbering')[0]),
      notes: new Map([...notesOf('footnote', partsOf('footnotes')), ...notesOf('endnote', partsOf('endnotes'))]),
    },
    tally,
  );
  eachElement(body, containers, (element) => reader.read(element));
  reader.end();
  const { blocks } = reader.writer;
  if (blocks.length === 0) throw new ArticleRefused(emptyReason(tally.pictures));
  const comments = partsOf('comments').flatMap((text) => elementsIn(parseXml(text), 'comment'));
  const frames = [...partsOf('header'), ...partsOf('footer')].map((text) => wordsIn(parseXml(text)));
  return [
    {
      matter: readProperties(parts.get(properties)),
      blocks,
      leftOut: leftOutOf({
        'headers and footers': frames,
        'a table of contents': tally.contents,
        'hidden text': tally.hidden,
        comments: comments.map(wordsIn),
      }),
      notes: notesOn(tally, comments.length),
    },
  ];
}

function notesOn({ insertions, deletions, embedded }: Tally, comments: number): string[] {
  return [
    ...toldChanges(insertions, deletions),
    ...toldOf(comments, 'comment', 'left out'),
    ...toldOf(embedded, 'embedded document', 'not read'),
  ];
}

function wordsIn(element: XmlElement): string {
  return elementsWithin(element, 'p')
    .map((paragraph) => elementsWithin(paragraph, 't').map(textWithin).join(''))
    .join(' ');
}

/** The notes of a part with their paragraphs, less what draws the line above them. */
function notesOf(kind: string, parts: readonly string[]): [string, readonly XmlElement[]][] {
  return parts
    .flatMap((text) => elementsIn(parseXml(text), kind))
    .filter((note) => attributeOf(note, 'type') === undefined || attributeOf(note, 'type') === 'normal')
    .map((note) => [`${kind} ${attributeOf(note, 'id') ?? ''}`, elementsIn(note, 'p')]);
}

/** Which styles of tables set off the first row. */
function headStyles(styles: readonly XmlElement[]): (id: string | undefined) => boolean {
  const ids = new Set<string>();
  for (const style of styles) {
    const setsOff = elementsIn(style, 'tblStylePr').some(
      (part) => attributeOf(part, 'type') === 'firstRow' && elementAt(part, 'rPr') !== undefined,
    );
    if (setsOff) ids.add(attributeOf(style, 'styleId') ?? '');
  }
  return (id) => id !== undefined && ids.has(id);
}
