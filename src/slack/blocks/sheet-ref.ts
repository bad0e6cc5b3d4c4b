import type { FactsRequest } from '../../domain.js';

/** What a button asks for: the article or topic, where to go on, and the sheet that it was pressed on. */
export type SheetRef = Omit<FactsRequest, 'viewer' | 'about' | 'scope'> & {
  readonly about: { readonly articleId: string } | { readonly topic: string };
};

/** Ids where there are any; a topic is its words. Slack keeps 2,000 characters, and a topic has at most 300. */
export function writeSheetRef({ about, from = 0, mark = '', language = '' }: SheetRef): string {
  const [kind, subject] = 'topic' in about ? ['t', about.topic] : ['a', about.articleId];
  // Half a surrogate pair can't be sent.
  return `${kind}:${mark}:${from}:${language}:${subject}`.replace(/\p{Cs}/gu, '').slice(0, 2_000);
}

/** Reads the value of a button; undefined when it is not one of ours. */
export function readSheetRef(value: string): SheetRef | undefined {
  const [, kind, mark, from, language, subject] = /^([at]):([\da-f]*):(\d{1,9}):([^:]*):(.+)$/su.exec(value) ?? [];
  if (subject === undefined) return undefined;
  return {
    about: kind === 't' ? { topic: subject } : { articleId: subject },
    from: Number(from),
    ...(mark && { mark }),
    ...(language && { language }),
  };
}
