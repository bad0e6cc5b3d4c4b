import type { WordForms } from '../contract/word-forms.js';
import { stemFrench } from './stem-french.js';

export const wordForms: WordForms = {
  stem: stemFrench,
  irregular: {
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
};
