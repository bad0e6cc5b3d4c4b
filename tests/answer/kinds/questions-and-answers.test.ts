import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Pool\n\nQ: Can I bring my dog?\nA: Only guide dogs may come in.\n\nQ: Where do I park?\nA: Behind the hall.',
    question: 'Can I bring my dog?',
    expected: 'Only guide dogs',
  },
  {
    language: 'en',
    article:
      '# Pool\n\nQ: Can I bring my dog?\n\nA: Only guide dogs may come in.\n\nQ: Where do I park?\n\nA: Behind the hall.',
    question: 'Where do I park?',
    expected: 'Behind the hall',
  },
  {
    language: 'en',
    name: 'pool.txt',
    article: 'Q. How do I get a locker?\nA. Ask at the till for a coin.\n\nQ. Where do I park?\nA. Behind the hall.',
    question: 'How do I get a locker?',
    expected: 'Ask at the till',
  },
  {
    language: 'en',
    name: 'pool.txt',
    article:
      'Question: Where do I get locker keys?\nAnswer: Ask at the till for a coin.\nQuestion: Where is parking?\nAnswer: Behind the hall.',
    question: 'Where do I get locker keys?',
    expected: 'Ask at the till',
  },
  {
    language: 'en',
    article:
      '# Pool\n\n**Q: Can I bring my dog?**\nA: Only guide dogs may come in.\n\n**Q: Where do I park?**\nA: Behind the hall.',
    question: 'May I bring my dog?',
    expected: 'Only guide dogs',
  },
  {
    language: 'de',
    article:
      '# Bad\n\nFrage: Darf ich meinen Hund mitbringen?\nAntwort: Nur Blindenhunde dürfen hinein.\n\nFrage: Wo parke ich?\nAntwort: Hinter der Halle.',
    question: 'Darf ich meinen Hund mitbringen?',
    expected: 'Nur Blindenhunde',
  },
  {
    language: 'de',
    name: 'bad.txt',
    article:
      'F: Wo bekomme ich einen Spind?\nA: An der Kasse gegen ein Pfand.\n\nF: Wo parke ich?\nA: Hinter der Halle.',
    question: 'Wo bekomme ich einen Spind?',
    expected: 'An der Kasse',
  },
  {
    language: 'fr',
    article:
      '# Piscine\n\nQ : Puis-je amener mon chien ?\nR : Seuls les chiens guides sont admis.\n\nQ : Où se garer ?\nR : Derrière la halle.',
    question: 'Puis-je amener mon chien ?',
    expected: 'Seuls les chiens guides',
  },
  {
    language: 'fr',
    name: 'piscine.txt',
    article:
      'Question : Où se garer ?\nRéponse : Derrière la halle.\n\nQuestion : Où louer une serviette ?\nRéponse : À la caisse.',
    question: 'Où louer une serviette ?',
    expected: 'À la caisse',
  },
  {
    language: 'es',
    article:
      '# Piscina\n\nP: ¿Puedo llevar a mi perro?\nR: Solo entran perros guía.\n\nP: ¿Dónde aparco?\nR: Detrás del pabellón.',
    question: '¿Puedo llevar a mi perro?',
    expected: 'Solo entran perros guía',
  },
  {
    language: 'es',
    name: 'piscina.txt',
    article:
      'Pregunta: ¿Dónde aparco?\nRespuesta: Detrás del pabellón.\n\nPregunta: ¿Dónde alquilo una toalla?\nRespuesta: En la taquilla.',
    question: '¿Dónde alquilo una toalla?',
    expected: 'En la taquilla',
  },
  {
    language: 'ar',
    article: '# المسبح\n\nس: هل يمكنني إحضار كلبي؟\nج: يسمح بكلاب الإرشاد فقط.\n\nس: أين أوقف سيارتي؟\nج: خلف القاعة.',
    question: 'هل يمكنني إحضار كلبي؟',
    expected: 'بكلاب الإرشاد فقط',
  },
  {
    language: 'ar',
    name: 'pool.txt',
    article: 'السؤال: أين أوقف سيارتي؟\nالجواب: خلف القاعة.\n\nالسؤال: أين أستأجر منشفة؟\nالجواب: عند الصندوق.',
    question: 'أين أستأجر منشفة؟',
    expected: 'عند الصندوق',
  },
];

describe('questions and answers that are marked as such', () => {
  it.each(answered)('$question ($language)', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });

  it('leave what stands behind them to the heading that all of them stand under', async () => {
    const asked = 'Where is the pool?';
    const article = '# Pool\n\nQ: Can I bring my dog?\nA: Only guide dogs.\n\nThe pool is beside the old mill.';
    const cited = await askArticle({ language: 'en', article, question: asked });
    expect(cited?.quote).toContain('beside the old mill');
    expect(cited?.locator.section ?? '').not.toContain('dog');
  });

  it.each([
    '# Pool\n\n## Rules\n\n<details>\n<summary>Dogs</summary>\n\nOnly guide dogs.\n\n</details>\n\nThe pool is beside the old mill.',
    '# Pool\n\n## Rules\n\n<details><summary>Dogs</summary><p>Only guide dogs.</p></details>\n\nThe pool is beside the old mill.',
    '# Pool\n\n<h2>Rules</h2><details><summary>Dogs</summary><p>Only guide dogs.</p></details><p>The pool is beside the old mill.</p>',
  ])('as what opens on a page does', async (article) => {
    const cited = await askArticle({ language: 'en', article, question: 'Where is the pool?' });
    expect(cited?.quote).toContain('beside the old mill');
    expect(cited?.locator.section).toBe('Rules');
  });
});
