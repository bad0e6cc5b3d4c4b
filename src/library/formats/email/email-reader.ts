import type { FormatReader } from '../contract.js';

/** Bytes at the start of a file in which a mail's head begins. */
const within = 2_048;

const sent = /^(?:from|received|return-path|delivered-to|message-id):/i;

/** Mails as mail programs save them. */
export const emailReader: FormatReader = {
  format: 'email',
  endings: ['.eml'],
  version: 2,
  sizeLimit: 25_000_000,
  recognizes: (bytes) => isHead(new TextDecoder('windows-1252').decode(bytes.subarray(0, within)).split(/\r?\n/)),
  read: async (file) => {
    const { readEmail } = await import('./read-email.js');
    return [await readEmail(file.bytes)];
  },
};

/** Whether lines are those that stand before a mail, up to a blank one: names with values, one of which a mail has. */
function isHead(lines: readonly string[]): boolean {
  const end = lines.indexOf('');
  // The last may be cut off.
  const head = lines.slice(/^From /.test(lines[0] ?? '') ? 1 : 0, end < 0 ? -1 : end);
  return head.every((line) => /^(?:[!-9;-~]+:|[ \t])/.test(line)) && head.some((line) => sent.test(line));
}
