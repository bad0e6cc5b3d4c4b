import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/answer/fact-sheet/fact-value.js';
import { identifyValues } from '../../../src/answer/fact-sheet/identify-values.js';
import { makeSource, type SaidFact } from './make-source.js';

/** The identity of every value of the sentences, in their order. */
function identities(...sentences: readonly (readonly [text: string, ...facts: SaidFact[]])[]): string[] {
  const sources = sentences.map(([text, ...facts]) => {
    const source = makeSource(text, facts);
    return [source, valuesOf(source)] as const;
  });
  const identityOf = identifyValues(sources);
  return sources.flatMap(([source, values]) => values.map((value) => identityOf(source, value)));
}

describe('identifyValues', () => {
  it('knows a person by their surname, wherever the full name stands', () => {
    const [surname, full, other] = identities(
      ['Koeman spoke.', ['person', 'Koeman']],
      ['Mohammed Ben Ali Koeman came.', ['person', 'Mohammed Ben Ali Koeman']],
      ['Lee came.', ['person', 'Lee']],
    );
    expect(surname).toBe(full);
    expect(other).not.toBe(full);
  });

  it('takes the longest of the names that a surname may be of, and the same whatever comes first', () => {
    const sentences: [string, ...SaidFact[]][] = [
      ['Lee spoke.', ['person', 'Lee']],
      ['Bo Lee came.', ['person', 'Bo Lee']],
      ['Ann Maria Lee came.', ['role', 'Ann Maria Lee', 'head of the port']],
    ];
    const [surname, , longest] = identities(...sentences);
    expect(surname).toBe(longest);
    expect(new Set(identities(...sentences.toReversed()))).toEqual(new Set(identities(...sentences)));
  });

  it('knows a body by the acronym that a sentence explains it by', () => {
    const name = 'Naif Arab University';
    const [explained, acronym] = identities(
      [`It is the ${name}.`, ['organization', name]],
      ['NAU met there.', ['organization', 'NAU', name]],
    );
    expect(acronym).toBe(explained);
  });

  it('knows a body by what a definition says that it is', () => {
    const [, definition, again] = identities(
      [
        'Interpol is the short name of the Police Organization.',
        ['organization', 'Police Organization'],
        ['definition', 'the short name of the Police Organization', 'Interpol'],
      ],
      ['The Police Organization met.', ['organization', 'Police Organization']],
    );
    expect(again).toBe(definition);
  });

  it('tells a person from a body and a place of the same name', () => {
    const facts = (['person', 'organization', 'place'] as const).map((type): SaidFact => [type, 'Lee']);
    expect(new Set(identities(['Lee is in Lee.', ...facts])).size).toBe(3);
  });

  it('tells apart amounts by all of their words', () => {
    const [a, b] = identities([
      'The 47th assembly and the 48th assembly met.',
      ...(['47th', '48th'] as const).map((value): SaidFact => ['quantity', value, 'assembly']),
    ]);
    expect(a).not.toBe(b);
  });
});
