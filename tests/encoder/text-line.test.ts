import { expect, it, vi } from 'vitest';
import type { EncodedKind } from '../../src/domain.js';
import type { EncoderCall } from '../../src/encoder/encoder-message.js';
import { createTextLine } from '../../src/encoder/text-line.js';

/** A line whose encoder writes down what it reads, and fails at "bad". */
function openLine() {
  const read: string[] = [];
  const said: unknown[] = [];
  const line = createTextLine(async (kind: EncodedKind, text: string) => {
    read.push(`${kind} ${text}`);
    if (text === 'bad') throw new Error('bad');
    return Float32Array.of(text.length);
  });
  const add = (call: EncoderCall) =>
    line.add(call, (told) =>
      said.push(['call' in told && told.call, 'vectors' in told ? told.vectors.map((vector) => vector[0]) : 'failed']),
    );
  return { add, read, said };
}

it('encodes one text at a time, in order, and tells each call once', async () => {
  const { add, read, said } = openLine();
  add({ call: 1, kind: 'sentence', texts: ['a', 'bb'] });
  add({ call: 2, kind: 'sentence', texts: [] });
  add({ call: 3, kind: 'sentence', texts: ['ccc'] });
  await vi.waitFor(() => expect(said).toHaveLength(3));
  expect(read).toEqual(['sentence a', 'sentence bb', 'sentence ccc']);
  expect(said).toEqual([
    [1, [1, 2]],
    [2, []],
    [3, [3]],
  ]);
});

it('says with each call how many others are still to be done', async () => {
  const waiting: number[] = [];
  const line = createTextLine(async () => Float32Array.of(1));
  for (const call of [1, 2, 3])
    line.add({ call, kind: 'sentence', texts: ['a'] }, (said) => 'vectors' in said && waiting.push(said.waiting));
  await vi.waitFor(() => expect(waiting).toEqual([2, 1, 0]));
});

it('takes a question between two sentences of a call that is begun', async () => {
  const { add, read, said } = openLine();
  add({ call: 1, kind: 'sentence', texts: ['a', 'b', 'c'] });
  add({ call: 2, kind: 'question', texts: ['q'] });
  await vi.waitFor(() => expect(said).toHaveLength(2));
  expect(read).toEqual(['sentence a', 'question q', 'sentence b', 'sentence c']);
});

it('fails the call alone of which a text can’t be read', async () => {
  const { add, read, said } = openLine();
  add({ call: 1, kind: 'sentence', texts: ['bad', 'never'] });
  add({ call: 2, kind: 'sentence', texts: ['good'] });
  await vi.waitFor(() => expect(said).toHaveLength(2));
  expect(said).toEqual([
    [1, 'failed'],
    [2, [4]],
  ]);
  expect(read).not.toContain('sentence never');
});
