import { cleanText } from '../clean-text.js';
import { attributeOf, elementAt, elementsIn, parseXml, textWithin, type XmlElement } from '../packed/read-xml.js';

/** How numbers are put into the letters of a format; `numfmt`'s, which is loaded when a workbook comes. */
export type FormatNumber = (pattern: string, value: number) => string;

/** How the cells of one style look. */
interface CellStyle {
  readonly pattern: string;
  readonly isBold: boolean;
}

/** Patterns that Excel has by number; dates that it writes as each country does are written as ISO 8601 has them. */
const builtIn: Readonly<Record<string, string>> = {
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '5': '$#,##0;-$#,##0',
  '6': '$#,##0;-$#,##0',
  '7': '$#,##0.00;-$#,##0.00',
  '8': '$#,##0.00;-$#,##0.00',
  '9': '0%',
  '10': '0.00%',
  '11': '0.00E+00',
  '12': '# ?/?',
  '13': '# ??/??',
  '14': 'yyyy-mm-dd',
  '15': 'd-mmm-yy',
  '16': 'd-mmm',
  '17': 'mmm-yy',
  '18': 'h:mm AM/PM',
  '19': 'h:mm:ss AM/PM',
  '20': 'h:mm',
  '21': 'h:mm:ss',
  '22': 'yyyy-mm-dd h:mm',
  '37': '#,##0;(#,##0)',
  '38': '#,##0;(#,##0)',
  '39': '#,##0.00;(#,##0.00)',
  '40': '#,##0.00;(#,##0.00)',
  '45': 'mm:ss',
  '46': '[h]:mm:ss',
  '47': 'mm:ss.0',
  '48': '##0.0E+0',
  '49': '@',
};

/** UTF-16 units of a pattern at most, as Excel has it. */
const longestPattern = 255;

/** Days between the first day that Excel counts from and the one of workbooks that were made on a Macintosh. */
const macintoshDays = 1462;

/** Tells what stands in the cells of a workbook. */
export class CellTexts {
  private readonly styles: readonly CellStyle[];
  private readonly shared: readonly string[];

  constructor(
    styles: string | undefined,
    shared: string | undefined,
    private readonly isMacintosh: boolean,
    private readonly formatNumber: FormatNumber,
  ) {
    this.styles = styles === undefined ? [] : readStyles(parseXml(styles));
    this.shared = shared === undefined ? [] : elementsIn(parseXml(shared), 'si').map(stringIn);
  }

  /** As the sheet shows it, as far as the file tells. */
  textOf(cell: XmlElement): string {
    const value = elementAt(cell, 'v');
    const text = value ? textWithin(value) : '';
    switch (attributeOf(cell, 't')) {
      case 's':
        return this.shared[Number(text)] ?? '';
      case 'inlineStr': {
        const own = elementAt(cell, 'is');
        return own ? stringIn(own) : '';
      }
      case 'b':
        return text === '1' ? 'TRUE' : text === '0' ? 'FALSE' : '';
      case 'str':
      case 'e':
        return cleanText(text);
      case 'd':
        return text.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ');
      default:
        return text.trim() === ''
          ? ''
          : this.numberText(text, this.styles[Number(attributeOf(cell, 's') ?? 0)]?.pattern);
    }
  }

  isBold(cell: XmlElement): boolean {
    return this.styles[Number(attributeOf(cell, 's') ?? 0)]?.isBold ?? false;
  }

  private numberText(written: string, pattern = ''): string {
    const value = Number(written);
    if (Number.isNaN(value)) return cleanText(written);
    if (pattern === '' || pattern.length > longestPattern || pattern === 'General' || pattern === '@')
      return String(Number(value.toPrecision(15)));
    const isDate = /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, ''));
    try {
      return cleanText(this.formatNumber(pattern, isDate && this.isMacintosh ? value + macintoshDays : value));
    } catch {
      return String(value);
    }
  }
}

function readStyles(root: XmlElement): CellStyle[] {
  const patterns = new Map(Object.entries(builtIn));
  for (const each of elementsWith(root, 'numFmts')) {
    patterns.set(attributeOf(each, 'numFmtId') ?? '', attributeOf(each, 'formatCode') ?? '');
  }
  const bold = elementsWith(root, 'fonts').map((font) => {
    const own = elementAt(font, 'b');
    return own !== undefined && !/^(?:0|false)$/.test(attributeOf(own, 'val') ?? '');
  });
  return elementsWith(root, 'cellXfs').map((style) => ({
    pattern: patterns.get(attributeOf(style, 'numFmtId') ?? '') ?? '',
    isBold: bold[Number(attributeOf(style, 'fontId') ?? 0)] ?? false,
  }));
}

function elementsWith(root: XmlElement, name: string): XmlElement[] {
  const group = elementAt(root, name);
  return group ? elementsIn(group) : [];
}

/** A text with its runs, without how it is spoken. */
function stringIn(element: XmlElement): string {
  const texts = elementsIn(element).map((child) => {
    if (child.name === 't') return textWithin(child);
    const run = child.name === 'r' ? elementAt(child, 't') : undefined;
    return run ? textWithin(run) : '';
  });
  return cleanText(
    texts.join('').replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}
