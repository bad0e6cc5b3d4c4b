import type { FormatReader } from '../contract.js';

/** What is said in a recording, with its times. */
export const subtitlesReader: FormatReader = {
  format: 'subtitles',
  endings: ['.vtt', '.srt'],
  version: 2,
  sizeLimit: 10_000_000,
  recognizes: (bytes) => hasTimes(new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().split(/\r?\n/)),
  read: async (file) => {
    const { readSubtitles } = await import('./read-subtitles.js');
    return [await readSubtitles(file.bytes)];
  },
};

/** Whether the first lines are the head of a WebVTT file, or number and times of what is shown first. */
function hasTimes([first = '', second = '']: readonly string[]): boolean {
  if (/^WEBVTT(?:[ \t]|$)/.test(first)) return true;
  return /^\d+\s?$/.test(first) && /^\s?\d{1,3}:\d\d:\d\d[,.]\d{1,3} ?-->/.test(second);
}
