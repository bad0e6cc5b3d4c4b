import { formatNumber } from '../packed/number-label.js';
import { attributeOf } from '../packed/read-xml.js';
import { type OdtStyles, outline } from './odt-styles.js';

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'أ, ب, ت, ...': 'arabicAlpha',
  'أ, ب, ج, ...': 'arabicAbjad',
};

/** The numbers of a list as it stands, by level from 1; nothing where none was given yet. */
export type Counts = (number | undefined)[];

/** Numbers the items of lists and the headings, which are told to it in their order. */
export class OdtNumbers {
  private readonly byId = new Map<string, Counts>();
  private readonly byStyle = new Map<string, Counts>();
  private readonly headings: Counts = [];

  constructor(private readonly styles: OdtStyles) {}

  /** The numbers of a list that begins, which may go on with another's. */
  begin(style: string, id: string | undefined, continued: string | undefined, goesOn: boolean): Counts {
    const counts =
      (continued !== undefined ? this.byId.get(continued) : undefined) ??
      (goesOn ? this.byStyle.get(style) : undefined) ??
      [];
    if (id !== undefined) this.byId.set(id, counts);
    this.byStyle.set(style, counts);
    return counts;
  }

  heading(level: number): string {
    return this.next(this.headings, outline, level);
  }

  /** What stands before the next item of a level: "2.1", "(a)", "Art. 3"; nothing for a bullet. */
  next(counts: Counts, style: string, level: number, start?: number): string {
    const own = this.styles.levelOf(style, level);
    counts[level] = start ?? (counts[level] ?? this.startOf(style, level) - 1) + 1;
    counts.length = level + 1;
    const format = own && attributeOf(own, 'num-format');
    if (!own || format === undefined || format === '') return '';
    const shown = Math.min(level, Math.max(1, Number(attributeOf(own, 'display-levels') ?? 1) || 1));
    const numbers = Array.from({ length: shown }, (_, index) => {
      const at = level - shown + 1 + index;
      const its = this.styles.levelOf(style, at);
      const written = formats[(its && attributeOf(its, 'num-format')) ?? ''] ?? 'decimal';
      return formatNumber(counts[at] ?? this.startOf(style, at), written);
    });
    return `${attributeOf(own, 'num-prefix') ?? ''}${numbers.join('.')}${attributeOf(own, 'num-suffix') ?? ''}`.trim();
  }

  private startOf(style: string, level: number): number {
    const own = this.styles.levelOf(style, level);
    return Math.trunc(Number((own && attributeOf(own, 'start-value')) ?? 1)) || 1;
  }
}
