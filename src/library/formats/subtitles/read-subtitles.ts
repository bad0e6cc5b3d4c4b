import { ArticleRefused } from '../../article-refused.js';
import type { DocumentBlock, ReadDocument } from '../contract.js';
import { LeftOutCounter } from '../count-left-out.js';
import { decodePage } from '../html/decode-page.js';
import { tidyMatter } from '../tidy-matter.js';
import { parseCaptions } from './parse-captions.js';
import { labelsOf, linesOf, type SpokenLine } from './spoken-lines.js';

/** Seconds of silence that end a paragraph, and UTF-16 units of what is said from which a stop does. */
const silence = 4;
const usual = 400;

/** Without a stop, a part is ended at this length. */
const longest = 1_500;

/** What is said as one document: what somebody says on end is a paragraph, in parts that begin at a time each. */
export async function readSubtitles(bytes: Uint8Array): Promise<ReadDocument> {
  const { text } = decodePage(bytes);
  const isVtt = /^\s*WEBVTT/.test(text);
  const { cues, metadata } = await parseCaptions(text, isVtt ? 'vtt' : 'srt');
  const counter = new LeftOutCounter();
  const spoken = linesOf(cues, labelsOf(cues), counter);
  const blocks = blocksOf(spoken);
  if (blocks.length === 0)
    throw new ArticleRefused('no subtitles: nothing is said in it at a time; save it as .vtt or .srt');
  const title = isVtt ? /^\s*WEBVTT[ \t]+(?:-[ \t]*)?([^\r\n]{1,500})/.exec(text)?.[1] : undefined;
  const matter = tidyMatter({ title, language: typeof metadata.Language === 'string' ? metadata.Language : undefined });
  return { matter, blocks, leftOut: counter.all(), notes: [] };
}

function blocksOf(lines: readonly SpokenLine[]): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let group = 0;
  let open: { words: string[]; from: SpokenLine; length: number } | undefined;
  let before: SpokenLine | undefined;
  const close = () => {
    if (!open) return;
    const { start, speaker } = open.from;
    const place = { seconds: Math.floor(start), ...(speaker !== undefined && { speaker }) };
    blocks.push({ kind: 'paragraph', pieces: [{ text: open.words.join(' ') }], group, place });
    open = undefined;
  };
  for (const line of lines) {
    const isOther = !before || before.speaker !== line.speaker || line.start - before.end > silence;
    const isStop = before !== undefined && /[.!?…؟。]["'”’»)]*$/u.test(before.text);
    if (isOther || (isStop && open) || (open && open.length > longest)) close();
    if (isOther || (isStop && paragraphLength(blocks, group) > usual)) group += 1;
    if (open) {
      open.words.push(line.text);
      open.length += line.text.length;
    } else open = { words: [line.text], from: line, length: line.text.length };
    before = line;
  }
  close();
  return blocks;
}

/** UTF-16 units of what stands in a group. */
function paragraphLength(blocks: readonly DocumentBlock[], group: number): number {
  let length = 0;
  for (let at = blocks.length - 1; blocks[at]?.group === group; at -= 1)
    length += blocks[at]?.pieces[0]?.text.length ?? 0;
  return length;
}
