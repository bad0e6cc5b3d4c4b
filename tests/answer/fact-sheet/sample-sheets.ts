/**
 * What a careful person would put on a sheet: each a part of a sentence, with the value in bold. `never`: what they
 * would not.
 */
export interface SampleSheet {
  readonly about: string;
  readonly wanted: readonly string[];
  readonly never?: readonly RegExp[];
}

/** "This article reports the following", and sentences that name nobody else. */
const nonsense = [/retells|reports the following|rapporte|يورد المقال/u];

export const sampleSheets: readonly SampleSheet[] = [
  {
    about: 'Tangier police conference: a brief',
    wanted: [
      '**Abdellatif Hammouchi**, the director general of National Security',
      '**Ahmed Naser Al Raisi**, the president of Interpol',
      '**Mohammed Ben Ali Koeman** is the secretary general',
      '**47th Arab Police and Security Leaders Conference** was held in Tangier',
      'opening took place on **Wednesday**',
      '**Marrakech** will host the',
      'in **2025**',
      'During the conference in **Tangier**',
      'Morocco, **Jordan**, the **United Arab Emirates**',
      '**two days**',
      '**twenty Arab countries**',
      '**Six regional and international organizations**',
      'DGSN stands for **the Directorate General of National Security**',
    ],
    never: nonsense,
  },
  {
    about: 'Conférence policière de Tanger : une synthèse',
    wanted: [
      '**Abdellatif Hammouchi**, directeur général',
      '**Ahmed Naser Al Raisi**, président d',
      '**Mohammed Ben Ali Koeman** est le secrétaire général',
      '**47e Conférence**',
      '**mercredi**',
      '**Marrakech** accueillera',
      'en **2025**',
      '**deux jours**',
      '**Six organisations régionales et internationales**',
      'DGSN est le sigle de **la Direction générale de la Sûreté nationale**',
    ],
    never: nonsense,
  },
  {
    about: 'مؤتمر الشرطة في طنجة: موجز',
    wanted: [
      '**عبد اللطيف حموشي**، المدير العام',
      '**أحمد ناصر الريسي**، رئيس',
      '**محمد بن علي كومان** هو الأمين العام',
      'مدينة **طنجة**',
      '**مراكش**',
      'عام **2025**',
      '**الأربعاء**',
      '**عشرين دولة عربية**',
      '**ست منظمات إقليمية ودولية**',
      'DGSN إلى **المديرية العامة للأمن الوطني**',
    ],
    never: nonsense,
  },
  {
    about: 'Interpol',
    wanted: [
      '**Ahmed Naser Al Raisi**, the president of Interpol',
      'Interpol is **the short name of the International Criminal Police Organization**',
      '**Marrakech** will host the **93rd General Assembly** of Interpol',
      'in **2025**',
      '**Tangier**, **Morocco** presented its candidature',
    ],
    never: [...nonsense, /\*\*Interpol\*\*/u],
  },
  {
    about: 'الإنتربول',
    wanted: [
      '**أحمد ناصر الريسي**، رئيس الإنتربول',
      '**الاسم المختصر للمنظمة الدولية للشرطة الجنائية**',
      '**مراكش**',
      'عام **2025**',
      'مؤتمر **طنجة**',
    ],
    never: [...nonsense, /\*\*الإنتربول\*\*/u],
  },
  {
    about: 'Koeman',
    wanted: [
      'Mohammed Ben Ali Koeman is the **secretary general of the Council of Arab Ministers of Interior**',
      '**93rd session**',
      '**Tangier** conference will help',
      '**Morocco** has all the facilities',
    ],
    never: [...nonsense, /\*\*[^*]*Koeman\*\*/u],
  },
  {
    about: 'DGSN',
    wanted: [
      'DGSN stands for **the Directorate General of National Security**',
      'won by **Morocco**, represented by the DGSN',
      '**47th Arab Police and Security Leaders Conference**',
      '**General Secretariat of the Council of Arab Ministers of Interior**',
    ],
    never: [...nonsense, /\*\*DGSN\*\*/u],
  },
  {
    about: 'Maroc',
    wanted: [
      '**Ahmed Naser Al Raisi**, président d',
      '**Hammouchi** a affirmé que le Maroc est attaché',
      '**Jordanie**',
      'conférence de **Tanger**, le Maroc a présenté sa candidature',
      'représenté par la **DGSN**',
      '**mercredi** à Tanger',
    ],
    never: [...nonsense, /\*\*Maroc\*\*/u],
  },
  {
    about: 'Privacy',
    wanted: ['**24 hours**', '**six Slack scopes**'],
  },
  {
    about: 'Adding articles to Verbatim',
    wanted: ['its maximum size is **10 MB**'],
    never: [/\*\*1\*\*/u],
  },
];
