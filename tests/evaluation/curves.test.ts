import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { curvesOf, saveCurves } from '../../evaluation/curves.js';
import { drawCurves } from '../../evaluation/draw-curves.js';
import { outcomeOf } from './outcome-of.js';

/** As many answers of each of two confidences; the unsure ones are wrong. */
const answerable = Array.from({ length: 80 }, (_, index) =>
  outcomeOf({ confidence: index % 2 === 0 ? 0.9 : 0.3, isRightFirst: index % 2 === 0 }),
);
const absent = answerable.map((outcome) => ({ ...outcome, isAnswerable: false, isRightFirst: false }));
const curves = curvesOf(
  new Map([
    ['C', answerable],
    ['E', absent],
    ['selqa', answerable.slice(0, 10)],
  ]),
);

describe('curvesOf', () => {
  it('goes from the surest answers to all of them, in each domain that ran whole', () => {
    expect(curves.risks.map(({ key }) => key)).toEqual(['C', 'C+E', 'selqa']);
    const [alone, half, few] = curves.risks.map(({ points }) => [points[0], points.at(-1)]);
    expect(alone).toEqual([
      [0.5, 0],
      [1, 0.5],
    ]);
    expect(half).toEqual([
      [0.5, 0.5],
      [1, 0.75],
    ]);
    // Ten are too few to tell a share of wrong ones by.
    expect(few).toEqual([undefined, undefined]);
  });

  it('sets what is refused against what is answered', () => {
    expect(curves.refusals.map(({ key }) => key)).toEqual(['E']);
    const [{ points } = { points: [] }] = curves.refusals;
    expect([points[0], points.at(-1)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('is kept in a file as it is', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'verbatim-curves-')), 'run.json');
    saveCurves(file, curves);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(curves);
  });
});

describe('drawCurves', () => {
  it('draws a panel for each curve of the first run, with the others’ beside it', () => {
    const earlier = { ...curves, risks: curves.risks.filter(({ key }) => key === 'C') };
    const picture = drawCurves([
      { title: 'now', curves },
      { title: 'words & nothing else', curves: earlier },
    ]);
    expect([...picture.matchAll(/font-weight="bold">([^<]*)/g)].map(([, title]) => title?.split(':')[0])).toEqual([
      ...['C', 'encyclopaedia, half absent', 'selqa', 'E'],
    ]);
    expect(picture).toContain('words &amp; nothing else');
    // Four panels now, two of which there were before; and a line in the legend for each.
    expect(picture.match(/stroke="#1660a8"/g)).toHaveLength(4 + 1);
    expect(picture.match(/stroke="#c2571a"/g)).toHaveLength(2 + 1);
  });
});
