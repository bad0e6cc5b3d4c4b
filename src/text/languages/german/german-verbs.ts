/**
 * German verbs whose vowel changes, without accents: the infinitive, the past, the participle without its "ge", and
 * where it changes too, the third person of the present.
 */
const strongVerbs = `beginnen begann begonnen; beissen biss bissen; bieten bot boten; binden band bunden; bitten bat beten; blasen blies blasen;
  bleiben blieb blieben; brechen brach brochen bricht; brennen brannte brannt; bringen brachte bracht; denken dachte dacht;
  dringen drang drungen; empfehlen empfahl empfohlen empfiehlt; essen ass gessen isst; fahren fuhr; fallen fiel; fangen fing;
  finden fand funden; fliegen flog flogen; fliehen floh flohen; fliessen floss flossen; frieren fror froren; geben gab gegeben gibt;
  gehen ging gangen; gelingen gelang gelungen; gelten galt golten gilt; geniessen genoss genossen; geschehen geschah geschehen geschieht;
  gewinnen gewann gewonnen; giessen goss gossen; gleichen glich glichen; graben grub; greifen griff griffen; halten hielt;
  hangen hing; heben hob hoben; heissen hiess; helfen half holfen hilft; kennen kannte kannt; klingen klang klungen;
  kommen kam; laden lud; lassen liess; laufen lief; leiden litt litten; leihen lieh liehen; lesen las liest; liegen lag;
  meiden mied mieden; messen mass misst; nehmen nahm nommen nimmt; nennen nannte nannt; raten riet; reissen riss rissen;
  reiten ritt ritten; rennen rannte rannt; rufen rief; schaffen schuf; scheiden schied schieden; scheinen schien schienen;
  schieben schob schoben; schiessen schoss schossen; schlafen schlief; schlagen schlug; schliessen schloss schlossen;
  schneiden schnitt schnitten; schreiben schrieb schrieben; schreiten schritt schritten; schweigen schwieg schwiegen;
  schwimmen schwamm schwommen; schworen schwor schworen; sehen sah sieht; senden sandte sandt; singen sang sungen;
  sinken sank sunken; sitzen sass sessen; sprechen sprach sprochen spricht; springen sprang sprungen; stehen stand standen;
  stehlen stahl stohlen stiehlt; steigen stieg stiegen; sterben starb storben stirbt; stossen stiess; streiten stritt stritten;
  tragen trug; treffen traf troffen trifft; treiben trieb trieben; treten trat tritt; trinken trank trunken; tun tat tut;
  vergessen vergass vergessen vergisst; verlieren verlor verloren; verschwinden verschwand verschwunden; wachsen wuchs; weichen wich wichen;
  weisen wies wiesen; wenden wandte wandt; werben warb worben wirbt; werfen warf worfen wirft; wiegen wog wogen; wissen wusste wusst;
  ziehen zog zogen; zwingen zwang zwungen`;

/** What a verb may begin with; the longer of two that fit is meant. */
const prefixes = `ab an auf aus be bei dar durch ein emp ent er fest fort frei gegen heim her heraus herbei herein hervor hin hinaus hinein
  hinzu los miss mit nach nieder statt teil uber um unter ver vor voran voraus vorbei weg weiter wider wieder zer zu zuruck zusammen`;

/** Without their dots, or as they are, spelt like the past of a strong verb: "führen", "Stahl", "Band", "Maß". */
const others = new Set(
  'fuhren fuhrte fuhrten fuhrt stahl stahle band bande bander mass masse massen rat boten bote lade'.split(' '),
);

const pasts = new Map<string, string>();
const participles = new Map<string, string>();
for (const line of strongVerbs.split(';')) {
  const [infinitive = '', past = '', participle, present] = line.trim().split(/\s+/);
  pasts.set(past, infinitive);
  if (present !== undefined) pasts.set(present, infinitive);
  if (participle !== undefined) participles.set(participle, infinitive);
}

const verbal = new RegExp(`^((?:${prefixes.split(/\s+/).sort(byLength).join('|')})?)(ge|zu)?(.{2,})$`, 'u');
const ending = /(?:e[ns]?|st|et|s)$/u;
const adjectival = /(?<=en|t)(?:e[nmrs]?)$/u;

function byLength(a: string, b: string): number {
  return b.length - a.length;
}

/**
 * The infinitive that a normalised form of a verb with a changing vowel belongs to, its prefix kept: "befand",
 * "abgeschlossenen", "anzukommen" → "befinden", "abschliessen", "ankommen". Other words as they are.
 */
export function germanInfinitive(word: string): string {
  const whole = infinitiveOf(word, '', /^(?:ge|be|ver|emp)/u.test(word));
  if (whole !== undefined) return whole;
  const [, prefix = '', mark, rest = ''] = verbal.exec(word) ?? [];
  if (prefix === '' && mark !== 'ge') return word;
  // "ver-lassen" and "be-standen" take no "ge" of their own.
  const found = infinitiveOf(rest, prefix, true);
  if (found !== undefined) return found;
  return mark === 'zu' && prefix !== '' && /.{3}en$/u.test(rest) ? prefix + rest : word;
}

function infinitiveOf(form: string, prefix: string, isParticiple: boolean): string | undefined {
  if (others.has(form)) return undefined;
  const past = pasts.get(form) ?? pasts.get(form.replace(ending, ''));
  const participle = isParticiple ? participles.get(form.replace(adjectival, '')) : undefined;
  const infinitive = participle ?? past;
  return infinitive === undefined ? undefined : prefix + infinitive;
}
