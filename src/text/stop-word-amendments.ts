import type { Language } from '../domain.js';

interface Amendment {
  /** Words that the package's list lacks. */
  readonly added: string;
  /** Words that it holds although people ask for what they name. */
  readonly content: string;
}

/** What the package's lists lack and what they swallow wrongly, as people write it, by language. */
export const stopWordAmendments: Readonly<Record<Language, Amendment>> = {
  ar: {
    added: `ماهو ماهي لماذا لم ولم والتي والذي والذين وهذا وهذه فهو فهي وكان وكانت كانوا يكونون تكون ليس ليست وليس سوف
      هناك وهناك أيضا كما وكما بأن وأن فإن وإن إنه وأنه أنها وأنها لأن لأنه لأنها عبر ضمن لدى لديه لديها وقد فقد وما وعلى
      ومن وفي وإلى وعن وبعد وقبل ومع وبين أو أم ثم حتى لكن ولكن إلا غير بل قد أي كل وكل بعض عند عندما منذ خلال أثناء
      اللذان اللتان هؤلاء أولئك تلك وتلك وذلك بذلك لذلك كذلك هنا والى أنا يا ماهم أكانت أكان`,
    content: `أب أخ أول الأول الأولى الأخيرة الثاني الثانية ثلاثة أربعة عشر عشرة واحد أحد ألف مليون مليار عدد سنة سنوات عام عاما
      عامة يوم أيام اليوم أيار مايو صفر صباح مساء أمس غدا زيارة لقاء قوة وقف نهاية الوقت الماضي المقبل السابق أعلنت إعادة
      أثر أجل أكثر أقل إطار شخصا برس وكالة لوكالة للأمم الأمم حمو حم عين نفس حار راح رجع شرع أنشأ أقبل علق نحن وقف ابتدأ بات عاد
      جعل أخذ حاليا مقابل ذات أكد وأكد وأوضح وأضاف وأضافت قوله ساء نخ كرب صار بيد صبر`,
  },
  de: {
    added: `wer wem wen wessen wann warum wieso weshalb woher wohin wieviel wieviele womit wodurch worin wobei woran worauf wofür
      davon daran darauf darin daraus dafür dagegen dabei daher dadurch hierzu hierbei dass beim seit bereits schon sowie etwa
      bzw je ja nein ab mal mehr immer sogar jedoch wurde wurden worden wurdest wart darf dürfen durfte mag mögen mochte
      konnte konnten mußte musste mussten müssen müsse sollten sollen wollten hätte hätten wäre wären sei seien gibt eines
      unsere unserem unseren unserer eure denen deshalb deswegen trotz wegen gegenüber innerhalb außerhalb bis zb dh usw`,
    content: 'weg machen selbst',
  },
  en: {
    added: `i'd i'm whose whom whatever whichever whoever whether however therefore thus hence although though unless upon onto
      within without among amongst toward towards via per since yet also just even ever else either neither every much
      many another cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt shouldnt couldnt mustnt
      im ive youre theyre whats wheres hows whos thats lets ain aint shant neednt gonna oneself eg ie etc vs am
      rather quite perhaps besides despite except regarding concerning according instead along across around behind beside
      beneath near anyone someone everyone something anything everything somewhere anywhere please ok`,
    content: 'us own',
  },
  es: {
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
  },
  fr: {
    added: `comme où quoi quand comment combien pourquoi lequel laquelle lesquels lesquelles duquel auquel dont donc si entre vers chez
      sous très aussi peut peuvent être qu jusqu lorsqu puisqu quoiqu quelqu presqu lorsque puisque quoique jusque car ni
      tout tous toute toutes même mêmes déjà depuis pendant après avant contre selon afin ainsi alors cependant parce celle
      celles celui ceux ci là plus moins ça ont faut fait elles on lors dès sauf malgré parmi hors chaque quelque quelques
      cela puis ensuite toutefois néanmoins notamment afin aucune aucun`,
    content: 'été étée étées étés',
  },
};
