import type { Curve, Curves } from './curves.js';

/** A run's curves and what they are called in the picture's legend. */
export interface DrawnRun {
  readonly title: string;
  readonly curves: Curves;
}

interface Panel {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  /** Share at the panel's upper edge; what is above is cut off. */
  readonly highest: number;
  /** Between the shares that are written beside it. */
  readonly step: number;
  /** A share that a thin line marks. */
  readonly mark?: number;
  /** The curve of each run, in their order. */
  readonly lines: readonly (Curve | undefined)[];
}

/** Pixels. */
const size = { columns: 3, width: 300, height: 230, left: 46, right: 14, top: 34, bottom: 44, legend: 30 } as const;
const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom } as const;

/** The first run is what is; those after it are what it is compared with. */
const strokes = ['stroke="#1660a8" stroke-width="2"', 'stroke="#c2571a" stroke-width="1.6" stroke-dasharray="5 3"'];

/** Share of wrong answers that is marked in each panel of risks. */
const usualRisk = 0.1;

/** The curves of one run, or of two, as a picture (SVG): a panel for each domain, then what is refused. */
export function drawCurves(runs: readonly DrawnRun[]): string {
  const panels = panelsOf(runs);
  const rows = Math.ceil(panels.length / size.columns);
  const [width, height] = [size.columns * size.width, size.legend + rows * size.height];
  const drawn = panels.map((panel, index) => {
    const x = (index % size.columns) * size.width;
    const y = size.legend + Math.floor(index / size.columns) * size.height;
    return `<g transform="translate(${x} ${y})">\n${drawPanel(panel)}\n</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11" fill="#222">`,
    '<title>Wrong answers by how much is answered, for each domain</title>',
    `<defs><clipPath id="inside"><rect width="${inner.width}" height="${inner.height}"/></clipPath></defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...runs.map(({ title }, index) => drawLegend(title, index)),
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function panelsOf(runs: readonly DrawnRun[]): Panel[] {
  const [first] = runs;
  if (!first) return [];
  const linesOf = (part: keyof Curves, key: string) =>
    runs.map(({ curves }) => curves[part].find((curve) => curve.key === key));
  return [
    ...first.curves.risks.map(({ key, title }) => ({
      title: key.includes('+') ? title : `${key}: ${title}`,
      across: 'shown an answer',
      up: 'wrong, of those shown',
      highest: 0.6,
      step: 0.2,
      mark: usualRisk,
      lines: linesOf('risks', key),
    })),
    ...first.curves.refusals.map(({ key, title }) => ({
      title: `${key}: ${title}`,
      across: 'answered of C',
      up: 'refused',
      highest: 1,
      step: 0.25,
      lines: linesOf('refusals', key),
    })),
  ];
}

function drawPanel({ title, across, up, highest, step, mark, lines }: Panel): string {
  const x = (share: number) => (share * inner.width).toFixed(1);
  const y = (share: number) => (inner.height * (1 - share / highest)).toFixed(1);
  const ticks = [0, 0.5, 1].map(
    (share) => `<text x="${x(share)}" y="${inner.height + 15}" text-anchor="middle">${share}</text>`,
  );
  const steps = Array.from({ length: Math.round(highest / step) + 1 }, (_, index) => index * step).map(
    (share) => `<text x="-6" y="${Number(y(share)) + 4}" text-anchor="end">${Number(share.toFixed(2))}</text>`,
  );
  const marked =
    mark === undefined ? [] : [`<path d="M0 ${y(mark)}H${inner.width}" stroke="#888" stroke-dasharray="1 3"/>`];
  const paths = lines.flatMap((line, index) =>
    line ? [`<path d="${pathOf(line, x, y)}" fill="none" ${strokes[index] ?? ''} clip-path="url(#inside)"/>`] : [],
  );
  return [
    `<g transform="translate(${size.left} ${size.top})">`,
    `<text x="0" y="-12" font-weight="bold">${escapeText(title)}</text>`,
    `<path d="M0 0V${inner.height}H${inner.width}" fill="none" stroke="#888"/>`,
    ...ticks,
    ...steps,
    `<text x="${inner.width / 2}" y="${inner.height + 32}" text-anchor="middle">${across}</text>`,
    `<text transform="translate(-36 ${inner.height / 2}) rotate(-90)" text-anchor="middle">${up}</text>`,
    ...marked,
    ...paths.reverse(),
    '</g>',
  ].join('\n');
}

function pathOf({ points }: Curve, x: (share: number) => string, y: (share: number) => string): string {
  return points.map(([across, up], index) => `${index === 0 ? 'M' : 'L'}${x(across)} ${y(up)}`).join('');
}

function drawLegend(title: string, index: number): string {
  const at = size.left + index * size.width;
  return `<path d="M${at} 18h28" fill="none" ${strokes[index] ?? ''}/><text x="${at + 36}" y="22">${escapeText(title)}</text>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
