import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../src/cli/read-questions.js';

describe('readQuestions', () => {
  it('reads a question a line and skips blank ones', () => {
    const content = '{"id":"1","question":"who?","articles":["a.md"]}\n\n{"id":"2","question":"when?"}\n';
    expect(readQuestions(content, 'q.jsonl')).toEqual([
      { id: '1', question: 'who?', articles: ['a.md'] },
      { id: '2', question: 'when?' },
    ]);
  });

  it.each([
    '{"id":"1"}',
    '{"id":1,"question":"who?"}',
    'who?',
    '[]',
    'null',
    '{"id":"1","question":"who?","articles":"a.md"}',
  ])('names the line that is no question: %s', (line) => {
    expect(() => readQuestions(`{"id":"1","question":"who?"}\n${line}\n`, 'q.jsonl')).toThrow(
      'q.jsonl, line 2: expected {"id": "…", "question": "…"} with an optional list "articles".',
    );
  });
});
