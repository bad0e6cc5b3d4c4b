import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

/** Law, minutes, press releases, release notes and news, as they are published. */
const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Market Act\n\n## Section 4 Stalls\n\n(1) A stall may not be wider than three metres.\n\n(2) The inspector may allow wider stalls on feast days.',
    question: 'Who may allow wider stalls?',
    expected: 'The inspector may allow',
  },
  {
    language: 'en',
    article:
      '# Market Act\n\n## Section 7 Fines\n\nWhoever blocks a lane pays a fine of up to 400 crowns.\n\n## Section 8 Entry\n\nThis Act enters into force on 1 July 1998.',
    question: 'When does the Act enter into force?',
    expected: '1 July 1998',
  },
  {
    language: 'en',
    article:
      '# Market Act\n\n“Stall” means a table or cart from which goods are sold.\n\n“Lane” means the way between stalls.',
    question: 'What does stall mean?',
    expected: 'a table or cart',
  },
  {
    language: 'en',
    article:
      '# Minutes of 3 May 2021\n\nPresent: Ada Finch, Tom Reed\n\nApologies: Lena Voss\n\n## 1. Roof\n\nThe council approved the repair of the roof by five votes to two.',
    question: 'Who sent apologies?',
    expected: 'Lena Voss',
  },
  {
    language: 'en',
    article:
      '# Minutes of 3 May 2021\n\n## 1. Roof\n\nThe council approved the repair by five votes to two.\n\n## 2. Trees\n\nAction: Tom Reed to order twelve limes by June.',
    question: 'Who orders the limes?',
    expected: 'Tom Reed',
  },
  {
    language: 'en',
    article:
      '# Minutes\n\n| Item | Decision | Owner |\n|---|---|---|\n| Roof | approved | Ada Finch |\n| Trees | postponed | Tom Reed |',
    question: 'What was decided on the trees?',
    expected: 'postponed',
  },
  {
    language: 'en',
    article:
      '# Change log\n\n## 3.4.0\n\n### Added\n\n- Export to PDF.\n\n### Removed\n\n- The fax printer.\n\n## 3.3.0\n\n### Added\n\n- Dark theme.',
    question: 'What was removed in 3.4.0?',
    expected: 'fax printer',
  },
  {
    language: 'en',
    article: '# Change log\n\n## 3.4.0\n\n- Node 18 is no longer supported.\n\n## 3.3.0\n\n- Dark theme.',
    question: 'Which version dropped Node 18?',
    expected: 'Node 18 is no longer supported',
  },
  {
    language: 'en',
    article:
      '# Bridge reopens\n\nThe Elder Bridge reopened on Friday after repairs that cost 3.2 million euros. “It will last for a century,” said engineer Marta Quill.',
    question: 'How much did the repairs of the Elder Bridge cost?',
    expected: '3.2 million',
  },
  {
    language: 'en',
    article:
      '# Bridge reopens\n\nThe Elder Bridge reopened on Friday. “It will last for a century,” said engineer Marta Quill.\n\nPress contact: Jon Ames, press@elder.example, 0301 555 018',
    question: 'Who is the press contact?',
    expected: 'Jon Ames',
  },
  {
    language: 'en',
    name: 'release.txt',
    article:
      'PRESS RELEASE\n\nFor immediate release\n\nHARLOW, 2 May 2018 -- Elder Foods opens a bakery in Harlow. It will employ 85 people.\n\nAbout Elder Foods\n\nElder Foods was founded in 1962.',
    question: 'How many people will the bakery employ?',
    expected: '85 people',
  },
  {
    language: 'en',
    article:
      '# Statute\n\n## Article 12\n\nMembers leave the union by letter.\n\n## Article 13\n\nThe board has seven members.',
    question: 'What does Article 13 say?',
    expected: 'seven members',
  },
  {
    language: 'de',
    article:
      '# Marktgesetz\n\n## § 4 Stände\n\n(1) Ein Stand darf nicht breiter als drei Meter sein.\n\n(2) Breitere Stände kann das Ordnungsamt zulassen.',
    question: 'Wer kann breitere Stände zulassen?',
    expected: 'Ordnungsamt',
  },
  {
    language: 'de',
    article:
      '# Marktgesetz\n\n## § 8 Inkrafttreten\n\nDieses Gesetz tritt am 1. Juli 1998 in Kraft.\n\n## § 7 Bußgeld\n\nWer eine Gasse sperrt, zahlt 400 Kronen.',
    question: 'Wann tritt das Gesetz in Kraft?',
    expected: '1. Juli 1998',
  },
  {
    language: 'de',
    article:
      '# Protokoll vom 3. Mai 2021\n\nAnwesend: Ada Fink, Tom Rieder\n\nEntschuldigt: Lena Voss\n\n## 1. Dach\n\nDer Rat beschloss die Reparatur.',
    question: 'Wer ist entschuldigt?',
    expected: 'Lena Voss',
  },
  {
    language: 'de',
    article:
      '# Änderungen\n\n## 3.4.0\n\n### Neu\n\n- Ausgabe als PDF.\n\n### Entfernt\n\n- Der Faxdrucker.\n\n## 3.3.0\n\n### Neu\n\n- Dunkle Farben.',
    question: 'Was wurde in 3.4.0 entfernt?',
    expected: 'Faxdrucker',
  },
  {
    language: 'de',
    article:
      '# Brücke\n\nDie Holunderbrücke ist seit Freitag wieder offen. Die Arbeiten kosteten 3,2 Millionen Euro.\n\nPressekontakt: Jon Ames, presse@holunder.example',
    question: 'Wer ist der Pressekontakt?',
    expected: 'Jon Ames',
  },
  {
    language: 'fr',
    article:
      '# Loi sur les marchés\n\n## Article 4\n\nUn étal ne peut dépasser trois mètres.\n\n## Article 8\n\nLa présente loi entre en vigueur le 1er juillet 1998.',
    question: 'Quand la loi entre-t-elle en vigueur ?',
    expected: '1er juillet 1998',
  },
  {
    language: 'fr',
    article:
      '# Procès-verbal du 3 mai 2021\n\nPrésents : Ada Finch, Tom Reed\n\nExcusée : Lena Voss\n\n## 1. Toit\n\nLe conseil a approuvé la réparation.',
    question: 'Qui est excusée ?',
    expected: 'Lena Voss',
  },
  {
    language: 'fr',
    article:
      '# Journal\n\n## 3.4.0\n\n### Ajouts\n\n- Export en PDF.\n\n### Suppressions\n\n- L’imprimante fax.\n\n## 3.3.0\n\n### Ajouts\n\n- Thème sombre.',
    question: 'Quelles sont les suppressions de la version 3.4.0 ?',
    expected: 'imprimante fax',
  },
  {
    language: 'fr',
    article:
      '# Pont\n\nLe pont du Sureau a rouvert vendredi. Les travaux ont coûté 3,2 millions d’euros.\n\nContact presse : Jon Ames',
    question: 'Combien ont coûté les travaux ?',
    expected: '3,2 millions',
  },
  {
    language: 'es',
    article:
      '# Ley de mercados\n\n## Artículo 4\n\nUn puesto no puede medir más de tres metros.\n\n## Artículo 8\n\nLa presente ley entra en vigor el 1 de julio de 1998.',
    question: '¿Cuándo entra en vigor la ley?',
    expected: '1 de julio de 1998',
  },
  {
    language: 'es',
    article:
      '# Acta del 3 de mayo de 2021\n\nPresentes: Ada Finch, Tom Reed\n\nAusente: Lena Voss\n\n## 1. Tejado\n\nEl consejo aprobó la reparación por cinco votos.',
    question: '¿Quién estuvo ausente?',
    expected: 'Lena Voss',
  },
  {
    language: 'es',
    article:
      '# Cambios\n\n## 3.4.0\n\n### Añadido\n\n- Exportar a PDF.\n\n### Eliminado\n\n- La impresora de fax.\n\n## 3.3.0\n\n### Añadido\n\n- Tema oscuro.',
    question: '¿Qué se ha eliminado en 3.4.0?',
    expected: 'impresora de fax',
  },
  {
    language: 'es',
    article:
      '# Puente\n\nEl puente del Saúco reabrió el viernes. Las obras costaron 3,2 millones de euros.\n\nContacto de prensa: Jon Ames',
    question: '¿Quién es el contacto de prensa?',
    expected: 'Jon Ames',
  },
  {
    language: 'ar',
    article:
      '# قانون الأسواق\n\n## المادة 4\n\nلا يجوز أن يزيد عرض الكشك على ثلاثة أمتار.\n\n## المادة 8\n\nيدخل هذا القانون حيز التنفيذ في 1 يوليو 1998.',
    question: 'متى يدخل القانون حيز التنفيذ؟',
    expected: '1 يوليو 1998',
  },
  {
    language: 'ar',
    article:
      '# محضر 3 مايو 2021\n\nالحاضرون: سامي كرم، هدى منصور\n\nالغائبون: ليلى فارس\n\n## 1. السقف\n\nوافق المجلس على إصلاح السقف.',
    question: 'من هم الغائبون؟',
    expected: 'ليلى فارس',
  },
  {
    language: 'ar',
    article:
      '# الجسر\n\nأعيد افتتاح جسر البيلسان يوم الجمعة. بلغت كلفة الأشغال 3.2 مليون يورو.\n\nللتواصل مع الصحافة: جون أيمس',
    question: 'كم بلغت كلفة الأشغال؟',
    expected: '3.2 مليون',
  },
  {
    language: 'ar',
    article:
      '# التغييرات\n\n## 3.4.0\n\n### الإضافات\n\n- التصدير إلى PDF.\n\n### المحذوفات\n\n- طابعة الفاكس.\n\n## 3.3.0\n\n### الإضافات\n\n- مظهر داكن.',
    question: 'ما هي المحذوفات في الإصدار 3.4.0؟',
    expected: 'طابعة الفاكس',
  },
];

describe('papers that are published', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });
});
