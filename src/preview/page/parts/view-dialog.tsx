import { fieldsAt, listAt, textAt } from '../../../fields.js';
import type { OpenView } from '../../local-slack/contract.js';
import { Blocks } from '../blocks/block.js';
import { isFilesElement } from '../blocks/field-element.js';
import { drawingFor, type PageView } from '../tab/page-view.js';
import { FormFields } from './form-fields.js';

/** A modal. Those under the top one stay in the page, so that what was typed into them is still there afterwards. */
export function ViewDialog({ view, open }: { view: PageView; open: OpenView }) {
  const id = `view-${open.id}`;
  const submit = textAt(fieldsAt(open.view, 'submit'), 'text');
  const close = textAt(fieldsAt(open.view, 'close'), 'text');
  const drawing = drawingFor(view, id, open.errors);
  return (
    <dialog id={id} open aria-labelledby={`${id}-title`} data-modal>
      <form
        method="post"
        action={submit === '' ? '/close' : '/submit'}
        {...(takesFiles(open) && { encType: 'multipart/form-data' })}
      >
        <FormFields view={view} container={{ kind: 'view', viewId: open.id }} />
        <input type="hidden" name="view" value={open.id} />
        {/* Enter in a field presses a form's first button, which would otherwise be one among the blocks. */}
        <button type="submit" hidden />
        <header class="pane-head">
          <h2 id={`${id}-title`} dir="auto">
            {textAt(fieldsAt(open.view, 'title'), 'text')}
          </h2>
          <button type="submit" class="plain" formaction="/close" formnovalidate aria-label="Close" data-closes>
            ×
          </button>
        </header>
        {/* It may have to be scrolled, which a keyboard can only do in what has the focus. */}
        <section class="blocks" tabindex={0} aria-label="Content">
          <Blocks blocks={listAt(open.view, 'blocks')} drawing={drawing} />
        </section>
        <footer>
          <button type="submit" class="plain" formaction="/close" formnovalidate>
            {close || (submit === '' ? 'Close' : 'Cancel')}
          </button>
          {submit !== '' && (
            <button type="submit" class="slack-button primary">
              {submit}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}

/** Only a form of several parts carries files. */
function takesFiles({ view }: OpenView): boolean {
  return listAt(view, 'blocks').some((block) => isFilesElement(fieldsAt(block, 'element') ?? {}));
}
