import type { Language } from '../domain.js';

/**
 * What no stemmer brings together, normalised: each line is a word and what else belongs to it. `verbs` are forms of
 * verbs, `kin` nouns and adjectives, and nouns made of verbs that change on the way ("conquer", "conquest").
 */
export const irregularWords: Readonly<Record<Language, { readonly verbs: string; readonly kin: string }>> = {
  en: {
    verbs: `be been; become became; begin began begun; break broke broken; bring brought; build built; buy bought; catch caught;
      choose chose chosen; come came; deal dealt; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen; fight fought;
      find found; fly flew flown; forget forgot forgotten; forbid forbade forbidden; freeze froze frozen; get got gotten; give gave given;
      go went gone; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led;
      leave left; lend lent; lose lost; make made; mean meant; meet met; pay paid; ride rode ridden; rise rose risen; run ran; say said;
      see saw seen; seek sought; sell sold; send sent; shake shook shaken; show shown; sing sang sung; sink sank sunk; sleep slept;
      speak spoke spoken; spend spent; stand stood; steal stole stolen; strike struck; swim swam swum; swear swore sworn; take took taken;
      teach taught; tear torn; tell told; think thought; throw threw thrown; understand understood; wear wore worn; win won;
      write wrote written; withdraw withdrew withdrawn; overcome overcame; undergo underwent undergone; undertake undertook undertaken;
      overthrow overthrew overthrown; arise arose arisen; feel felt; feed fed; flee fled; sit sat; shoot shot; wake woke woken; prove proven`,
    kin: `man men; woman women; child children; person people; foot feet; mouse mice; tooth teeth; crisis crises; thesis theses;
      analysis analyses analyze analyse analyzed analysed; basis bases; phenomenon phenomena; criterion criteria; hypothesis hypotheses;
      die died dies dying death deaths; birth births born; sell sale sales; grow growth; lose loss losses; choose choice choices;
      believe belief beliefs; prove proof proofs; marry marriage marriages; arrive arrival; refuse refusal; conquer conquest conquests;
      destroy destruction; explain explanation explanations; long length lengths; strong strength; high height heights; deep depth;
      wide width; defend defense defence defenses; describe description descriptions; receive reception; perceive perception;
      assume assumption assumptions; consume consumption; acquire acquisition acquisitions; succeed success successes; explode explosion explosions;
      organize organise organized organised organizing organization organisation organizations organisations; colour color; centre center centers centres;
      invade invasion invasions; decide decision decisions; divide division divisions; expand expansion; extend extension extent;
      convert conversion conversions; collide collision collisions; persuade persuasion; permit permission; admit admission; submit submission;
      conclude conclusion conclusions; include inclusion; exclude exclusion; provide provision provisions; persecute persecution persecutions`,
  },
  fr: {
    verbs: `mourir morte mortes meurt meurent mourut; construire construit construite construits construites construisit;
      detruire detruit detruite detruits detruisit; produire produit produite produits produisit; conduire conduit conduite;
      introduire introduit introduite; traduire traduit traduite; reduire reduit reduite; elire elu elue elus elues elit;
      ecrire ecrit ecrite ecrits ecrites ecrivit ecrivait ecrivent; venir vient viennent vint venu venue venus; devenir devient deviennent devint devenu devenue;
      tenir tient tiennent tint tinrent tenu tenue tenus; obtenir obtient obtint obtenu obtenue; contenir contient contenu;
      maintenir maintient maintenu; appartenir appartient appartenait; soutenir soutient soutenu; prendre prend prennent pris prise prit prirent;
      comprendre comprend compris; apprendre apprend appris; mettre met mettent mis mise mit mirent; permettre permet permis permit;
      promettre promet promis; recevoir recoit recoivent recu recue recus recut; vendre vend vendu vendue vendus vendit;
      perdre perd perdu perdue perdus perdit; rendre rend rendu rendue rendit; defendre defend defendu; repondre repond repondu repondit;
      ouvrir ouvre ouvert ouverte ouverts ouvrit; decouvrir decouvre decouvert decouverte decouvrit; offrir offre offert offerte offrit;
      suivre suit suivi suivie suivit; vivre vit vivent vecu vecut; conquerir conquis conquise conquit; acquerir acquis acquise;
      connaitre connait connu connue connus; naitre nait naissent nee nees naquit; choisir choisi choisie choisit; reunir reunit reuni reunie;
      mener mene menent; jeter jette; appeler appelle appellent; lever leve; acheter achete; nommer nomme; adopter adopterent`,
    kin: `construire construction constructions; detruire destruction destructions; produire production productions; introduire introduction;
      traduire traduction traductions; reduire reduction reductions; elire election elections; perdre perte pertes; vendre vente ventes;
      defendre defense; repondre reponse reponses; ouvrir ouverture; conquerir conquete conquetes; acquerir acquisition; reunir reunion reunions;
      choisir choix; signer signature signatures; oeil yeux`,
  },
  es: {
    verbs: `tener tuvo tuvieron tiene tienen; hacer hizo hicieron hecho hecha hace hacen; decir dijo dijeron dicho dice dicen; poner puso pusieron puesto pone ponen;
      venir vinieron viene vienen; traer trajo trajeron; poder pudo pudieron puede pueden; querer quiso quiere quieren; saber supo supieron;
      dar dio dieron; ver vio vieron visto; morir murio murieron muerto muere mueren; nacer nacio; escribir escrito escrita escritos escritas;
      abrir abierto abierta; romper roto rota; volver vuelto vuelve vuelven; devolver devuelto; resolver resuelto resuelta resuelve;
      perder pierde pierden; empezar empieza empiezan; comenzar comienza comienzan; encontrar encuentra encuentran; mostrar muestra muestran;
      demostrar demuestra; contar cuentan; seguir sigue siguen siguio siguieron; conseguir consigue consiguio consiguieron; perseguir persigue persiguio;
      pedir pide piden pidio; servir sirve sirven sirvio; elegir elige eligio eligieron; producir produce produjo produjeron;
      conducir conduce condujo condujeron; introducir introduce introdujo; reducir reduce redujo; traducir traduce tradujo;
      construir construye construyo construyeron construyendo; destruir destruye destruyo destruyeron; constituir constituye constituyo constituyendo;
      incluir incluye incluyen incluyo; contribuir contribuye contribuyo; sustituir sustituye sustituyo; distribuir distribuye; jugar juega juegan;
      sentir siente sintio; convertir convierte convirtio convirtieron; referir refiere refirio; mantener mantiene mantuvo; obtener obtiene obtuvo;
      contener contiene contuvo; componer compuesto compone; proponer propuesto propuso propone; imponer impuesto impuso; caer cayo cayeron;
      leer leyo; creer creyo; huir huyo huyeron; cubrir cubierto; descubrir descubierto descubierta; describir descrito; crear creo;
      proteger protegia protegian protege; dirigir dirige dirigio; exigir exige exigio; surgir surge surgio; vivir vivia vivian; haber habia`,
    kin: 'morir muerte muertes; perder perdida perdidas; normandos normando normanda normandas; producir producto productos; elegir eleccion elecciones',
  },
};
