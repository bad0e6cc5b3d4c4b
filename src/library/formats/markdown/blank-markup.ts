import type { Span } from '../../../domain.js';
import { fenceTemplates } from './fence-templates.js';
import { limitNesting } from './limit-nesting.js';

/** Stands for a letter of what readers of the page never see; the parser takes it for a word's. */
export const unseen = '\uE000';

/** Stands where a paragraph ends though its line doesn't. */
export const paragraphEnd = '\uE002';

/** Stands for a letter of code. */
const heldPlace = '\uE001';
const heldPlaces = /\uE001+/g;

/** Lines that only a site's generator reads: template tags, containers, lists of attributes, tables of contents. */
const generatorLines = [
  // Jekyll, Liquid, Hugo, Nunjucks: a tag, or several, alone on a line.
  /^[ \t>]*(?:(?:\{%[^{}\n]*%\}|\{\{[^{}\n]*\}\})[ \t]*)+$/gm,
  // Docusaurus, VitePress and pandoc: ":::note", ":::: {.box}", ":::".
  /^[ \t>]*:{3,}[ \t]*(?:[\w-]+[ \t]*)?(?:\{[^{}\n]*\}[ \t]*)?$/gm,
  // GOV.UK: "$CTA", "$A", and "$!" where a box ends.
  /^[ \t]*\$(?:[A-Z]{1,4}|!)[ \t]*$/gm,
  // kramdown, MkDocs, Docusaurus.
  /^[ \t]*\{:[^{}\n]*\}[ \t]*$/gm,
  /^[ \t]*(?:\[\[_TOC_\]\]|\[TOC\]|\{:toc\})[ \t]*$/gim,
];

/** The same within a line; what the first group holds stays. */
const generatorMarks = [
  /\{\{[^{}\n]*\}\}/g,
  /\{%[^{}\n]*%\}/g,
  /(^[ \t>]*):{3,}[ \t]*[\w-]+[ \t]+(?=\S)/gm,
  // GitHub's and Obsidian's callouts: "> [!NOTE]".
  /(^[ \t>\-*+\d.)]*>[ \t]?)\[![\w-]+\][+-]?/gm,
  /\{:[^{}\n]+\}/g,
  // Attributes of headings, links and pictures: "{#id}", "{.class}", "{target="_blank"}".
  /(?<=[)\]`*\p{L}\p{N}.?!"] ?)\{[#.][\w .#:-]+\}/gu,
  /(?<=[)\]])\{[\w-]+=[^{}\n]+\}/g,
  /\[\^[^[\]\s]+\](?!:)/g,
];

/** A tag that is wrapped with its paragraph: its line break is none of the text's. */
const wrappedTag = /\{[{%][^{}\n]*\n[^{}\n]*[%}]\}/g;

/** Docusaurus's boxes with a title: ":::tip[My tip]". */
const titledContainer = /^[ \t>]*(:::+[\w-]+\[)[^\][]+\]$/;

/** In MDX, modules are brought in, and braces hold code. */
const moduleLines = /^(?:import|export)[ \t][^\n]*(?:\n[^\n]+)*$/gm;
const codeInBraces = /\{[^{}\n]*\}/g;

/** MkDocs's and Python's boxes: `!!! note "Title"` with what belongs to it indented under it. */
const box =
  /^([ \t]{0,3})(?:!!!|\?\?\?\+?)[ \t]+[\w-]{1,30}(?:[ \t]+[\w-]{1,30}){0,3}[ \t]*(?:"([^"\n]{0,200})")?[ \t]*$/;

/**
 * A Markdown text with everything blotted out that only a generator of sites reads, letter for letter: each mark is as
 * many blanks or `unseen` letters, and what is indented under a box is a quote, so that all else stands where it stood.
 * Code is not looked into.
 */
export function blankMarkup(text: string, isMdx: boolean): string {
  const seen = outsideCode(fenceTemplates(limitNesting(text)), (part) => blankMarks(part, isMdx));
  return openBoxes(seen);
}

function blankMarks(part: string, isMdx: boolean): string {
  let blanked = part;
  if (isMdx) blanked = blanked.replace(moduleLines, toBlanks);
  blanked = blanked.replace(wrappedTag, (tag) => unseen.repeat(tag.length));
  if (blanked.includes(':::')) blanked = blanked.split('\n').map(openContainer).join('\n');
  for (const line of generatorLines) blanked = blanked.replace(line, blankLine);
  for (const mark of generatorMarks) {
    blanked = blanked.replace(mark, (whole: string, kept: unknown) => {
      const stays = typeof kept === 'string' ? kept : '';
      return stays + toUnseen(whole.slice(stays.length));
    });
  }
  return isMdx ? blankComments(blanked).replace(codeInBraces, toUnseen) : blanked;
}

/** The line that opens a container as its title, where it has one. */
function openContainer(line: string): string {
  const own = line.trimEnd();
  const opening = titledContainer.exec(own)?.[1];
  if (opening === undefined) return line;
  const at = own.indexOf(opening);
  const title = own.slice(at + opening.length, -1);
  return own.slice(0, at) + toUnseen(opening) + title + paragraphEnd + line.slice(own.length);
}

/** What stands between braces and stars in MDX, over as many lines as it may take. */
function blankComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf('{/*'); start >= 0; start = text.indexOf('{/*', from)) {
    const end = text.indexOf('*/}', start);
    if (end < 0) break;
    parts.push(text.slice(from, start), toUnseen(text.slice(start, end + 3)));
    from = end + 3;
  }
  return parts.join('') + text.slice(from);
}

/** What stands before an opening fence may be an item's mark. */
const codeFence = /^([ \t>\-*+\d.)]*)(`{3,}|~{3,})[^\n]*$/gm;

