/** A file that can't be taken in; the message says why, in a few words that fit behind its name. */
export class ArticleRefused extends Error {
  override readonly name = 'ArticleRefused';
}
