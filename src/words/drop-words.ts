import { cliWords } from './cli-words.js';

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/**
 * What the local workspace says, in the bot's name, of files that are dropped on its page: of what was read, left out
 * or refused in the words of an import's report.
 */
export const dropWords = {
  added: (name: string) => `I have read ${name}.`,
  changed: (name: string) => `I have read ${name} anew, in place of what I had under this name.`,
  unchanged: (name: string) => `I hold all of ${name} already: nothing has changed.`,
  refused: cliWords.refused,
  /** `about`: what is known of an article, such as its language. */
  article: (title: string, about: readonly string[]) => `“${title}” · ${about.join(' · ')}`,
  sentences: (count: number) => counted(count, 'sentence', 'sentences'),
  sections: (count: number) => counted(count, 'section', 'sections'),
  formats: cliWords.formats,
  languageUnknown: `language ${cliWords.languageUnknown}`,
  furtherArticles: cliWords.furtherArticles,
  leftOut: (kinds: readonly string[]) => `${cliWords.previewLabels.leftOut}: ${kinds.join(', ')}`,
  leftOutOf: cliWords.leftOut,
  ask: (command: string, mention: string) => `Ask me about it: begin with ${command} or ${mention}.`,
  askOr: (command: string, mention: string) => `Ask me about it: begin with ${command} or ${mention}, or try:`,
  whereItIs:
    'It stays on this machine, apart from your team’s articles: I answer from it on this page and nowhere else, until ' +
    'you remove it.',
  samplesAside: 'Until then the sample articles are set aside.',
  remove: 'Remove the file',
  removeNamed: (name: string) => `Remove the file ${name}`,
  removed: (name: string) => `${name} is removed. I no longer answer from it.`,
} as const;
