import { onTestFinished } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import { analyzeText, type Term } from '../../../src/text/analyze-text.js';
import { articleFile, openTestBot } from '../../open-test-bot.js';

/** A store that knows the words of one English text. */
export async function openWords(text: string): Promise<Store> {
  const { bot, store } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles([articleFile('words.md', `# Words\n\n${text}`)]);
  return store;
}

export function termsOf(text: string): Term[] {
  return analyzeText(text, 'en');
}
