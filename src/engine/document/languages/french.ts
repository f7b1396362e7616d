import { wordList } from '../../vocabulary/word-list.ts';
import { type Language, UNREAD } from './language.ts';

const FUNCTION_WORDS = wordList(`
a à afin ailleurs ainsi alors après au aucun aucune aujourd'hui aujourd’hui auparavant auprès aussi aussitôt autour
autre autrefois autres aux avant avec avoir beaucoup bien bientôt bref car ce ceci cela celle celles celui cependant
certains certes ces cet cette ceux chaque chez comme comment contre d'abord dans de début demain depuis derrière des
dès désormais devant donc dont du durant elle elles en encore enfin ensuite entre est et eux face finalement grâce
hier hors ici il ils jadis jamais je jusqu'à jusque l'un la là le les leur leurs lors lorsque lui ma mais malgré me
même mes mon ne néanmoins ni nos notre nous on or ou où outre par parallèlement parce parfois parmi pas pendant peu
peut plus plusieurs plutôt pour pourquoi pourtant près presque puis puisque quand quant que quel quelle quelques qui
quoi sa sans sauf se selon ses seul seule si son sont soudain sous souvent suite sur surtout tandis tant tantôt tard
tel telle tôt toujours tous tout toute toutefois toutes très trop un une vers via voici voilà vos votre vous y`);

/** What stands after who says or does something, and before them where it begins a sentence. */
const DOES = wordList(`
dit affirme déclare ajoute écrit estime explique annonce assure accuse appelle
demande dénonce promet propose rappelle refuse répond`);

export const FRENCH: Language = {
  ...UNREAD,
  capitals: 'names',
  tag: 'fr',
  functionWords: FUNCTION_WORDS,
  locatives: wordList('à en dans depuis vers près sur chez au aux entre'),
  inside: wordList('à en dans près'),
  titles: wordList(`
abbé amiral ambassadeur ambassadrice avocat cardinal chancelier chancelière chef colonel commandant commissaire comte
comtesse dame député députée docteur dr duc duchesse directeur directrice empereur général gouverneur impératrice
inspecteur juge lady lieutenant lord m madame mademoiselle maire maître maréchal me messieurs mgr ministre mme mlle mm
monseigneur monsieur pape pasteur père premier première président présidente prince princesse professeur pr procureur
reine roi saint secrétaire sénateur sénatrice sir sultan`),
  followers: wordList('région'),
  calendar: wordList(`
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
novembre décembre`),
  heads: wordList(`
agence académie aéroport armée assemblée association avenue banque bureau centre chambre cité comité commission
compagnie conseil cour école église état fédération festival fondation fonds forum gare groupe hôpital hôtel institut
journal ligue maison ministère mouvement musée office opéra organisation palais parc parlement parti place pont port
presse prix république rue sénat société stade syndicat théâtre tour traité tribunal union université ville`),
  calledAfter: wordList("golfe olympique l’olympique l'olympique racing stade"),
  directions: wordList('nord sud est ouest saint sainte nouveau nouvelle haut haute bas basse mont'),
  oneOfMany: wordList('un une mon ma ton ta son sa notre votre leur'),
  firstNoun: {
    nouns: wordList(`
agence assemblée autorité banque chambre comité commission confédération congrès conseil cour fédération fondation institut
ligue ministère organisation parlement tribunal union université`),
    article: /(?<!\p{L})(?:(?:l[ae]|les|du|des|aux?) |l['’])$/iu,
    another:
      /^(?:d['’].*|de|du|des|suprême|(?!(?:appli|criti|expli|impli|indi|répli|revendi)que$|r?appelle$|arrive$)\p{L}*(?:ale?|elle?|éenn?e?|ienn?e?|[ao]ise?|aine?|ique|aire|ive|if))$/u,
  },
  memorials: {
    street: /(?<!\p{L})(?:rue|avenue|boulevard|quai) $/iu,
    other: /(?<!\p{L})(?:collège|fondation|lycée) $/iu,
  },
  homes: ['France'],
  cues: {
    settled: wordList(
      'ville état république province capitale village région gouvernement nord sud est ouest habitants',
    ),
    of: wordList('de du'),
    does: DOES,
    owned: wordList('sa'),
  },
  hasSmallNames: true,
  maySayBefore: (word) => DOES.has(word) || /(?:ant|ment|\p{L}{3}ez)$/u.test(word),
};
