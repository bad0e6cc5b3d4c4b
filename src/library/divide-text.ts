import type { Language, Passage, Section, Sentence, SourcePlace, Span, TextBlock } from '../domain.js';
import { sentenceSpans } from '../text/sentence-spans.js';
import { cutSentence } from './cut-sentence.js';
import { saysSomething } from './says-something.js';

/** A text divided down to its sentences. */
export interface DividedText {
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
}

/** Of lists nested in each other, so many items are told above one. */
const mostLeadIns = 3;

/** Sentences a passage holds at most: beyond that its words say little about any one of them. */
const passageLimit = 10;

/** UTF-16 units of a heading with those above it: they are told, and searched, with every sentence under it. */
const pathLimit = 300;

/** Sentences that belong together: of one paragraph, one list or one table. */
interface Run {
  readonly section: number | undefined;
  group: number | undefined;
  readonly spans: BlockSentence[];
  /** Whether it is a heading that says something. */
  readonly isHeading?: boolean;
}

/** A sentence in its block. */
interface BlockSentence extends Span {
  readonly block: TextBlock;
}

/**
 * Divides a text into sections, passages and sentences along its blocks. A paragraph is a passage, and so are the
 * items of one list or the rows of one table together, with the paragraph that leads them in; longer ones are cut, and
 * so is a sentence that nobody could read as a quote. A heading is no sentence: it names a section, and only one that
 * says something is a passage of its own, its sentence the section's number 0. What names a table's columns is none
 * either, and a row is one.
 */
export function divideText(text: string, blocks: readonly TextBlock[], language: Language): DividedText {
  const countBySection = new Map<number | undefined, number>();
  let ordinal = 0;
  /** Of each block the last sentence, with those that lead it in. */
  const lastOf = new Map<number, readonly [Span, ...Span[]]>();
  const numbered = (section: number | undefined, { start, end, block }: BlockSentence): Sentence => {
    const inSection = block.kind === 'heading' ? 0 : (countBySection.get(section) ?? 0) + 1;
    countBySection.set(section, inSection);
    ordinal += 1;
    const leadIns = block.leadIn === undefined ? undefined : lastOf.get(block.leadIn)?.slice(-mostLeadIns);
    lastOf.set(block.start, [...(leadIns ?? []), { start, end }] as unknown as readonly [Span, ...Span[]]);
    const place = placeOf(text, start, block);
    const led = leadIns as readonly [Span, ...Span[]] | undefined;
    return { ordinal, inSection, start, end, ...(led && { leadIns: led }), ...(place && { place }) };
  };
  const passages: Passage[] = [];
  for (const { section, spans } of runsOf(text, blocks, language)) {
    for (let from = 0; from < spans.length; from += passageLimit) {
      const sentences = spans.slice(from, from + passageLimit).map((span) => numbered(section, span));
      const [first, last] = [sentences[0], sentences.at(-1)];
      if (!first || !last) continue;
      const place = { ordinal: passages.length, start: first.start, end: last.end };
      passages.push({ ...place, ...(section !== undefined && { section }), sentences });
    }
  }
  return { sections: sectionsOf(text, blocks), passages };
}

/** A block's place is that of its first line; those of a text stand in it as they stand in the file. */
function placeOf(text: string, start: number, { start: blockStart, place }: TextBlock): SourcePlace | undefined {
  if (place?.line === undefined || start === blockStart) return place;
  const further = text.slice(blockStart, start).match(/\n/g)?.length ?? 0;
  return further === 0 ? place : { ...place, line: place.line + further };
}

function sectionsOf(text: string, blocks: readonly TextBlock[]): Section[] {
  const parting = blocks.filter((block) => opensSection(block) || block.closes !== undefined);
  const above: { readonly level: number; readonly words: string }[] = [];
  const sections: Section[] = [];
  for (const [at, block] of parting.entries()) {
    const { start, end, level = 1 } = block;
    const from = Math.min(
      block.closes ?? Number.POSITIVE_INFINITY,
      opensSection(block) ? level : Number.POSITIVE_INFINITY,
    );
    while ((above.at(-1)?.level ?? 0) >= from) above.pop();
    if (!opensSection(block)) continue;
    above.push({ level, words: text.slice(start, end).replace(/\s+/g, ' ') });
    const heading = joinHeadings(above.map(({ words }) => words));
    sections.push({ ordinal: sections.length, heading, level, start: end, end: parting[at + 1]?.start ?? text.length });
  }
  return sections;
}

function opensSection({ kind, level }: TextBlock): boolean {
  return kind === 'heading' && level !== 0;
}

/** The own heading and as many of those above it as there is room for. */
function joinHeadings(headings: readonly string[]): string {
  let joined = headings.at(-1) ?? '';
  for (const heading of headings.slice(0, -1).reverse()) {
    if (joined.length + heading.length > pathLimit) break;
    joined = `${heading} › ${joined}`;
  }
  return joined;
}

function runsOf(text: string, blocks: readonly TextBlock[], language: Language): Run[] {
  const runs: Run[] = [];
  let section: number | undefined;
  let opened = 0;
  const open: { readonly level: number; readonly section: number }[] = [];
  const close = (from: number) => {
    while ((open.at(-1)?.level ?? 0) >= from) open.pop();
    section = open.at(-1)?.section;
  };
  for (const block of blocks) {
    if (block.closes !== undefined) close(block.closes);
    if (block.kind === 'heading') {
      if (opensSection(block)) {
        const { level = 1 } = block;
        close(level);
        section = opened;
        open.push({ level, section });
        opened += 1;
      }
      const { start, end } = block;
      if (saysSomething(text.slice(start, end), language))
        runs.push({ section, group: undefined, spans: [{ start, end, block }], isHeading: true });
      continue;
    }
    if (block.kind === 'head') continue;
    const whole =
      block.kind === 'row' ? [{ start: block.start, end: block.end }] : sentenceSpans(text, block, language);
    const spans = whole.flatMap((span) => cutSentence(text, span)).map((span) => ({ ...span, block }));
    const last = runs.at(-1);
    const isLed = block.leadIn !== undefined && last?.spans.at(-1)?.block.start === block.leadIn;
    const isSameGroup = block.group !== undefined && last?.group === block.group;
    if (last && !last.isHeading && (isSameGroup || isLed) && last.section === section) {
      if (isLed) last.group ??= block.group;
      for (const span of spans) last.spans.push(span);
    } else runs.push({ section, group: block.group, spans });
  }
  return runs;
}
