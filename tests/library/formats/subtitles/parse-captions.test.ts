import { expect, it } from 'vitest';
import { parseCaptions, streamOf } from '../../../../src/library/formats/subtitles/parse-captions.js';

it('hands on each line when it is asked for, so that none waits while another is read', async () => {
  let drawn = 0;
  function* lines(): Generator<string> {
    for (; drawn < 1_000; ) {
      drawn += 1;
      yield `line ${drawn}`;
    }
  }
  const reader = streamOf(lines()).getReader();
  expect(await reader.read()).toEqual({ done: false, value: 'line 1' });
  expect(drawn).toBeLessThan(5);
  let read = 1;
  while (!(await reader.read()).done) read += 1;
  expect(read).toBe(1_000);
});

it('reads lines however they are ended', async () => {
  const written = ['1', '00:00:01,000 --> 00:00:02,000', 'We close.', '', '2', '00:00:03,000 --> 00:00:04,000', 'Yes.'];
  for (const end of ['\n', '\r\n', '\r']) {
    const { cues } = await parseCaptions(written.join(end), 'srt');
    expect(cues.map(({ text, startTime }) => [text, startTime])).toEqual([
      ['We close.', 1],
      ['Yes.', 3],
    ]);
  }
});
