import type { Kind } from '../entity.ts';

type Telling = readonly (readonly [Kind, ReadonlySet<string>])[];

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** First words of Arabic names, without article and hamza. */
const ARABIC: Telling = [
  [
    'organisation',
    words(`مجلس حزب وزارة منظمة جامعة بنك مصرف اتحاد امم حركة جماعة هيئة شركة مجموعة محكمة لجنة مؤسسة مفوضية حكومة جيش
قوات حرس وكالة صندوق نادي تحالف حلف ائتلاف جبهة رابطة جمعية برلمان معهد تنظيم كتائب صحيفة قناة`),
  ],
  [
    'place',
    words(`دولة جمهورية مملكة امارة امارات سلطنة ولاية ولايات مدينة محافظة قطاع ضفة نهر بحر محيط جبل جبال جزيرة جزر خليج
مضيق مطار ميناء كوريا`),
  ],
  ['agreement', words('اتفاق اتفاقية اتفاقات معاهدة ميثاق')],
  ['event', words('حرب مؤتمر قمة انتخابات ثورة كاس')],
  // “The minister of foreign affairs”: an office, and whose it is changes.
  ['concept', words('رئيس وزير وزيرة ملك قائد سفير نائب')],
];

/** What stands before a person's name in Arabic, with the article. */
const ARABIC_TITLES = words(
  'الرئيس الشيخ الشيخة الملك الملكة الامير الاميرة السلطان السيد السيدة الدكتور الوزير الجنرال',
);

/** First words of Hebrew names, some with the article. */
const HEBREW: Telling = [
  [
    'organisation',
    words(`משרד מפלגת ממשלת אוניברסיטת האוניברסיטה בנק הבנק ארגון איגוד האיחוד האומות הליגה חברת קבוצת תנועת מועצת ועדת
רשות הרשות צבא משטרת נציבות הבית`),
  ],
  [
    'place',
    words('מדינת ארצות ממלכת הממלכה רפובליקת עיריית העיר רצועת הגדה רמת הר ים נהר מפרץ דרום צפון תל באר קריית ניו'),
  ],
  ['agreement', words('הסכם הסכמי אמנת')],
  ['event', words('מלחמת המלחמה ועידת מבצע מהפכת')],
  ['concept', words('ראש שר שרת נשיא בית')],
];

/** Last words of Hindi names. */
const HINDI_LAST: Telling = [
  [
    'organisation',
    words(`राष्ट्र संघ बैंक पार्टी दल मंत्रालय संगठन परिषद आयोग समिति विश्वविद्यालय न्यायालय कोर्ट सेना कंपनी कांग्रेस संसद सभा`),
  ],
  ['place', words('प्रदेश राज्य गणराज्य देश अमेरिका महासागर नदी घाटी द्वीप कोरिया')],
  ['agreement', words('समझौता संधि')],
  ['event', words('युद्ध सम्मेलन चुनाव')],
  ['concept', words('मंत्री न्यायाधीश')],
];

/** And first words, as in “New Delhi” and “North Korea”. */
const HINDI_FIRST: Telling = [['place', words('नई नया उत्तर दक्षिण पूर्वी पश्चिमी')]];

/** Two to four words of one of these scripts. */
const ARABIC_NAME = inScript('Arabic');
const HEBREW_NAME = inScript('Hebrew');
const HINDI_NAME = inScript('Devanagari');

/**
 * The likeliest kind of a name of several words in Arabic, Hebrew or Hindi, whose letters have no capitals to tell:
 * what its head says, and where that says nothing mostly a person. An Arabic name that begins with the article is none,
 * unless that is of a title. Undefined for all other names.
 */
export function kindWithoutCapitals(text: string): Kind | undefined {
  const parts = text.split(' ');
  const first = parts[0] ?? '';
  if (HEBREW_NAME.test(text)) return told(HEBREW, first) ?? 'person';
  if (HINDI_NAME.test(text)) return told(HINDI_LAST, parts.at(-1)) ?? told(HINDI_FIRST, first) ?? 'person';
  if (!ARABIC_NAME.test(text)) return undefined;
  const plain = first.replace(/\p{M}/gu, '').replace(/[أإآ]/gu, 'ا');
  if (ARABIC_TITLES.has(plain)) return 'person';
  return told(ARABIC, plain.replace(/^ال/u, '')) ?? (plain.startsWith('ال') ? 'concept' : 'person');
}

const told = (telling: Telling, word = ''): Kind | undefined => telling.find(([, heads]) => heads.has(word))?.[0];

function inScript(script: 'Arabic' | 'Hebrew' | 'Devanagari'): RegExp {
  const word = `[\\p{Script=${script}}\\p{M}\\p{Join_Control}'’-]+`;
  return new RegExp(`^${word}(?: ${word}){1,3}$`, 'u');
}
