import type { FormatReader } from '../contract.js';

/** Data as JSON, or as a line of JSON for each object. */
export const jsonReader: FormatReader = {
  format: 'json',
  endings: ['.json', '.jsonl', '.ndjson'],
  version: 2,
  sizeLimit: 20_000_000,
  read: async (file) => {
    const { readJson } = await import('./read-json.js');
    return [readJson(file.bytes)];
  },
};
