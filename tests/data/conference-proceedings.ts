import type { FactRow } from './fact-row.js';

/** What the conference was, what was presented at it and which awards it gave. */
export const proceedings: readonly FactRow[] = [
  [
    'name and number of the conference',
    '47th Arab Police and Security Leaders Conference',
    '47e Conférence des chefs de police et de sécurité arabes',
    'المؤتمر السابع والأربعين (47) لقادة الشرطة والأمن العرب',
  ],
  [
    'place and day',
    /in Tangier, Morocco, where its opening took place on Wednesday/,
    /mercredi à Tanger, au Maroc/,
    /طنجة بالمغرب يوم الأربعاء/,
  ],
  ['length', 'lasted two days', 'a duré deux jours', 'واستمر مؤتمر طنجة يومين'],
  [
    'some twenty Arab countries',
    'some twenty Arab countries',
    "d'une vingtaine de pays arabes",
    'نحو عشرين دولة عربية',
  ],
  [
    'six organizations',
    'Six regional and international organizations',
    'Six organisations régionales et internationales',
    'ست منظمات إقليمية ودولية',
  ],
  [
    'police and security chiefs',
    'Police and security chiefs',
    'chefs de la police et de la sécurité',
    'قادة الشرطة والأمن',
  ],
  [
    'aim: modern technologies',
    /One aim .* modern technologies/,
    /L'un des buts .* technologies modernes/,
    /أهداف .* للتقنيات الحديثة/,
  ],
  [
    'aim: recommendations of 2023',
    /security chiefs and from committee meetings, .* General Secretariat .* 2023/,
    /chefs de la sécurité et de réunions de comités, .* Secrétariat général .* 2023/,
    /لقادة الأمن وعن اجتماعات لجان .* الأمانة العامة .* 2023/,
  ],
  [
    'theme',
    '"the use of modern technologies in the fight against terrorism and organized crime"',
    /l'utilisation des technologies modernes dans la lutte contre le terrorisme et le crime organisé/,
    '«استخدام التقنيات الحديثة في مكافحة الإرهاب والجريمة المنظمة»',
  ],
  [
    'organizer',
    /DGSN gathered .* jointly with the General Secretariat/,
    /DGSN a réuni .* conjointement avec le Secrétariat général/,
    /جمعت المديرية العامة للأمن الوطني .* بالاشتراك مع الأمانة العامة/,
  ],
  [
    '93rd General Assembly',
    /Marrakech will host the 93rd General Assembly of Interpol, .* 2025/,
    /Marrakech accueillera la 93e Assemblée générale d'Interpol, .* 2025/,
    /ستستضيف مراكش الدورة الثالثة والتسعين \(93\) للجمعية العامة للإنتربول، .* 2025/,
  ],
  ['candidature', 'presented its candidature', 'présenté sa candidature', 'قدم المغرب ترشيحه'],
  [
    'video of the candidature',
    'The Directorate General of National Security (DGSN) showed a video',
    'La Direction générale de la Sûreté nationale (DGSN) a montré une vidéo',
    'وعرضت المديرية العامة للأمن الوطني (DGSN) شريط فيديو',
  ],
  [
    'what the video showed',
    'developed and modernized',
    'développés et modernisés',
    'تطور المغرب وقواته الأمنية وكيف جرى تحديثهما',
  ],
  [
    'presentation on cybercrime',
    'legal and regulatory framework',
    'cadre juridique et réglementaire',
    'الإطار القانوني والتنظيمي',
  ],
  [
    'presentation of Qatar',
    /security delegation of Qatar .* organized and secured the 2022 World Cup/,
    /délégation de sécurité du Qatar .* organisé et sécurisé la Coupe du monde 2022/,
    /وفد الأمن القطري .* كأس العالم 2022 وأمنتها/,
  ],
  [
    'closing',
    'Mohammed Ben Ali Koeman closed the conference by presenting its recommendations',
    'Mohammed Ben Ali Koeman a clos la conférence en présentant ses recommandations',
    'اختتم محمد بن علي كومان المؤتمر بعرض توصياته',
  ],
  [
    'prizes',
    'prizes for the best awareness films',
    'prix pour les meilleurs films de sensibilisation',
    'جوائز أفضل أفلام التوعية',
  ],
  [
    'makers of the films',
    /security institutions and departments .* communication and humanitarian/,
    /institutions et des services de sécurité .* communication .* humanitaire/,
    /مؤسسات وإدارات أمنية .* التواصلي والإنساني/,
  ],
  [
    'award',
    'community policing was won by Morocco, represented by the DGSN',
    'police de proximité a été remporté par le Maroc, représenté par la DGSN',
    'فاز المغرب، ممثلا بالمديرية العامة للأمن الوطني، بجائزة أفضل فيلم توعية في مجال الشرطة المجتمعية',
  ],
  [
    'the winning film',
    /institutional video .* sacrifices .* assistance and rescue operations .* Al Haouz earthquake/,
    /vidéo institutionnelle .* sacrifices .* d'assistance et de sauvetage .* séisme d'Al Haouz/,
    /فيديو مؤسسيا عن تضحيات .* المساعدة والإنقاذ بعد زلزال الحوز/,
  ],
];
