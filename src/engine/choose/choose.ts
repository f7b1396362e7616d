/** The third pass: which of several entities with one name a document means. */
import type { Kind } from '../../entity.ts';
import type { JudgedMention, Reason } from '../document/judged-mention.ts';
import type { Language } from '../document/languages/language.ts';
import { languageOf } from '../document/languages/language-of.ts';
import type { NewsDocument } from '../document/news-document.ts';
import { canon } from '../text/canon.ts';
import type { About, AboutAt } from './about.ts';
import type { ChosenMention, ChosenReason, Ground } from './chosen-mention.ts';
import { tellingWords } from './document-words.ts';
import { type Evidence, evidenceFor, ofDocument, type Seen, sumOf } from './evidence.ts';
import { kindsCued } from './kind-cues.ts';
import { isContested, type Namesakes, namesakesIn } from './namesakes.ts';
import { reasonOf } from './reason-of.ts';
import { supported } from './supported.ts';
import { type Shown, toldOf } from './told.ts';
import { weakFor } from './weak-names.ts';
import { nounsBeside } from './what-it-is.ts';

/** By how much the best has to lead, in the units of evidence.ts. */
const LEAD = 0.75;

interface Choice {
  candidates: readonly number[];
  by: Ground;
  /** Where the document says of both what they are, each beside its name: who is meant there. */
  beside?: ReadonlyMap<JudgedMention, number>;
}

/** All entities that `choose` will ask for: those that are contested, and those that are weakly named. */
export const inDoubt = ({ text }: NewsDocument, mentions: readonly JudgedMention[]): Set<number> =>
  new Set(
    mentions.flatMap((one) => {
      const { candidates } = one.reason;
      return candidates.length > 1 || weakFor(text, one) !== null ? [...candidates, ...othersOf(one.reason)] : [];
    }),
  );

/** Who is called so less surely. */
const othersOf = ({ otherwise }: Reason): number[] =>
  otherwise === undefined ? [] : [...otherwise.candidates, ...othersOf(otherwise)];

/**
 * Leaves out weak names that nothing supports (`supported.ts`), puts the candidates of each other mention in order, the
 * best first, and says by what. All mentions that leave the same choice are read together: a name stands for one of its
 * bearers throughout a document. In the order given.
 */
export function choose(document: NewsDocument, judged: readonly JudgedMention[], aboutAt: AboutAt): ChosenMention[] {
  const mentions = supported(document, judged, aboutAt);
  if (!mentions.some(isContested)) return mentions;
  const { groups, groupOf } = namesakesIn(mentions);
  const shown = shownBy(document, mentions);
  const known = new Map<number, About>();
  const about = (index: number): About => {
    const found = known.get(index) ?? aboutAt(index);
    known.set(index, found);
    return found;
  };
  const choices = new Map(groups.map((group) => [group, choiceOf(group, shown, about)]));
  const chosen = new Map<Reason, Map<number | undefined, ChosenReason>>();
  const chosenFor = (mention: JudgedMention): ChosenReason => {
    const { reason } = mention;
    const group = groupOf(reason);
    const choice = group && choices.get(group);
    const beside = choice?.beside?.get(mention);
    const made = chosen.get(reason) ?? new Map<number | undefined, ChosenReason>();
    chosen.set(reason, made);
    const told = made.get(beside) ?? chosenBy(reason, choice, beside);
    made.set(beside, told);
    return told;
  };
  return mentions.map((one) => (isContested(one) ? { ...one, reason: chosenFor(one) } : one));
}

function chosenBy(reason: Reason, choice: Choice | undefined, beside: number | undefined): ChosenReason {
  if (choice === undefined) return { ...reasonOf(reason, reason.candidates), by: 'order' };
  const first =
    beside === undefined ? choice.candidates : [beside, ...choice.candidates.filter((one) => one !== beside)];
  const others = reason.candidates.filter((one) => !first.includes(one));
  return { ...reasonOf(reason, [...first, ...others]), by: beside === undefined ? choice.by : 'words' };
}

