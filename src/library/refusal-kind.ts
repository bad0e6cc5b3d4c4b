/** Kinds of refusals by what their reasons say, in their order: the first that is said counts. */
const signs = {
  time: ['s to read; split'],
  password: ['password', '(DRM)'],
  draft: ['a draft,'],
  size: ['split it', 'larger than', 'more than', 'too large', 'nested deeper'],
  encoding: ['UTF-8', 'NUL characters'],
  empty: [
    'empty:',
    'no text',
    'no words',
    'no row with a text',
    'nothing is said',
    'without text',
    'words are text',
    'no entry',
  ],
  kind: ['a kind that is not read', 'before 2007', 'no mail:', 'not a file'],
  damaged: [
    'damaged',
    'was changed since',
    'not as it was exported',
    'no whole',
    'can’t be',
    "can't be",
    'mend it',
    'changed while',
  ],
} as const;

/** What kind of refusal a reason of ours tells, for counting; `other` where it tells none of these. */
export function refusalKind(reason: string): keyof typeof signs | 'other' {
  const kinds = Object.keys(signs) as (keyof typeof signs)[];
  return kinds.find((kind) => signs[kind].some((sign) => reason.includes(sign))) ?? 'other';
}
