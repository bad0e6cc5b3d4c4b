import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const project = path.join(import.meta.dirname, '..', '..');
const files = path.join(project, 'tests', 'library', 'formats', 'files');

/** A file that is read, by the name that says what it is. */
export interface FormatFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What of a text is repeated to make a larger one. */
const repeated: Readonly<Record<string, RegExp>> = {
  html: /(?<=<body[^>]*>).*(?=<\/body>)/s,
  rss: /<item>.*<\/item>/s,
  csv: /(?<=\n).*/s,
  json: /(?<=^\[).*(?=\]\s*$)/s,
  vtt: /(?<=^WEBVTT\n\n).*/s,
};

/** Of office files, the part that is repeated, and what of it. */
const packed: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  docx: [/^word\/document\.xml$/, /(?<=<w:body>).*(?=<w:sectPr[^>]*>(?:(?!<w:sectPr).)*<\/w:body>)/s],
  odt: [/^content\.xml$/, /(?<=<\/text:sequence-decls>).*(?=<\/office:text>)/s],
  pptx: [/^ppt\/slides\/slide2\.xml$/, /<a:p>.*(?=<\/p:txBody>)/s],
  xlsx: [/^xl\/worksheets\/sheet1\.xml$/, /<row .*(?=<\/sheetData>)/s],
  epub: [/ch001\.xhtml$/, /(?<=<body[^>]*>).*(?=<\/body>)/s],
};

/** Files of the tests and of this project as they are, and larger ones made of them, of every format. */
export function usualFiles(): FormatFile[] {
  const own = (name: string) => ({ name, bytes: read(path.join(files, name)) });
  const articles = path.join(project, 'data', 'articles');
  const texts = readdirSync(articles)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(path.join(articles, name), 'utf8').replace(/^---\n.*?\n---\n/s, ''));
  const prose = texts.join('\n\n');
  const design = { name: 'DESIGN.md', bytes: read(path.join(project, 'DESIGN.md')) };
  const captions = { name: 'talk.vtt', bytes: strToU8(captionsOf(prose)) };
  const mail = (times: number) => ({ name: 'mail.eml', bytes: strToU8(mailOf(prose, times)) });
  return [
    design,
    { name: 'design.mdx', bytes: design.bytes },
    { name: 'articles.txt', bytes: strToU8(prose) },
    larger({ name: 'articles.txt', bytes: strToU8(prose) }, 50),
    own('web/rules.en.html'),
    own('web/writer.en.html'),
    larger(own('web/writer.en.html'), 100),
    own('web/rules.en.epub'),
    larger(own('web/rules.en.epub'), 200),
    own('web/rules.en.eml'),
    mail(20),
    larger(own('web/timetable.csv'), 5_000),
    larger(own('web/rooms.json'), 5_000),
    captions,
    larger(own('web/news.rss'), 500),
    own('statutes.docx'),
    larger(own('statutes.docx'), 200),
    own('handbook.en.odt'),
    larger(own('statutes.odt'), 200),
    own('handbook.en.pptx'),
    larger(own('handbook.en.pptx'), 400),
    own('devices.xlsx'),
    larger(own('devices.xlsx'), 2_000),
    own('history.pdf'),
    own('handbook.en.pdf'),
  ];
}

function read(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

/** The same file with its text so many times. */
function larger({ name, bytes }: FormatFile, times: number): FormatFile {
  const format = path.extname(name).slice(1);
  const grown = `${path.basename(name, `.${format}`)}-${times}-times.${format}`;
  const [part, text] = packed[format] ?? [];
  if (!part || !text) {
    const whole = strFromU8(bytes);
    return { name: grown, bytes: strToU8(repeat(whole, repeated[format] ?? /.*/s, times, format)) };
  }
  const parts = unzipSync(bytes);
  for (const [own, content] of Object.entries(parts)) {
    if (!part.test(own)) continue;
    const enlarged = repeat(strFromU8(content), text, times, format);
    parts[own] = strToU8(format === 'xlsx' ? numberRows(enlarged) : enlarged);
  }
  return { name: grown, bytes: zipSync(parts) };
}

function repeat(whole: string, text: RegExp, times: number, format: string): string {
  const between = format === 'json' ? ',' : '\n';
  return whole.replace(text, (own) => Array.from({ length: times }, () => own).join(between));
}

function numberRows(sheet: string): string {
  let row = 0;
  return sheet.replace(/<row r="\d+"|<c r="([A-Z]+)\d+"/g, (_, column?: string) => {
    if (column !== undefined) return `<c r="${column}${row}"`;
    row += 1;
    return `<row r="${row}"`;
  });
}

/** A text as what is said, a line of it every four seconds. */
function captionsOf(text: string): string {
  const lines = text.match(/[^\n]{1,80}(?:\s|$)/g) ?? [];
  return `WEBVTT\n\n${lines.map((line, index) => `${time(4 * index)} --> ${time(4 * index + 4)}\n${line.trim()}\n`).join('\n')}`;
}

function time(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}.000`;
}

/** A text as a mail that quotes it. */
function mailOf(text: string, times: number): string {
  const quoted = text.replace(/^/gm, '> ');
  return `From: Bo <bo@example.org>\nSubject: Articles\n\n${text.repeat(times)}\n\nOn 3 May Ann wrote:\n${quoted.repeat(times)}`;
}
