import { SaxesParser } from 'saxes';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  attributeOf,
  eachElement,
  elementAt,
  elementsIn,
  elementsWithin,
  parseXml,
  textWithin,
} from '../../../../src/library/formats/packed/read-xml.js';

const book = parseXml(`<?xml version="1.0"?>
<b:book xmlns:b="urn:b" b:id="1" id="2">
  <title>Tide &amp; <i>time</i></title><part n="1"><p>One</p><part n="2"><p>Two</p></part></part>
  <![CDATA[<raw>]]>
</b:book>`);

describe('eachElement', () => {
  it('refuses a text between two tags that no document has, before the parser holds it', () => {
    const write = vi.spyOn(SaxesParser.prototype, 'write');
    onTestFinished(() => write.mockRestore());
    const long = 'a '.repeat(5.1 * 1024 * 1024);
    for (const xml of [`<p>${long}</p>`, `<a><p>short</p><p>${long}`, long]) {
      expect(() => parseXml(xml)).toThrow('a text in it is longer than ten million letters; split it into parts');
    }
    expect(write).not.toHaveBeenCalled();
    expect(elementsIn(parseXml(`<a>${`<p>${'a '.repeat(100_000)}</p>`.repeat(60)}</a>`))).toHaveLength(60);
  });
});

describe('an element', () => {
  it('is known by its name without a prefix, and its text by all that is in it', () => {
    expect(book.name).toBe('book');
    expect(textWithin(elementAt(book, 'title') ?? book)).toBe('Tide & time');
    expect(textWithin(book).trim()).toMatch(/^Tide & timeOneTwo\s+<raw>$/);
  });

  it('has its attributes by their names, the bare one first, and whatever the prefix', () => {
    expect(attributeOf(book, 'id')).toBe('2');
    expect(attributeOf(parseXml('<a w:id="3"/>'), 'id')).toBe('3');
    expect(attributeOf(parseXml('<a w:grid="3"/>'), 'id')).toBeUndefined();
    expect(attributeOf(parseXml('<a/>'), 'toString')).toBeUndefined();
  });

  it('is found by its way, directly or at any depth', () => {
    expect(elementsIn(book).map(({ name }) => name)).toEqual(['title', 'part']);
    expect(elementsIn(book, 'part')).toHaveLength(1);
    expect(elementsWithin(book, 'p').map(textWithin)).toEqual(['One', 'Two']);
    expect(elementsWithin(book, 'part').map((part) => attributeOf(part, 'n'))).toEqual(['1']);
    expect(elementAt(book, 'part', 'part', 'p')?.children).toEqual(['Two']);
    expect(elementAt(book, 'none', 'p')).toBeUndefined();
    expect(elementAt(undefined, 'p')).toBeUndefined();
    expect(elementAt(book)).toBe(book);
  });
});

describe('eachElement', () => {
  it('hands over whole elements of the containers, in their order', () => {
    const taken: string[] = [];
    const xml = '<d:doc><meta>m</meta><body><p>One</p><body>in one</body>words<p>Two <b>2</b></p></body></d:doc>';
    eachElement(xml, new Set(['doc', 'body']), (element) => taken.push(`${element.name}: ${textWithin(element)}`));
    // A container within an element is a part of it like any other; here it stands in one.
    expect(taken).toEqual(['meta: m', 'p: One', 'p: Two 2']);
  });

  it('holds no entity that a file declares, and reads nothing from elsewhere', () => {
    const xml = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';
    expect(() => parseXml(xml)).toThrow('damaged: a part of it is no XML');
  });

  it.each(['<a>', '<a></b>', 'words', '<a b=c/>'])('refuses what is no XML: %s', (xml) => {
    expect(() => parseXml(xml)).toThrow('damaged: a part of it is no XML; save it again in the program that made it');
  });

  it('goes 500 levels deep and no further', () => {
    const nested = (levels: number) => `${'<a>'.repeat(levels)}x${'</a>'.repeat(levels)}`;
    expect(textWithin(parseXml(nested(500)))).toBe('x');
    expect(elementsIn(parseXml(`<a>${'<b/>'.repeat(1_000)}</a>`))).toHaveLength(1_000);
    expect(() => parseXml(nested(501))).toThrow('it is nested deeper than 500 levels; save it again');
  });

  it('hands on what goes wrong where an element is taken', () => {
    const fail = () => {
      throw new TypeError('ours');
    };
    expect(() => eachElement('<a/>', new Set(), fail)).toThrow(new TypeError('ours'));
  });
});
