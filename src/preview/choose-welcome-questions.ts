import type { Bot, Viewer } from '../domain.js';

/** Whoever opens the local workspace. */
const visitor: Viewer = { person: 'visitor', place: 'welcome', standing: 'member' };

/** Asked of articles that are about something else, these have no answer. */
const elsewhere = ['How tall is the Eiffel Tower?', 'When was the first banana imported into Norway?'];

/** Letters from which on a word can take a slip and still be told. */
const slipLetters = 6;

/**
 * Three questions that show what the bot does: answer, read a misspelt word, and say that no sentence answers. None
 * where there are no articles to ask.
 */
export async function chooseWelcomeQuestions(bot: Bot): Promise<string[]> {
  const [example] = (await bot.asking.usage(visitor)).examples;
  if (example === undefined) return [];
  const slip = misspell(example);
  const unanswered = await findUnanswered(bot);
  return [example, ...(slip === example ? [] : [slip]), ...(unanswered === undefined ? [] : [unanswered])];
}

async function findUnanswered(bot: Bot): Promise<string | undefined> {
  for (const question of elsewhere) {
    if ((await bot.asking.ask({ viewer: visitor, question })).kind === 'abstained') return question;
  }
  return undefined;
}

/** Swaps two letters in the middle of the longest word, as fast fingers do. */
function misspell(question: string): string {
  const words = question.match(/\p{L}+/gu) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest.length < slipLetters) return question;
  const at = Math.floor(longest.length / 2);
  const [a = '', b = ''] = longest.slice(at, at + 2);
  return question.replace(longest, `${longest.slice(0, at)}${b}${a}${longest.slice(at + 2)}`);
}
