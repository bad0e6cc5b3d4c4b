import type { LoadFigures } from '../bench/load/summarize-load.js';
import type { FaultRow } from './scenario.js';

/** Of questions by command: nobody may be left without a word. */
export function judgeCommands(attack: string, figures: LoadFigures): FaultRow {
  const { asked, answeredAtOnce, answeredLater, told, leftLooking, nothing } = figures;
  return {
    attack,
    counts: {
      asked,
      'answered at once': answeredAtOnce,
      later: answeredLater,
      'told otherwise': told,
      'left looking': leftLooking,
      nothing,
    },
    faults: [
      ...(asked === 0 ? ['None was let in, so nothing was tried.'] : []),
      ...(nothing > 0 ? [`${nothing} of ${asked} people heard nothing.`] : []),
      ...(leftLooking > 0 ? [`${leftLooking} of ${asked} people were told to wait and heard nothing more.`] : []),
    ],
  };
}
