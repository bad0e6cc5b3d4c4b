import type { QuestionCues } from '../contract/question-cues.js';

const auxiliary =
  "is|are|was|were|do|does|did|will|would|can|could|has|have|had|should|isn't|aren't|wasn't|didn't|doesn't|don't";
const request =
  'tell (?:me|us)|show (?:me|us)|remind me(?! to)|find out|look up|list (?:all|the|every)|name (?:all|the|a|one|two|three|some)|explain (?:to me )?(?:what|how|why|the)|describe (?:the|how|what)|define|give (?:me|us) (?:the|all|a list)|say (?:who|what|when|where|why|how|which)';

export const questionCues: QuestionCues = {
  opening:
    'thanks(?: a lot| so much| again)?|thank you(?: very much| so much)?|thx|ty|great|ok|okay|cool|nice|good|perfect|awesome|sorry|hi|hello|hey|right|hm+|oh|ah|wow|yes|yeah|no|please|well|and|but|so|then|also|one more|another question|next question|verbatim|interesting|alright|now|just curious|btw|by the way|quick question',
  asking: [
    '(?:who|whom|whose|which|when|where|why|how)$',
    `what(?:'s| (?:${auxiliary}|happens|happened|kinds?|sorts?|types?|year|date|time|about))\\b`,
    `what (?!an? |i |we |you |they |he |she |the |matters|counts|remains)\\p{L}+(?: \\p{L}+){0,2} (?:${auxiliary})\\b`,
    'how about \\p{L}',
    "which (?!is\\b|are\\b|was\\b|were\\b|means|makes|seems|looks|i\\b|we\\b|he\\b|she\\b|they\\b)\\p{L}+ [\\p{L}\\p{N}']+",
    "(?:who(?:m|se)?|who's) \\p{L}+",
    `(?:when|where|why|how)(?:'s| (?:${auxiliary}|exactly))(?! (?:fine|good|ok|okay|great)\\b)`,
    'how (?:many|much|long|old|often|far|big|tall|high|large|deep|wide|fast|soon)\\b',
    '(?:in|on|at|by|from|to|for|with|of|since|until|under) (?:which|what|whom|whose) \\p{L}+',
    `(?:${auxiliary}) (?:it|he|she|they|there|this|that|these|those|the|an?|any|all) \\p{L}`,
    '(?:did|does) \\p{L}+ \\p{L}',
  ],
  request: `(?:(?:can|could|would|will) you )?(?:please |kindly )?(?:${request})\\b.*[\\p{L}\\p{N}]|i(?:'d like| would like| want| need) to know (?:who|what|when|where|why|how|which|if|whether)\\b`,
  social: [
    "(?:right|really|seriously|sure|what|huh|eh|no|yes|yeah|ok|okay|agreed|deal|done|ready|correct|true|is it|was it|is that so|isn't it|does it|did it|makes? sense|sounds? good|good|fine|so|or|lol|haha|got it|see|so what|what else|anything else|something else|same here|and|why me|now what|any good|for real|how so|how dare)$",
    "how(?:'s| is| are|'re| was| were) (?:you|u|ya|it going|things|everyone|everybody|all|your|life)\\b|how (?:nice|funny|strange|odd|great|sweet|cool|lovely|sad|bad|good|interesting)\\b",
    "what(?:'s| is) (?:up|new|wrong|going on|your|the matter|for lunch|for dinner)\\b|what (?:an?|the heck|the hell|on earth)\\b",
    "who(?:'s| is| are) (?:in|with me|coming|joining|up for|free|around|available|there|here|next|taking|doing)\\b",
    'who (?:knows|cares|else|wants|needs|would like|has time|volunteers|(?:can|could) (?:help|do|take|review|look|join|come|fix))\\b',
    "(?:what|which|when|where|why|who)(?:'d)?(?: \\p{L}+)? (?:do|did|are|were|have|would|will|can|could|should|about) (?:you|u|ya|y'all)\\b|how about (?:you|we|us|an?\\b|lunch|\\p{L}+ing\\b)|what about (?:you|us|me|lunch|tomorrow|today)\\b",
    'how (?:do|did|can|could|would|are|were) you (?:feel|like|think|know|mean|want|plan|doing)\\b',
    "(?:do|did|does|are|aren't|were|have|haven't|will|won't|would|can|can't|could|should|don't|didn't|may|might|has|is) (?:you|u|ya|someone|somebody|anyone|anybody|everyone|everybody|y'all)\\b",
    '(?:shall|should) (?:we|i)\\b|(?:can|could|may|might) (?:we|i) (?:meet|talk|call|discuss|move|chat|sync|have|get|ask|join|start|go|do|close|merge|help|come|see|borrow)\\b',
    '(?:any|some) (?:thoughts|ideas|questions|news|updates?|volunteers|objections|feedback|luck|takers|one)\\b|(?:anyone|anybody|someone|somebody|everyone|thoughts|ideas|opinions|comments)\\b',
    "let's\\b|why (?:not|don't (?:you|we|i))\\b|(?:you|your|u)\\b|mind if\\b|wanna\\b|want to\\b|care to\\b|don't you\\b|remember\\b",
    ".*, (?:right|no|yes|huh|eh|isn't it|wasn't it|aren't they|isn't he|isn't she|don't you think|correct|ok|okay|yeah|you know)$",
  ],
  courtesy:
    'thanks(?: a lot| so much)?|thank you|thx|great|ok(?:ay)?|cool|nice|good|perfect|sorry|hi|hello|hey|yes|no|please|interesting',
  leadIn:
    /^(?:(?:hi|hello|hey|so|well|ok|okay|btw|by the way|fyi|apparently|actually|also|and|but)\b[\s,:–-]*)*(?:(?:i|we|they|people|some|everyone|somebody|someone)(?:['’]ve| have)? (?:just )?(?:think|thought|believe|believed|hear|heard|read|said|say|saw|know|knew|guess|assume|remember|understand|claim|claimed) (?:that |somewhere that )?|(?:did you know|it is said|it seems|rumou?r has it|they say|word is|is it true|can (?:anyone|someone|somebody) confirm|please (?:check|confirm|verify)|as far as (?:i|we) know|according to (?:him|her|them))[\s,:]*(?:that |whether |if )?)*/iu,
};
