import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../../src/fields.js';
import { drawBlocks, tagsOf, textOf } from '../draw-blocks.js';

function plain(text: string): Fields {
  return { type: 'plain_text', text };
}

function mrkdwn(text: string): Fields {
  return { type: 'mrkdwn', text };
}

function leaf(text: string, style?: Fields): Fields {
  return { type: 'text', text, ...(style && { style }) };
}

function rich(...elements: Fields[]): Fields {
  return { type: 'rich_text', elements };
}

function line(...elements: Fields[]): Fields {
  return rich({ type: 'rich_text_section', elements });
}

function option(text: string): Fields {
  return { text: plain(text), value: text };
}

/** Every place at which a block shows a text that somebody else wrote. */
const places: Readonly<Record<string, (text: string) => Fields>> = {
  'rich text': (text) => line(leaf(text, { bold: true })),
  quote: (text) => rich({ type: 'rich_text_quote', elements: [leaf(text)] }),
  list: (text) =>
    rich({
      type: 'rich_text_list',
      style: 'bullet',
      elements: [{ type: 'rich_text_section', elements: [leaf(text)] }],
    }),
  preformatted: (text) => rich({ type: 'rich_text_preformatted', elements: [leaf(text)] }),
  'link text': (text) => line({ type: 'link', url: 'https://example.org/', text }),
  user: (text) => line({ type: 'user', user_id: text }),
  section: (text) => ({ type: 'section', text: plain(text), fields: [plain(text)] }),
  context: (text) => ({ type: 'context', elements: [plain(text)] }),
  header: (text) => ({ type: 'header', text: plain(text) }),
  button: (text) => ({
    type: 'actions',
    elements: [{ type: 'button', action_id: text, value: text, text: plain(text) }],
  }),
  menu: (text) => ({ type: 'actions', elements: [{ type: 'static_select', action_id: 'a', options: [option(text)] }] }),
  checkboxes: (text) => ({
    type: 'actions',
    elements: [{ type: 'checkboxes', action_id: 'a', options: [option(text)] }],
  }),
  input: (text) => ({
    type: 'input',
    block_id: text,
    label: plain(text),
    hint: plain(text),
    element: { type: 'plain_text_input', action_id: text, initial_value: text, placeholder: plain(text) },
  }),
  feedback: (text) => ({
    type: 'context_actions',
    elements: [
      { type: 'feedback_buttons', positive_button: { text: plain(text) }, negative_button: { text: plain(text) } },
    ],
  }),
  alert: (text) => ({ type: 'alert', text: plain(text), level: 'info' }),
  table: (text) => ({ type: 'table', rows: [[{ type: 'raw_text', text }]] }),
  image: (text) => ({ type: 'image', alt_text: text, image_url: text, title: plain(text) }),
  'unknown block': (text) => ({ type: text, more: text }),
};

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'b', ' ', '=', '`', '&lt;', '<script>', '-->') }),
);

