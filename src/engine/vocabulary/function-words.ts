/** English words that carry no meaning of their own. One that is written with a capital begins something. */
import { wordList } from './word-list.ts';

/** Locative prepositions: what follows is a place rather than somebody of its name. */
export const LOCATIVES = wordList(
  'in at near to from around across throughout outside inside into via toward towards through within',
);

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...LOCATIVES,
  ...wordList(`
a about above after again against all along also although always amid among an and another any anyone anything are as
away back be because been before behind being below beneath beside besides between beyond both but by can cannot could
despite did do does doing done down during each earlier either else enough especially even ever every everyone
everything except few finally first following for former fortunately further furthermore given had has have having he
hence her here hers herself him himself his how however i if indeed instead is it its itself just last lastly later
least less let like likewise maybe me meanwhile might mine more moreover most much must my myself neither never
nevertheless new next no nobody none nonetheless nor not nothing now nowadays of off often oh ok okay on once one only
onto or other others otherwise our ours out over own per perhaps please previously quite rather really recently
regarding same second several shall she should since so some somebody someone something sometimes soon still such sure
than thanks that the their theirs them then there thereafter therefore these they third this those though three thus
till today together tomorrow tonight too two under unfortunately unless unlike until up upon us use very was we well
were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with
without would yeah yes yesterday yet you your yours yourself four five six seven eight nine ten`),
]);
