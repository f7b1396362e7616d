/** Names that many bear, or that their bearer seldom has: by themselves they say little of who is meant. */
import type { Kind } from '../../entity.ts';
import { isLongAcronym } from '../derive/long-acronym.ts';
import { withoutLegalForm } from '../derive/official-forms.ts';
import { isWellKnownAs } from '../derive/well-known.ts';
import { initialWithin } from '../document/inserted-initials.ts';
import type { JudgedMention, Rule } from '../document/judged-mention.ts';
import { canon } from '../text/canon.ts';
import { HEADS } from '../vocabulary/head-words.ts';
import { wordList } from '../vocabulary/word-list.ts';

/** So few letters stand for something else in each trade and country. */
const ACRONYM = /^(?:\p{Lu}\.? ?){2,3}$/u;

/** What parties and newspapers of many countries are called. */
const SHARED = wordList(`
advertiser advocate alliance beacon blade bridge brotherhood bulletin centre chronicle citizen coalition collegian commons
communists conservative conservatives courier day democracy democrat democrats dispatch enterprise examiner freedom
front gazette globe green greens herald hour independents journal justice labor labour leader league ledger left
liberal liberals mail mercury messenger monitor movement nationalists news observer party phoenix pilot pioneer post
press progress progressive progressives record recorder reform register reporter repository republic republican
republicans review right sentinel socialists solidarity spectator standard star state sun tech telegraph times
tribune union unity`);

/** What stands before these. */
const BEFORE = wordList(`
the christian communist conservative daily democratic evening free green independent islamic liberal morning muslim
national nationalist new
peoples people's popular progressive radical republican social socialist sunday united weekly workers`);

const RULES: ReadonlySet<Rule> = new Set(['name', 'alias', 'variant']);

/**
 * Of which kind a bearer has to be for whom a mention's name says little; null where it is not such a name.
 */
export function weakFor(text: string, { start, end, reason }: JudgedMention): Kind | null {
  const { rule, of, isNational } = reason;
  if (!RULES.has(rule)) return null;
  const surface = text.slice(start, end);
  if (rule === 'variant' && isOtherFirstName(surface, of)) return 'person';
  return isNational || isWeakly(surface, rule, of) ? 'organisation' : null;
}

/** "Michael Collins" and "Mike T. Collins" of Mike Collins: who goes by the one is seldom called the other. */
function isOtherFirstName(surface: string, of: string): boolean {
  const [first, ...others] = surface.split(' ');
  const own = of.split(' ');
  const isOther = first !== own[0] || (others.length >= own.length && initialWithin(surface) !== undefined);
  return others.length > 0 && own.length > 1 && isOther && others.at(-1) === own.at(-1);
}

/** "Ross" of "Ross Stores", and "Ross Magazine": what is left of a name many others are called by. */
function isOnlyPart(surface: string, of: string): boolean {
  const part = surface.replace(/ (?:Magazine|Newspaper)$/i, '');
  const whole = withoutLegalForm(of.replace(/^The /, ''));
  return whole !== part && whole.startsWith(part) && !isWellKnownAs(of, new Set([canon(part)]));
}

function isWeakly(surface: string, rule: Rule, of: string): boolean {
  const isWellKnown = (): boolean => isWellKnownAs(of, new Set([canon(surface.replaceAll('.', ''))]));
  if (rule === 'variant' && isLongAcronym(surface)) return !isWellKnown();
  if (rule === 'variant' && isOnlyPart(surface, of)) return true;
  if (ACRONYM.test(surface)) return rule !== 'name' && !isWellKnown();
  const words = surface.toLowerCase().replaceAll('’', "'").split(' ');
  return (
    SHARED.has(words.at(-1) ?? '') &&
    words.slice(0, -1).every((word) => BEFORE.has(word) || SHARED.has(word) || HEADS.has(word))
  );
}
