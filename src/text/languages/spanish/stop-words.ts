import { stopwords } from '@orama/stopwords/spanish';
import type { StopWords } from '../contract/stop-words.js';

export const stopWords: StopWords = {
  listed: stopwords,
  added: `cuyo cuya cuyos cuyas cuál cuáles cuánto cuánta quién quiénes adónde dónde cómo cuándo qué del al lo le les se nos
      sus mediante hacia había hubo eran era fueron está están estaba estaban son ser sido siendo pero si no etc`,
  content: `acuerdo antaño actualmente ayer hoy ahora cinco dos tres seis siete ocho uno primer primera primero primeros segunda segundo
      tercera último última últimos últimas ultimo buen buena buenas bueno buenos mal mejor peor mayor menor menos general
      gran grandes nueva nuevas nuevo nuevos final fin principalmente momento modo manera lugar país pais paìs parte partir estado estados
      día días dia dias horas tiempo vez veces temprano tarde pronto pasado pasada próximo próximos proximo trabajo trabaja
      trabajan trabajar trabajamos uso usar usa usan valor verdad verdadera verdadero total supuesto ejemplo cuenta informo
      informó indicó afirmó agregó añadió aseguró comentó consideró considera dijo dijeron explicó expresó manifestó mencionó
      señaló realizado realizar realizó llegó intento intentar intenta propia propio propias propios poder empleo emplear
      saber conocer habla hablan medio diferente diferentes existe existen creo dado dan dar dio dieron lado largo claro
      posible cosas sola solo solas solos sigue siguiente ex igual llevar conseguir breve encuentra breves media raras
      tratar trata vosotras través respecto pesar repente adrede`,
  acronyms: '',
  capitalised: '',
};
