import { describe, expect, it } from 'vitest';
import { foldPage, markupSigns } from '../../../evaluation/documents/markup-signs.js';

describe('markupSigns', () => {
  it.each([
    ['See [the list](https://e.example).', 'link'],
    ['Ask {{ site.name }} now.', 'template tag'],
    [':::note Closed on Monday.', 'container'],
    ['[!NOTE] Closed on Monday.', 'callout'],
    ['Closed <b>on</b> Monday.', 'tag'],
    ['Salt &amp; pepper.', 'entity'],
    ['It is **closed** now.', 'strong'],
    ['It is _closed_ now.', 'emphasis'],
    ['Rules {#rules} hold.', 'attributes'],
    ['It holds.[^1]', 'footnote mark'],
    ['a \\* b', 'escape'],
    ['| Room | Fee |', 'table rule'],
    ['Run `it`.', 'code mark'],
    ['## Fees', 'heading mark'],
    ['- Hot drinks', 'item mark'],
    ['See <https://e.example>.', 'address in brackets'],
  ])('names what “%s” shows: %s', (text, sign) => {
    expect(markupSigns(text)).toContain(sign);
  });

  it.each(['Boats sail at 2 * 3 o’clock.', 'snake_case_name and 1 < 2', 'Room · Fee 20 euros', 'AT&T, R&D; C:\\dir'])(
    'names nothing in “%s”',
    (text) => {
      expect(markupSigns(text)).toEqual([]);
    },
  );

  it('names nothing that the page shows too, except what only a generator reads', () => {
    const page = foldPage('Type npm run <name> in the\n shell. {{ x }}');
    expect(markupSigns('Type npm run <name> in the shell.', page)).toEqual([]);
    expect(markupSigns('Room · npm run <name>', page)).toEqual([]);
    expect(markupSigns('It is <name> here.', page)).toEqual(['tag']);
    expect(markupSigns('{{ x }}', page)).toEqual(['template tag']);
  });
});
