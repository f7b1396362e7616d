import { wordList } from '../../vocabulary/word-list.ts';
import type { Acting } from './acting.ts';

const FORMS = wordList(`
accuse acknowledge acquire admit announce appoint apologise apologize approve argue ban condemn deny deploy expel extradite
fine hire host impose insist introduce invade join launch negotiate pledge recall refuse reject retaliate seek send sign sue
summon suspend unveil urge vow warn withdraw`);

const PAST = wordList(`
accused acknowledged acquired admitted agreed announced appointed apologised apologized approved argued asked banned
condemned confirmed denied deployed expelled hired hosted imposed insisted introduced invaded joined launched negotiated
pledged refused rejected retaliated said sent signed sought sued summoned suspended told unveiled urged vowed warned
withdrawn`);

const PROGRESSIVE = wordList(`
accusing acquiring appointing asking deploying expelling hiring hosting insisting introducing joining launching negotiating
planning refusing retaliating seeking sending suing suspending threatening trying urging warning withdrawing`);

export const ENGLISH_ACTING: Acting = {
  does: wordList(`
accuses acknowledges acquires admits agrees announces apologised apologises apologized apologizes appoints argued argues
condemns confirms denies deploys expels hires imposes insisted insists invades launches pledges quits refuses rejects
resigned resigns retaliated retaliates said says sends sues summons tweeted unveils urges vowed vows warns`),
  doesTo: wordList(`
accused acknowledged agreed announced appointed condemned denied deployed expelled hired imposed invaded pledged
refused sued summoned told unveiled urged`),
  objects: wordList(`
a all an another any each every her him his how it its many more most no one our several some such that the their them
these they this those three two us what whether which who why`),
  infinitives: FORMS,
  did: PAST,
  auxiliaries: new Map([
    ...['will', 'would'].map((word): [string, ReadonlySet<string>] => [word, FORMS]),
    ...['has', 'have', 'had'].map((word): [string, ReadonlySet<string>] => [word, PAST]),
    ...['is', 'are', 'was', 'were'].map((word): [string, ReadonlySet<string>] => [word, PROGRESSIVE]),
  ]),
  between: wordList('also already not now soon then to'),
  qualities: wordList('central former main new outgoing prime shadow supreme top'),
  possessed: wordList(`
airspace ambassador army bank board ceo cfo chairman chairwoman chancellor chief cofounder constitution court deputy economy embassy
employees executives finance foreign founder government headquarters interior investors lawmakers leader lira military minister
ministry navy opposition parliament premier president profits ruling shareholders shares spokesman spokesperson spokeswoman
stock subsidiary troops`),
  attached: wordList(`
ceo cfo chairman chief cofounder employees executive executives founder investors shareholders shares spokesman spokesperson
spokeswoman stock`),
  governing: wordList('cabinet chancellor chief deputy government lawyers ministers spokesman spokeswoman'),
  periodicals: wordList('magazine newspaper'),
};
