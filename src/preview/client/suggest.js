/**
 * Suggestions while somebody writes: commands after "/" at the start, people after "@". Arrow keys choose, Tab or Enter
 * takes, Escape closes.
 * @param {HTMLTextAreaElement} field
 * @returns {HTMLElement | null}
 */
const listOf = (field) => document.getElementById(field.getAttribute('aria-controls') ?? '');

/** @param {HTMLElement} list */
const optionsOf = (list) => /** @type {HTMLElement[]} */ ([...list.querySelectorAll('[role=option]')]);

/** @param {HTMLElement} list */
const shownOf = (list) => optionsOf(list).filter((option) => !option.hidden);

/**
 * The word before the caret, where it can be completed.
 * @param {HTMLTextAreaElement} field
 */
const wordAt = (field) => {
  const before = field.value.slice(0, field.selectionEnd);
  return /^\/\S*$/.exec(before)?.[0] ?? /(?:^|\s)(@\S*)$/.exec(before)?.[1];
};

/** @param {HTMLTextAreaElement} field */
export const suggest = (field) => {
  const list = listOf(field);
  if (!list) return;
  const word = wordAt(field)?.toLowerCase();
  for (const option of optionsOf(list)) {
    option.hidden = word === undefined || !(option.dataset['insert'] ?? '').startsWith(word);
  }
  const [first] = shownOf(list);
  list.hidden = first === undefined;
  choose(field, list, first);
};

/** @param {HTMLTextAreaElement} field */
export const closeSuggestions = (field) => {
  const list = listOf(field);
  if (!list) return;
  list.hidden = true;
  choose(field, list, undefined);
};

/**
 * @param {HTMLTextAreaElement} field
 * @param {HTMLElement} list
 * @param {HTMLElement | undefined} chosen
 */
const choose = (field, list, chosen) => {
  for (const option of optionsOf(list)) option.setAttribute('aria-selected', String(option === chosen));
  if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
  else field.removeAttribute('aria-activedescendant');
  chosen?.scrollIntoView({ block: 'nearest' });
};

/**
 * @param {HTMLTextAreaElement} field
 * @param {HTMLElement} option
 */
export const take = (field, option) => {
  const start = field.selectionEnd - (wordAt(field)?.length ?? 0);
  field.setRangeText(`${option.dataset['insert']} `, start, field.selectionEnd, 'end');
  field.focus();
  closeSuggestions(field);
};

/**
 * @param {HTMLTextAreaElement} field
 * @param {KeyboardEvent} event
 * @returns {boolean} whether the key was meant for the suggestions
 */
export const isTaken = (field, event) => {
  const list = listOf(field);
  if (!list || list.hidden) return false;
  const shown = shownOf(list);
  const at = shown.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  const chosen = shown[at];
  // A whole command or name needs no completing: Enter sends it.
  if (event.key === 'Enter' && chosen?.dataset['insert'] === wordAt(field)) return false;
  if (event.key === 'ArrowDown') choose(field, list, shown[(at + 1) % shown.length]);
  else if (event.key === 'ArrowUp') choose(field, list, shown[(at + shown.length - 1) % shown.length]);
  else if (event.key === 'Escape') closeSuggestions(field);
  else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) take(field, chosen);
  else return false;
  event.preventDefault();
  return true;
};
