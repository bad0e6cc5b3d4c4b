import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../../../src/library/article-refused.js';
import type { ReadDocument } from '../../../../src/library/formats/contract.js';
import { subtitlesReader } from '../../../../src/library/formats/subtitles/subtitles-reader.js';
import { fileOf, textOf } from '../shown-blocks.js';

async function read(text: string): Promise<ReadDocument> {
  const [document] = await subtitlesReader.read(fileOf(text));
  if (!document) throw new Error('no document');
  return document;
}

async function said(text: string): Promise<(readonly [number | undefined, string | undefined, string])[]> {
  return (await read(text)).blocks.map((block) => [block.place?.seconds, block.place?.speaker, textOf(block)] as const);
}

const vtt = `WEBVTT - Council of the harbour
Language: en

STYLE
::cue { color: red }

NOTE nobody reads this

1
00:00:01.500 --> 00:00:04.000 align:start position:0%
<v Ann Lee>Good morning. The budget
is <b>20&nbsp;million</b> euros

00:00:04.000 --> 00:00:06.000
<v Ann Lee>for the <i>next</i> year.

00:01:06.000 --> 01:00:08.000
<v.loud Bo Carr>Who pays for it? [applause]
`;

describe('subtitlesReader', () => {
  it('reads WebVTT: sentences over their cues, who says them and from when on', async () => {
    expect(await said(vtt)).toEqual([
      [1, 'Ann Lee', 'Good morning. The budget is 20 million euros for the next year.'],
      [66, 'Bo Carr', 'Who pays for it?'],
    ]);
    const { matter, leftOut } = await read(vtt);
    expect(matter).toEqual({ title: 'Council of the harbour', language: 'en' });
    expect(leftOut).toEqual([{ what: 'sounds', words: 1 }]);
  });

  it.each([
    ['en', 'ANNA: We close at noon.', 'ANNA', 'We close at noon.'],
    ['de', 'JÖRG: Wir schließen um zwölf.', 'JÖRG', 'Wir schließen um zwölf.'],
    ['fr', 'ZOÉ : Nous fermons à midi.', 'ZOÉ', 'Nous fermons à midi.'],
    ['es', 'ÍÑIGO: Cerramos a mediodía.', 'ÍÑIGO', 'Cerramos a mediodía.'],
    ['ar', '<i>نغلق عند الظهر.</i>', undefined, 'نغلق عند الظهر.'],
  ])('reads SubRip (%s)', async (_, line, speaker, words) => {
    expect(await said(`1\r\n00:00:01,000 --> 00:00:04,000\r\n{\\an8}${line}\r\n`)).toEqual([[1, speaker, words]]);
  });

  it('gives each sentence its time, and what one says on end one group', async () => {
    const cue = (second: number, text: string) => `00:00:0${second}.000 --> 00:00:0${second + 1}.000\n${text}\n\n`;
    const { blocks } = await read(
      `WEBVTT\n\n${cue(1, 'We close.')}${cue(2, 'We open')}${cue(3, 'at nine.')}${cue(4, '- Really?')}`,
    );
    expect(blocks.map((block) => [block.place?.seconds, block.group, textOf(block)])).toEqual([
      [1, 1, 'We close.'],
      [2, 1, 'We open at nine.'],
      [4, 1, 'Really?'],
    ]);
  });

  it('keeps a colon that names nobody, and reads what rolls over the screen once', async () => {
    const cue = (second: number, text: string) => `00:00:0${second}.000 --> 00:00:0${second + 1}.000\n${text}\n\n`;
    const text = `WEBVTT\n\n${cue(1, 'Please note: the hall')}${cue(2, 'Please note: the hall\nis closed & cold')}${cue(3, 'is closed & cold\nin May.')}`;
    expect(await said(text)).toEqual([[1, undefined, 'Please note: the hall is closed & cold in May.']]);
  });

  it.each([
    ['nothing', ''],
    ['a head alone', 'WEBVTT\n\n'],
    ['no times', 'WEBVTT\n\nWords without a time\n'],
    ['music alone', '1\n00:00:01,000 --> 00:00:04,000\n♪ ♪\n'],
    ['another text', 'Some words\n\nand more of them'],
  ])('refuses %s with a reason', async (_, text) => {
    const refusal = await read(text).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ArticleRefused);
    expect(String(refusal)).toMatch(/save/);
  });

  it('recognizes subtitles by their first lines', () => {
    const is = (text: string) => subtitlesReader.recognizes?.(Buffer.from(text));
    expect([vtt, '\ufeffWEBVTT', '1\r\n00:00:01,000 --> 00:00:04,000\r\nx'].map(is)).toEqual([true, true, true]);
    expect(['WEBVTTX', '1\n2\n3', 'x --> y', ''].map(is)).toEqual([false, false, false, false]);
  });
});
