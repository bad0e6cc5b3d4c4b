import type { FormatReader } from '../contract.js';

/** Bytes at the start of a file in which a mail's head begins. */
const within = 2_048;

const head =
  /^(?:From [^\n]*\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:from|received|return-path|delivered-to|message-id):/i;

/** Mails as mail programs save them. */
export const emailReader: FormatReader = {
  format: 'email',
  endings: ['.eml'],
  version: 1,
  sizeLimit: 25_000_000,
  recognizes: (bytes) =>
    head.test(new TextDecoder('windows-1252').decode(bytes.subarray(0, within)).replaceAll('\r\n', '\n')),
  read: async (file) => {
    const { readEmail } = await import('./read-email.js');
    return [await readEmail(file.bytes)];
  },
};
