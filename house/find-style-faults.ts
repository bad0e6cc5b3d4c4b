import type { Source } from './read-sources.js';

/** Characters of a line; the formatter keeps code to it and leaves comments alone. */
const widest = 120;

const arrowAtTop =
  /^(?:export )?const \w+(?:: (?:[^=]|=>)*?)? =\s+(?:async )?(?:<[^>]*>)?(?:\((?:[^()]|\([^()]*\))*\)(?:: [^=;]*?)?|\w+) =>/gm;
const functionInside = /^ +(?:async )?function(?! ?\*)\b[^\n]*/gm;
const commentLine = /^\s*(?:\/\*|\*|\/\/)|\s\/\/ /;

/**
 * What is written in another way than everywhere else: arrow functions at a file's top level, where functions are
 * declared, and declarations inside of functions, where arrows stand; comments wider than 120 characters.
 */
export function findStyleFaults({ file, text }: Source): string[] {
  const at = (index: number) => `${file}:${text.slice(0, index).split('\n').length}`;
  return [
    ...Array.from(text.matchAll(arrowAtTop), ({ index }) => `${at(index)} has an arrow function at its top level`),
    ...Array.from(text.matchAll(functionInside), ({ index }) => `${at(index)} declares a function inside another`),
    ...text
      .split('\n')
      .flatMap((line, number) =>
        [...line].length > widest && commentLine.test(line)
          ? [`${file}:${number + 1} has a comment of ${[...line].length} characters`]
          : [],
      ),
  ];
}
