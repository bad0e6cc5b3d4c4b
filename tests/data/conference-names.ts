import type { FactRow } from './fact-row.js';

/** People with their offices. */
export const people: readonly FactRow[] = [
  [
    'Hammouchi and his office',
    'Abdellatif Hammouchi, the director general of National Security and Territorial Surveillance,',
    'Abdellatif Hammouchi, directeur général de la Sûreté nationale et de la Surveillance du territoire,',
    'عبد اللطيف حموشي، المدير العام للأمن الوطني ومراقبة التراب الوطني،',
  ],
  ['the other spelling of his name', /\bAbdelatif\b/, /\bAbdelatif\b/, /\bAbdelatif\b/],
  [
    'Koeman and his office',
    'Mohammed Ben Ali Koeman is the secretary general of the Council of Arab Ministers of Interior.',
    "Mohammed Ben Ali Koeman est le secrétaire général du Conseil des ministres arabes de l'Intérieur.",
    'محمد بن علي كومان هو الأمين العام لمجلس وزراء الداخلية العرب.',
  ],
  [
    'Al Raisi and his office',
    'Ahmed Naser Al Raisi, the president of Interpol,',
    "Ahmed Naser Al Raisi, président d'Interpol,",
    'أحمد ناصر الريسي، رئيس الإنتربول،',
  ],
  [
    'the president of NAUSS took part',
    'the president of the Naif Arab University for Security Sciences (NAUSS)',
    "le président de l'Université arabe Naif des sciences de la sécurité (NAUSS)",
    'رئيس جامعة نايف العربية للعلوم الأمنية (NAUSS)',
  ],
];

/** Bodies with their acronyms or short names. */
export const bodies: readonly FactRow[] = [
  [
    'DGSN',
    'DGSN stands for the Directorate General of National Security.',
    'DGSN est le sigle de la Direction générale de la Sûreté nationale.',
    'الاختصار DGSN إلى المديرية العامة للأمن الوطني.',
  ],
  [
    'GCC',
    'GCC stands for the Gulf Cooperation Council.',
    'GCC est le sigle anglais du Conseil de coopération du Golfe.',
    'الاختصار GCC إلى مجلس التعاون الخليجي.',
  ],
  [
    'Interpol',
    'Interpol is the short name of the International Criminal Police Organization.',
    "Interpol est le nom court de l'Organisation internationale de police criminelle.",
    'الإنتربول (Interpol) هو الاسم المختصر للمنظمة الدولية للشرطة الجنائية.',
  ],
  [
    'Afripol',
    'Afripol is the short name of the African Union Police Cooperation Mechanism.',
    "Afripol est le nom court du Mécanisme de coopération policière de l'Union africaine.",
    'أفريبول (Afripol) هو الاسم المختصر لآلية الاتحاد الأفريقي للتعاون الشرطي.',
  ],
  [
    'Europol, as the source expands it',
    /Europol, .* is the European Union Police Training Agency\./,
    /Europol, .* l'Agence de l'Union européenne pour la formation policière\./,
    /يوروبول \(Europol\)، .* وكالة الاتحاد الأوروبي للتدريب الشرطي\./,
  ],
  [
    'NAUSS',
    'NAUSS stands for the Naif Arab University for Security Sciences.',
    "NAUSS est le sigle anglais de l'Université arabe Naif des sciences de la sécurité.",
    'الاختصار NAUSS إلى جامعة نايف العربية للعلوم الأمنية.',
  ],
  [
    'USAP',
    'USAP stands for the Arab Police Sports Union.',
    "USAP est le sigle de l'Union sportive arabe de la police.",
    'الاختصار USAP إلى الاتحاد الرياضي العربي للشرطة.',
  ],
  [
    'United Nations office',
    'the United Nations Office on Drugs and Crime',
    "l'Office des Nations unies contre la drogue et le crime",
    'مكتب الأمم المتحدة المعني بالمخدرات والجريمة',
  ],
];

const countryNames: readonly (readonly [en: string, fr: string, ar: string])[] = [
  ['Morocco', 'Maroc', 'المغرب'],
  ['Jordan', 'Jordanie', 'الأردن'],
  ['the United Arab Emirates', 'Émirats arabes unis', 'الإمارات العربية المتحدة'],
  ['Bahrain', 'Bahreïn', 'البحرين'],
  ['Tunisia', 'Tunisie', 'تونس'],
  ['Djibouti', 'Djibouti', 'جيبوتي'],
  ['Saudi Arabia', 'Arabie saoudite', 'المملكة العربية السعودية'],
  ['Sudan', 'Soudan', 'السودان'],
  ['Syria', 'Syrie', 'سوريا'],
  ['Iraq', 'Irak', 'العراق'],
  ['the Sultanate of Oman', "Sultanat d'Oman", 'سلطنة عمان'],
  ['Palestine', 'Palestine', 'فلسطين'],
  ['Qatar', 'Qatar', 'قطر'],
  ['the Comoros Islands', 'îles Comores', 'جزر القمر'],
  ['Kuwait', 'Koweït', 'الكويت'],
  ['Lebanon', 'Liban', 'لبنان'],
  ['Libya', 'Libye', 'ليبيا'],
  ['Egypt', 'Égypte', 'مصر'],
  ['Mauritania', 'Mauritanie', 'موريتانيا'],
  ['Yemen', 'Yémen', 'اليمن'],
];

/** In the one sentence that lists where most participants came from. */
export const countries: readonly FactRow[] = countryNames.map(([en, fr, ar]) => [
  `participants from ${en}`,
  new RegExp(`Most participants came from the following countries: .*\\b${en}\\b`),
  new RegExp(`La plupart des participants venaient des pays suivants\u00a0: .*${fr}`),
  new RegExp(`جاء معظم المشاركين من الدول التالية: .*${ar}`),
]);
