import { searchAsAsked } from '../../evaluation/search-as-asked.js';
import { holdAll, openCorpus } from '../../training/collect-examples.js';
import { articleFile, testModel } from '../open-test-bot.js';

const text = `# Leave

Employees have 30 days of leave a year. Employees ask for leave in the calendar.

# Travel

The company pays for trains. Flights need approval by Amira Haddad.
`;

/** A small article, searched as the program does it. */
export async function rankedBySearch(question: string) {
  const store = await openCorpus({ files: [articleFile('leave.md', text)], questions: [] });
  const model = testModel;
  const result = await searchAsAsked(await holdAll(store), { question, language: 'en', scope: {}, model });
  await store.close();
  return { ...result, result, model };
}
