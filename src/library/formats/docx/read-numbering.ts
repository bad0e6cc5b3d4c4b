import { formatNumber } from '../packed/number-label.js';
import { attributeOf, elementAt, elementsIn, parseXml, type XmlElement } from '../packed/read-xml.js';
import { switchAt, valueAt } from './read-styles.js';

interface Level {
  /** As Word names it: `decimal`, `bullet`. */
  readonly format: string;
  /** `%1.%2` stands for the numbers of the first two levels. */
  readonly text: string;
  readonly start: number;
  /** Whether all numbers in it are written in digits. */
  readonly isPlain: boolean;
}

interface List {
  /** Lists with the same one count together. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew with this list. */
  readonly restarts: ReadonlyMap<number, number>;
}

const levelCount = 9;

/** Numbers the paragraphs of a document, which are told to it in their order. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(xml: string | undefined) {
    this.lists = xml === undefined ? new Map() : readLists(parseXml(xml));
  }

  /** What stands before the next paragraph of a list: "2.1", "(a)", "Art. 3"; nothing for a bullet. */
  next(id: string, depth: number): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level) return '';
    const counts = this.counts.get(list.counter) ?? [];
    this.counts.set(list.counter, counts);
    const restart = list.restarts.get(depth);
    const isAnew = restart !== undefined && !this.begun.has(`${id} ${depth}`);
    this.begun.add(`${id} ${depth}`);
    counts[depth] = isAnew ? restart : (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    if (level.format === 'bullet' || level.format === 'none') return level.format === 'none' ? level.text.trim() : '';
    return level.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const other = list.levels.get(at);
        const value = counts[at] ?? other?.start ?? 1;
        return formatNumber(value, level.isPlain ? 'decimal' : (other?.format ?? 'decimal'));
      })
      .trim();
  }
}

function readLists(root: XmlElement): Map<string, List> {
  const abstract = new Map<string, ReadonlyMap<number, Level>>();
  for (const element of elementsIn(root, 'abstractNum')) {
    abstract.set(attributeOf(element, 'abstractNumId') ?? '', readLevels(element));
  }
  const lists = new Map<string, List>();
  for (const element of elementsIn(root, 'num')) {
    const counter = valueAt(element, 'abstractNumId') ?? '';
    const levels = new Map(abstract.get(counter));
    const restarts = new Map<number, number>();
    for (const override of elementsIn(element, 'lvlOverride')) {
      const depth = Number(attributeOf(override, 'ilvl'));
      const start = valueAt(override, 'startOverride');
      const own = elementAt(override, 'lvl');
      if (own) levels.set(depth, readLevel(own));
      if (start !== undefined) restarts.set(depth, wholeNumber(start));
    }
    lists.set(attributeOf(element, 'numId') ?? '', { counter, levels, restarts });
  }
  return lists;
}

function readLevels(element: XmlElement): ReadonlyMap<number, Level> {
  const levels = elementsIn(element, 'lvl').map(
    (level) => [Number(attributeOf(level, 'ilvl')), readLevel(level)] as const,
  );
  return new Map(levels.filter(([depth]) => depth >= 0 && depth < levelCount));
}

function readLevel(element: XmlElement): Level {
  return {
    format: valueAt(element, 'numFmt') ?? 'decimal',
    text: valueAt(element, 'lvlText') ?? '',
    start: wholeNumber(valueAt(element, 'start') ?? '1'),
    isPlain: switchAt(element, 'isLgl') ?? false,
  };
}

function wholeNumber(text: string): number {
  return Math.trunc(Number(text)) || 0;
}
