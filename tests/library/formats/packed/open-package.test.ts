import { describe, expect, it } from 'vitest';
import { holdsPart, openPackage } from '../../../../src/library/formats/packed/open-package.js';
import { zip } from '../read-file.js';

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Bytes that are a part of something larger, as those of a file that was read in a batch may be. */
function within(bytes: Uint8Array): Uint8Array {
  return new Uint8Array([9, ...bytes, 9]).subarray(1, bytes.length + 1);
}

describe('openPackage', () => {
  it('opens the archive that a file of an Office program is', () => {
    const opened = openPackage(zip({ 'word/document.xml': '<a/>', 'docProps/core.xml': '<b/>' }), 'Word', '.docx');
    expect([...opened.names]).toEqual(['word/document.xml', 'docProps/core.xml']);
  });

  it('tells a file with a password from one that is too old, and what to do', () => {
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    const locked = within(new Uint8Array([...compound, 0, 0, 0, ...name, 0]));
    expect(() => openPackage(locked, 'Excel', '.xlsx')).toThrow('it has a password; save it without one');
    expect(() => openPackage(within(new Uint8Array(compound)), 'Excel', '.xlsx')).toThrow(
      'a file of Excel before 2007; save it as .xlsx',
    );
  });

  it('looks no further than the bytes of the file', () => {
    const all = new Uint8Array([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(() => openPackage(all.subarray(0, compound.length), 'Word', '.docx')).toThrow('before 2007');
  });

  it.each([[[]], [[0xd0, 0xcf, 0x11]], [[0x50, 0x4b, 3, 4]]])('refuses what is no such file: %j', (bytes) => {
    expect(() => openPackage(new Uint8Array(bytes), 'Word', '.docx')).toThrow('damaged');
  });
});

describe('holdsPart', () => {
  it('tells what an archive is by the beginning of a part’s name', () => {
    const bytes = zip({ 'docProps/core.xml': '', 'ppt/slides/slide1.xml': '' });
    expect(holdsPart(bytes, 'ppt/')).toBe(true);
    expect(holdsPart(bytes, 'word/')).toBe(false);
    expect(holdsPart(bytes, 'slides/')).toBe(false);
  });

  it('finds none in what is no archive, or a damaged one', () => {
    const bytes = zip({ 'ppt/a': 'b' });
    expect(holdsPart(new Uint8Array([0, ...bytes]), 'ppt/')).toBe(false);
    expect(holdsPart(new Uint8Array([0, ...bytes.slice(1)]), 'ppt/')).toBe(false);
    expect(holdsPart(bytes.slice(0, 20), 'ppt/')).toBe(false);
    expect(holdsPart(new Uint8Array(), '')).toBe(false);
  });
});
