import { describe, expect, it } from 'vitest';
import { matterOf, readProperties } from '../../../../src/library/formats/packed/core-properties.js';

describe('readProperties', () => {
  it('reads what Office programs say of a document', () => {
    expect(
      readProperties(`<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">
        <dc:title> Harbour\n rules </dc:title><dc:creator>Port office</dc:creator><dc:language>ar</dc:language>
        <dcterms:created>2020-01-02T08:00:00Z</dcterms:created><dcterms:modified>2024-03-11T08:00:00Z</dcterms:modified>
      </cp:coreProperties>`),
    ).toEqual({ title: 'Harbour rules', source: 'Port office', published: '2024-03-11' });
  });

  it('reads what OpenDocument says, the first of what is said twice', () => {
    expect(
      readProperties(`<office:document-meta xmlns:office="o" xmlns:dc="d" xmlns:meta="m"><office:meta>
        <meta:initial-creator>Ann</meta:initial-creator><dc:title>Rules</dc:title><dc:title>Others</dc:title>
        <meta:creation-date>2020-01-02</meta:creation-date>
      </office:meta></office:document-meta>`),
    ).toEqual({ title: 'Rules', source: 'Ann', published: '2020-01-02' });
  });

  it('knows nothing where nothing is said', () => {
    expect(readProperties(undefined)).toEqual({});
    expect(readProperties('<a><title> </title></a>')).toEqual({});
  });
});

describe('what a file says of itself', () => {
  it.each([
    'Untitled 1',
    'Word Document',
    'Document2',
    'Folie 1',
    'Präsentation1',
    'rules.docx',
    '2024',
    'a'.repeat(301),
  ])('is no title: %s', (title) => expect(matterOf({ title })).toEqual({}));

  it('is a title without the program that made it', () => {
    expect(matterOf({ title: 'Microsoft Word - Harbour rules' })).toEqual({ title: 'Harbour rules' });
    expect(matterOf({ title: 'Rules of version 2.0' })).toEqual({ title: 'Rules of version 2.0' });
  });

  it.each(['python-docx', 'Administrator', 'user', 'Unknown', '12', 'a'.repeat(301)])('names nobody: %s', (author) => {
    expect(matterOf({ author })).toEqual({});
  });

  it.each(['1989-12-31', '1900-01-01T00:00:00Z', '2024-02-30', 'soon', ''])('is no day of use: %s', (date) => {
    expect(matterOf({ date })).toEqual({});
  });

  it('is a day from 1990 on', () => {
    expect(matterOf({ date: '1990-01-01T00:00:00Z' })).toEqual({ published: '1990-01-01' });
  });
});
