import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../src/text/sentence-spans.js';

/** Stops that end a sentence and stops that don't: ` | ` stands for the blank between two sentences. */
const border = ' | ';

const texts: Readonly<Record<string, string>> = {
  en: `
    The contract names Norvik Ltd. (the "Seller") and Ostra Corp. (the "Buyer"). | Both agree.
    Payment goes to Ferro Co. (“Ferro”). | Nothing else is due.
    The prize went to Adam Reed Jr. | The guests clapped.
    It was won by Owen Tate Sr. | His son came third.
    Ken Bly Jr. hit two. | Sammy Dale, Jr. sang.
    Ken Bly Jr. (born 1969) hit two. | Then he left.
    She joined Lumen Inc. | Before that she taught.
    Lumen Inc. President Ana Roe spoke. | Lumen Ltd. Director Bo Carr did not.
    CAP. VELORIN 20MG is taken at night. | Keep it cool.
    INJ. TOSIVAR 5 ML is given weekly. | A nurse gives it.
    MR. JONES opens at nine. | DR. MILLER helps.
    President Edgar D. Marsh spoke. | Lena Q. Porter listened.
    The judge was Homer S. | Nobody knew her full name.
    The book is by Paula T. Ridge. | It sold well.
    Take tools (e.g., a saw or a file) along. | Use viz. rarely.
    Bring proof (i.e. a bill) with you. | Copies are fine.
    The code follows the Meadow License, v. 3.1. | It is free.
    It needs ver. 4.2 or later. | Older ones fail.
    May I smoke here? | No. | Dogs are not allowed either.
    Is it free? | No. | Members pay half.
    See No. 5 and No. IV on the list. | No. 6 is gone.
    Yes! | Please sign here. | Then wait.
    Oh no! | Cats were on the roof.
    "Be quiet!", she said. | "Why?", he asked.
    "Never!" cried the clerk. | Nobody moved.
    “Who is it?” asked the porter. | Nobody spoke.
    “Is it over?” Anna asked. | “Yes.”
    "Run!" Tom Hill shouted. | We ran.
    He asked “Who is it?” | Nobody spoke.
    The sign says “Stop!” | Drivers ignore it.
    The lobby is bright. | "Mirella" hangs in the "small hall" today. | "Mirella" is a painting.
    There are many costs (rent, power, etc.) | For example, heat is extra.
    There are many costs (rent, power, etc.). | Heat is extra.
    We sell pens (red, blue, etc.) to schools. | Ask us.
    It shuts at 5 p.m. | On Sundays it stays shut.
    It opened in 1999. | Mayor Lee cut the ribbon.
    The rate was 4.5. | Prices fell.
    OSLO, 3 Aug. (NORDPRESS) - The minister resigned. | She gave no reason.
    LIMA, Sept. 4 (Andes News) – Prices fell. | Experts cheered.
    The Rev. Al Moss led the rite. | Sgt. Bell kept order.
    It is 5 ft. 3 in. tall. | It weighs 8 lbs. without the base.
    Art. 5, para. 2 and Sec. 3 apply. | Cl. 4 does not.
    The fee is approx. 5 euros per hr. | Ask first.
    See vol. 3, pp. 12–14. | Ch. 2 has more.
    Visit St. Louis, Mt. Rainier and Ft. Worth. | They are far.
    Send it to P.O. Box 12. | We reply.
    The U.S. Senate met. | It was in the U.S. | Nobody knew.
    It left Washington, D.C. | The train was late.
    Aspen Corp. (ASP) and Birch LLC (the “Tenant”) met. | They agreed.
    The firm is Dorn & Sons Ltd. | Clients love it.
    We met at 4:30 p.m. (EST) on Friday. | It rained.
    The plan is by Acme Inc. (founded 1990). | It is good.
    Room B. | It is big.
    It was led by Sen. Robert M. Pell and Rep. Ann B. Tole. | Both won.
    Read sec. 4(b), e.g., on fees. | Ask i.e. the clerk.
    "Really?" said Tom. | "Yes!" said Ann. | They left.
    “Why not?” replied the Mayor of Kent. | No reply came.
    He asked, "Who won?" | She laughed.
    Do you accept cards? | Yes. | Cash is fine too.
    Do pets need papers? | No. | Pets travel free.
    No! | Stop it.
    No. 12 is empty.
    Use ver. 2.1 or v. 3. | Both work.
    The population in 1990 was 5,000. | By 2000 it was 6,000.
  `,
  de: `
    Der Umsatz stieg auf 4 Mrd. Dollar. | Im Vorjahr waren es 3 Mrd. | Die Kosten sanken.
    Die Stadt hat 2 Mio. Einwohner. | Sie wächst.
    Er liefert 30 Tsd. Tonnen. | Das genügt.
    Gemäß § 7 Abs. 2 Satz 3 Nr. 4 BGB gilt dies. | Art. 12 Abs. 1 GG bleibt.
    Vgl. § 4 Abs. 3 S. 1 Hs. 2. | Die Ausnahme steht in Anl. 3.
    Das folgt aus § 5 i. V. m. § 6 Abs. 2 Buchst. b. | Mehr steht in Rn. 7.
    Es gilt das Gesetz i.d.F. v. 3. Mai 2011 (BGBl. I S. 842). | Danach gilt es nicht.
    Das Urt. v. 3.5.2012 (Az. 4 C 12/11) steht fest. | Der Beschl. v. 7.8.2013 auch.
    Die Satzung v. 1.2.2020 gilt weiter. | Alte Fassungen gelten nicht.
    Das Modul v. 2.0 ist frei. | Es läuft überall.
    Die Preise zogen im März wieder an. | Händler klagen.
    Der Bus fährt um sieben ab. | Anna bleibt.
    Der Verein nahm sie auf. | Niemand sprach dagegen.
    Sie lud alle ein. | Gäste kamen.
    Der Strom fiel aus. | Techniker kamen.
    Der Vorstand stimmte zu. | Mitglieder klatschten.
    Er kommt morgen mit. | Peter auch.
    Das hat sie vor. | Karl weiß es.
    Er fiel um. | Helfer eilten herbei.
    Das Museum ist zu. | Besucher stehen davor.
    Er starb 1999. | Karl erbte das Haus.
    Das Werk schloss im Jahr 2001. | Arbeiter zogen fort.
    Die Frist endet am 20.4.2013. | Spätere Anträge zählen nicht.
    Das Fest ist am 3. Mai. | Es kostet nichts.
    „Kommst du?“, fragte Anna. | Sie nickte.
    „Nein!“, rief der Wirt. | Alle gingen.
    „Wer ist da?“ fragte der Pförtner. | Niemand sprach.
    Ist das erlaubt? | Nein. | Hunde auch nicht.
    Ja! | Bitte melden Sie sich an. | Dann warten Sie.
    Die Weber GmbH & Co. KG liefert. | Die Nord AG (kurz „Nord“) zahlt.
    Der Weber e. V. (Bonn) hilft. | Er hat Geld.
    Dr. h. c. Karl F. Braun sprach. | Ihm folgte Eva M. Kern.
    Es gibt Stifte, Hefte usw. | Für Kinder ist es frei.
    Es gibt vieles (Stifte, Hefte usw.). | Für Kinder ist es frei.
    Es gibt vieles (Stifte, Hefte etc.) | Für Kinder ist es frei.
    Er bezahlt z. B. Miete oder u. a. Strom. | Wasser ist frei.
    Das Büro ist Mo. bis Fr. offen. | Sa. und So. nicht.
    Es liegt in St. Gallen. | Die Hauptstr. 5 ist dort.
    WIEN, 3. Aug. (NORDPRESS) - Der Minister trat zurück. | Er schwieg.
    Bis zum Jahr 2020 bzw. bis Ende 2021. | Die Stadt zahlt.
    Das Fest beginnt um 16 Uhr. | Montag ist frei.
    Im Art. 5 Ziff. 3 lit. a steht es. | Anm. 4 nicht.
    Sie rechnet mit 12 Mrd. Zloty. | Rund 3 Mio. Haushalte sind betroffen.
    Dies folgt aus Art. 3 Abs. 2 S. 1 der Satzung. | Abs. 4 gilt nicht.
    Die Gebühr fällt weg. | Kunden freuen sich.
    Die Zahlen gingen zurück. | Experten warnen.
    Er schlägt vor, zu warten. | Wir stimmten zu. | Bauern nicht.
    Das Konzert fiel 2020 aus. | Musiker klagten.
    Es begann 1848. | Bürger gingen auf die Straße.
    Das Amt ist in der Goethestr. 12. | Die Telefonnr. 5 ist neu.
    Am 1. Mai 2020 war es Nr. 3. | Jetzt ist es Nr. 1. | Gut.
    Geöffnet ab 9 Uhr vorm. und nachm. bis 5. | Sonst nicht.
    § 12. Hunde sind an der Leine zu führen.
    Im 3. Stock wohnt Fr. Dr. Klein. | Im 4. auch jemand.
  `,
  fr: `
    La société Boréal S.A. (« Boréal ») et Midi Cie. (« Midi ») ont signé. | Elles paient.
    Le budget est de 3 Mrd. d’euros. | Il baisse.
    Selon l’art. L. 121-3 du code, al. 2, § 4, c’est interdit. | L’art. R. 4 reste.
    M. Jean P. Morel est élu. | Mme. Durand perd.
    Le musée a ouvert en 1998. | Marie Dubois le dirige.
    « Qui est là ? » demanda Paul. | Personne ne répondit.
    « Jamais ! », dit-elle. | Il partit.
    « Où vas-tu ? », demanda Léa. | Il se tut.
    Est-ce permis ? | Non. | Les chiens restent dehors.
    Oui ! | Merci de signer. | Puis attendez.
    Il y a des frais (loyer, eau, etc.) | Pour le reste, voyez ici.
    Il y a des frais (loyer, eau, etc.). | Pour le reste, voyez ici.
    Le texte suit la Licence du Pré, v. 4.0. | Elle est libre.
    PARIS, 3 janv. (AGENCE NORD) — Le ministre part. | Il revient.
    Le bureau du bd. Voltaire est fermé. | Tél. 01 44 55 66 77.
    Voir le n° 5, p. 12 et chap. 3. | La suite est là.
    Le train part à 16 h 30. | Nora attend.
    Il habite à St. Malo. | Ste. Anne est loin.
    Le Dr. MARTIN et M. PETIT sont là. | Ils parlent.
    Les frais, c.-à-d. le loyer, montent. | Rien de plus.
    Voyez l’alinéa 2. | Les autres restent.
    Elle est née en 1950 env. | Elle vit ici.
    M. et Mme Roy sont venus. | MM. Petit et Roy aussi.
    Le rapport (p. ex. le chap. 2) est long. | L’annexe aussi.
    Le prix est de 5 M. d’euros. | Il monte.
    MM. Roux S.A.R.L. (« Roux ») vend du pain. | C’est bon.
    « Pourquoi ? » répondit-il. | « Parce que ! »
    L’accord fut signé en 1848. | Paris fêta la paix.
    Rendez-vous au 5, av. Foch. | Sonnez deux fois.
    J.-P. Morel est là. | J. P. Morel aussi.
  `,
  es: `
    Firman Pampa S.A. («Pampa») y Sur S.R.L. («Sur»). | Ambas pagan.
    Viajó a EE. UU. | Luego volvió.
    Las CC. AA. y los EE. UU. firmaron. | El área de RR. HH. también.
    Los JJ. OO. de París fueron en 2024. | Hubo mucha gente.
    El juez Juan P. Rivas habló. | Marta L. Gil calló.
    Según el art. 14, inc. 3, ap. b, no rige. | El art. 5.º tampoco.
    La Ley Nro. 4 y la Res. 45/2001 siguen. | El Dto. 33 no.
    Abre a las 10 a. m. los lunes. | Cierra a las 5 p. m. | Luego no hay nadie.
    Bs. As., 3 de mayo de 2011. | El decreto rige.
    LIMA, 4 Oct. (AGENCIA NORTE) - El ministro llegó. | Luego habló.
    ¿Se puede fumar? | No. | Los perros tampoco entran.
    ¡Sí! | Por favor firme aquí. | Luego espere.
    «¿Quién es?», preguntó Ana. | Nadie habló.
    “¿Qué pasa?” preguntó el alcalde. | Nadie habló.
    Abrió en 1998. | Marta Gil la dirige.
    Hay gastos (agua, luz, etc.) | Para el resto, pregunte.
    Hay gastos (agua, luz, etc.). | Para el resto, pregunte.
    El Sr. D. Luis Paz y la Srta. Mora llegaron. | La Sra. Ruiz no.
    El código sigue la Licencia Campo, v. 3.0. | Es libre.
    El presupuesto es de 3 mill. de pesos. | Baja.
    Vive en la Av. Corrientes 12, p. 3, dpto. 4. | Está lejos.
    La Cía. Sur y Paz Hnos. venden pan. | Es bueno.
    Véase la pág. 5 y el vol. 3. | El cap. 2 también.
    El Gral. San Martín nació allí. | El Dr. LÓPEZ lo dijo.
    Murió en el s. XIX en Lima. | Nadie lo vio.
    Sta. Fe está lejos. | Sto. Domingo más.
    El Ing. Luis M. Paz y la Lic. Ana R. Gil hablaron. | El Dr. Ruiz no.
    La empresa Mar S.L. (Cádiz) vende pan. | Es bueno.
    Los EE. UU. ganaron. | Perdieron los otros.
    Salió a las 8 a. m. | Pedro llegó tarde.
    Nació en 1848. | Lima celebró.
    Llame al tel. 555 014. | Pregunte por Ana.
    «¡Fuera!», gritó Juan. | Todos salieron.
  `,
  ar: `
    وقّعت شركة النور ش.م.م. (النور) العقد أمس. | ثم دفعت المبلغ.
    قال د. أحمد سالم إن العمل بدأ. | وقالت أ. ليلى غير ذلك.
    افتُتح المتحف سنة 1998. | تديره ليلى حسن.
    ولد سنة 1950 م. | ثم سافر إلى الشام.
    توفي سنة 250 هـ. | كان عالما كبيرا.
    "من هناك؟" سأل الحارس. | لم يجب أحد.
    «من هناك؟» سأل الحارس. | لم يجب أحد.
    هل التدخين مسموح؟ | لا. | الكلاب ممنوعة أيضا.
    نعم! | يرجى التوقيع هنا. | ثم انتظر.
    هناك رسوم كثيرة (ماء، كهرباء، إلخ.) | على سبيل المثال التدفئة.
    هناك رسوم كثيرة (ماء، كهرباء، إلخ.). | على سبيل المثال التدفئة.
    يتبع النص رخصة المرج، الإصدار 2.0. | وهو حر.
    انظر ص. 12 و ج. 3 من الكتاب. | الباقي واضح.
    راجع المادة رقم 5. | المادة 6 ملغاة.
    تفتح المكتبة الساعة 8 ص. وتغلق الساعة 5 م. كل يوم. | الدخول مجاني.
    اتصل بنا على ت. 555014. | نحن هنا.
    هل يُسمح بالدخول؟ | نعم. | الأطفال مجانا.
    قال: "لن نذهب!" | وخرج الجميع.
    بدأ العمل سنة 2010. | في العام التالي توقف.
    بلغ السعر 3.5 دينار. | كان أقل من قبل.
    شركة السلام ش.م.ل. (بيروت) تبيع الخبز. | هو جيد.
    أ. د. سالم حاضر في الجامعة. | حضر كثيرون.
  `,
};

const cases = Object.entries(texts).flatMap(([language, lines]) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ language, line })),
);

describe('the end of a sentence', () => {
  it.each(cases)('$language: $line', ({ language, line }) => {
    const text = line.replaceAll(border, ' ');
    const found = sentenceSpans(text, { start: 0, end: text.length }, language);
    expect(found.map(({ start, end }) => text.slice(start, end)).join(border)).toBe(line);
  });
});
