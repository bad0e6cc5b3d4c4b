import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCorpora } from '../../evaluation/open-corpora.js';
import { type SettingName, settings } from '../../evaluation/settings.js';
import { makeEvalFolder } from './make-eval-folder.js';

const folder = makeEvalFolder();
const context = 'The oven is fired with beech. Rye comes from the mill.';
const heldAs = { text: 'beech', answer_start: context.indexOf('beech') };

function write(language: string, asked: Readonly<Record<string, string>>, text: string, answer: typeof heldAs) {
  const qas = Object.entries(asked).map(([id, question]) => ({ id, question, answers: [answer] }));
  const data = [{ title: 'Bakery', paragraphs: [{ context: text, qas }] }];
  writeFileSync(path.join(folder, `xquad-dev.${language}.json`), JSON.stringify({ data }));
}

write('en', { a: 'What is the oven fired with?', b: 'Only asked in English?' }, context, heldAs);
write('es', { a: '¿Con qué se calienta el horno?' }, 'El horno se calienta con haya.', {
  text: 'haya',
  answer_start: 25,
});

async function open(name: SettingName) {
  const setting = settings.find((other) => other.name === name);
  if (!setting) throw new Error(`no ${name}`);
  const corpora = createCorpora({ folder, trainFolder: folder });
  const { corpus, holdings, articles } = await corpora.open(setting);
  const { languages } = await holdings.index.stats();
  await corpora.close();
  const asked = setting.ask(corpus).map(({ id, question, file, answers }) => ({
    id,
    question,
    answers: answers.map(({ start, end }) => articles.get(file)?.text.slice(start, end)),
  }));
  return { asked, languages: Object.keys(languages) };
}

describe('a pair of languages', () => {
  it('asks what both files have in the words of one, and holds the other’s article with its answer', async () => {
    const { asked, languages } = await open('es-en');
    expect(asked).toEqual([{ id: 'a', question: '¿Con qué se calienta el horno?', answers: ['beech'] }]);
    expect(languages).toEqual(['en']);
    expect((await open('en-es')).asked.map(({ question }) => question)).toEqual(['What is the oven fired with?']);
  });

  it('asks a language’s own file in its own words', async () => {
    expect((await open('es')).asked.map(({ question }) => question)).toEqual(['¿Con qué se calienta el horno?']);
  });
});
