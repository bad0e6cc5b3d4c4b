import type { Child } from 'hono/jsx';
import type { Fields } from '../../../fields.js';
import type { Drawing } from './drawing.js';

export interface FieldProps {
  readonly element: Fields;
  readonly blockId: string;
  readonly drawing: Drawing;
  /** The label, where no label element names the field. */
  readonly label?: string;
  /** Of a group of choices. */
  readonly legend?: Child;
  readonly isRequired?: boolean;
  readonly isWrong?: boolean;
  /** Ids of what explains the field. */
  readonly describedBy?: string;
}
