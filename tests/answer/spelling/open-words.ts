import { onTestFinished } from 'vitest';
import type { Holdings } from '../../../src/store/holdings.js';
import { analyzeText, type Term } from '../../../src/text/analyze-text.js';
import { holdAll } from '../../../training/collect-examples.js';
import { articleFile, openTestBot } from '../../open-test-bot.js';

/** What is held of a store that knows the words of one English text. */
export async function openWords(text: string): Promise<Holdings> {
  const { bot, store } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles([articleFile('words.md', `# Words\n\n${text}`)]);
  return holdAll(store);
}

export function termsOf(text: string): readonly Term[] {
  return analyzeText(text, 'en');
}
