/** Words of what is set letter for letter, from which it may be a text that somebody wrote so. */
const textWords = 20;

/** Whether what is set letter for letter reads as a text, as mails and old pages have it, and not as code. */
export function readsAsText(text: string): boolean {
  const words = text.match(/(?<![^\s"'(«„“])[\p{L}\p{M}’'-]+(?=[\s.,;:!?)"'»“”…]|$)/gu) ?? [];
  const all = text.match(/\S+/g)?.length ?? 0;
  if (words.length < textWords || words.length < 0.7 * all) return false;
  return /\p{Ll}[.!?](?:\s|$)|[\p{Lo}][.؟!。]/u.test(text);
}
