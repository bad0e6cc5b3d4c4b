import type { Nodes } from 'mdast';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { parseParts } from '../../../../src/library/formats/markdown/parse-parts.js';

function linksIn(node: Nodes): string[] {
  if (node.type === 'linkReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

function linksOf(text: string, partLength: number): string[] {
  return parseParts(text, partLength).flatMap(({ root }) => linksIn(root));
}

describe('parseParts', () => {
  it.each([
    ['behind', 'See [tides] first.\n\nThen the weather.\n\n[tides]: https://example.org/tides'],
    ['before', '[tides]: https://example.org/tides\n\nThen the weather.\n\nSee [tides] first.'],
    ['in a quote', '> [tides]: https://example.org/tides\n\nThen the weather.\n\nSee [tides] first.'],
  ])('finds what defines a link in another part of the text: %s', (_, text) => {
    expect(parseParts(text, 10).length).toBeGreaterThan(1);
    expect(linksOf(text, 10)).toEqual(['tides']);
  });

  it('takes nothing in code for what defines one', () => {
    const code = 'See [a].\n\nAnd so on, as told.\n\n```\n[a]: https://example.org/1\n```\n\nMore.';
    expect(linksOf(code, 5)).toEqual([]);
  });

  it('looks each label up, and doesn’t look for each definition in each part', () => {
    const text = Array.from({ length: 200 }, (_, at) => `See [l${at}].\n\n[l${at}]: https://example.org/${at}`).join(
      '\n\n',
    );
    const includes = vi.spyOn(String.prototype, 'includes');
    onTestFinished(() => includes.mockRestore());
    const parts = parseParts(text, 10);
    const calls = includes.mock.calls.filter(([part]) => part.startsWith('[l')).length;
    includes.mockRestore();
    expect(parts.length).toBeGreaterThan(100);
    expect(calls).toBeLessThan(10 * parts.length);
  });
});
