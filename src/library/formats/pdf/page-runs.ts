/** Letters of one font that stand together, as a page places them: from its upper left corner, in points. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** Whether the font says that its letters are of one width. */
  readonly isFixed: boolean;
  /** The marked content that it is part of, innermost first, where the page is tagged; `artifact` for what is none. */
  readonly mark: string | undefined;
}

export interface PageRuns {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly height: number;
  /** Texts that are turned: along an edge, across the page. */
  readonly turned: readonly string[];
}

/** What `getTextContent` gives, as far as it is looked at. */
export interface ContentItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
  readonly type?: string;
  readonly id?: string;
  readonly tag?: string;
}

/** Where `artifact` begins: running headers, page numbers, lines. */
export const artifact = 'artifact';

/** Letters by their shape, as Arabic is drawn: read as the letters they are. */
const shapes = /[\ufb50-\ufdff\ufe70-\ufefc]/g;

/**
 * The runs of a page. `matrix` is its viewport's: it turns the page as it is shown. `fixed` are the fonts of which all
 * letters have one width.
 */
export function runsOf(
  items: readonly ContentItem[],
  matrix: readonly number[],
  width: number,
  height: number,
  fixed: ReadonlySet<string>,
): PageRuns {
  const runs: Run[] = [];
  const turned: string[] = [];
  const marks: (string | undefined)[] = [];
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = matrix;
  for (const item of items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') {
      const own = item.tag === 'Artifact' ? artifact : item.id;
      marks.push(own ?? marks.at(-1));
    } else if (item.type === 'endMarkedContent') marks.pop();
    const { str, transform, fontName = '' } = item;
    if (!str || !transform) continue;
    const [ta = 0, tb = 0, tc = 0, td = 0, te = 0, tf = 0] = transform;
    const [along, across] = [a * ta + c * tb, b * ta + d * tb];
    const size = Math.hypot(a * tc + c * td, b * tc + d * td);
    if (Math.abs(across) > Math.abs(along) * 0.1 || along < 0) {
      turned.push(str);
      continue;
    }
    runs.push({
      text: str.replace(shapes, (shape) => shape.normalize('NFKC')),
      x: a * te + c * tf + e,
      y: b * te + d * tf + f,
      width: item.width ?? 0,
      size: Math.round(size * 10) / 10,
      font: fontName,
      isFixed: fixed.has(fontName),
      mark: marks.at(-1),
    });
  }
  return { runs, width, height, turned };
}
