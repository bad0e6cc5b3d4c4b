/** Text for a terminal: no control character of an article or a question may steer it; colours of our own pass. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
  return text.replace(/\x1b(?!\[\d+m)|[\x00-\x1a\x1c-\x1f\x7f-\x9f]/g, ' ');
}
