import { Idiomorph } from '/assets/idiomorph.js';

/**
 * Turns the document into a newly rendered one without losing what the person is at: focus, scroll positions, typed
 * text, opened menus and drawers stay.
 * @param {string} source HTML of a whole page
 */
export const morphPage = (source) => {
  const next = new DOMParser().parseFromString(source, 'text/html');
  const showedEnd = new Map(listsThatFollow().map((list) => [list.id, isAtEnd(list)]));
  document.title = next.title;
  Idiomorph.morph(document.body, next.body, {
    morphStyle: 'outerHTML',
    restoreFocus: true,
    callbacks: { beforeNodeMorphed: isMorphed, beforeAttributeUpdated: isUpdated, beforeNodeRemoved: closeIfDialog },
  });
  // A list that was not there before begins at its end.
  for (const list of listsThatFollow()) if (showedEnd.get(list.id) !== false) showEnd(list);
  openModals();
};

/** Shows the dialogs that came without script as modal ones, the topmost last. */
export const openModals = () => {
  for (const dialog of document.querySelectorAll('dialog')) {
    if (dialog.matches(':modal')) continue;
    dialog.removeAttribute('open');
    dialog.showModal();
    const first = dialog.querySelector('[autofocus], .blocks :is(input, textarea, select, button, a)');
    if (first instanceof HTMLElement) first.focus();
  }
};

/** @returns {Element[]} */
const listsThatFollow = () => [...document.querySelectorAll('[data-follows]')];

/**
 * Where the script last scrolled each list to.
 * @type {WeakMap<Element, number>}
 */
const scrolledTo = new WeakMap();

/**
 * Shows a list's end, but never scrolls the beginning of its last message away.
 * @param {Element} list
 */
export const showEnd = (list) => {
  const last = [...list.querySelectorAll('article')].at(-1);
  const beginning = last
    ? last.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop - 8
    : Infinity;
  list.scrollTop = Math.min(list.scrollHeight, beginning);
  scrolledTo.set(list, list.scrollTop);
};

/**
 * Whether a list shows its end, because nobody has scrolled it up.
 * @param {Element} list
 */
const isAtEnd = (list) =>
  list.scrollTop === scrolledTo.get(list) || list.scrollHeight - list.scrollTop - list.clientHeight < 40;

/**
 * What a person typed or chose is theirs until they send it, and suggestions are the script's.
 * @param {Node} old
 * @param {Node} next
 */
const isMorphed = (old, next) => {
  if (!(old instanceof HTMLElement) || !(next instanceof HTMLElement) || old.id !== next.id) return true;
  if (!old.matches('[data-kept], [data-held]')) return true;
  for (const name of ['aria-invalid', 'aria-describedby']) {
    const value = next.getAttribute(name);
    if (value === null) old.removeAttribute(name);
    else old.setAttribute(name, value);
  }
  return false;
};

/**
 * Once the page is there, menus are opened by hand and dialogs by `openModals`.
 * @param {string} name
 */
const isUpdated = (name) => name !== 'open';

/**
 * A dialog that is closed gives the focus back to where it was; one that is only removed does not.
 * @param {Node} node
 */
const closeIfDialog = (node) => {
  if (node instanceof HTMLDialogElement) node.close();
  return true;
};
