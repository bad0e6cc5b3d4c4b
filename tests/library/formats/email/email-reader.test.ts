import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../../../src/library/article-refused.js';
import type { ReadDocument } from '../../../../src/library/formats/contract.js';
import { emailReader } from '../../../../src/library/formats/email/email-reader.js';
import { fileOf, shownBlocks, webFile } from '../shown-blocks.js';

async function readMail(text: string): Promise<ReadDocument | undefined> {
  const [mail] = await emailReader.read(fileOf(text.replace(/\r?\n/g, '\r\n')));
  return mail;
}

const head = 'From: Ola <ola@example.org>\nSubject: Boats\nDate: Fri, 5 Jun 2026 09:00:00 +0200\n';
const plain = `${head}Content-Type: text/plain; charset=utf-8\n\n`;
const html = `${head}Content-Type: text/html; charset=utf-8\n\n`;

async function shown(text: string): Promise<string[]> {
  return shownBlocks((await readMail(text))?.blocks ?? []);
}

describe('a mail that Python wrote', () => {
  it('is read by its better part, with what is attached named', async () => {
    const subjects = {
      en: 'Rules of the house',
      de: 'Hausordnung für Gäste',
      fr: 'Règlement de la maison',
      es: 'Normas de la casa',
      ar: 'نظام الدار',
    };
    for (const [language, title] of Object.entries(subjects)) {
      const [mail] = await emailReader.read(webFile(`rules.${language}.eml`));
      expect(mail?.matter).toEqual({ title, source: 'Mara Lindqvist', published: '2026-03-02' });
      expect(mail?.notes).toEqual([`attached and not read: plan.${language}.pdf`]);
      const lines = shownBlocks(mail?.blocks ?? []);
      expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(2);
      expect(lines.filter((line) => line.includes(' > - ')).length).toBeGreaterThanOrEqual(4);
    }
  });

  it.each([
    ['en', 'The rules change in May.'],
    ['de', 'Die Regeln ändern sich im Mai.'],
    ['fr', 'Les règles changent en mai.'],
    ['es', 'Las normas cambian en mayo.'],
    ['ar', 'تتغير القواعد في مايو.'],
  ])('is an answer without what it answers, and without its signature (%s)', async (language, sentence) => {
    const [mail] = await emailReader.read(webFile(`answer.${language}.eml`));
    expect(shownBlocks(mail?.blocks ?? [])).toEqual([`${sentence} ${sentence}`, '- one', '- two']);
    expect(mail?.leftOut).toEqual([
      { what: 'quoted mails', words: expect.any(Number) },
      { what: 'a signature', words: 4 },
    ]);
  });
});

describe('emailReader', () => {
  it('leaves out what Outlook and Thunderbird quote under an answer', async () => {
    const own = 'The ferry leaves at six from the north quay, and at nine from the fort.';
    expect(
      await shown(`${plain}${own}\n\n-----Original Message-----\nFrom: Bo\nSent: Monday\n\nWhen does it leave?\n`),
    ).toEqual([own]);
    expect(await shown(`${plain}${own}\n\nVon: Bo Carr\nGesendet: Montag\nAn: Ola\n\nWann?\n`)).toEqual([own]);
    expect(
      await shown(
        `${html}<p>${own}</p><div class="moz-cite-prefix">On 4.6.26 Bo wrote:</div><blockquote type="cite"><p>When?</p></blockquote>`,
      ),
    ).toEqual([own]);
    expect(
      await shown(
        `${html}<div><p>${own}</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Bo</div><div>When?</div></div>`,
      ),
    ).toEqual([own]);
  });

  it('keeps what a mail says between quotes, and what begins like one', async () => {
    expect(
      await shown(
        `${plain}> When does it leave?\nAt six each day, and at nine on Sundays.\n> From where?\nOn Sundays Bo wrote a list: see the desk of the harbour.\n`,
      ),
    ).toEqual(['At six each day, and at nine on Sundays.\nOn Sundays Bo wrote a list: see the desk of the harbour.']);
  });

  it('reads what is quoted where a mail says nothing else', async () => {
    const words =
      'The north quay is closed in June and July, since its stones are laid anew by the town, and boats go to the fort.';
    expect(await shown(`${plain}FYI\n\n> ${words}\n`)).toEqual(['FYI', words]);
    expect((await shown(`${html}FYI<div class="gmail_quote"><p>${words}</p></div>`)).join(' ')).toContain(words);
  });

  it('joins what format=flowed breaks, and decodes what mails encode', async () => {
    const flowed = `${head}Content-Type: text/plain; charset=iso-8859-1; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\nDie Gr=F6=DFe ist \nbekannt.\n`;
    expect(await shown(flowed)).toEqual(['Die Größe ist bekannt.']);
  });

  it('refuses what is no mail, and a mail without words', async () => {
    for (const [text, reason] of [
      ['just a line', /neither a sender nor a subject/],
      [plain, /no text/],
      [`${head}Content-Type: image/png\n\nAAAA`, /no text; save what is attached/],
      [`${head}${nested(150)}`, /parts can’t be told/],
      [`${plain}Own words.\n${'> quoted\n'.repeat(150_001)}`, /more than 150,000 lines/],
    ] as const) {
      const refusal = await readMail(text).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(ArticleRefused);
      expect(String(refusal)).toMatch(reason);
    }
  });

  it('counts no lines of what is attached', async () => {
    const packed = `${'SGVsbG8g'.repeat(9)}\n`.repeat(150_001);
    const part = `--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${packed}--x--\n`;
    const mail = `${head}Content-Type: multipart/mixed; boundary=x\n\n--x\n\nThe boats are out.\n${part}`;
    expect(await shown(mail)).toEqual(['The boats are out.']);
  });

  it('recognizes mails by their heads', () => {
    const is = (text: string) => emailReader.recognizes?.(Buffer.from(text));
    expect(is(plain)).toBe(true);
    expect(is(`From ola Fri Jun  5\nReceived: from a\n\tby b\nX-A: b\n\nHello`)).toBe(true);
    expect(['Note: a\nFrom here on it rains.\n', 'name,from\n', '# From: x\n', ''].map(is)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

/** Parts in each other. */
function nested(levels: number): string {
  return Array.from(
    { length: levels },
    (_, nth) => `Content-Type: multipart/mixed; boundary=b${nth}\n\n--b${nth}\n`,
  ).join('');
}
