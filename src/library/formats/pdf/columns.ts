import { isRightToLeft } from './lines.js';
import type { Run } from './page-runs.js';

interface Box {
  readonly runs: Run[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Lines that a column has at least on both sides of its gutter. */
const fewestLines = 4;

/** Columns within columns at most. */
const depthLimit = 3;

/**
 * The runs of a page in parts that are read one after the other: what stands above, beside each other and below. Texts
 * stand in columns where many of their lines end at a gutter that few lines cross, and fill the width on both sides.
 */
export function columnsOf(runs: readonly Run[]): Run[][] {
  const isRight = isRightToLeft(runs.map(({ text }) => text).join(''));
  const boxes = boxesOf(runs).sort((one, other) => one.bottom - other.bottom || one.left - other.left);
  return split(boxes, isRight, 0).map((boxes) => boxes.flatMap((box) => box.runs));
}

function split(boxes: readonly Box[], isRight: boolean, depth: number): (readonly Box[])[] {
  const gutter = depth < depthLimit ? findGutter(boxes) : undefined;
  if (gutter === undefined) return boxes.length > 0 ? [boxes] : [];
  return bandsOf(boxes, gutter).flatMap((band) => {
    if (!isColumns(band)) return [[...band.crossing, ...band.left, ...band.right]];
    const sides = isRight ? [band.right, band.left] : [band.left, band.right];
    return sides.flatMap((side) => split(side, isRight, depth + 1));
  });
}

interface Band {
  readonly left: Box[];
  readonly right: Box[];
  readonly crossing: Box[];
}

/** From above: what crosses a gutter, and what stands beside it between. */
function bandsOf(boxes: readonly Box[], gutter: number): Band[] {
  const bands: Band[] = [];
  for (const box of boxes) {
    const crosses = box.left < gutter && box.right > gutter;
    let band = bands.at(-1);
    if (!band || crosses !== band.crossing.length > 0) {
      band = { left: [], right: [], crossing: [] };
      bands.push(band);
    }
    (crosses ? band.crossing : box.right <= gutter ? band.left : band.right).push(box);
  }
  return joinBands(bands);
}

/** Bands that are no columns are read with what crosses around them, line by line. */
function joinBands(bands: readonly Band[]): Band[] {
  const joined: Band[] = [];
  for (const band of bands) {
    const before = joined.at(-1);
    if (before && !isColumns(before) && !isColumns(band)) {
      before.crossing.push(...band.crossing, ...band.left, ...band.right);
    } else joined.push(band);
  }
  return joined;
}

function isColumns({ left, right, crossing }: Band): boolean {
  return (
    crossing.length === 0 && left.length >= fewestLines && right.length >= fewestLines && fills(left) && fills(right)
  );
}

/** Whether lines fill their column as a text does, and are not the short cells of a table. */
function fills(boxes: readonly Box[]): boolean {
  const lines: { left: number; right: number; bottom: number }[] = [];
  for (const { left, right, bottom, size } of boxes) {
    const line = lines.at(-1);
    if (!line || bottom - line.bottom > 0.3 * size) lines.push({ left, right, bottom });
    else Object.assign(line, { left: Math.min(left, line.left), right: Math.max(right, line.right) });
  }
  const widths = lines.map((line) => line.right - line.left).sort((one, other) => one - other);
  const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  const middle = widths[Math.floor(widths.length / 2)] ?? 0;
  return lines.length >= fewestLines && middle > 0.6 * width && width > 8 * (boxes[0]?.size ?? 1);
}

/** Where most lines stand in columns on both sides, if any do. */
function findGutter(boxes: readonly Box[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const gutter of gutters(boxes)) {
    const columns = bandsOf(boxes, gutter).filter((band) => isColumns(band));
    const lines = columns.reduce((sum, { left, right }) => sum + Math.min(left.length, right.length), 0);
    if (lines > most) [best, most] = [gutter, lines];
  }
  return best;
}

/** Beside the edges at which several lines begin or end, with lines on both sides. */
function gutters(boxes: readonly Box[]): number[] {
  const edges = new Map<number, number>();
  for (const { left, right, size } of boxes) {
    for (const edge of [left - size * 0.4, right + size * 0.4]) {
      const near = Math.round(edge / 3) * 3;
      edges.set(near, (edges.get(near) ?? 0) + 1);
    }
  }
  return [...edges].flatMap(([gutter, lines]) => {
    if (lines < fewestLines) return [];
    const before = boxes.filter(({ right }) => right <= gutter).length;
    const behind = boxes.filter(({ left }) => left >= gutter).length;
    return before >= fewestLines && behind >= fewestLines ? [gutter] : [];
  });
}

/** Runs that stand together in a line, without a gap as wide as a gutter. */
function boxesOf(runs: readonly Run[]): Box[] {
  const boxes: Box[] = [];
  let row: Run | undefined;
  let open: Box | undefined;
  const rows: Run[][] = [];
  for (const run of [...runs].sort((one, other) => one.y - other.y)) {
    if (row && Math.abs(run.y - row.y) < 0.2 * run.size) rows.at(-1)?.push(run);
    else {
      rows.push([run]);
      row = run;
    }
  }
  for (const each of rows) {
    open = undefined;
    for (const run of each.sort((one, other) => one.x - other.x)) {
      if (run.text.trim() === '') {
        open?.runs.push(run);
        continue;
      }
      const gap = open ? run.x - open.right : 0;
      if (!open || gap > run.size * 0.9) {
        open = boxOf(run);
        boxes.push(open);
      } else {
        const grown: Box = {
          ...open,
          right: Math.max(open.right, run.x + run.width),
          top: Math.min(open.top, run.y - run.size),
          bottom: Math.max(open.bottom, run.y),
        };
        grown.runs.push(run);
        boxes[boxes.length - 1] = grown;
        open = grown;
      }
    }
  }
  return boxes;
}

function boxOf(run: Run): Box {
  return { runs: [run], left: run.x, right: run.x + run.width, top: run.y - run.size, bottom: run.y, size: run.size };
}
