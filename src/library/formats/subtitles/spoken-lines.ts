import type { LeftOutCounter } from '../count-left-out.js';
import { decodeEntity, entities } from '../html/align-text.js';
import type { Cue } from './parse-captions.js';

/** What is shown at a time; in seconds. */
export interface SpokenLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speaker?: string;
}

const voice = /<v(?:\.[^\s<>]{0,50})?\s{1,5}([^<>]{1,200})>/;
const label = /^\s*(?:-\s*)?(?:>>\s*)?(\p{Lu}[\p{L}\p{N} .'’-]{0,40}?)\s?:\s+(?=\S)/u;
const sounds = /\[[^[\]]{1,80}\]|\([^()\p{N}]{1,40}\)|[♪♫][^♪♫]{0,200}[♪♫]|[♪♫]/gu;

/** Times that a name stands before what is said, from which it is a speaker's. */
const repeated = 2;

/** The names before colons that are speakers': in capitals, or of several lines. */
export function labelsOf(cues: readonly Cue[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  // What rolls over the screen is shown several times.
  for (const line of new Set(cues.flatMap(({ text }) => text.split(/\r?\n/)))) {
    const name = label.exec(plain(line))?.[1];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isName = ([name, count]: readonly [string, number]) => count >= repeated || /^[^\p{Ll}]{2,}$/u.test(name);
  return new Set([...counts].filter(isName).map(([name]) => name));
}

/** What is said, without markup, sounds and what rolling captions show again; a name holds until the next. */
export function linesOf(cues: readonly Cue[], labels: ReadonlySet<string>, counter: LeftOutCounter): SpokenLine[] {
  const lines: SpokenLine[] = [];
  let labelled: string | undefined;
  let shown: string[] = [];
  for (const { text, startTime, endTime } of cues) {
    const own = text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const again = shown.length > 0 && own[0] !== undefined && shown.includes(own[0]) ? 1 : 0;
    shown = own;
    for (const [part, spoken] of partsOf(own.slice(again))) {
      const name = label.exec(part)?.[1];
      const isNamed = name !== undefined && labels.has(name);
      if (isNamed) {
        labelled = name;
        counter.add('names of speakers', name);
      }
      // A dash begins what somebody else says.
      if (!isNamed && /^\s*(?:-|>>)\s/.test(part)) labelled = undefined;
      const words = isNamed ? part.replace(label, '') : part;
      const heard = words.replace(sounds, (sound) => {
        counter.add('sounds', sound);
        return ' ';
      });
      const clean = heard
        .replace(/\s+/g, ' ')
        .replace(/^\s*(?:-|>>)\s+/, '')
        .trim();
      if (!/[\p{L}\p{N}]/u.test(clean)) continue;
      const speaker = spoken ?? labelled;
      lines.push({ text: clean, start: startTime, end: endTime, ...(speaker !== undefined && { speaker }) });
    }
  }
  return lines;
}

/** The lines of a cue as read, those of one voice together, with who speaks where a tag tells. */
function partsOf(lines: readonly string[]): (readonly [string, string | undefined])[] {
  const parts: (readonly [string, string | undefined])[] = [];
  let speaker: string | undefined;
  for (const line of lines.join('\n').split(/(?=<v[\s.])|\n(?=-\s)/)) {
    speaker = voice.exec(line)?.[1]?.trim() ?? speaker;
    parts.push([plain(line), speaker]);
  }
  return parts;
}

/** Without tags and positions, entities read. */
function plain(line: string): string {
  const words = line.replace(/\{\\[^{}]{0,50}\}/g, '').replace(/<\/?[a-z\d][^<>]{0,200}>/gi, '');
  return words.replace(entities, decodeEntity);
}
