/** Lines of a mail that are its own, and those that aren't. */
export interface MailLines {
  readonly own: readonly string[];
  readonly quoted: readonly string[];
  readonly signature: readonly string[];
}

/** "On 3 May Jane wrote:" in the five languages that we answer in. */
const wrote = /(?:wrote|writes|schrieb|geschrieben|a écrit|écrivait|escribi[óo]|كتبت?|يكتب)(?!\p{L})/u;
const opensAttribution = /^\s*(?:On|Am|Den|Le|El|في|بتاريخ|يوم)\s/u;
const answered = new Set([
  ...['original message', 'forwarded message', 'ursprüngliche nachricht', 'weitergeleitete nachricht'],
  ...["message d'origine", 'message d’origine', 'message transféré', 'mensaje original', 'mensaje reenviado'],
  ...['الرسالة الأصلية', 'رسالة معاد توجيهها'],
]);
const answeredHead = /^\s*(?:From|Von|De|من)\s?:\s.{1,200}$/iu;
const sentHead = /^\s*(?:Sent|Gesendet|Date|Datum|Envoyé|Enviado(?: el)?|Fecha|تاريخ الإرسال|أُرسلت)\s?:\s/iu;

/** UTF-16 units of the lines at most that say who wrote what is quoted. */
const attributionLimit = 300;

/** Whether a text says only who wrote the mail that follows. */
export function isAttribution(text: string): boolean {
  return (
    text.length <= attributionLimit && opensAttribution.test(text) && wrote.test(text) && /[:：]$/.test(text.trim())
  );
}

/** Tells a plain mail's own lines from those that it quotes and from its signature; all but the last, if wanted. */
export function divideMail(text: string, withQuotes: boolean): MailLines {
  const lines = text.split(/\r?\n/);
  const own: string[] = [];
  const quoted: string[] = [];
  const signature: string[] = [];
  let into = own;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const isQuoted = /^\s?>/.test(line);
    // A signature ends with what is quoted under it.
    if (into === signature && (isQuoted || isAnswerHead(lines, at))) into = own;
    if (/^--\s?$/.test(line)) into = signature;
    if (withQuotes && into !== signature) {
      into.push(line.replace(/^\s?(?:>\s?)+/, ''));
      continue;
    }
    if (into !== signature && isAnswerHead(lines, at)) into = quoted;
    const attribution = into === own && !isQuoted ? attributionAt(lines, at) : 0;
    if (attribution > 0) {
      for (const part of lines.slice(at, at + attribution)) quoted.push(part);
      at += attribution - 1;
    } else (isQuoted ? quoted : into).push(line);
  }
  return { own, quoted, signature };
}

/** Whether all that follows is the mail that was answered, as Outlook puts it. */
function isAnswerHead(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.startsWith('--') && answered.has(line.replace(/-/g, '').trim().toLowerCase())) return true;
  return answeredHead.test(line) && lines.slice(at + 1, at + 4).some((next) => sentHead.test(next));
}

/** Of how many lines the words are that say who wrote what is quoted next. */
function attributionAt(lines: readonly string[], at: number): number {
  for (let count = 1; count <= 3; count += 1) {
    if (isAttribution(lines.slice(at, at + count).join(' '))) return count;
  }
  return 0;
}
