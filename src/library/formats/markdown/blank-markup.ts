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
  /^[ \t>]*(?:\{%-?[^\n]{0,500}?-?%\}[ \t]*|\{\{[<%#/!-]?[^\n]{0,500}?\}\}[ \t]*)+$/gm,
  // Docusaurus, VitePress and pandoc: ":::note", ":::: {.box}", ":::".
  /^[ \t>]*:{3,}[ \t]*(?:[\w-]{0,40}(?:[ \t]*\{[^}\n]{0,200}\})?)?[ \t]*$/gm,
  // GOV.UK: "$CTA", "$A", and "$!" where a box ends.
  /^[ \t]*\$(?:[A-Z]{1,4}|!)[ \t]*$/gm,
  // kramdown, MkDocs, Docusaurus.
  /^[ \t]*\{(?:::|:)[^}\n]{0,300}\}[ \t]*$/gm,
  /^[ \t]*(?:\[\[_TOC_\]\]|\[TOC\]|<!-- *toc *-->|\{:toc\})[ \t]*$/gim,
  // GitHub's and Obsidian's callouts: "> [!NOTE]".
  /(?<=^[ \t]*>[ \t]?)\[![\w-]{1,30}\][+-]?[ \t]*$/gm,
];

/** The same within a line. */
const generatorMarks = [
  /\{%-?[^\n]{0,500}?-?%\}/g,
  /\{\{[<%#/!-]?[^\n]{0,500}?\}\}/g,
  /(?<=^[ \t>]*):{3,}[ \t]*[\w-]{1,40}[ \t]*(?=\S)/gm,
  /(?<=^[ \t]*>[ \t]?)\[![\w-]{1,30}\][+-]?[ \t]?/gm,
  /\{:[^}\n]{1,200}\}/g,
  // Attributes of headings, links and pictures: "{#id}", "{.class}", "{target="_blank"}".
  /(?<=[)\]`*\p{L}\p{N}.?!"] {0,2})\{[#.][\w .#:-]{1,100}\}/gu,
  /(?<=[)\]])\{[\w-]{1,40}=[^}\n]{1,200}\}/g,
  /\[\^[^\]\s]{1,60}\](?!:)/g,
];

/** In MDX, modules are brought in, and braces hold code. */
const moduleLines = /^(?:import|export)[ \t][^\n]*(?:\n[^\n]+)*$/gm;
const moduleMarks = /\{\/\*[\s\S]{0,2000}?\*\/\}|\{[^{}\n]{0,200}\}/g;

/** MkDocs's and Python's boxes: `!!! note "Title"` with what belongs to it indented under it. */
const box =
  /^([ \t]{0,3})(?:!!!|\?\?\?\+?)[ \t]+[\w-]{1,30}(?:[ \t]+[\w-]{1,30}){0,3}[ \t]*(?:"([^"\n]{0,200})")?[ \t]*$/;

/**
 * A Markdown text with everything blotted out that only a generator of sites reads, letter for letter: each mark is as
 * many blanks or `unseen` letters, and what is indented under a box is a quote, so that all else stands where it stood.
 * Code is not looked into.
 */
export function blankMarkup(text: string, isMdx: boolean): string {
  const seen = outsideCode(limitNesting(text), (part) => blankMarks(part, isMdx));
  return openBoxes(seen);
}

function blankMarks(part: string, isMdx: boolean): string {
  let blanked = part;
  if (isMdx) blanked = blanked.replace(moduleLines, toBlanks);
  for (const line of generatorLines) blanked = blanked.replace(line, toBlanks);
  for (const mark of generatorMarks) blanked = blanked.replace(mark, toUnseen);
  return isMdx ? blanked.replace(moduleMarks, toUnseen) : blanked;
}

const codeFence = /^[ \t>]*(`{3,}|~{3,})[^\n]*$/gm;
const codeSpan = /(`{1,8})(?!`)[^\n]{1,1000}?(?<!`)\1(?!`)/g;

/** Replaces in what stands outside of fenced code and code spans. */
function outsideCode(text: string, replace: (part: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  let fence: string | undefined;
  for (const { 0: line, 1: marks = '', index } of text.matchAll(codeFence)) {
    if (fence === undefined) {
      parts.push(outsideSpans(text.slice(from, index), replace));
      from = index;
      fence = marks;
    } else if (marks.startsWith(fence) && line.trimEnd().endsWith(marks)) {
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
  const held = text.replace(codeSpan, (span) => heldPlace.repeat(span.length));
  return replace(held).replace(heldPlaces, (gap: string, at: number) => text.slice(at, at + gap.length));
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

function toBlanks(marks: string): string {
  return marks.replace(/[^\n\r]/g, ' ');
}

function toUnseen(marks: string): string {
  return marks.replace(/[^\n\r]/g, unseen);
}
