import type { ArticleFile } from '../../../domain.js';
import { ArticleRefused } from '../../article-refused.js';
import type { FormatReader, ReadDocument } from '../contract.js';
import { DocumentWriter } from '../document-writer.js';
import { readProperties } from '../packed/core-properties.js';
import { holdsPart, openPackage } from '../packed/open-package.js';
import { attributeOf, elementAt, elementsIn, elementsWithin, parseXml, type XmlElement } from '../packed/read-xml.js';
import { mainParts, type Relation, relationsIn, relationsOf, relationsPart } from '../packed/relations.js';
import { counted, leftOutOf, toldOf } from '../packed/tell-losses.js';
import { SlideReader } from './read-slide.js';
import { paragraphsOf } from './slide-text.js';

const megabyte = 1024 * 1024;

/**
 * Reads the slides of PowerPoint, each under its title. What only the speaker sees is left out: whoever opens the file
 * to check a quote looks at its slides.
 */
export const pptxReader: FormatReader = {
  format: 'pptx',
  endings: ['.pptx', '.ppsx', '.pptm'],
  version: 2,
  sizeLimit: 50 * megabyte,
  recognizes: (bytes) => holdsPart(bytes, 'ppt/'),
  read: readPptx,
};

function readPptx({ bytes }: ArticleFile): ReadDocument[] {
  const zip = openPackage(bytes, 'PowerPoint', '.pptx');
  const { main, properties } = mainParts(zip, 'ppt/presentation.xml');
  const relations = relationsOf(zip, main);
  const slides = new Set(
    relations.flatMap(({ type, target }) => (type === 'slide' ? [target, relationsPart(target)] : [])),
  );
  const parts = zip.read(
    (name) =>
      name === main || name === properties || slides.has(name) || /^ppt\/(?:notesSlides|diagrams\/data)/.test(name),
  );
  const presentation = parseXml(parts.get(main) ?? '<none/>');
  if (presentation.name !== 'presentation') {
    throw new ArticleRefused('damaged: it has no slides in it; save it again in PowerPoint');
  }

  const writer = new DocumentWriter();
  const hidden: string[] = [];
  const notes: string[] = [];
  const empty: number[] = [];
  let near: readonly Relation[] = [];
  const targetOf = (id: string) => parts.get(near.find((each) => each.id === id)?.target ?? '');
  const reader = new SlideReader(writer, (id) => parseXml(targetOf(id) ?? '<none/>'));
  for (const [index, part] of slideOrder(presentation, relations).entries()) {
    const text = parts.get(part);
    if (text === undefined) continue;
    const slide = parseXml(text);
    near = relationsIn(parts.get(relationsPart(part)), part);
    if (/^(?:0|false)$/.test(attributeOf(slide, 'show') ?? '')) {
      hidden.push(...textsOf(slide));
      continue;
    }
    const before = writer.blocks.length;
    reader.read(slide, index + 1);
    if (writer.blocks.length === before) empty.push(index + 1);
    const spoken = near.find(({ type }) => type === 'notesSlide');
    if (spoken) notes.push(...spokenTexts(parts.get(spoken.target)));
  }
  writer.endList();
  if (writer.blocks.length === 0) {
    throw new ArticleRefused('it holds slides and no text; have its text recognized (OCR) and save it again');
  }
  const told =
    empty.length > 0 ? [`${counted(empty.length, 'slide')} without text: ${empty.slice(0, 20).join(', ')}`] : [];
  return [
    {
      matter: readProperties(parts.get(properties)),
      blocks: writer.blocks,
      leftOut: leftOutOf({
        'the speaker’s notes': notes,
        'hidden slides': hidden,
        'headers and footers': reader.edges,
      }),
      notes: [...told, ...toldOf(reader.charts, 'chart', 'not read')],
    },
  ];
}

/** The parts of the slides in the order in which they are shown. */
function slideOrder(presentation: XmlElement, relations: readonly Relation[]): string[] {
  const list = elementAt(presentation, 'sldIdLst');
  return (list ? elementsIn(list, 'sldId') : []).flatMap(({ attributes }) => {
    const id = attributes.find(({ name }) => name.endsWith(':id'))?.value;
    return relations.find((relation) => relation.id === id)?.target ?? [];
  });
}

function textsOf(slide: XmlElement): string[] {
  return elementsWithin(slide, 'txBody').flatMap((body) => paragraphsOf(body).map(({ text }) => text));
}

/** What is noted for the speaker, less the picture and number of the slide. */
function spokenTexts(xml: string | undefined): string[] {
  if (xml === undefined) return [];
  return elementsWithin(parseXml(xml), 'sp').flatMap((shape) => {
    const holder = elementAt(shape, 'nvSpPr', 'nvPr', 'ph');
    return holder && attributeOf(holder, 'type') === 'body' ? textsOf(shape) : [];
  });
}
