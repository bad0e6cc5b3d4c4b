import type { QuestionCues } from '../contract/question-cues.js';

export const questionCues: QuestionCues = {
  opening:
    "merci(?: beaucoup| bien)?|d'accord|super|parfait|bonjour|salut|bien|bon|ah|oh|oui|non|pardon|et|mais|alors|donc|au fait|aussi|ok|s'il (?:te|vous) pla[iî]t|encore une question",
  asking: [
    '(?:qui|quand|où|pourquoi|comment|combien|qui|lequel|laquelle)$',
    "qu'est-ce qu|est-ce qu|y a-t-il\\b|(?:est|sont|a|ont|était|sera|fut|va|peut)(?:-t)?-(?:il|elle|ils|elles|on|ce)\\b",
    "qui (?!plus est)\\p{L}+|qui (?:l'|s')",
    "(?:quand|où|pourquoi|comment|combien)(?: \\p{L}+)? (?:est|a|sont|ont|était|étaient|se|s'|fut|sera|seront|aura|va|faut|peut|doit)\\b|combien d|(?:quand|où|pourquoi|comment|combien)(?: [\\p{L}' ]+)?-(?:t-)?(?:il|elle|ils|elles|on)\\b",
    "(?:(?:à|de|en|dans|par|pour|avec|depuis|sur) )?quel(?:le)?s? (?:est|sont|était|étaient|fut|furent|sera|[\\p{L}'-]+(?: [\\p{L}'-]+)? (?:a|est|ont|sont|était|étaient|se|fut|sera|doit|peut|va))\\b",
    "(?:à|de|en|par|pour|avec|depuis|chez) (?:qui|quoi|quand|où)\\b|que (?:signifie|veut dire|fait|dit|s'est|se)\\b|qu'en est-il\\b",
  ],
  request:
    '(?:(?:peux-tu|pouvez-vous|pourriez-vous|pourrais-tu|tu peux|vous pouvez) )?(?:me |nous )?(?:dire|dis[- ]moi|dites[- ]moi|montre[rz]?[- ]moi|explique[rz]?|rappelle[rz]?[- ]moi|donne[rz]?[- ]moi|liste[rz]?|cite[rz]?|indique[rz]?)\\b.*\\p{L}|je (?:voudrais|veux|souhaite) savoir\\b',
  social: [
    "(?:ça va|vraiment|ah bon|n'est-ce pas|hein|pas vrai|quoi|sérieux|non|oui|si|c'est bon|on y va|d'accord|ok|prêts?|et toi|et vous|toi|vous)$",
    "comment (?:ça )?va\\b|comment (?:allez|vas|tu|vous)\\b|quoi de neuf|qui sait\\b|qui (?:vient|veut|peut (?:aider|m'aider|relire)|est partant|est là)\\b|pourquoi pas\\b",
    "(?:tu|vous|t'|on se|on va|on peut|on fait)\\b|(?:peux|pourrais|as|es|veux|vas|viens|penses|crois|connais|sais)-tu\\b|(?:pouvez|pourriez|avez|êtes|voulez|allez|venez|pensez|croyez|connaissez|savez)-vous\\b",
    "quelqu'un\\b|est-ce que (?:tu|vous|quelqu'un|on)\\b|est-ce qu'(?:on|quelqu'un)\\b|qu'(?:en|est-ce que (?:tu|vous))(?: en)? ?(?:penses|pensez|fais|faites|veux|voulez)?\\b(?!-il)(?! est-il)|des (?:idées|questions|avis)\\b|une idée\\b",
    "quel(?:le)?s? (?:beau|belle|bonne|bon|chance|horreur|dommage|plaisir|honte)\\b|.*, (?:non|hein|n'est-ce pas|pas vrai|d'accord|ok)$",
    '(?:quand|où|pourquoi|comment|que|quel \\p{L}+|quelle \\p{L}+) [\\p{L}]+-(?:tu|vous)\\b',
  ],
  courtesy: "merci|d[’']accord|super|parfait|bonjour",
  leadIn:
    /^(?:(?:bonjour|salut|bon|alors|donc|apparemment|en fait|et|mais|au fait)(?![\p{L}\p{N}])[\s,:–-]*)*(?:(?:je|j[’']|on|nous|ils) ?(?:pense|crois|ai lu|ai entendu|dit|a lu|avons lu|disent|sais|savons) (?:que |qu[’'])|(?:il paraît|il semble|saviez-vous|savais-tu|est-ce vrai|à ce que je sais)[\s,:]*(?:que |qu[’'])?)*/iu,
};