function shownBy(document: NewsDocument, mentions: readonly JudgedMention[]): Shown {
  const { title = '', standfirst = '', text } = document;
  const language = languageOf(document);
  const sure = mentions.filter((one) => !isContested(one));
  return {
    text,
    language,
    words: tellingWords(`${title}\n${standfirst}\n${text}`, language),
    named: new Set(sure.flatMap(({ reason }) => reason.candidates)),
    company: new Set(sure.map(({ reason }) => reason.of.toLowerCase())),
  };
}

function choiceOf({ candidates, mentions }: Namesakes, shown: Shown, about: AboutAt): Choice {
  const { text, language, named } = shown;
  const surfaces = new Set(mentions.map(({ start, end }) => canon(text.slice(start, end))));
  const cued = mentions.flatMap(({ start, end }) => kindsCued(text, start, end, language));
  const cuesFor = (kind: Kind | undefined): number => cued.filter((one) => one === kind).length;
  // One of which no kind is known may be what any of the others is.
  const mostCues = Math.max(...candidates.map((entity) => cuesFor(about(entity).kind)));
  const hasMine = candidates.some((entity) => about(entity).mine);
  const told = toldOf(candidates.map(about), shown);
  const beside = calledBeside(text, mentions, language, (noun) =>
    candidates.filter((_, at) => told[at]?.nouns.has(noun)),
  );
  const called = new Set(beside.values());
  const seenOf = (entity: number): Seen => ({
    named: named.has(entity),
    cues: about(entity).kind === undefined ? mostCues : cuesFor(about(entity).kind),
    isCalledSo: called.has(entity),
    surfaces,
    besideMine: hasMine && !about(entity).mine,
  });
  const evidence = candidates.map((entity, at) => evidenceFor(about(entity), told[at], seenOf(entity)));
  // One of which nothing is told may be what any of the others is as well.
  const unknown = { company: most(evidence, 'company'), words: most(evidence, 'words') };
  const all = candidates.map((entity, at) => ({ entity, evidence: { ...unknown, ...evidence[at] } }));
  const clearest = Math.max(...all.map((one) => ofDocument(one.evidence)));
  const weighed = all
    .map((one) => withoutOverruled(one, about(one.entity), clearest))
    .map((one) => ({ ...one, sum: sumOf(one.evidence) }))
    .sort((a, b) => b.sum - a.sum);
  const [best, next] = weighed as [(typeof weighed)[number], (typeof weighed)[number]];
  const isSplit = called.size > 1;
  const isOpen = best.sum - next.sum < LEAD || (isSplit && !best.evidence.choice);
  return {
    candidates: weighed.map(({ entity }) => entity),
    by: isOpen ? 'nothing' : strongest(best.evidence, next.evidence),
    ...(isSplit && { beside }),
  };
}

/** Mentions beside which it is said what one alone of those with the name is, and who that is. */
function calledBeside(
  text: string,
  mentions: readonly JudgedMention[],
  language: Language,
  thoseOf: (noun: string) => number[],
): Map<JudgedMention, number> {
  const called = new Map<JudgedMention, number>();
  for (const mention of mentions) {
    const nouns = nounsBeside(text, mention.start, mention.end, language);
    const [entity, ...others] = new Set(nouns.flatMap(thoseOf));
    if (entity !== undefined && others.length === 0) called.set(mention, entity);
  }
  return called;
}

interface Weighed {
  entity: number;
  evidence: Evidence;
}

/** What the reader chose on another page counts for nothing where the document clearly speaks for another one. */
function withoutOverruled(one: Weighed, { chosen }: About, clearest: number): Weighed {
  const isOverruled = chosen !== 'page' && clearest - ofDocument(one.evidence) >= LEAD;
  return isOverruled ? { ...one, evidence: { ...one.evidence, choice: 0 } } : one;
}

const most = (all: readonly Evidence[], ground: Ground): number => Math.max(...all.map((one) => one[ground] ?? 0));

/** The ground on which the best is most before the next. */
function strongest(best: Evidence, next: Evidence): Ground {
  const leads = Object.entries(best).map(([ground, part]) => [ground, part - (next[ground as Ground] ?? 0)] as const);
  return leads.reduce((most, one) => (one[1] > most[1] ? one : most))[0] as Ground;
}
