/** Countries and continents as other languages than English call them: a branch of a company has one in its name. */
import { wordList } from '../../vocabulary/word-list.ts';

export const COUNTRIES_ABROAD: ReadonlySet<string> = wordList(`
africa áfrica afrika afrique alemania allemagne america américa amerika amérique asia austria belgië belgien belgique
brasil brasile brasilien brésil chine cina danmark deutschland espagne españa europa europe francia frankreich
germania italia italie italien japon maroc messico méxico mexiko mexique nederland niederlande norge österreich panamá
perú polen polska romania rumänien russia russie russland schweden schweiz spagna spanien suisse suiza suomi sverige
svizzera tschechien turchia türkei türkiye turquie ungarn`);
