/** One probability that was believed, and whether it came true. */
export interface Belief {
  /** 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The beliefs whose confidence lies in [`from`, `to`); the last bin holds 1 as well. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence of the bin; 0 where it is empty. */
  readonly confidence: number;
  /** Share of the bin that is right; 0 where it is empty. */
  readonly accuracy: number;
}

/** Bins of the same width, as in Guo et al. 2017, "On Calibration of Modern Neural Networks". */
const binCount = 10;

export function reliabilityBins(beliefs: readonly Belief[]): ReliabilityBin[] {
  return Array.from({ length: binCount }, (_, bin) => {
    const own = beliefs.filter(({ confidence }) => binOf(confidence) === bin);
    const count = own.length;
    return {
      from: bin / binCount,
      to: (bin + 1) / binCount,
      count,
      confidence: count > 0 ? own.reduce((sum, { confidence }) => sum + confidence, 0) / count : 0,
      accuracy: count > 0 ? own.filter(({ isRight }) => isRight).length / count : 0,
    };
  });
}

function binOf(confidence: number): number {
  return Math.min(binCount - 1, Math.floor(confidence * binCount));
}

/**
 * Expected calibration error, 0 to 1: the distance of a bin's accuracy from its mean confidence, averaged over all
 * beliefs (Guo et al. 2017, equation 3). NaN without beliefs.
 */
export function expectedCalibrationError(beliefs: readonly Belief[]): number {
  return reliabilityBins(beliefs).reduce(
    (sum, { count, accuracy, confidence }) => sum + (count / beliefs.length) * Math.abs(accuracy - confidence),
    0,
  );
}

const barLength = 40;

/** The reliability diagram as text: a bar for the share that is right, and a mark where it should end. */
export function renderReliability(bins: readonly ReliabilityBin[]): string {
  return bins
    .map(({ from, to, count, confidence, accuracy }) => {
      const filled = Math.round(accuracy * barLength);
      const due = Math.min(barLength - 1, Math.round(confidence * barLength));
      const bar = Array.from({ length: barLength }, (_, at): string => (at < filled ? '█' : '·'));
      if (count > 0) bar[due] = '|';
      const figures = count > 0 ? `right ${accuracy.toFixed(3)}, believed ${confidence.toFixed(3)}` : 'no answers';
      return `${from.toFixed(1)}–${to.toFixed(1)} ${bar.join('')} ${figures} (${count})`;
    })
    .join('\n');
}
