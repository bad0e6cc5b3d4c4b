import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenceTemplates } from '../../../../src/library/formats/markdown/fence-templates.js';

describe('fenceTemplates', () => {
  it('puts fences where tags stand around code, letter for letter', () => {
    const text = 'a\n{% highlight js %}\nx\n{% endhighlight %}\n> {{< code >}}\n> y\n> {{< /code >}}';
    const fenced = fenceTemplates(text);
    expect(fenced.split('\n').map((line) => line.trimEnd())).toEqual([
      'a',
      '~~~~~',
      'x',
      '~~~~~',
      '> ~~~~~',
      '> y',
      '> ~~~~~',
    ]);
    expect(fenced).toHaveLength(text.length);
  });

  it.each([
    ['that nothing closes', '{% highlight js %}\nx\n{% endraw %}'],
    ['of another name', '{{< highlight go >}}\nx\n{{< /code >}}'],
    ['that end where none began', '{% endhighlight %}\nx'],
    ['of other things', '{{< codepen >}}\n{% note %}\nx\n{% endnote %}'],
    ['within a line', 'See {% highlight js %} and\n{% endhighlight %} here'],
  ])('leaves alone tags %s', (_, text) => {
    expect(fenceTemplates(text)).toBe(text);
  });

  it('never moves a line', () => {
    const line = fc.constantFrom(
      '{% highlight x %}',
      '{% endhighlight %}',
      '{{< code >}}',
      '> {{< /code >}}',
      'words',
      '',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const fenced = fenceTemplates(lines.join('\n')).split('\n');
        expect(fenced.map(({ length }) => length)).toEqual(
          lines.length === 0 ? [0] : lines.map(({ length }) => length),
        );
      }),
    );
  });
});
