import type { EvidenceWords } from '../contract/evidence-words.js';
import { pairs } from '../pattern-sources.js';

export const evidenceWords: EvidenceWords = {
  people: `team mitarbeiter mitarbeiterin mitarbeitende beschaftigte personal mitglied mieter mieterin bewohner
    einwohner eigentumer kunde kundin lieferant firma auftragnehmer freiwillige ehrenamtliche student studierende
    schuler schulerin lehrer lehrerin eltern kind kinder erwachsene burger burgerin antragsteller besucher gast
    fahrer fahrerin nutzer nutzerin leiter leiterin leitung vorstand ausschuss rat abteilung buro amt stelle behorde
    ministerium unternehmen partner vermieter hausmeister hausmeisterin reinigungskraft sekretariat kassenwart
    schatzmeister vorsitzende beauftragte beamte arzt arztin patient ingenieur entwickler anwalt richter polizei
    gericht regierung verein universitat bank versicherung anbieter betreiber kollege kollegin vorgesetzte
    praktikant auszubildende inhaber berechtigte landwirt haushalt familie frau frauen mann manner rentner
    teilnehmer spieler trainer gartner koch pfortner redaktion autor prufer planer assistent fachkraft experte
    berater techniker elektriker feuerwehr jugendliche erziehungsberechtigte aktionar handler hersteller schule
    kirche krankenhaus empfang buchhaltung geschaftsfuhrung personalrat betriebsrat gemeinde stadt menschen personen`,
  peopleEndings: `team abteilung stelle amt leitung leiter leiterin meister rat ausschuss vorstand buro gruppe
    behorde beauftragte mitarbeiter verwaltung dienst zentrale vertretung mitglieder besitzer inhaber nehmer geber
    sprecher berater verein firma gesellschaft`,
  peopleForms: /(?:innen|in|ern|en|er|e|n|s)$/,
  definite: 'der die das',
  moments: `taglich, stundlich, wochentlich, monatlich, vierteljahrlich, jahrlich, werktags, wochentags, jede,
    jeden, jeder, jedes, jedem, einmal, zweimal, dreimal, alle zwei, mittag, mittags, mitternacht, morgen, morgens,
    vormittag, vormittags, nachmittag, nachmittags, abend, abends, nacht, nachts, wochenende, wochenends, fruhling,
    fruhjahr, sommer, herbst, winter, heute, gestern, sofort, umgehend, immer, jederzeit, uhr, ostern, weihnachten,
    pfingsten, neujahr, anfang, ende, mitte, quartal, montags, dienstags, mittwochs, donnerstags, freitags,
    samstags, sonnabends, sonntags, spater, kurzlich, bald, jahrhundert`,
  conditions: `wenn, falls, sofern, solange, sobald, soweit, bis, bevor, nachdem, sowie, vorausgesetzt,
    unter der bedingung, nur bei, im falle, innerhalb, spatestens, fruhestens, es sei denn, ohne dass, wahrend,
    nach, vor, seit, als`,
  reasons: 'um, damit, infolge, deswegen, namlich, zwecks, zum schutz, zur vermeidung, dank, angesichts, sonst',
  duals: '',
  lengths: `${pairs('ein|eine|einen|einem|einer|halbes|halben|halbe|ganzes|ganzen|ganze|diese|dieses|diesen', 'minute|stunde|tag|nacht|woche|monat|quartal|saison|semester|jahr|jahrzehnt|jahrhundert')},
    bis, bis zu, solange, dauerhaft, unbefristet, auf dauer, fur immer, lebenslang, auf lebenszeit, unbegrenzt,
    ganzjahrig, uber nacht`,
  timeUnits:
    'sekunde minute min stunde std tag tage nacht nachte woche wochenende monat quartal saison semester jahr jahrzehnt jahrhundert lebenszeit augenblick',
  spans: {
    through: 'bis',
    between: 'zwischen',
    since: 'seit',
    begins: 'beginnt beginnen begann begonnen startet startete offnet offnete eroffnet',
    ends: 'endet enden endete geendet schliesst schloss geschlossen',
  },
  currencies:
    'kronen, krone, zloty, forint, lira, schilling, schillinge, gulden, rupien, rupie, peso, pesos, euro-cent',
  standsFor:
    'steht fur, stehen fur, stand fur, abkurzung, abgekurzt, kurz fur, kurzform, kurzel, akronym, bedeutet, ausgeschrieben, heisst',
  announces:
    'zwei dinge, drei dinge, vier dinge, zweierlei, dreierlei, zwei wege, drei wege, zwei schritte, drei schritte, zwei grunde, drei grunde, zwei unterlagen, drei unterlagen, mehrere dinge, einige dinge, folgendes, folgende, folgenden, wie folgt',
  denials:
    'verweigert verweigerte weigert weigerte lehnt lehnte abgelehnt verboten verbietet untersagt ausser nur fehlt fehlte fehlten ausgeschlossen ausgenommen abwesend gegen befreit wenige',
  free: 'kostenlos, kostenfrei, gratis, umsonst, unentgeltlich, gebuhrenfrei, frei',
};
