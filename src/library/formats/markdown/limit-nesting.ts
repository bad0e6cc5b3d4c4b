/**
 * Characters of a line within which quotes and lists can be opened. Each opening takes one at least, so that nothing
 * nests much deeper: the parser's work, and its stack, grow with the depth.
 */
const openingReach = 60;

/** What stands before a line's text: blanks and marks that may open quotes and lists. */
const lead = /^[ \t>*+\-\d.)]+/gm;

/** What opens a quote or an item of a list; a digit stands for its number. */
const opener = />|(?<![-+*])[-+*](?=\s|$)|\d(?=[.)](?:\s|$))/g;

/** Such a line draws a rule or underlines a heading, and opens nothing. */
const ruled = /^(?:[-\s]*|[*\s]*)$/;

/**
 * The same text for a parser that looks for blocks, character for character, but with nothing nested deeper than about
 * sixty times: marks that would open quotes or lists further right in their line are letters in it.
 */
export function limitNesting(text: string): string {
  return text.replace(lead, (opening: string, at: number) => {
    if (opening.length <= openingReach) return opening;
    const beyond = opening.slice(openingReach);
    const next = text.charAt(at + opening.length);
    const isWholeLine = next === '' || next === '\n' || next === '\r';
    if (isWholeLine && ruled.test(beyond)) return opening;
    return opening.slice(0, openingReach) + beyond.replace(opener, 'x');
  });
}
