import type { QuestionWords } from '../contract/questions.js';
import { ask } from '../pattern-sources.js';

export const questions: QuestionWords = {
  asking: {
    who: 'qui|qui est ce qui',
    what: 'que|quoi|qu|que se passe t il|que s est il passe|qu est il arrive|comment s appelle|comment se nomme|comment nomme t on|comment appelle t on|comment s appellent|comment s appelait|quel est|quelle est|quels sont|quelles sont|quel etait|quelle etait|quel fut|quelle fut',
    which: 'quel|quels|quelle|quelles|lequel|laquelle|lesquels|lesquelles',
    when: 'quand',
    where: 'ou',
    why: 'pourquoi',
    how: 'comment',
    howMany: 'combien',
    whether: '',
  },
  yesNo: /^est ce (?:que|qu) |^(?:est|sont|a|ont) (?:il|elle|ils|elles) /u,
  degrees: '',
  naming: 'appelle appellent appelait nomme',
  placing: 'trouve trouvent trouvait trouvaient situe situee situes situees',
  nouns: {
    person:
      'personnes?|homme|femme|president|presidente|ministre|auteur|directeur|responsable|chef|roi|reine|fondateur',
    organization:
      'organisations?|organismes?|institutions?|agences?|entreprises?|societes?|groupes?|partis?|universite|equipes?',
    place: 'pays|villes?|lieux?|endroits?|regions?|etats?|continents?|iles?',
    date: 'annees?|dates?|jours?|mois|siecles?|decennies?|periodes?|an|heure',
    quantity: 'nombre|pourcentage|montant|part|taille|population|duree|longueur|hauteur|cout|prix|taux|age',
    reason: 'raisons?|causes?',
  },
  which: 'quels?|quelles?|lesquels|lesquelles|lequel|laquelle',
  nameOf: '(?:noms?|types?|sortes?|genres?) (?:de |du |des |d )(?:la |l )?',
  counts: [ask('quantity', '\\bcombien(?: de (?<asking>temps))?\\b')],
  whoIs: 'qui (?:est|etait|sont) (?:le |la |l |les )?(?:actuel |actuelle )?',
  offices:
    '(?:vice )?presidente?|roi|reine|premier ministre|ministre|directeur|directrice|secretaire|chef|gouverneur|maire|chancelier|pdg|fondateur|commissaire|ambassadeur|porte parole',
  asks: [
    ask('definition', '\\bque (?:signifie|veut dire|designe) (?<subject>.+)$'),
    ask(
      'definition',
      '^(?:qu est ce que?|c est quoi|definition de|definir)(?: c est)?(?: que)?(?: l| le| la| les| un| une)? (?<subject>[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?)$',
    ),
    ask('person', '\\bqui\\b'),
    ask('date', '\\bquand\\b'),
    ask('place', '\\bou\\b(?= |$)'),
    ask('reason', '\\bpourquoi\\b'),
  ],
  lists: {
    pattern: /^(?:liste|citez|nommez|enumerez)\b|\b(?:quels|quelles|lesquels|lesquelles)\b|\bliste des\b/u,
    orders: 'liste citez nommez enumerez mentionnez indiquez',
  },
  suggestions: {
    role: 'Qui est {} ?',
    definition: 'Qu’est-ce que {} ?',
    organization: 'Qu’est-ce que {} ?',
    quantity: 'Combien de {} ?',
  },
};
