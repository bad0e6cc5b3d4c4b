import type { Fact, Language } from '../domain.js';

/** Ways to ask for a fact by its label. */
const templates: Readonly<Partial<Record<Fact['type'], Readonly<Record<Language, string>>>>> = {
  role: { en: 'Who is the {}?', fr: 'Qui est {} ?', de: 'Wer ist {}?', es: '¿Quién es {}?', ar: 'من هو {}؟' },
  definition: { en: 'What is {}?', fr: 'Qu’est-ce que {} ?', de: 'Was ist {}?', es: '¿Qué es {}?', ar: 'ما هو {}؟' },
  organization: { en: 'What is {}?', fr: 'Qu’est-ce que {} ?', de: 'Was ist {}?', es: '¿Qué es {}?', ar: 'ما هو {}؟' },
  quantity: { en: 'How many {}?', fr: 'Combien de {} ?', de: 'Wie viele {}?', es: '¿Cuántos {}?', ar: 'كم عدد {}؟' },
};

/** Longer labels make poor questions. */
const labelLimit = 60;

/** Questions that the facts of an article should answer, one of each kind in turn. None is certain before it is asked. */
export const suggestQuestions = (
  facts: readonly Fact[],
  language: Language,
  textOf: (fact: Fact) => string,
): string[] => {
  const byType = new Map<string, string[]>();
  for (const fact of facts) {
    const question = templates[fact.type]?.[language]?.replace('{}', () => fact.label);
    // An organization's label tells something only where it is another name for it: its acronym.
    const isTelling = fact.type !== 'organization' || fact.label !== textOf(fact);
    if (!question || !isTelling || fact.label.length > labelLimit || fact.label.split(/\s+/u).length > 7) continue;
    byType.set(fact.type, [...(byType.get(fact.type) ?? []), question]);
  }
  const lists = [...byType.values()];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []));
  return [...new Set(inTurn.flat())];
};
