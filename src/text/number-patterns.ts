/** Sources of patterns for what begins with a figure and is one word, and how each is written as that word. */

/** Times of day: "16:30", "16h30", "4.30 p.m.". */
const minutes = '[0-5]\\d';
const halfDay = '[ \\u00a0\\u202f]?[ap]\\.?[ \\u00a0\\u202f]?m\\b';
export const twelveHours = `(?:1[0-2]|0?[1-9])(?:[:.]${minutes})?${halfDay}`;
export const clock = `(?<!\\d:)(?:[01]?\\d|2[0-3])(?::|h(?=\\d))${minutes}(?![:\\d])`;

/** Telephone numbers as they are written where they can't be told for anything else. */
const gap = '[ \\u00a0./-]';
export const phones: readonly string[] = [
  `\\+\\d{1,3}(?:[ \\u00a0./()-]{0,2}\\d){6,12}`,
  `\\(\\d{3}\\) ?\\d{3}[ .-]\\d{4}`,
  `\\(0\\d{1,4}\\) ?\\d{2,4}(?:${gap}?\\d{2,4}){1,2}`,
  `\\d{3}[.-]\\d{3}[.-]\\d{4}`,
  `0\\d(?:${gap}\\d{2}){4}`,
  `0\\d{2,4}(?: ?/ ?\\d{3,8}|[ -]\\d{6,8})(?:-\\d{1,4})?`,
];

/** "60068-2-11"; the days "2024-09-10" and "10-09-2024" are words for each part. */
export const code = `(?!\\d{4}-\\d{1,2}-\\d{1,2}(?!-?\\d))(?!\\d{1,2}-\\d{1,2}-\\d{4}(?!-?\\d))\\d+(?:-\\d+){2,}`;

/** "1,000", "1.000.000", "1’000", with their decimals. */
export function grouped(joints: string): readonly string[] {
  return [
    `\\d{1,3}(?:[,٬\\u00a0\\u202f\\u2009${joints}]\\d{3})+(?:[.٫]\\d+)?`,
    `\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?`,
    `\\d{1,3}\\.\\d{3},\\d{1,2}`,
  ];
}

/** "2.3.1", "v3.1", "3.5"; the days "3.10.1990" and "1990.10.3" are words for each part. */
const days = ['\\d{1,2}\\.\\d{1,2}\\.\\d{4}', '\\d\\d\\.\\d\\d\\.\\d\\d', '\\d{4}\\.\\d{1,2}\\.\\d{1,2}'];
export const dotted = `(?<!\\p{Nd}[.,])(?!(?:${days.join('|')})(?!\\.?\\d))\\p{Nd}+(?:[.٫]\\p{Nd}+)+`;

/** "3,5": a decimal, where no list of numbers goes on. */
export const comma = '(?<![\\p{Nd},.])\\p{Nd}+,\\p{Nd}{1,2}(?![\\p{Nd},])';

/** A time of day as one word, by the hours of a day: "4.30 p.m." is "16:30", "09:05" is "9:05". */
export function timeOf(written: string): string {
  const [, hour = '', minute = '00'] = /^(\d+)(?:[:.h](\d\d))?/.exec(written) ?? [];
  const half = /([ap])\.?\s?m/iu.exec(written)?.[1]?.toLowerCase();
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  return `${hours}:${minute}`;
}

/** A number with thousands or decimals as one word: "1,234.5" and "1.234,5" are "1234.5". */
export function plainNumber(written: string): string {
  const decimal = /^\D*\d{1,3}(?:\.\d{3})+,\d+$/.test(written)
    ? ','
    : /^\d{1,3}(?:[^\d.٫]\d{3})+[.٫]\d+$/.test(written)
      ? /[.٫](?=\d+$)/.exec(written)?.[0]
      : undefined;
  const [whole = '', part] = decimal === undefined ? [written] : written.split(decimal);
  const digits = whole.replace(/\D/g, '');
  return part === undefined ? digits : `${digits}.${part}`;
}
