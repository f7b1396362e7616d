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
accused acknowledged agreed announced appointed condemned denied deployed expelled hired imposed invaded pledged refused
sued summoned told unveiled urged`),
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
  nouns: wordList(`
actor adult agent allies anchor angel animal audience author baby bachelor band book boss boy boys builder business
butcher butler campaign captain carpenter champion charity chief child children citizen citizens club coach communities
community country crew critics customer data dean democrat detective dictator driver duke editor elite emperor employee
enemy engineer envoy evidence executive exile expert faith family fan farmer father fellow fighter founder friend friends
general generation genius ghost giant girl girls god group guard guardian guest guide hero history host human hunter
husband industry insider jury justice kid kids king knight lady law lawyer leader legend local logic lord maker male man
manager marine master media member men mother nationals native neighbor neighbour nurse observer officer official owner panel
parent parents partner partners patient patriot person pilot pioneer player poet pope premier president prince
princess professor prophet public publisher queen reader reason rebel religion report reporter reports representation
residents rival runner sage saint scholar science scout secretary sector servant shepherd singer slave soldier speaker
spectator spy staff star student students study survey symbol teacher team teen text theory today tomorrow tribe twin victim
volunteer voter warrior wisdom witness wolf woman women word worker workers writer yesterday youth autumn spring summer
winter football rugby sport sports art ballot bid bill budget deal decision grant hope measure move offer plan poll
price reform settlement storm strategy tax verdict vote`),
  branches: wordList(`
capital car chemical civic class coal coffee common computer conservative consumer copper cotton current defence defense
digital electric energy fashion federal film financial food foreign former gas global gold growth independent individual
internet iron labor labour large leading local machine major many metal military mobile music national near new oil old
other paper phone plastic popular power private property quality radio rail record retail rice rich senior share silver
single small solar steel sugar tea tech technology television theater theatre tobacco top tour trade transport travel value
water weapon wind wine young`),
};
