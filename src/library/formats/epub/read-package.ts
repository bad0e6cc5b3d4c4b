import { ArticleRefused } from '../../article-refused.js';
import type { DocumentMatter } from '../contract.js';
import {
  attributeOf,
  elementAt,
  elementsIn,
  elementsWithin,
  parseXml,
  textWithin,
  type XmlElement,
} from '../packed/read-xml.js';
import { tidyMatter } from '../tidy-matter.js';

/** Chapters of a book at most. */
const chapterLimit = 10_000;

export interface BookPackage {
  readonly matter: DocumentMatter;
  /** Names of the archive's parts that hold the chapters, in their order, each once. */
  readonly chapters: readonly string[];
}

/** Where an archive says its book's package is. @throws {ArticleRefused} where it doesn't. */
export function packageName(container: string | undefined): string {
  const root = container === undefined ? undefined : elementsWithin(parseXml(container), 'rootfile')[0];
  const name = root && attributeOf(root, 'full-path');
  if (!name) throw new ArticleRefused('no whole EPUB: it doesn’t say where its book begins; download it anew');
  return name;
}

/** What a book's package says of it. @throws {ArticleRefused} for one without chapters, or that is no XML. */
export function readPackage(text: string, name: string): BookPackage {
  const book = parseXml(text);
  const items = new Map<string, XmlElement>();
  for (const item of elementsWithin(book, 'item')) items.set(attributeOf(item, 'id') ?? '', item);
  const chapters = new Set<string>();
  for (const reference of elementsWithin(book, 'itemref')) {
    const item = items.get(attributeOf(reference, 'idref') ?? '');
    if (!item || attributeOf(reference, 'linear') === 'no' || isContents(item)) continue;
    chapters.add(resolve(name, attributeOf(item, 'href') ?? ''));
  }
  if (chapters.size === 0) throw new ArticleRefused('no whole EPUB: it names no chapters; download it anew');
  if (chapters.size > chapterLimit) throw new ArticleRefused('it has more than 10,000 chapters; split it into parts');
  return { matter: matterOf(elementAt(book, 'metadata') ?? book), chapters: [...chapters] };
}

/** A list of the chapters is no chapter. */
function isContents(item: XmlElement): boolean {
  return /(?:^|\s)nav(?:\s|$)/.test(attributeOf(item, 'properties') ?? '');
}

function matterOf(metadata: XmlElement): DocumentMatter {
  const first = (name: string) => {
    const [element] = elementsIn(metadata, name);
    return element && textWithin(element);
  };
  return tidyMatter({
    title: first('title'),
    source: first('publisher') ?? first('creator'),
    url: first('source') ?? first('identifier'),
    language: first('language'),
    published: first('date'),
  });
}

/** The part of an archive that a name within another of its parts leads to. */
function resolve(from: string, href: string): string {
  const base = new URL(from.split('/').map(encodeURIComponent).join('/'), 'zip:///');
  if (!URL.canParse(href, base.href)) return '';
  const path = new URL(href, base.href).pathname.slice(1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
