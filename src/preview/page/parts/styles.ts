/** The page's stylesheets, in the order in which they hold. */
export const styles = [
  'base',
  'panes',
  'sidebar',
  'messages',
  'blocks',
  'fields',
  'writing',
  'modals',
  'inspector',
  'files',
  'narrow',
];
