import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Garden\n\nGarden plots are given out each spring. Send your application to plots@lindenhof.example. The sheds are green.',
    question: 'Where do I apply for a garden plot?',
    expected: 'plots@',
  },
  {
    language: 'en',
    article:
      '# Garden\n\nApply for a garden plot at the lodge. Questions are answered by plots@lindenhof.example. The sheds are green.',
    question: 'Where do I apply for a garden plot?',
    expected: 'lodge',
  },
  {
    language: 'en',
    article: '# Courses\n\nThe course has twelve places. Registration: course@lindenhof.example. The room is bright.',
    question: 'Where can I register for the course?',
    expected: 'course@',
  },
  {
    language: 'en',
    article:
      '# Complaints\n\nA complaint is read by two people before it is answered. Write to complaints@lindenhof.example with your number. A copy of each complaint is sent to the person concerned.',
    question: 'To which address do I send a complaint?',
    expected: 'complaints@',
  },
  {
    language: 'en',
    article:
      '# Complaints\n\nA complaint is read by two people before it is answered. Send it to the Complaints Desk, 14 Mill Road. A copy of each complaint is kept.',
    question: 'To which address do I send a complaint?',
    expected: '14 Mill Road',
  },
  {
    language: 'en',
    article:
      '# Faults\n\nFaults are reported to the warden and to the address of the owner. Reports go to faults@lindenhof.example. Faults are mended in a week.',
    question: 'Which address should faults be reported to?',
    expected: 'faults@',
  },
  {
    language: 'de',
    article:
      '# Beschwerden\n\nEine Beschwerde wird von zwei Leuten gelesen. Schreiben Sie an beschwerden@lindenhof.example mit Ihrer Nummer. Eine Kopie der Beschwerde wird geschickt.',
    question: 'An welche Adresse schicke ich eine Beschwerde?',
    expected: 'beschwerden@',
  },
  {
    language: 'de',
    article:
      '# Garten\n\nParzellen werden im Frühling vergeben. Bewerbungen gehen an parzellen@lindenhof.example. Die Hütten sind grün.',
    question: 'Wo bewirbt man sich um eine Parzelle?',
    expected: 'parzellen@',
  },
  {
    language: 'fr',
    article:
      '# Réclamations\n\nUne réclamation est lue par deux personnes. Écrivez à reclamations@lindenhof.example avec votre numéro. Une copie est envoyée à la personne.',
    question: 'À quelle adresse envoyer une réclamation ?',
    expected: 'reclamations@',
  },
  {
    language: 'fr',
    article: '# Cours\n\nLe cours a douze places. Inscription au cours : cours@lindenhof.example. La salle est claire.',
    question: 'Où puis-je m’inscrire au cours ?',
    expected: 'cours@',
  },
  {
    language: 'es',
    article:
      '# Quejas\n\nUna queja la leen dos personas. Escriba a quejas@lindenhof.example con su número. Se envía una copia de la queja a la persona.',
    question: '¿A qué dirección envío una queja?',
    expected: 'quejas@',
  },
  {
    language: 'es',
    article: '# Cursos\n\nEl curso tiene doce plazas. Inscripción en curso@lindenhof.example. La sala es clara.',
    question: '¿Dónde puedo inscribirme en el curso?',
    expected: 'curso@',
  },
  {
    language: 'ar',
    article:
      '# الشكاوى\n\nيقرأ الشكوى شخصان. اكتب إلى complaints@lindenhof.example مع رقمك. ترسل نسخة من الشكوى إلى المعني.',
    question: 'إلى أي عنوان أرسل الشكوى؟',
    expected: 'complaints@',
  },
  {
    language: 'ar',
    article: '# الدورات\n\nللدورة اثنا عشر مقعدا. التسجيل عبر course@lindenhof.example. القاعة مضيئة.',
    question: 'أين يمكنني التسجيل في الدورة؟',
    expected: 'course@',
  },
  {
    language: 'ar',
    article:
      '# الدورات\n\nلدورة السباحة اثنا عشر مقعدا. يمكن التسجيل في الدورة عبر swim@lindenhof.example. القاعة مضيئة.',
    question: 'أين يمكن التسجيل في دورة السباحة؟',
    expected: 'swim@',
  },
];

const unanswered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Complaints\n\nA complaint is read by two people before it is answered. A copy of each complaint is sent to the person concerned.',
    question: 'To which address do I send a complaint?',
  },
  {
    language: 'en',
    article:
      '# Complaints\n\nA complaint is read by two people before it is answered. Complaints are kept for a year.\n\n# Tickets\n\nTickets are sold at tickets@lindenhof.example from May on. They are not sent.',
    question: 'To which address do I send a complaint?',
  },
  {
    language: 'en',
    article:
      '# Garden\n\nGarden plots are given out each spring by lot. The sheds are green.\n\n# Tickets\n\nTickets for the fair are sold at tickets@lindenhof.example from May on.',
    question: 'Where do I apply for a garden plot?',
  },
  {
    language: 'fr',
    article:
      '# Réclamations\n\nUne réclamation est lue par deux personnes.\n\n# Billets\n\nLes billets se commandent à billets@lindenhof.example dès mai.',
    question: 'À quelle adresse envoyer une réclamation ?',
  },
];

describe('where to apply and to which address to write', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });

  it.each(unanswered)('$question is not answered by another address', async (asked) => {
    expect(await askArticle(asked)).toBeUndefined();
  });
});
