/** How far a quotation or bracket may reach to either side of a stop within it, in UTF-16 units. */
const reach = 240;

const openers: Readonly<Record<string, string>> = { '”': '“', ')': '(', ']': '[', '»': '«', '«': '»', '“': '„' };

/**
 * Whether a stop that ends at `at` stands within a quotation or bracket behind which the sentence goes on: "Stop. Go!"
 * he said. Where the quotation's own end ends the sentence, the sentences within it are sentences.
 */
export function isWithinQuotation(body: string, at: number): boolean {
  const found = body.slice(at, at + reach).search(/["“”„«»()[\]]/u);
  if (found <= 0) return false;
  const close = at + found;
  if (!isOpenBefore(body.slice(Math.max(0, at - reach), at), body.charAt(close)) || !isClosing(body, close))
    return false;
  const last = body.charAt(close - 1);
  const after = body.slice(close + 1, close + 40);
  if (/[,،]/.test(last) || /^\s?[,،]/.test(after)) return true;
  return /^["”»)\]'’]*\s+\p{Ll}/u.test(after);
}

/** Whether `before` opens what `closer` closes, and has not closed it yet. */
function isOpenBefore(before: string, closer: string): boolean {
  if (closer === '"') return /(?:^|[\s([])"(?=\S)[^"]*$/u.test(before);
  const opener = openers[closer];
  return opener !== undefined && before.lastIndexOf(opener) > before.lastIndexOf(closer);
}

/**
 * A mark that opens as well as closes does the latter behind a word; » also behind the blank that French puts there.
 */
function isClosing(body: string, at: number): boolean {
  if (/[”)\]]/.test(body.charAt(at))) return true;
  if (/\s/.test(body.charAt(at - 1))) return body.charAt(at) === '»';
  return !/[\p{L}\p{N}]/u.test(body.charAt(at + 1));
}
