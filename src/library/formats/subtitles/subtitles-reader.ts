import type { FormatReader } from '../contract.js';

const opening = /^\ufeff?(?:WEBVTT(?:[ \t\r\n]|$)|\s*\d+\s*\r?\n\s*\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}\s*-->)/;

/** What is said in a recording, with its times. */
export const subtitlesReader: FormatReader = {
  format: 'subtitles',
  endings: ['.vtt', '.srt'],
  version: 1,
  sizeLimit: 20_000_000,
  recognizes: (bytes) => opening.test(new TextDecoder().decode(bytes.subarray(0, 200))),
  read: async (file) => {
    const { readSubtitles } = await import('./read-subtitles.js');
    return [await readSubtitles(file.bytes)];
  },
};
