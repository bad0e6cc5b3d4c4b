import type { FormatReader } from '../contract.js';

/** Tables as text: values separated by commas, semicolons, tabs or bars. */
export const csvReader: FormatReader = {
  format: 'csv',
  endings: ['.csv', '.tsv'],
  version: 3,
  sizeLimit: 20_000_000,
  read: async (file) => {
    const { readCsv } = await import('./read-csv.js');
    return [readCsv(file.bytes)];
  },
};
