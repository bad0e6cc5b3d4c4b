import { readFileSync } from 'node:fs';
import path from 'node:path';

/** `count` questions over the samples, the golden ones over and over. */
export function sampleQuestions(count: number): string[] {
  const lines = readFileSync(path.join('data', 'questions.jsonl'), 'utf8').split('\n').filter(Boolean);
  const known = lines.map((line) => (JSON.parse(line) as { question: string }).question);
  return Array.from({ length: count }, (_, at) => known[at % known.length] ?? '');
}
