import { judgeStories } from '../evaluation/duplicates/judge-stories.js';
import { madeStoryPairs, realStoryPairs } from '../evaluation/duplicates/read-story-pairs.js';
import { renderTable, showNumber } from '../evaluation/render-table.js';

/** Prints how well it is told that two files tell the same story; `--errors` names what is told wrong. */
async function main(): Promise<void> {
  const { pairs, missing } = realStoryPairs();
  for (const line of missing) process.stdout.write(`not installed: ${line}\n`);
  const judged = [
    { part: 'made', ...(await judgeStories(madeStoryPairs())) },
    { part: 'real', ...(await judgeStories(pairs)) },
  ];
  const rows = judged.map(({ part, pairs: all, same, found, precision, recall }) => [
    part,
    ...[all, same, found].map(String),
    ...[precision, recall].map((share) => showNumber(share)),
  ]);
  process.stdout.write(`${renderTable(['pairs', 'all', 'same story', 'found', 'precision', 'recall'], rows)}\n`);
  if (!process.argv.includes('--errors')) return;
  for (const { isSame, kind, a } of judged.flatMap(({ wrong }) => wrong)) {
    process.stdout.write(`${isSame ? 'missed' : 'wrong'} · ${kind} · ${a.slice(0, 60).split('\n')[0] ?? ''}\n`);
  }
}

await main();
