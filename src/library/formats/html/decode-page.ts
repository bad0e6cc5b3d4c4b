/** Bytes at the start of a page in which it names its encoding. */
const namedWithin = 4_096;

const metaCharset = /<meta[^<>]{1,300}charset\s{0,3}=\s{0,3}["']?([-\w:.]{2,40})/i;
const xmlEncoding = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([-\w:.]{2,40})["']/i;

export interface DecodedPage {
  /** Without a byte order mark. */
  readonly text: string;
  /** Some bytes are no letters of the encoding that the page names. */
  readonly isBroken: boolean;
}

/**
 * The text of a page: in the encoding that its byte order mark names, or `named` (by whoever sent it), or it itself in
 * a meta tag; else in UTF-8, or in Windows-1252 where it is no UTF-8.
 */
export function decodePage(bytes: Uint8Array, named?: string): DecodedPage {
  const encoding = markedEncoding(bytes) ?? knownEncoding(named) ?? knownEncoding(writtenEncoding(bytes));
  if (encoding === undefined) {
    const text = decodeStrictly('utf-8', bytes);
    return { text: text ?? new TextDecoder('windows-1252').decode(bytes), isBroken: false };
  }
  const text = decodeStrictly(encoding, bytes);
  return { text: text ?? new TextDecoder(encoding).decode(bytes), isBroken: text === undefined };
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function writtenEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, namedWithin));
  return xmlEncoding.exec(start)?.[1] ?? metaCharset.exec(start)?.[1];
}

/** An encoding as decoders name it; one that the bytes of its own name deny is UTF-8, as browsers have it. */
function knownEncoding(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(name.trim());
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
