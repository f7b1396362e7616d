/** Usual short forms of first names in English. Facts of the language, compiled by hand. */
const NICKNAMES = `
Abigail:Abby Albert:Al Alexander:Alex Alfred:Alf Andrew:Andy Anthony:Tony Barbara:Barb Benjamin:Ben Bernard:Bernie
Cameron:Cam Catherine:Cathy Charles:Charlie Christopher:Chris Daniel:Dan,Danny David:Dave Deborah:Debbie Donald:Don
Douglas:Doug Edward:Ed,Eddie,Ted Elizabeth:Liz,Beth Eugene:Gene Frederick:Fred,Fritz Gerald:Gerry,Jerry Gregory:Greg
Henry:Hank,Harry Jacob:Jake James:Jim,Jimmy Jeffrey:Jeff Jennifer:Jen Jonathan:Jon Joseph:Joe Joshua:Josh
Katherine:Kate,Kathy Kenneth:Ken Lawrence:Larry Leonard:Len Margaret:Maggie,Peggy Matthew:Matt Michael:Mike,Mick
Mitchell:Mitch Nathaniel:Nate Nicholas:Nick Patricia:Pat,Patty Patrick:Pat Peter:Pete Philip:Phil Raymond:Ray
Rebecca:Becky Richard:Rick,Dick,Rich Robert:Bob,Rob,Bobby Ronald:Ron Russell:Russ Samantha:Sam Samuel:Sam Stanley:Stan
Stephen:Steve Steven:Steve Susan:Sue Terence:Terry Theodore:Ted Thomas:Tom,Tommy Timothy:Tim Victoria:Vicky
Vincent:Vince Walter:Walt William:Bill,Will,Billy Zachary:Zach`;

const nicknames = new Map<string, string[]>();
for (const pair of NICKNAMES.trim().split(/\s+/)) {
  const [full = '', short = ''] = pair.split(':');
  for (const one of short.split(',')) {
    nicknames.set(full, [...(nicknames.get(full) ?? []), one]);
    nicknames.set(one, [...(nicknames.get(one) ?? []), full]);
  }
}

/** First names from other scripts, as one paper writes them and another. */
const SPELLINGS = `
Ahmed,Ahmad Aleksandr,Alexander Alexei,Aleksei,Alexey,Aleksey Anatoly,Anatoli Andrei,Andrey Dmitry,Dmitri,Dmitriy
Gennady,Gennadi Grigory,Grigori Hassan,Hasan Hussein,Hussain Ibrahim,Ebrahim Khaled,Khalid Ksenia,Kseniya
Maxim,Maksim Mikhail,Mikheil Moammar,Muammar Mohammed,Mohamed,Mohammad,Muhammad Mustafa,Mostafa Natalia,Natalya
Nikolai,Nikolay Sergei,Sergey Valery,Valeri Vasily,Vasili Viktor,Victor Vitaly,Vitali,Vitalii Yevgeny,Yevgeni,Evgeny
Yulia,Yuliya Yuri,Yury Yusuf,Yousef,Youssef`;

const spelled = new Set<string>();
for (const group of SPELLINGS.trim().split(/\s+/)) {
  const all = group.split(',');
  for (const one of all) {
    spelled.add(one);
    nicknames.set(one, [...(nicknames.get(one) ?? []), ...all.filter((other) => other !== one)]);
  }
}

/** Surnames of so many that who has another spelling is another. */
const OF_MANY = new Set(['Ali', 'Ivanov', 'Khan']);

/**
 * What else a first name is written as: "Bob" for "Robert", "Dmitri" for "Dmitry", and the other way round. From
 * other scripts none before a surname that is a first name as well, or of many: "Muhammad Ali".
 */
export function otherFirstNames(first: string, last = ''): readonly string[] {
  if (spelled.has(first) && (spelled.has(last) || OF_MANY.has(last))) return [];
  return nicknames.get(first) ?? [];
}
