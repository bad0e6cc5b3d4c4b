import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../../../src/library/article-refused.js';
import { csvReader } from '../../../../src/library/formats/csv/csv-reader.js';
import { fileOf } from '../shown-blocks.js';

async function read(table: string) {
  const [document] = await csvReader.read(fileOf(table));
  return document;
}

describe('lifeOfTables', () => {
  it('reads what the columns of a table say alike', async () => {
    const table =
      'Room,Valid until,owner,review_by\nAtlas,2026-05-12,Ann Lee,2026-04-01\nBoreas,2026-05-12,Ann Lee,2026-04-01';
    expect(await read(table)).toMatchObject({
      matter: { life: { validUntil: '2026-05-12', owner: 'Ann Lee', reviewBy: '2026-04-01' } },
      notes: [],
    });
  });

  it('takes the narrowest of windows that differ, and says so', async () => {
    const table =
      'Room,Valid from,Valid until,Owner\nAtlas,2026-01-01,2026-05-12,Ann\nBoreas,2026-02-01,2026-04-30,Bo\nCetus,,,';
    const document = await read(table);
    expect(document?.matter.life).toEqual({ validFrom: '2026-02-01', validUntil: '2026-04-30' });
    expect(document?.notes).toEqual([
      'its rows differ in “Valid from”, and the narrowest counts for all of them; a file for each has them apart',
      'its rows differ in “Valid until”, and the narrowest counts for all of them; a file for each has them apart',
      'its rows differ in “Owner”; it was not used',
    ]);
  });

  it('takes a time of a day for an earlier end than the day', async () => {
    const document = await read('Room,Valid until\nAtlas,2026-05-12\nBoreas,2026-05-12 09:00');
    expect(document?.matter.life).toEqual({ validUntil: '2026-05-12T09:00' });
    const later = await read('Room,Valid from\nAtlas,2026-05-12\nBoreas,2026-05-12 09:00');
    expect(later?.matter.life).toEqual({ validFrom: '2026-05-12T09:00' });
  });

  it('leaves other columns of days and owners alone', async () => {
    const document = await read('Domain,Expires,Owned by\nexample.org,2020-01-01,Ann\nexample.net,soon,Bo');
    expect(document?.matter).toEqual({});
  });

  it('refuses a window that can’t be read, and names its row', async () => {
    const table = 'Room,Valid until\nAtlas,2026-05-12\nBoreas,12/05/2026';
    await expect(async () => read(table)).rejects.toThrow(ArticleRefused);
    await expect(async () => read(table)).rejects.toThrow('“Valid until” in row 3 must be a date such as 2026-05-12');
  });
});
