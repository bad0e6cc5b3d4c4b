import type { Language, Passage, Section, Sentence, Span, TextBlock } from '../domain.js';
import { sentenceSpans } from '../text/sentence-spans.js';
import { cutSentence } from './cut-sentence.js';

/** A text divided down to its sentences. */
export interface DividedText {
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
}

/** Sentences a passage holds at most: beyond that its words say little about any one of them. */
const passageLimit = 10;

/** Sentences that belong together: of one paragraph, one list or one table. */
interface Run {
  readonly section: number | undefined;
  readonly group: number | undefined;
  readonly spans: Span[];
}

/**
 * Divides a text into sections, passages and sentences along its blocks. A paragraph is a passage, and so are the
 * items of one list or the rows of one table together; longer ones are cut, and so is a sentence that nobody could read
 * as a quote. A heading is no sentence: it names a section.
 */
export function divideText(text: string, blocks: readonly TextBlock[], language: Language): DividedText {
  const countBySection = new Map<number | undefined, number>();
  let ordinal = 0;
  const numbered = (section: number | undefined, span: Span): Sentence => {
    const inSection = (countBySection.get(section) ?? 0) + 1;
    countBySection.set(section, inSection);
    ordinal += 1;
    return { ordinal, inSection, start: span.start, end: span.end };
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

function sectionsOf(text: string, blocks: readonly TextBlock[]): Section[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  return headings.map(({ start, end, level = 1 }, ordinal) => ({
    ordinal,
    heading: text.slice(start, end),
    level,
    start: end,
    end: headings[ordinal + 1]?.start ?? text.length,
  }));
}

function runsOf(text: string, blocks: readonly TextBlock[], language: Language): Run[] {
  const runs: Run[] = [];
  let section: number | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      section = section === undefined ? 0 : section + 1;
      continue;
    }
    const spans = sentenceSpans(text, block, language).flatMap((span) => cutSentence(text, span));
    const last = runs.at(-1);
    if (last && block.group !== undefined && last.group === block.group && last.section === section) {
      for (const span of spans) last.spans.push(span);
    } else runs.push({ section, group: block.group, spans });
  }
  return runs;
}
