import { judgePairs } from '../evaluation/contradictions/judge-pairs.js';
import { pairParts, readPairs } from '../evaluation/contradictions/read-pairs.js';
import { renderTable, showNumber } from '../evaluation/render-table.js';

/** Prints how well contradictions are told; `--errors` names the pairs of development that are told wrong. */
function main(): void {
  const judged = pairParts.map((part) => ({ part, ...judgePairs(readPairs(part)) }));
  const rows = judged.map(({ part, pairs, contradicting, found, precision, recall }) => [
    part,
    ...[pairs, contradicting, found].map(String),
    ...[precision, recall].map((share) => showNumber(share)),
  ]);
  process.stdout.write(`${renderTable(['pairs', 'all', 'contradicting', 'found', 'precision', 'recall'], rows)}\n`);
  if (!process.argv.includes('--errors')) return;
  for (const { contradicts, kind, a, b } of judged.find(({ part }) => part === 'development')?.wrong ?? []) {
    process.stdout.write(`${contradicts ? 'missed' : 'wrong'} · ${kind} · ${a.text} · ${b.text}\n`);
  }
}

main();
