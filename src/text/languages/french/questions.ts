import type { QuestionWords } from '../contract/questions.js';
import { ask, askForm } from '../pattern-sources.js';

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
  yesNo:
    /^est ce (?:que|qu) |^(?:est|sont|a|ont|peut|peuvent|doit|doivent|y a|existe|existent) (?:t )?(?:il|elle|ils|elles|on) |^(?:peut|peuvent|doit|doivent|puis|dois|existe|y a) /u,
  degrees: '',
  naming: 'appelle appellent appelait nomme',
  placing: 'trouve trouvent trouvait trouvaient situe situee situes situees',
  nouns: {
    person:
      'personnes?|homme|femme|president|presidente|ministre|auteur|directeur|responsable|chef|roi|reine|fondateur',
    organization:
      'organisations?|organismes?|institutions?|agences?|entreprises?|societes?|groupes?|partis?|universite|equipes?|fournisseurs?|prestataires?',
    place: 'pays|villes?|lieux?|endroits?|regions?|etats?|continents?|iles?',
    date: 'annees?|dates?|jours?|mois|siecles?|decennies?|periodes?|an|heure',
    quantity:
      'nombre|pourcentage|montant|part|taille|population|duree|longueur|hauteur|cout|prix|taux|age|budget|frais|tarif|amende|salaire|loyer|caution|remise|duree|poids|capacite|volume|cotisation',
    reason: 'raisons?|causes?',
  },
  which: 'quels?|quelles?|lesquels|lesquelles|lequel|laquelle',
  nameOf: '(?:noms?|types?|sortes?|genres?) (?:de |du |des |d )(?:la |l )?',
  counts: [ask('quantity', '\\bcombien(?: de (?<asking>temps))?\\b')],
  forms: [
    askForm('phone', '^(?<asking>telephone|tel) '),
    askForm('phone', '(?<asking>\\bnumeros? (?:de (?:telephone|tel|portable|fax|mobile)|d appel))\\b'),
    askForm('phone', '\\b(?:a )?quel (?<asking>numero) (?<also>appeler|joindre|composer)\\b'),
    askForm('phone', '^(?:quel est le )?(?:\\p{L}+ ){0,4}?(?<asking>telephone)(?= de| du| d |$)'),
    askForm('email', '(?<asking>\\badresses? (?:e ?mails?|mail|electroniques?|courriel))\\b'),
    askForm('email', '(?<asking>\\b(?:courriel|e ?mail))\\b'),
    askForm(
      'contact',
      '^ou (?:faut il |puis je |dois je |peut on |doit on )?(?<asking>envoyer|envoie|envoyez|adresser|ecrire|transmettre|expedier|soumettre)(?= |$)',
    ),
    askForm(
      'contact',
      '^(?:a qui|comment) (?:faut il |puis je |dois je |peut on |doit on )?(?<asking>envoyer|adresser|ecrire|transmettre|s adresser|m adresser|contacter|joindre)\\b',
    ),
    askForm('money', '^(?:combien|que|qu est ce que) (?:ca )?(?<asking>coute|coutent|coutait|coutera|vaut|valent)\\b'),
    askForm('money', '^combien\\b.* (?<asking>coute|coutent|coute t il|coute t elle|coutent ils|coutent elles)\\b'),
    askForm('money', '^(?:quel|quels)(?: est| sont| etait) (?:le |les )?(?<asking>prix|tarifs?|cout)\\b'),
    askForm('money', '^a quel (?<asking>prix)\\b'),
    askForm('money', '^(?:\\p{L}+ ){1,3}(?<asking>prix|tarif)$'),
    askForm('money', '^combien (?:d argent )?(?<asking>gagne|gagnent|touche|touchent|gagnait)(?: t)? (?!de )'),
    askForm('money', '^combien .* (?<asking>gagne|gagnent|touche|touchent)(?: t)? (?:il|elle|ils|elles|on)\\b'),
    askForm('money', '^(?:quel|quelle)(?: est| etait) (?:le |la |l )salaire\\b'),
    askForm(
      'address',
      '^(?:a |sous )?quelle (?:est l )?(?<asking>adresse)(?: (?:faut il|puis je|dois je|peut on|doit on|on))?(?: (?<also>envoyer|envoie|envoyez|adresser|ecrire|transmettre|signaler|soumettre)\\b)?',
    ),
    askForm(
      'contact',
      '^ou (?:faut il |puis je |dois je |peut on |doit on )?(?:s inscrire|m inscrire|postuler|se plaindre|me plaindre|signaler|deposer)(?= |$)',
    ),
    askForm('version', '(?:^| )(?:quelle|quelles) (?<asking>versions?)(?= |$)'),
    askForm('duration', '\\bcombien de temps\\b|\\bduree\\b'),
    askForm(
      'name',
      '^(?:quel est le nom|comment s appelle|comment se nomme|comment s appellent|comment s appelait)\\b',
    ),
  ],
  contents: 'montre montrent contient contiennent comporte comprend represente',
  novelty: 'nouveau nouveaux nouvelle neuf nouveautes change apporte apporte ajoute passe',
  lasting: 'dure durent durait dura duree prend prennent pris faut fallut obtenir recevoir avoir',
  presence:
    'on quelqu quelquun quelqun vient viennent venu venue venus venues venir participe participent participer existe existent existait present presente presents representes y avait peuton',
  expanding: { byWords: /\b(?:sigle|abreviation|acronyme)\b/u, ofCapitals: /\b(?:signifie|veut dire|designe)\b/u },
  versions: 'version',
  releasing:
    'publication parution lancement sortie sorti sort parue paru publiee publie diffusee disponible ratifiee ratifie adoptee adopte approuvee approuve',
  happening: 'eu lieu tenu',
  whoIs: 'qui (?:est|etait|sont) (?:le |la |l |les )?(?:actuel |actuelle )?',
  offices:
    '(?:vice )?presidente?|roi|reine|premier ministre|ministre|directeur|directrice|secretaire|chef|gouverneur|maire|chancelier|pdg|fondateur|commissaire|ambassadeur|porte parole',
  asks: [
    ask(
      'definition',
      '^(?:que (?:signifie|veut dire|designe)|a quoi correspond|que represente) (?:le |la |l )?(?:sigle|abreviation|acronyme) (?<subject>[\\p{L}\\p{N}]+)$',
    ),
    ask('definition', '^(?<subject>[\\p{L}\\p{N}]+) (?:c est|est) (?:le |l )?(?:sigle|abreviation|acronyme) de quoi$'),
    ask(
      'definition',
      '^de quoi (?<subject>[\\p{L}\\p{N}]+) est (?:il |elle )?(?:le |l )?(?:sigle|abreviation|acronyme)$',
    ),
    // "Puis-je le garder quand …": what is asked is whether.
    ask(
      'other',
      '^(?:est ce qu|(?:puis|peux|peut|pouvons|dois|doit|devons|faut|ai|as|a|avons|est|sont|ont) (?:t )?(?:je|tu|il|elle|on|nous|vous|ils|elles) )',
    ),
    ask('definition', '\\bque (?:signifie|veut dire|designe) (?<subject>.+)$'),
    ask(
      'definition',
      '^(?:qu ?est ce qu?e?|c est quoi|definition d[eu]?|definir)(?: c est)?(?: qu?e?)?(?: l| le| la| les| un| une| du| de la| de l)? (?<subject>[\\p{L}\\p{N}-]+(?: (?:d|de|du|des|a|au|en) [\\p{L}\\p{N}-]+| [\\p{L}\\p{N}-]+)?)$',
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