/** Replaces in what stands outside of fenced code and code spans. */
function outsideCode(text: string, replace: (part: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  let fence: string | undefined;
  for (const { 0: line, 1: lead = '', 2: marks = '', index } of text.matchAll(codeFence)) {
    if (fence === undefined) {
      parts.push(outsideSpans(text.slice(from, index), replace));
      from = index;
      fence = marks;
    } else if (marks.startsWith(fence) && line.trimEnd().endsWith(marks) && /^[ \t>]*$/.test(lead)) {
      parts.push(text.slice(from, index + line.length));
      from = index + line.length;
      fence = undefined;
    }
  }
  const rest = text.slice(from);
  return parts.join('') + (fence === undefined ? outsideSpans(rest, replace) : rest);
}

/** A span of code keeps its place while the lines around it are looked at as wholes. */
function outsideSpans(text: string, replace: (part: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of codeSpans(text)) {
    parts.push(text.slice(from, start), heldPlace.repeat(end - start));
    from = end;
  }
  const held = parts.join('') + text.slice(from);
  return replace(held).replace(heldPlaces, (gap: string, at: number) => text.slice(at, at + gap.length));
}

/** Spans of code within a line: what stands between as many backticks as opened it. */
function* codeSpans(text: string): Generator<Span> {
  const runs = Array.from(text.matchAll(/`+|\n/g), ({ 0: run, index }) => ({
    run,
    start: index,
    end: index + run.length,
  }));
  const nextSame: (number | undefined)[] = [];
  let byLength = new Map<number, number>();
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at]?.run ?? '';
    if (run === '\n') byLength = new Map();
    else {
      nextSame[at] = byLength.get(run.length);
      byLength.set(run.length, at);
    }
  }
  for (let at = 0; at < runs.length; at += 1) {
    const closing = nextSame[at];
    const [opened, closed] = [runs[at], closing === undefined ? undefined : runs[closing]];
    if (!opened || !closed || closing === undefined) continue;
    yield { start: opened.start, end: closed.end };
    at = closing;
  }
}

/** What is indented under a box's line becomes a quote; the line keeps its title. */
function openBoxes(text: string): string {
  if (!/^[ \t]{0,3}(?:!!!|\?\?\?)/m.test(text)) return text;
  const lines = text.split('\n');
  let indent: number | undefined;
  return lines
    .map((line) => {
      const opening = box.exec(line);
      if (opening) {
        indent = (opening[1] ?? '').length;
        return openBox(line, opening[2] ?? '');
      }
      if (indent === undefined) return line;
      if (line.trim() === '') return line;
      const isInside = line.startsWith(' '.repeat(indent + 4));
      if (!isInside) {
        indent = undefined;
        return line;
      }
      return `${' '.repeat(indent)}>   ${line.slice(indent + 4)}`;
    })
    .join('\n');
}

/** The line of a box as its title in a quote, or blank where it has none. */
function openBox(line: string, title: string): string {
  if (title === '') return ' '.repeat(line.length);
  const at = line.lastIndexOf(`"${title}"`) + 1;
  const behind = line.length - at - title.length;
  return '> '.padEnd(at, unseen) + title + paragraphEnd.padEnd(behind, unseen);
}

/** Without its marks a quote's line would end the quote, and the list in it. */
function blankLine(line: string): string {
  const lead = /^[ \t>]*/.exec(line)?.[0] ?? '';
  return lead + toBlanks(line.slice(lead.length));
}

function toBlanks(marks: string): string {
  return marks.replace(/[^\n\r]/g, ' ');
}

function toUnseen(marks: string): string {
  return marks.replace(/[^\n\r]/g, unseen);
}
