import { ArticleRefused } from '../../article-refused.js';
import { decodePage } from '../html/decode-page.js';

/** Levels of values within each other at most. */
const depthLimit = 1_000;

/** What a file of JSON holds; several values where each stands on a line of its own. */
export interface ParsedJson {
  readonly value: unknown;
  /** 1-based lines of the values, where it is a file of lines. */
  readonly lines?: readonly number[];
}

/** @throws {ArticleRefused} for what is neither JSON nor lines of JSON, or is nested too deeply. */
export function parseJson(bytes: Uint8Array): ParsedJson {
  const { text } = decodePage(bytes);
  requireShallow(text);
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return parseLines(text) ?? refuse(error);
  }
}

function parseLines(text: string): ParsedJson | undefined {
  const values: unknown[] = [];
  const lines: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    // In a file of one line, or one whose first isn't whole, nothing is set in lines.
    if (!/^\s*[{[]/.test(line)) return undefined;
    try {
      values.push(JSON.parse(line));
    } catch (error) {
      if (values.length < 2) return undefined;
      throw new ArticleRefused(`line ${index + 1} is no whole JSON; mend it and save the file anew`, { cause: error });
    }
    lines.push(index + 1);
  }
  return values.length > 1 ? { value: values, lines } : undefined;
}

function refuse(error: unknown): never {
  const reason =
    error instanceof Error ? /position \d+(?: \(line \d+ column \d+\))?|end of JSON/.exec(error.message)?.[0] : '';
  throw new ArticleRefused(`no whole JSON${reason ? ` (${reason})` : ''}; mend it and save the file anew`, {
    cause: error,
  });
}

const [quote, backslash, bracket, bracketEnd, brace, braceEnd] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Counts brackets outside of strings before anything is built of them. */
function requireShallow(text: string): void {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === backslash) at += 1;
    else if (unit === quote) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (unit === bracket || unit === brace) depth += 1;
    else if (unit === bracketEnd || unit === braceEnd) depth -= 1;
    if (depth > depthLimit) throw new ArticleRefused('nested deeper than 1,000 levels; save it flatter');
  }
}
