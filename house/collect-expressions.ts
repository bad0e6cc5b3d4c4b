import { parseSync } from 'oxc-parser';

/** A regular expression, flags that only say where it begins left out, and the files that it stands in. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly files: readonly string[];
}

type Found = Map<string, { readonly source: string; readonly flags: string; readonly files: Set<string> }>;

/** Where a match begins, and whether its indices are told, is no matter of what it costs. */
const idle = /[gyd]/g;

/** The expressions of some TypeScript files as they are written there, by their paths. */
export function literalsIn(files: ReadonlyMap<string, string>): Expression[] {
  const found: Found = new Map();
  for (const [file, text] of files) {
    visit(parseSync(file, text).program, (pattern, flags) => add(found, pattern, flags, file));
  }
  return listed(found);
}

/**
 * The expressions that code below a folder makes at run time (`new RegExp`) while `run` is under way, as when its
 * modules are loaded; packages' own are left out. `folder` stands with slashes in the paths of that code.
 */
export async function expressionsMadeIn(folder: string, run: () => Promise<void>): Promise<Expression[]> {
  const found: Found = new Map();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, given, called) => {
      const made: RegExp = Reflect.construct(target, given, called);
      const [, , maker = ''] = new Error().stack?.split('\n') ?? [];
      const at = maker.indexOf(folder);
      if (at >= 0 && !maker.includes('node_modules'))
        add(found, made.source, made.flags, maker.slice(at + folder.length).replace(/[:)].*$/s, ''));
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Native;
  }
  return listed(found);
}

/** Each expression once, with all of its files. */
export function joinExpressions(...lists: readonly (readonly Expression[])[]): Expression[] {
  const found: Found = new Map();
  for (const { source, flags, files } of lists.flat()) for (const file of files) add(found, source, flags, file);
  return listed(found);
}

/** `/source/flags`, as an expression is written. */
export function printExpression({ source, flags }: Pick<Expression, 'source' | 'flags'>): string {
  return `/${source}/${flags}`;
}

function add(found: Found, source: string, given: string, file: string): void {
  const flags = given.replace(idle, '');
  const key = printExpression({ source, flags });
  const known = found.get(key) ?? { source, flags, files: new Set() };
  known.files.add(file);
  found.set(key, known);
}

function listed(found: Found): Expression[] {
  return Array.from(found.values(), (each) => ({ ...each, files: [...each.files].sort() }));
}

function visit(node: unknown, take: (pattern: string, flags: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && isRegex(node.regex)) take(node.regex.pattern, node.regex.flags);
  else for (const part of Object.values(node)) visit(part, take);
}

function isRegex(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** Whether a file of src runs something as soon as it is loaded: the program, a thread, a process of its own. */
export function isProgram(file: string): boolean {
  return /(^|\/)(main|[a-z]+-thread|article-process)\.[jt]s$/.test(file);
}