describe('what blocks show', () => {
  it.each(Object.keys(places))('has no tag that comes of a text: %s', (name) => {
    const build = places[name];
    if (!build) throw new Error(name);
    const tagNames = (text: string) => tagsOf(drawBlocks([build(text)])).map((tag) => /^<\/?[a-z0-9]+/.exec(tag)?.[0]);
    const known = new Set(tagNames('x'));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(tagNames(text || ' ').filter((tag) => !known.has(tag))).toEqual([]);
      }),
    );
  });

  it('quotes a text leaf to the letter', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(textOf(drawBlocks([rich({ type: 'rich_text_quote', elements: [leaf(text)] })]))).toBe(text);
      }),
    );
  });

  it('reads no markup in plain text', () => {
    const text = '2 * 3 * 4 *x* _y_ <@U0ANN> :smile:';
    const html = drawBlocks([{ type: 'context', elements: [plain(text)] }]);
    expect(textOf(html)).toBe(text);
    expect(html).not.toMatch(/<(?:em|strong)>/);
  });

  it('makes only its own tags of markup, however it is nested or broken', () => {
    const own =
      /^<(?:\/?(?:strong|em|s|code|pre|span|div|blockquote|a)|(?:div|blockquote) (?:class="block section"|class="section-text"|dir="auto")|span class="mention"|a href="(?:https?|mailto):[^"]*" target="_blank" rel="noopener noreferrer")>$/;
    const markup = fc.string({
      unit: fc.constantFrom(
        '*',
        '_',
        '~',
        '`',
        '```',
        '\n',
        '> ',
        '<',
        '>',
        '|',
        '@U0ANN',
        '#C1',
        '!here',
        'https://e.org',
        'javascript:x',
        '"',
        'b ',
        '&lt;',
      ),
    });
    fc.assert(
      fc.property(markup, (text) => {
        const tags = tagsOf(drawBlocks([{ type: 'section', text: mrkdwn(text) }]));
        expect(tags.filter((tag) => !own.test(tag))).toEqual([]);
      }),
    );
  });

  it('draws mrkdwn with names of people and channels', () => {
    const html = drawBlocks([
      {
        type: 'section',
        text: mrkdwn('*b* _i_ `c` <https://e.org/?a=1&amp;b=2|L &amp; M> <@U0ANN> <#C0PRESS> &lt;b&gt; :wave:'),
      },
    ]);
    expect(html).toContain('<strong>b</strong> <em>i</em> <code>c</code>');
    expect(html).toContain('href="https://e.org/?a=1&amp;b=2"');
    expect(textOf(html)).toContain('L & M @ann #press <b> :wave:');
  });

  it('takes no longer over long broken markup than anybody waits', () => {
    // In time that grows with the square, these would take longer than a test may.
    for (const text of ['*a '.repeat(50_000), '<'.repeat(200_000), '`_*~'.repeat(50_000), '> '.repeat(100_000)]) {
      expect(drawBlocks([{ type: 'section', text: mrkdwn(text) }])).not.toBe('');
    }
  });

  it('never makes a link that runs a script', () => {
    const html = drawBlocks([
      line({ type: 'link', url: 'javascript:alert(1)', text: 'here' }),
      { type: 'section', text: mrkdwn('<javascript:alert(1)|there>') },
      { type: 'markdown', text: '[anywhere](javascript:alert(1)) <b>bold</b>' },
    ]);
    expect(html).not.toContain('<a ');
    expect(html).not.toContain('<b>');
    expect(textOf(html)).toContain('here (javascript:alert(1))');
  });

  it('shows an unknown block, element or leaf with its type and its JSON', () => {
    const html = drawBlocks([
      { type: 'hologram', depth: 3 },
      line({ type: 'smell', of: 'roses' }),
      { type: 'actions', elements: [{ type: 'lever', action_id: 'pull' }] },
      { type: 'input', label: plain('L'), element: { type: 'rich_text_input', action_id: 'f' } },
    ]);
    for (const shown of ['hologram', '"depth": 3', 'smell', '"of": "roses"', 'lever', 'rich_text_input']) {
      expect(textOf(html)).toContain(shown);
    }
  });

  it('shows every kind of leaf', () => {
    const html = drawBlocks([
      line(
        leaf('a', { bold: true, italic: true }),
        leaf('b', { strike: true }),
        leaf('c', { code: true }),
        { type: 'user', user_id: 'U0ANN' },
        { type: 'channel', channel_id: 'C0PRESS' },
        { type: 'broadcast', range: 'here' },
        { type: 'emoji', name: 'wave' },
        { type: 'date', timestamp: 0, format: '{date}', fallback: '1 Jan' },
        { type: 'usergroup', usergroup_id: 'S1' },
      ),
    ]);
    expect(html).toContain('<strong><em>a</em></strong><s>b</s><code>c</code>');
    expect(textOf(html)).toContain('@ann#press@here:wave:1 Jan@S1');
  });

  it('loads no image: it shows what it is of and where it lies', () => {
    const html = drawBlocks([
      { type: 'image', alt_text: 'A map', image_url: 'https://example.org/map.png' },
      {
        type: 'section',
        text: plain('t'),
        accessory: { type: 'image', alt_text: 'A flag', image_url: 'https://e.org/f' },
      },
      { type: 'markdown', text: '![A seal](https://e.org/s)' },
    ]);
    expect(html).not.toMatch(/<img|src=/);
    for (const shown of ['A map', 'https://example.org/map.png', 'A flag', 'A seal'])
      expect(textOf(html)).toContain(shown);
  });

  it('lets each paragraph, quote and cell choose its own direction', () => {
    const html = drawBlocks([
      rich(
        { type: 'rich_text_quote', elements: [leaf('وأشاد')] },
        { type: 'rich_text_section', elements: [leaf('two')] },
      ),
      { type: 'table', rows: [[{ type: 'raw_text', text: 'أ' }]] },
    ]);
    expect(html).toContain('<blockquote dir="auto">');
    expect(html).toContain('<div dir="auto">two');
    expect(html).toMatch(/<th [^>]*dir="auto"/);
  });

  it('ties an error to its field, and says which fields are optional', () => {
    const html = drawBlocks(
      [
        {
          type: 'input',
          block_id: 'who',
          optional: true,
          label: plain('Who'),
          element: { type: 'plain_text_input', action_id: 'a' },
        },
      ],
      { who: 'Nobody of that name.' },
    );
    expect(html).toMatch(/aria-describedby="place-who-a-error" aria-invalid="true"/);
    expect(html).toContain('id="place-who-a-error" role="alert"');
    expect(textOf(html)).toContain('Who (optional)');
    expect(html).not.toContain('required');
  });
});
