import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../../src/library/formats/packed/open-zip.js';
import { zip } from '../read-file.js';

/** Has an archive say of each of its parts, in their order, that it is so many megabytes large. */
function declareSizes(bytes: Uint8Array, megabytes: readonly number[]): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = Array.from(bytes.keys()).filter((at) => at + 4 <= bytes.length && view.getUint32(at) === 0x504b0102);
  for (const [index, at] of entries.entries()) view.setUint32(at + 24, (megabytes[index] ?? 0) * 1024 * 1024, true);
}

describe('openZip', () => {
  it('names its parts, and unpacks those alone that are wanted', () => {
    const opened = openZip(zip({ 'a.xml': '<a>né</a>', 'b/c.bin': 'c', 'd.xml': '' }));
    expect([...opened.names]).toEqual(['a.xml', 'b/c.bin', 'd.xml']);
    expect(opened.read((name) => name.endsWith('.xml'))).toEqual(
      new Map([
        ['a.xml', '<a>né</a>'],
        ['d.xml', ''],
      ]),
    );
    expect(opened.read(() => false)).toEqual(new Map());
  });

  it('reads parts in UTF-16 by their byte order mark', () => {
    const little = Buffer.from('\ufeff<a>né</a>', 'utf16le');
    const big = Buffer.from(little).swap16();
    const opened = openZip(zipSync({ little, big }));
    expect([...opened.read(() => true).values()]).toEqual(['<a>né</a>', '<a>né</a>']);
  });

  it('refuses what is no archive or a cut one, and says what to do', () => {
    const bytes = zip({ 'a.xml': 'a'.repeat(1_000) });
    for (const cut of [new Uint8Array(), strToU8('plain words'), bytes.slice(0, 40), bytes.slice(0, -30)]) {
      expect(() => openZip(cut)).toThrow('damaged: it can’t be unpacked; save it again in the program that made it');
    }
  });

  it('unpacks no more than 100 MB of one archive, as it declares them, however often it is asked', () => {
    const bytes = zip({ first: 'a', second: 'b', small: 'c' });
    declareSizes(bytes, [60, 60, 1]);
    const opened = openZip(bytes);
    expect([...opened.read((name) => name !== 'second').keys()]).toEqual(['first', 'small']);
    expect(() => opened.read((name) => name === 'second')).toThrow(
      'unpacked it is larger than 100 MB; split it into parts',
    );
  });

  it('refuses more than 10,000 parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`p${at}`, '']));
    expect(() => openZip(zip(parts))).toThrow('it has more than 10000 parts; save it again');
  });
});
