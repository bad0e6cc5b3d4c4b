import { describe, expect, it, onTestFinished } from 'vitest';
import type { Encoder, QuestionAnswer } from '../../src/domain.js';
import { EncoderUnavailable } from '../../src/errors.js';
import { createConceptEncoder, readAll } from '../concept-encoder.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

/** Translations mean the same to it. */
const concepts = [
  'password passwort contraseña passwörter passwords',
  'valid gültig válida gelten',
  'days tage días lange long',
  'dogs hunde perros',
  'allowed erlaubt permiten permitidos',
  'garden garten jardín',
];

const articles = {
  'passwords.en.md': '# Rules\n\nEvery password stays valid for ninety days. The cellar is locked at night.',
  'garten.de.md': '# Garten\n\nIm Garten sind Hunde nicht erlaubt. Am Abend wird die Tür von uns geschlossen.',
};

async function openWith(files: Readonly<Record<string, string>>, encoder?: Encoder, reads = true) {
  const { bot } = await openTestBot({ samples: 'never', minConfidence: 0.2, ...(encoder && { encoder }) });
  onTestFinished(() => bot.close());
  await bot.library.importArticles(Object.entries(files).map(([name, text]) => articleFile(name, text)));
  if (encoder && reads) await readAll(bot);
  return async (question: string): Promise<QuestionAnswer> => {
    const reply = await bot.asking.ask({ viewer: member, question });
    if (reply.kind !== 'cited' && reply.kind !== 'abstained') throw new Error(`not an answer: ${reply.kind}`);
    return reply;
  };
}

function quotesOf(answer: QuestionAnswer) {
  return answer.kind === 'cited' ? answer.citations.map(({ quote, language }) => ({ quote, language })) : [];
}

const german = 'Wie lange sind die Passwörter gültig?';
const spanish = '¿Se permiten los perros en el jardín?';

describe('a question in one language', () => {
  it.each([
    ['de', 'en', german, 'Every password stays valid for ninety days.'],
    ['es', 'de', spanish, 'Im Garten sind Hunde nicht erlaubt.'],
  ])('in %s finds the sentence in %s that shares no word with it, unchanged', async (asked, held, question, quote) => {
    const ask = await openWith(articles, createConceptEncoder(concepts));
    const answer = await ask(question);
    expect(answer.language).toBe(asked);
    expect(quotesOf(answer)).toEqual([{ quote, language: held }]);
    expect(quotesOf(await (await openWith(articles))(question))).toEqual([]);
  });

  it('is answered in its own language where that holds the answer too', async () => {
    const own = 'Passwörter gelten neunzig Tage lange, dann sind sie nicht mehr gültig.';
    const ask = await openWith({ ...articles, 'regeln.de.md': `# Regeln\n\n${own}` }, createConceptEncoder(concepts));
    expect(quotesOf(await ask(german))[0]).toEqual({ quote: own, language: 'de' });
  });
});

describe('words alone answer, to the bit,', () => {
  it('where not all vectors are there yet', async () => {
    const encoder = createConceptEncoder(concepts);
    const [unread, without] = [await openWith(articles, encoder, false), await openWith(articles)];
    for (const question of [german, 'How long is a password valid?']) {
      expect(await unread(question)).toEqual(await without(question));
    }
    expect(encoder.asked).toEqual([]);
  });

  it('and a refusal says so, where meanings might be told across languages', async () => {
    const refused = { code: 'other_language', awaitsEncoder: true };
    const unread = await openWith(articles, createConceptEncoder(concepts), false);
    expect(await unread(spanish)).toMatchObject({ kind: 'abstained', reason: refused });
    let isLoaded = true;
    const encoder = createConceptEncoder(concepts, {
      fail: () => {
        if (!isLoaded) throw new EncoderUnavailable('The encoder isn’t loaded yet.');
      },
    });
    const ask = await openWith(articles, encoder);
    isLoaded = false;
    expect(await ask(spanish)).toMatchObject({ kind: 'abstained', reason: refused });
    isLoaded = true;
    expect((await ask(spanish)).kind).toBe('cited');
    const without = await (await openWith(articles))(spanish);
    expect('reason' in without && without.reason).toEqual({ code: 'other_language' });
  });

  it('where the encoder goes after it has read all', async () => {
    let isLost = false;
    const encoder = createConceptEncoder(concepts, {
      fail: () => {
        if (isLost) throw new EncoderUnavailable('The encoder is closed.');
      },
    });
    const [ask, without] = [await openWith(articles, encoder), await openWith(articles)];
    isLost = true;
    const question = 'How long is a password valid?';
    const { id: _, ...told } = await ask(question);
    const { id: __, ...expected } = await without(question);
    expect(told).toEqual(expected);
  });
});
