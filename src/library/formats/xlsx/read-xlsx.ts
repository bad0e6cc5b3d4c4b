import type { ArticleFile } from '../../../domain.js';
import { ArticleRefused } from '../../article-refused.js';
import type { FormatReader, ReadDocument } from '../contract.js';
import { DocumentWriter } from '../document-writer.js';
import { lifeOfTables } from '../life/life-of-tables.js';
import { readProperties } from '../packed/core-properties.js';
import { holdsPart, openPackage } from '../packed/open-package.js';
import { attributeOf, elementAt, elementsIn, parseXml, type XmlElement } from '../packed/read-xml.js';
import { mainParts, relationsIn, relationsOf, relationsPart } from '../packed/relations.js';
import { counted, leftOutOf } from '../packed/tell-losses.js';
import type { TableRow } from '../table.js';
import { CellTexts } from './cell-text.js';
import { readSheet } from './read-sheet.js';
import { writeSheet } from './sheet-tables.js';

const megabyte = 1024 * 1024;

/** Reads the workbooks of Excel: each sheet under its name, each row by itself. */
export const xlsxReader: FormatReader = {
  format: 'xlsx',
  endings: ['.xlsx', '.xlsm'],
  version: 3,
  sizeLimit: 50 * megabyte,
  recognizes: (bytes) => holdsPart(bytes, 'xl/'),
  read: readXlsx,
};

/** A sheet's name that nobody gave it. */
const unnamed = /^(?:sheet|tabelle|feuil(?:le)?|hoja|blatt|foglio|ورقة)\s?\d*$/i;

async function readXlsx({ bytes }: ArticleFile): Promise<ReadDocument[]> {
  const { format } = await import('numfmt');
  const zip = openPackage(bytes, 'Excel', '.xlsx');
  const { main, properties } = mainParts(zip, 'xl/workbook.xml');
  const relations = relationsOf(zip, main);
  const targets = new Set([main, properties, ...relations.flatMap(({ target }) => [target, relationsPart(target)])]);
  const parts = zip.read(
    (name) => (targets.has(name) && !name.endsWith('.bin')) || /^xl\/tables\/[^/]+\.xml$/.test(name),
  );
  const workbook = parts.get(main);
  if (workbook === undefined) throw new ArticleRefused('damaged: it has no sheets in it; save it again in Excel');
  const root = parseXml(workbook);
  const partOf = (type: string) => parts.get(relations.find((each) => each.type === type)?.target ?? '');
  const isMacintosh = /^(?:1|true)$/.test(attributeOf(elementAt(root, 'workbookPr') ?? root, 'date1904') ?? '');
  const cellTexts = new CellTexts(partOf('styles'), partOf('sharedStrings'), isMacintosh, (pattern, value) =>
    format(pattern, value, { nbsp: false }),
  );

  const writer = new DocumentWriter();
  const hidden: string[] = [];
  const tablesOfAll: (readonly TableRow[])[] = [];
  let unknown = 0;
  const sheets = sheetsOf(root);
  for (const { name, id, isHidden } of sheets) {
    const part = relations.find((relation) => relation.id === id)?.target ?? '';
    const xml = parts.get(part);
    if (xml === undefined) continue;
    const tables = relationsIn(parts.get(relationsPart(part)), part).filter(({ type }) => type === 'table');
    const sheet = readSheet(
      xml,
      cellTexts,
      tables.flatMap(({ target }) => rangeOf(parts.get(target))),
    );
    hidden.push(...sheet.hidden);
    if (isHidden) hidden.push(...sheet.rows.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text)));
    if (isHidden || sheet.rows.length === 0) continue;
    unknown += sheet.unknown;
    if (sheets.length > 1 || !unnamed.test(name)) writer.heading(2, name);
    tablesOfAll.push(...writeSheet(sheet, writer));
  }
  writer.endList();
  if (writer.blocks.length === 0) throw new ArticleRefused('empty: its sheets hold nothing that is shown');
  const comments = [...zip.names].some((name) => /^xl\/(?:threadedComments\/|comments)/.test(name));
  const { life, notes } = lifeOfTables(tablesOfAll);
  return [
    {
      matter: { ...readProperties(parts.get(properties)), ...(life && { life }) },
      blocks: writer.blocks,
      leftOut: leftOutOf({ 'hidden sheets, rows and columns': hidden }),
      notes: [
        ...(comments ? ['comments on cells are left out'] : []),
        ...(unknown > 0
          ? [`${counted(unknown, 'formula')} without a value; save the file in Excel to have them counted`]
          : []),
        ...notes,
      ],
    },
  ];
}

interface NamedSheet {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

function sheetsOf(root: XmlElement): NamedSheet[] {
  const list = elementAt(root, 'sheets');
  return (list ? elementsIn(list, 'sheet') : []).map((sheet) => ({
    name: attributeOf(sheet, 'name') ?? '',
    id: sheet.attributes.find(({ name }) => name.endsWith(':id'))?.value ?? '',
    isHidden: /hidden/i.test(attributeOf(sheet, 'state') ?? ''),
  }));
}

/** Where a table is, if its first row names its columns. */
function rangeOf(xml: string | undefined): string[] {
  if (xml === undefined) return [];
  const table = parseXml(xml);
  const hasHead = attributeOf(table, 'headerRowCount') !== '0';
  return hasHead ? [attributeOf(table, 'ref') ?? ''] : [];
}
