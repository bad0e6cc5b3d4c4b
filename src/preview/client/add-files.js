/** Bytes of a file at most, as the server has it. */
const largest = 50 * 1024 * 1024;

/**
 * Takes files that are dropped anywhere on the page, or chosen by its button, and shows how far they are.
 * @param {(address: string) => Promise<boolean>} navigate
 */
export const offerFiles = (navigate) => {
  document.addEventListener('dragover', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    showArea(true);
  });
  document.addEventListener('dragleave', (event) => {
    // Out of the window, and not only from one element to the next.
    if (event.relatedTarget === null) showArea(false);
  });
  document.addEventListener('drop', (event) => {
    showArea(false);
    if (!bringsFiles(event)) return;
    event.preventDefault();
    add(droppedFiles(event.dataTransfer), `${location.pathname}${location.search}`, navigate);
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.matches('[data-chooses-files]')) {
      const input = target.closest('form')?.querySelector('input[type=file]');
      /** @type {HTMLInputElement | null | undefined} */ (input)?.click();
    }
    if (target.matches('#uploads button')) clearProblems();
  });
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-adds-files]')) return;
    const files = [...(target.files ?? [])].map((file) => ({ file, isFolder: false }));
    const page = new FormData(/** @type {HTMLFormElement} */ (target.form)).get('page');
    target.value = '';
    add(files, String(page), navigate);
  });
};

/** @param {DragEvent} event */
const bringsFiles = (event) => event.dataTransfer?.types.includes('Files') === true;

/** @param {boolean} isShown */
const showArea = (isShown) => {
  const area = document.getElementById('drop-area');
  if (area && area.matches(':popover-open') !== isShown) area.togglePopover(isShown);
};

/**
 * @typedef {{ readonly file: File, readonly isFolder: boolean }} Dropped
 * @param {DataTransfer | null} transfer
 * @returns {Dropped[]}
 */
const droppedFiles = (transfer) =>
  [...(transfer?.items ?? [])].flatMap((item) => {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    return file ? [{ file, isFolder: item.webkitGetAsEntry()?.isDirectory === true }] : [];
  });

/**
 * What waits to be sent; one is sent at a time.
 * @type {Promise<unknown>}
 */
let last = Promise.resolve();
let waiting = 0;

/** The address of what to show when all are sent; empty where none was taken. */
let next = '';

/**
 * @param {readonly Dropped[]} dropped
 * @param {string} page the address of what the tab shows, which tells where the answer goes
 * @param {(address: string) => Promise<boolean>} navigate
 */
const add = (dropped, page, navigate) => {
  if (waiting === 0) clearProblems();
  for (const { file, isFolder } of dropped) {
    if (isFolder) {
      tellProblem(`${file.name} is a folder: drop the files in it.`);
      continue;
    }
    if (file.size > largest) {
      tellProblem(`${file.name} is larger than 50 MB: split it into parts.`);
      continue;
    }
    waiting += 1;
    last = last.then(async () => {
      next = (await send(file, page)) ?? next;
      waiting -= 1;
      if (waiting > 0) return;
      show('');
      const address = next;
      next = '';
      if (address !== '') await navigate(address);
    });
  }
};

/**
 * @param {File} file
 * @param {string} page
 * @returns {Promise<string | undefined>} the address of what to show next
 */
const send = (file, page) =>
  new Promise((resolve) => {
    const form = new FormData();
    form.append('page', page);
    form.append('files', file);
    const further = () => (waiting > 1 ? `, ${waiting - 1} more to come` : '');
    show(`Sending ${file.name}${further()}…`, 0);
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.upload.addEventListener('progress', ({ loaded, total }) => showSent((100 * loaded) / total));
    request.upload.addEventListener('load', () => show(`Reading ${file.name}${further()}…`));
    request.addEventListener('loadend', () => {
      const isTaken = request.status === 200;
      if (!isTaken) tellProblem(problemOf(file.name, request));
      resolve(isTaken ? request.responseURL : undefined);
    });
    request.send(form);
  });

/**
 * @param {string} name
 * @param {XMLHttpRequest} request
 */
const problemOf = (name, { status, responseText }) => {
  if (status === 0) return `${name} could not be sent: see whether the preview still runs, and add it again.`;
  return status < 500 || status === 503 ? `${name}: ${responseText}` : `${name} could not be added: see the terminal.`;
};

/** @param {string} selector */
const part = (selector) => /** @type {HTMLElement} */ (document.querySelector(`#uploads ${selector}`));

/**
 * @param {string} text what is being done; empty where nothing is
 * @param {number} [sent] per cent
 */
const show = (text, sent) => {
  part('p').textContent = text;
  part('progress').hidden = text === '';
  if (sent === undefined) part('progress').removeAttribute('value');
  else showSent(sent);
};

/** @param {number} sent per cent */
const showSent = (sent) => part('progress').setAttribute('value', String(Math.round(sent)));

/** @param {string} text */
const tellProblem = (text) => {
  const item = document.createElement('li');
  item.textContent = text;
  part('ul').append(item);
  part('button').hidden = false;
};

const clearProblems = () => {
  part('ul').replaceChildren();
  part('button').hidden = true;
};
