import type { PageView } from '../tab/page-view.js';
import { FormFields } from './form-fields.js';

/** The button for files; with the script it opens the browser's own choice of files, without it that is shown. */
export function AddFile({ view }: { view: PageView }) {
  const { state } = view;
  const id = `files-${state.person.name}-${state.channel.id}`;
  return (
    <form method="post" action="/files" encType="multipart/form-data" class="add-file">
      <FormFields view={view} />
      <label for={id} class="without-script">
        Add a file
      </label>
      <input type="file" id={id} name="files" multiple class="without-script" data-adds-files />
      <button type="submit" class="plain without-script">
        Add
      </button>
      <button type="button" id={`${id}-button`} class="plain with-script" data-chooses-files>
        Add a file
      </button>
    </form>
  );
}

/** What shows while files are dragged over the page, and how far those are that were dropped; the script fills it. */
export function DropArea() {
  return (
    <>
      <div id="drop-area" class="drop-area" popover="manual" data-held>
        <p>
          <strong>Drop files to ask them</strong>
          <span>PDF, Word, web pages, Markdown, tables, mails and more, up to 50 MB each</span>
        </p>
      </div>
      <div id="uploads" class="uploads" data-held>
        <p role="status" />
        <progress hidden max={100} value={0} aria-label="Sent" />
        <div aria-live="assertive">
          <ul />
        </div>
        <button type="button" class="plain" hidden>
          Dismiss
        </button>
      </div>
    </>
  );
}
