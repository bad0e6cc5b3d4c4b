import type { FileDrop } from '../../files/file-drop.js';
import type { PageView } from '../tab/page-view.js';
import { FormFields } from './form-fields.js';

/** The files that were dropped on the page, each with a way to take it out again. */
export function FileList({ view, files }: { view: PageView; files: FileDrop }) {
  return (
    <section class="file-list" aria-labelledby="files">
      <h2 id="files">Your files</h2>
      {files.files.length === 0 ? (
        <p class="quiet">Drop files anywhere on this page to ask them.</p>
      ) : (
        <>
          <ul aria-labelledby="files">
            {files.files.map(({ name, title }) => (
              <li>
                <form method="post" action="/remove">
                  <FormFields view={view} />
                  <span class="file-name" dir="auto" title={title}>
                    {name}
                  </span>
                  <button type="submit" class="plain" name="file" value={name} aria-label={`Remove ${name}`}>
                    Remove
                  </button>
                </form>
              </li>
            ))}
          </ul>
          <p class="quiet">Asked on this page alone, never in Slack.</p>
        </>
      )}
    </section>
  );
}
