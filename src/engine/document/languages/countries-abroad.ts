/** Countries as other languages than English call them, and continents: a branch of a company has one in its name. */
import { wordList } from '../../vocabulary/word-list.ts';

export const COUNTRIES_ABROAD: ReadonlySet<string> = wordList(`
africa áfrica afrika afrique alemania algérie allemagne america américa amerika amérique asia asie asien austria
autriche belgië belgien belgique brasil brasile brasilien brésil bulgarien chine cina dänemark danmark
deutschland espagne españa europa europe finnland francia frankreich germania grèce grecia griechenland hongrie
inde irlande italia italie italien japon kroatien latinoamérica maroc marruecos messico méxico mexiko mexique
nederland niederlande norge norvège norwegen österreich panamá perú polen pologne polonia polska romania
roumanie rumänien russia russie russland schweden schweiz sénégal serbien slowakei slowenien spagna spanien
südafrika suède suisse suiza suomi sverige svezia svizzera tschechien tunisie turchia türkei türkiye turquie
ungarn ungheria`);
