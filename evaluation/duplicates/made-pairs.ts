/** Two texts as files of Markdown, and whether they tell the same story. */
export interface TextPair {
  readonly isSame: boolean;
  /** How the second was made of the first: "words left out". */
  readonly kind: string;
  readonly a: string;
  readonly b: string;
}

/** A story to make others of: a title and paragraphs. */
export interface BaseText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

type Random = () => number;

/** Made of one text, and telling the same. `random` gives numbers from 0 to below 1. */
const copies: Readonly<Record<string, (text: BaseText, random: Random) => string>> = {
  'as it is, under another title': ({ paragraphs }) => fileOf('A note that was sent round', paragraphs),
  'with a header and a footer': ({ title, paragraphs }) =>
    fileOf(title, [
      'You are reading the intranet. Please sign in to leave a comment.',
      ...paragraphs,
      'Printed from the intranet. Share this page with your colleagues. Imprint and privacy.',
    ]),
  'words left out': ({ title, paragraphs }, random) =>
    fileOf(
      title,
      paragraphs.map((part) =>
        part
          .split(' ')
          .filter(() => random() >= 0.04)
          .join(' '),
      ),
    ),
  'paragraphs in another order, one left out': ({ title, paragraphs }, random) => {
    const left = paragraphs.length > 3 ? paragraphs.toSpliced(Math.floor(random() * paragraphs.length), 1) : paragraphs;
    return fileOf(title, [...left.slice(1), ...left.slice(0, 1)]);
  },
  'sentences added': ({ title, paragraphs }) =>
    fileOf(
      title,
      paragraphs.map((part, at) => (at % 3 === 0 ? `${part} More on this will be told by your team.` : part)),
    ),
  'one number changed': ({ title, paragraphs }) => {
    const at = paragraphs.findIndex((part) => /\d/.test(part));
    return fileOf(
      title,
      paragraphs.map((part, index) => (index === at ? part.replace(/\d/, '7') : part)),
    );
  },
};

/** Made of one text, and telling another story in the same form. */
const forms: Readonly<Record<string, (text: BaseText, random: Random) => string>> = {
  'the same form, other names and numbers': (text) => fileOf(renamed(text.title), text.paragraphs.map(renamed)),
  'its beginning alone': ({ title, paragraphs }) => fileOf(`${title}, in short`, beginningOf(paragraphs)),
};

/** Share of its words in which a form that was filled in anew differs, at least: what names nothing stays the same. */
const leastChanged = 0.05;

function shareOfNew(text: string, form: string): number {
  const known = new Set(text.split(/\s+/u));
  const words = form.split(/\s+/u);
  const isShorter = words.length < 0.6 * text.split(/\s+/u).length;
  return isShorter ? 1 : words.filter((word) => !known.has(word)).length / words.length;
}

/** As many paragraphs as have two fifths of the words, one at least. */
function beginningOf(paragraphs: readonly string[]): readonly string[] {
  const lengthOf = (parts: readonly string[]) => parts.join(' ').split(/\s+/u).length;
  const last = paragraphs.findLastIndex((_, at) => lengthOf(paragraphs.slice(0, at + 1)) <= 0.4 * lengthOf(paragraphs));
  return paragraphs.slice(0, Math.max(1, last + 1));
}

/** Pairs of each kind of each text, and pairs of neighbours, which tell different stories. */
export function makePairs(texts: readonly BaseText[], random: Random): TextPair[] {
  return texts.flatMap((text, at) => {
    const own = fileOf(text.title, text.paragraphs);
    const made = (makers: typeof copies, isSame: boolean) =>
      Object.entries(makers).map(([kind, make]) => ({ isSame, kind, a: own, b: make(text, random) }));
    const next = texts[(at + 1) % texts.length] ?? text;
    const mixed = {
      title: next.title,
      paragraphs: [...text.paragraphs.slice(0, text.paragraphs.length / 2), ...next.paragraphs],
    };
    return [
      ...made(copies, true),
      ...made(forms, false).filter(({ b }) => shareOfNew(own, b) >= leastChanged),
      { isSame: false, kind: 'another text', a: own, b: fileOf(next.title, next.paragraphs) },
      { isSame: false, kind: 'half of it before another text', a: own, b: fileOf(mixed.title, mixed.paragraphs) },
    ];
  });
}

/** The parts of a document of Markdown under its headings of the second level, those that are long enough. */
export function partsOf(markdown: string): BaseText[] {
  return markdown
    .split(/^## /mu)
    .slice(1)
    .flatMap((part) => {
      const [title = '', ...lines] = part.split('\n');
      const paragraphs = lines
        .join('\n')
        .split(/\n{2,}/u)
        .map((one) => one.trim());
      const told = paragraphs.filter((one) => /^[\p{L}`[(]/u.test(one) && one.split(/\s+/u).length > 8);
      return told.join(' ').split(/\s+/u).length > 120 ? [{ title, paragraphs: told }] : [];
    });
}

function fileOf(title: string, paragraphs: readonly string[]): string {
  return `# ${title}\n\n${paragraphs.join('\n\n')}\n`;
}

/** Every number another one, and every capitalised word within a sentence another name. */
function renamed(text: string): string {
  return text
    .replaceAll(/\d+/gu, (digits) => String(Number(digits) + 11))
    .replaceAll(/(?<=[\p{Ll},] )\p{Lu}\p{L}+/gu, (name) => `${name.charAt(0)}${[...name.slice(1)].reverse().join('')}`);
}
