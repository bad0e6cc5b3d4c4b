import { articleFile } from '../../open-test-bot.js';

const rest =
  'Children under ten swim with an adult. Lockers cost one euro, which you get back. Please shower before you swim, ' +
  'and wear a cap in the large basin. Food is allowed on the lawn and nowhere else. Lost things are kept at the desk ' +
  'for a month, and then given to the town.';

function published(title: string, day: string, text: string): string {
  return `---\ntitle: ${title}\npublished: ${day}\n---\n\n${text}\n`;
}

/** A story that two files tell, and an article that contradicts both. */
export const poolFiles = [
  articleFile(
    'pool-new.md',
    published('Pool rules (intranet)', '2025-01-10', `Welcome. The pool closes at eight. ${rest}`),
  ),
  articleFile('pool.md', published('Pool rules', '2024-03-01', `The pool closes at eight. ${rest}`)),
  articleFile(
    'handbook.md',
    published('Handbook', '2026-02-01', 'The pool closes at nine. The garden is open to all.'),
  ),
];
