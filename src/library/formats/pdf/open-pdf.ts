import { ArticleRefused } from '../../article-refused.js';
import { cleanText } from '../clean-text.js';
import type { DocumentMatter } from '../contract.js';
import { matterOf } from '../packed/core-properties.js';
import { artifact, type PageRuns, runsOf } from './page-runs.js';
import { isTagged, type TagNode } from './tag-tree.js';

export interface PdfPage extends PageRuns {
  /** What the page says its parts are, where nearly all of its text is named. */
  readonly tags: TagNode | undefined;
}

export interface OpenedPdf {
  readonly pages: readonly PdfPage[];
  readonly matter: DocumentMatter;
}

/** Pages of a file at most. */
const pageLimit = 2_000;

/** Runs of all pages at most: each is held until the whole is read. */
const runLimit = 1_500_000;

const damaged = 'damaged: it can’t be read; save it again in the program that made it';

/**
 * Reads what stands on the pages of a PDF. pdf.js is loaded when the first file comes; nothing is fetched, drawn or
 * logged by it, and no script in a file is run.
 * @throws {ArticleRefused} for a file with a password, a damaged one, and one with too much in it.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    // What it is handed is taken away from whoever had it, and a Buffer is refused.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    if (document.numPages > pageLimit) {
      throw new ArticleRefused(`it has ${document.numPages} pages; split it into parts of at most ${pageLimit}`);
    }
    const isMarked = (await document.getMarkInfo())?.Marked === true;
    const pages: PdfPage[] = [];
    let runs = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
      const { transform, width, height } = page.getViewport({ scale: 1 });
      const read = runsOf(items, transform, width, height, fixedFonts(styles));
      runs += items.length;
      if (runs > runLimit) throw new ArticleRefused('it holds too much text; split it into parts');
      const tags = isMarked ? await page.getStructTree() : null;
      const own = read.runs.filter(({ mark }) => mark !== artifact);
      pages.push({ ...read, tags: tags && isTagged(tags, own) ? tags : undefined });
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    return { pages, matter: readInfo(info) };
  } catch (error) {
    if (error instanceof ArticleRefused) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new ArticleRefused(isLocked ? 'it has a password; save it without one' : damaged, { cause: error });
  } finally {
    await task.destroy();
  }
}

/** The names of fonts that say of themselves that their letters are of one width. */
function fixedFonts(styles: Readonly<Record<string, { readonly fontFamily: string }>>): ReadonlySet<string> {
  return new Set(Object.keys(styles).filter((name) => styles[name]?.fontFamily === 'monospace'));
}

function readInfo(info: object): DocumentMatter {
  const values = new Map(Object.entries(info));
  const text = (name: string) => {
    const value: unknown = values.get(name);
    return typeof value === 'string' ? cleanText(value).replaceAll('\n', ' ') || undefined : undefined;
  };
  const date = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(text('CreationDate') ?? '');
  return matterOf({
    title: text('Title'),
    author: text('Author'),
    date: date ? `${date[1]}-${date[2]}-${date[3]}` : undefined,
  });
}
