import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface MadeParagraph {
  readonly context: string;
  /** Question, and its answer as it stands in the context; without one it has none. */
  readonly asked: readonly (readonly [question: string, answer?: string])[];
}

/** Articles about things that nobody has heard of, one for each fold. */
const articles: Readonly<Record<string, readonly MadeParagraph[]>> = {
  Lighthouse: [
    {
      context:
        'The lighthouse of Korvo was finished in 1841. Its keeper was Anna Brel. Ships from Tarn passed it daily.',
      asked: [
        ['When was the lighthouse of Korvo finished?', '1841'],
        ['Who was the keeper of the lighthouse?', 'Anna Brel'],
        ['When did the lighthouse of Korvo burn?'],
      ],
    },
  ],
  Bakery: [
    {
      context: 'The bakery in Sellen makes 300 loaves a day. The oven is fired with beech. Rye comes from the mill.',
      asked: [
        ['How many loaves does the bakery in Sellen make a day?', '300'],
        ['What is the oven of the bakery fired with?', 'beech'],
        ['How many cakes does the bakery in Sellen make?'],
      ],
    },
  ],
  Railway: [
    {
      context: 'The railway to Ombra climbs 900 metres. Its engines were built in Varn. Snow closes it in January.',
      asked: [
        ['Where were the engines of the railway built?', 'Varn'],
        ['When does snow close the railway to Ombra?', 'January'],
      ],
    },
  ],
  Orchard: [
    {
      context: 'The orchard of Lind grows pears. Its founder was Otto Falk. Pears are picked by hand in September.',
      asked: [
        ['Who was the founder of the orchard of Lind?', 'Otto Falk'],
        ['When are the pears picked?', 'September'],
      ],
    },
  ],
};

/** A small data set in the format of SQuAD, in a folder of its own. */
export function makeEvalFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-eval-'));
  const data = Object.entries(articles).map(([title, paragraphs]) => ({
    title,
    paragraphs: paragraphs.map(({ context, asked }) => ({
      context,
      qas: asked.map(([question, answer], index) => ({
        id: `${title}-${index}`,
        question,
        is_impossible: answer === undefined,
        answers: answer === undefined ? [] : [{ text: answer, answer_start: context.indexOf(answer) }],
      })),
    })),
  }));
  writeFileSync(path.join(folder, 'squad2-dev-a.json'), JSON.stringify({ data }));
  return folder;
}
