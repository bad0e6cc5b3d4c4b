import type { ArticleFile } from '../../../domain.js';
import { ArticleRefused } from '../../article-refused.js';
import type { FormatReader, ReadDocument } from '../contract.js';
import { readProperties } from '../packed/core-properties.js';
import { openZip } from '../packed/open-zip.js';
import {
  eachElement,
  elementAt,
  elementsIn,
  elementsWithin,
  parseXml,
  textWithin,
  type XmlElement,
} from '../packed/read-xml.js';
import { emptyReason, leftOutOf, toldChanges, toldOf } from '../packed/tell-losses.js';
import { OdtBody } from './odt-body.js';
import { OdtNumbers } from './odt-numbers.js';
import { OdtStyles } from './odt-styles.js';
import type { OdtTally } from './odt-text.js';

const megabyte = 1024 * 1024;

/** Reads the texts of LibreOffice and of all that write OpenDocument. */
export const odtReader: FormatReader = {
  format: 'odt',
  endings: ['.odt', '.ott'],
  version: 2,
  sizeLimit: 50 * megabyte,
  recognizes: (bytes) => latin(bytes.subarray(0, 200)).includes('mimetypeapplication/vnd.oasis.opendocument.text'),
  read: readOdt,
};

const containers = new Set(['document-content', 'body', 'text']);
const manifest = 'META-INF/manifest.xml';

function readOdt({ bytes }: ArticleFile): ReadDocument[] {
  const zip = openZip(bytes);
  const parts = zip.read((name) => ['content.xml', 'styles.xml', 'meta.xml', manifest].includes(name));
  if (parts.get(manifest)?.includes('encryption-data'))
    throw new ArticleRefused('it has a password; save it without one');
  const content = parts.get('content.xml');
  if (content === undefined) throw new ArticleRefused('damaged: it has no text in it; save it again in LibreOffice');
  const tally: OdtTally = { pictures: 0, hidden: [], comments: [], contents: [] };
  const styles = new OdtStyles();
  const shared = parts.get('styles.xml');
  const sheets = shared === undefined ? undefined : parseXml(shared);
  styles.add(elementAt(sheets, 'styles'));
  const body = new OdtBody(styles, new OdtNumbers(styles), tally);
  let insertions = 0;
  let deletions = 0;
  eachElement(content, containers, (element) => {
    if (element.name === 'automatic-styles') styles.add(element);
    else if (element.name === 'tracked-changes') {
      insertions += elementsWithin(element, 'insertion').length;
      deletions += elementsWithin(element, 'deletion').length;
    } else body.read(element);
  });
  body.end();
  const { blocks } = body.writer;
  if (blocks.length === 0) throw new ArticleRefused(emptyReason(tally.pictures));
  return [
    {
      matter: readProperties(parts.get('meta.xml')),
      blocks,
      leftOut: leftOutOf({
        'headers and footers': framesOf(sheets),
        'a table of contents': tally.contents,
        'hidden text': tally.hidden,
        comments: tally.comments,
      }),
      notes: [...toldChanges(insertions, deletions), ...toldOf(tally.comments.length, 'comment', 'left out')],
    },
  ];
}

function framesOf(sheets: XmlElement | undefined): string[] {
  const masters = elementAt(sheets, 'master-styles');
  return (masters ? elementsIn(masters) : [])
    .flatMap((page) => elementsIn(page))
    .filter(({ name }) => /^(?:header|footer)/.test(name))
    .map(textWithin);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
