import { bodies, countries, people } from './conference-names.js';
import { proceedings } from './conference-proceedings.js';
import { statements } from './conference-statements.js';
import type { FactRow } from './fact-row.js';

export type BriefLanguage = 'en' | 'fr' | 'ar';

/** Something the source article says, and the words that say it in each brief. */
export interface ConferenceFact extends Readonly<Record<BriefLanguage, string | RegExp>> {
  readonly fact: string;
}

/** Every number in digits that the source article gives. */
export const conferenceNumbers = ['47', '93', '2022', '2023', '2025'] as const;

const sourceSections = ['Cybercrime', 'Marrakech to host the Interpol General Assembly in 2025', 'Acknowledgements'];

/** Which section of the source a part of the brief comes from. */
const origins: readonly FactRow[] = [
  [
    'reported before the first heading',
    'at its start, before its first section heading',
    'à son début, avant son premier intertitre',
    'في بدايته، قبل أول عنوان فرعي فيه',
  ],
  ...sourceSections.map(
    (section): FactRow => [
      `reported in the section ${section}`,
      new RegExp(`in its section "${section}"|## ${section}\\n\\nThis part retells the section`),
      `dans sa section «\u00a0${section}\u00a0»`,
      `في قسمه «${section}»`,
    ],
  ),
];

/** All that the source article says. */
export const conferenceFacts: readonly ConferenceFact[] = [
  ...people,
  ...proceedings,
  ...statements,
  ...bodies,
  ...countries,
  ...origins,
].map(([fact, en, fr, ar]) => ({ fact, en, fr, ar }));
