import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Board\n\nCommittee members stay in office until the next general meeting. The board meets in the annex.',
    question: 'How long do committee members stay in office?',
    expected: 'until the next',
  },
  {
    language: 'en',
    article: '# Permits\n\nA permit may be used for one season. Permits are green.',
    question: 'How long may a permit be used?',
    expected: 'for one season',
  },
  {
    language: 'en',
    article: '# Warranty\n\nThe warranty is valid for half a year after the purchase. Receipts are kept.',
    question: 'How long is the warranty valid?',
    expected: 'half a year',
  },
  {
    language: 'en',
    article: '# Backups\n\nBackups are kept until they are replaced by newer ones. They are encrypted.',
    question: 'How long are backups kept?',
    expected: 'until they are replaced',
  },
  {
    language: 'de',
    article: '# Ausweise\n\nEin Parkausweis gilt bis zum Umzug des Halters. Er ist grün.',
    question: 'Wie lange gilt ein Parkausweis?',
    expected: 'bis zum Umzug',
  },
  {
    language: 'de',
    article: '# Vorstand\n\nDie Amtszeit des Vorsitzenden beträgt ein Jahr. Der Vorstand tagt im Anbau.',
    question: 'Wie lange dauert die Amtszeit des Vorsitzenden?',
    expected: 'ein Jahr',
  },
  {
    language: 'de',
    article: '# Spinde\n\nEin Spind bleibt vergeben, solange die Miete gezahlt wird. Er ist aus Blech.',
    question: 'Wie lange bleibt ein Spind vergeben?',
    expected: 'solange die Miete',
  },
  {
    language: 'fr',
    article: '# Cartes\n\nLa carte est valable jusqu’à la fin des études. Elle est verte.',
    question: 'Pendant combien de temps la carte est-elle valable ?',
    expected: 'jusqu',
  },
  {
    language: 'fr',
    article: '# Bureau\n\nLe mandat du trésorier dure un an. Le bureau siège dans l’annexe.',
    question: 'Combien de temps dure le mandat du trésorier ?',
    expected: 'un an',
  },
  {
    language: 'es',
    article: '# Carnés\n\nEl carné vale hasta que el socio se da de baja. Es verde.',
    question: '¿Cuánto tiempo vale el carné?',
    expected: 'hasta que',
  },
  {
    language: 'es',
    article: '# Junta\n\nEl cargo de tesorero se ocupa un año. La junta se reúne en el anexo.',
    question: '¿Cuánto tiempo se ocupa el cargo de tesorero?',
    expected: 'un año',
  },
  {
    language: 'ar',
    article: '# المجلس\n\nمدة ولاية أمين الصندوق سنة واحدة. يجتمع المجلس في الملحق.',
    question: 'كم مدة ولاية أمين الصندوق؟',
    expected: 'سنة واحدة',
  },
  {
    language: 'ar',
    article: '# البطاقات\n\nتبقى البطاقة صالحة حتى نهاية الدراسة. لونها أخضر.',
    question: 'كم من الوقت تبقى البطاقة صالحة؟',
    expected: 'حتى نهاية',
  },
];

const unanswered: readonly AskedArticle[] = [
  {
    language: 'en',
    article: '# Board\n\nCommittee members are elected in the annex. The board has a treasurer.',
    question: 'How long do committee members stay in office?',
  },
  {
    language: 'de',
    article: '# Ausweise\n\nEin Parkausweis gilt nur im Hof. Er ist grün.',
    question: 'Wie lange gilt ein Parkausweis?',
  },
  {
    language: 'es',
    article: '# Carnés\n\nEl carné vale en todas las salas. Es verde.',
    question: '¿Cuánto tiempo vale el carné?',
  },
];

describe('how long something lasts, told without a number', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });

  it.each(unanswered)('$question is not answered by a sentence that doesn’t say it', async (asked) => {
    expect(await askArticle(asked)).toBeUndefined();
  });
});

const durations: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Getting a locker key\n\nYou leave your bag at the desk until your locker key arrives. You order the key by mail. This takes about three days.',
    question: 'How long does it take to get a locker key?',
    expected: 'This takes about three days',
  },
  {
    language: 'de',
    article:
      '# Bibliotheksausweis\n\nSie gehen durch das Haupttor, bis Ihr Bibliotheksausweis kommt. Sie bestellen ihn am Schalter. Das dauert etwa zehn Tage.',
    question: 'Wie lange dauert die Bestellung eines Bibliotheksausweises?',
    expected: 'Das dauert etwa zehn Tage',
  },
  {
    language: 'fr',
    article:
      '# Clé du casier\n\nVous laissez votre sac à l’entrée jusqu’à ce que la clé du casier arrive. Vous la commandez par courrier. Cela prend trois jours.',
    question: 'Combien de temps faut-il pour commander la clé du casier ?',
    expected: 'Cela prend trois jours',
  },
];

describe('how long something takes, where another sentence says until when something else is so', () => {
  it.each(durations)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });
});
