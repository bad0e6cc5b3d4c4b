import { offerFiles } from './add-files.js';
import { morphPage, openModals, showEnd } from './morph-page.js';
import { closeSuggestions, isTaken, suggest, take } from './suggest.js';

/** Navigations begun, and pages shown. */
let begun = 0;
let shown = 0;

/**
 * Goes where a link or a form leads. One that was overtaken by another is not shown.
 * @param {string} address
 * @param {RequestInit} [init]
 * @returns {Promise<boolean>} whether it is what the page shows now
 */
const navigate = async (address, init) => {
  begun += 1;
  const mine = begun;
  const page = await load(address, init);
  if (!page) return false;
  if (mine !== begun) {
    refresh();
    return false;
  }
  if (page.url !== location.href) history.pushState(null, '', page.url);
  shown += 1;
  morphPage(page.source);
  return true;
};

let isRefreshing = false;
let isStale = false;

/** Brings what is shown up to date. What comes while it loads is brought by another round. */
const refresh = async () => {
  isStale = true;
  if (isRefreshing) return;
  isRefreshing = true;
  while (isStale) {
    isStale = false;
    const before = shown;
    const page = await load(location.href);
    // Somebody went to another page meanwhile, which may be older than the change: that is loaded again too.
    if (before !== shown) isStale = true;
    else if (page?.url === location.href) morphPage(page.source);
  }
  isRefreshing = false;
};

/**
 * @param {string} address
 * @param {RequestInit} [init]
 */
const load = async (address, init) => {
  try {
    const response = await fetch(address, init);
    return response.ok ? { url: response.url, source: await response.text() } : undefined;
  } catch {
    // The preview is gone or restarting: the stream of changes asks again when it is back.
    return undefined;
  }
};

/** @param {string | undefined} id */
const focusOn = (id) => {
  if (id) document.getElementById(id)?.focus();
};

const closeDrawer = () => {
  const drawer = document.getElementById('sidebar');
  if (drawer?.matches(':popover-open')) drawer.hidePopover();
};

document.addEventListener('click', async (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const option = /** @type {HTMLElement | null | undefined} */ (target?.closest('[role=option]'));
  const field = option?.closest('form')?.querySelector('textarea');
  if (option && field) return take(field, option);
  const link = target?.closest('a');
  if (!link || link.origin !== location.origin || link.target || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  event.preventDefault();
  if (await navigate(link.href)) {
    closeDrawer();
    focusOn(link.dataset['focus']);
  }
});

document.addEventListener('submit', (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  const submitter = /** @type {HTMLButtonElement | null} */ (event.submitter);
  event.preventDefault();
  const question = submitter?.dataset['question'];
  if (question && !confirm(question)) return;
  send(form, submitter);
});

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 */
const send = async (form, submitter) => {
  const address = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '/';
  const values = new FormData(form, submitter);
  // Only a form of several parts carries files.
  const data = form.enctype === 'multipart/form-data' ? values : new URLSearchParams(/** @type {any} */ (values));
  const field = form.matches('[data-sends]') ? form.querySelector('textarea') : null;
  if (field) {
    if (field.value.trim() === '') return;
    field.value = '';
    closeSuggestions(field);
  }
  for (const menu of document.querySelectorAll('details.menu[open]')) menu.removeAttribute('open');
  const before = location.href;
  if ((await navigate(address, { method: 'POST', body: data })) && before !== location.href) closeDrawer();
};

document.addEventListener('change', (event) => {
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  const form = target?.closest('form');
  if (!form) return;
  const acting = target?.closest('[data-acts]');
  if (acting) send(form, acting.querySelector('button'));
  else if (form.matches('[data-submits-on-change]')) {
    // The next page brings a new menu of persons, which gets the focus.
    send(form, null).then(() => focusOn(document.querySelector('[data-submits-on-change] select')?.id));
  }
});

document.addEventListener('keydown', (event) => {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement) || !field.form?.matches('[data-sends]') || event.isComposing) return;
  if (isTaken(field, event)) return;
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    field.form.requestSubmit();
  }
});

document.addEventListener('input', (event) => {
  const field = event.target;
  if (field instanceof HTMLTextAreaElement && field.form?.matches('[data-sends]')) suggest(field);
});

document.addEventListener('focusout', (event) => {
  const field = event.target;
  if (field instanceof HTMLTextAreaElement && field.form?.matches('[data-sends]')) {
    // A press on a suggestion takes the focus first.
    const isChoosing = event.relatedTarget instanceof Element && event.relatedTarget.matches('[role=option]');
    if (!isChoosing) closeSuggestions(field);
  }
});

// Escape asks the app to close its modal; the dialog goes when the app has.
document.addEventListener(
  'cancel',
  (event) => {
    const dialog = event.target;
    if (!(dialog instanceof HTMLDialogElement)) return;
    event.preventDefault();
    /** @type {HTMLButtonElement | null} */ (dialog.querySelector('[data-closes]'))?.click();
  },
  true,
);

addEventListener('popstate', () => navigate(location.href));

/** @type {EventSource | undefined} */
let changes;
let version = '';

/** A hidden tab keeps no connection: a browser allows few to one address. */
const listen = () => {
  if (document.hidden) {
    changes?.close();
    changes = undefined;
  } else if (!changes) {
    changes = new EventSource('/changes');
    changes.addEventListener('change', ({ data }) => {
      if (data === version) return;
      version = data;
      refresh();
    });
  }
};

document.addEventListener('visibilitychange', listen);
document.documentElement.classList.add('scripted');
for (const list of document.querySelectorAll('[data-follows]')) showEnd(list);
openModals();
offerFiles(navigate);
listen();
