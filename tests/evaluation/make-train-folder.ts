import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface MadeArticle {
  readonly title: string;
  /** Each paragraph with its questions; an answer stands in it. */
  readonly paragraphs: readonly (readonly [context: string, asked: readonly (readonly [string, string])[]])[];
}

const policies: readonly MadeArticle[] = [
  {
    title: 'korvo.example',
    paragraphs: [
      [
        'Korvo keeps your address for 30 days. Then it is erased.',
        [['How long does Korvo keep my address?', '30 days']],
      ],
      ['Korvo sells no data. Payments go through Tarnbank.', [['Who handles the payments of Korvo?', 'Tarnbank']]],
    ],
  },
  {
    title: 'sellen.example',
    paragraphs: [
      ['Cookies are kept for a year. You may refuse them.', [['How long are cookies kept?', 'a year']]],
      [
        'Write to the clerk in Sellen to have data erased.',
        [['Whom do I write to, to have data erased?', 'the clerk']],
      ],
    ],
  },
];

const arabic: readonly MadeArticle[] = [
  {
    title: 'منارة كورفو',
    paragraphs: [['بنيت منارة كورفو عام 1841. كانت السفن تمر بها كل يوم.', [['متى بنيت منارة كورفو؟', '1841']]]],
  },
  {
    title: 'مخبز سيلين',
    paragraphs: [
      ['يخبز مخبز سيلين 300 رغيف في اليوم. يسخن الفرن بالخشب.', [['كم رغيفا يخبز مخبز سيلين في اليوم؟', '300']]],
    ],
  },
];

/** Small data sets of two other domains, of the three that there are, in a folder of their own. */
export function makeTrainFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-train-'));
  for (const [file, articles] of [
    ['policyqa-dev.json', policies],
    ['arcd-train.json', arabic],
  ] as const) {
    writeFileSync(path.join(folder, file), JSON.stringify({ data: articles.map(squadOf) }));
  }
  return folder;
}

function squadOf({ title, paragraphs }: MadeArticle) {
  return {
    title,
    paragraphs: paragraphs.map(([context, asked], place) => ({
      context,
      qas: asked.map(([question, text], index) => ({
        id: `${title}-${place}-${index}`,
        question,
        answers: [{ text, answer_start: context.indexOf(text) }],
      })),
    })),
  };
}
