import { stripVTControlCharacters } from 'node:util';

/** Control characters, and marks that turn the direction of whatever follows them. */
const steering = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Others' text for a terminal, on one line: escape sequences are taken out, and every other character that steers a
 * terminal becomes a blank. Colours of ours are put around it afterwards.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(steering, ' ');
}

/** The same with a single blank for each run of white space. */
export function oneLine(text: string): string {
  return printable(text).replaceAll(/\s+/gu, ' ').trim();
}
