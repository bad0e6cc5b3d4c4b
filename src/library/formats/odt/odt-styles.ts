import { attributeOf, elementAt, elementsIn, type XmlElement } from '../packed/read-xml.js';

/** Styles that are based on each other at most. */
const longestChain = 20;

/** How the letters of a style look, as far as it says. */
interface Looks {
  readonly isBold: boolean | undefined;
  readonly isHidden: boolean;
}

/** The styles of a document: of its parts, one after the other. */
export class OdtStyles {
  private readonly styles = new Map<string, XmlElement>();
  private readonly lists = new Map<string, XmlElement>();
  /** What was asked before: documents use few styles many times. */
  private readonly names = new Map<string | undefined, readonly string[]>();
  private readonly looks = {
    paragraph: new Map<string | undefined, Looks>(),
    text: new Map<string | undefined, Looks>(),
  };

  add(group: XmlElement | undefined): void {
    for (const element of group ? elementsIn(group) : []) {
      const name = attributeOf(element, 'style:name') ?? '';
      if (element.name === 'style') this.styles.set(`${attributeOf(element, 'family') ?? ''} ${name}`, element);
      if (element.name === 'list-style') this.lists.set(name, element);
      if (element.name === 'outline-style') this.lists.set(outline, element);
    }
  }

  /** Names of a paragraph's styles in lower case, its own first: as they are shown, in English in every language. */
  namesOf(id: string | undefined): readonly string[] {
    const known = this.names.get(id);
    if (known) return known;
    const chain = this.chain('paragraph', id);
    const names = chain.map((style) => attributeOf(style, 'display-name') ?? attributeOf(style, 'style:name') ?? '');
    const shown = (chain.length > 0 ? names : [id ?? '']).map((name) => name.replaceAll('_20_', ' ').toLowerCase());
    this.names.set(id, shown);
    return shown;
  }

  isBold(family: 'paragraph' | 'text', id: string | undefined): boolean | undefined {
    return this.looksOf(family, id).isBold;
  }

  isHidden(family: 'paragraph' | 'text', id: string | undefined): boolean {
    return this.looksOf(family, id).isHidden;
  }

  private looksOf(family: 'paragraph' | 'text', id: string | undefined): Looks {
    const known = this.looks[family].get(id);
    if (known) return known;
    const weight = this.first(family, id, 'font-weight');
    const looks = {
      isBold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
      isHidden: this.first(family, id, 'display') === 'none',
    };
    this.looks[family].set(id, looks);
    return looks;
  }

  /** The level of a list's style, from 1. */
  levelOf(list: string, level: number): XmlElement | undefined {
    const style = this.lists.get(list);
    return style && elementsIn(style).find((each) => attributeOf(each, 'level') === String(level));
  }

  /** What a style says of its letters. */
  private first(family: string, id: string | undefined, name: string): string | undefined {
    const found = this.chain(family, id).map((style) => {
      const properties = elementAt(style, 'text-properties');
      return properties && attributeOf(properties, name);
    });
    return found.find((each) => each !== undefined);
  }

  private chain(family: string, id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    let at = this.styles.get(`${family} ${id ?? ''}`);
    while (at && chain.length < longestChain) {
      chain.push(at);
      at = this.styles.get(`${family} ${attributeOf(at, 'parent-style-name') ?? ''}`);
    }
    return chain;
  }
}

/** The style by which headings are numbered, among those of lists. */
export const outline = ' outline';
