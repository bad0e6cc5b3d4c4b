import type { SourcePlace } from '../../domain.js';
import type { TextPiece } from './contract.js';

export interface TableCell {
  /** None where the cell is empty. */
  readonly pieces: readonly TextPiece[];
  /** Columns that it spans; 1 where absent. */
  readonly columns?: number;
  /** Rows that it spans; 1 where absent. */
  readonly rows?: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Names the columns of the rows under it. Neighbouring ones name them together. */
  readonly isHead?: boolean;
  readonly place?: SourcePlace;
}
