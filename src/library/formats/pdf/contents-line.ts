/** What stands above a table of contents. */
const heading =
  /^(?:table of )?contents$|^inhalt(?:sverzeichnis)?$|^(?:table des matières|sommaire)$|^(?:índice(?: general)?|contenidos?)$|^(?:جدول )?المحتويات$/i;

/** A line of a table of contents: leaders, and the number of a page. */
const pageNumber = /(?<!\p{N})\p{N}+$|(?<![ivxlc])[ivxlc]+$/u;
const leaders = /(?<![.\s])[.\s]+$/u;

/** UTF-16 units at a line's end that are looked at. */
const lineEnd = 120;

export function isContentsHeading(text: string): boolean {
  return heading.test(text);
}

/** Whether a line leads to a page by dots, or, where it stands under such a heading, by a number alone. */
export function isContentsLine(line: string, isUnderHeading: boolean): boolean {
  const text = line.slice(-lineEnd);
  if (isUnderHeading && /\s(?:\p{N}+|[ivxlc]+)$/u.test(text)) return true;
  const number = pageNumber.exec(text);
  const [dots = ''] = number ? (leaders.exec(text.slice(0, number.index)) ?? []) : [];
  return dots.replace(/\s/g, '').length >= 4;
}
