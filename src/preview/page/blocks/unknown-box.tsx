import { type Fields, textAt } from '../../../fields.js';

/** A block or element that we don't draw, named by its type: nothing that the bot sends is dropped. */
export function UnknownBox({ fields }: { fields: Fields }) {
  return (
    <div class="unknown">
      <p>
        Not drawn here: <code>{textAt(fields, 'type') || 'no type'}</code>
      </p>
      <pre>{JSON.stringify(fields, undefined, 2)}</pre>
    </div>
  );
}
