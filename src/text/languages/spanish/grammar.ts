import type { Grammar } from '../contract/grammar.js';

export const grammar: Grammar = {
  verbs: {
    endings: /.{2}(?:ó|aron|ieron|aba|aban|ía|ían|iendo|ar|er|ir|arse|erse|irse|ará|erá|irá)$/iu,
    except: /(?:día|ría|gía|lugar|poder|mujer|estado|mercado|partido|vida|comunidad)$/iu,
    participles: {
      auxiliaries: 'es son fue fueron era eran ha han habia sido ser esta estan siendo',
      endings: /.{2}[ai]d[oa]s?$/iu,
    },
  },
  nounPhrases: {
    between: 'es fue era son eran el la los las un una de',
    determiners: 'el la los las un una unos unas este esta estos estas su sus',
    forerunners:
      'principal principales primer primera gran grandes nuevo nueva otro otra otros otras ultimo ultima unico unica segundo segunda mayor mejor dos tres',
    emptyNouns: 'nombre nombres tipo tipos clase numero',
    nameNouns: 'nombre nombres',
    joins: 'de del la el los las',
    mayFollow: false,
    isHeadLast: false,
  },
};
