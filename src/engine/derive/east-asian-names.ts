/**
 * Names whose family name stands first at home, and last in much of the news: "Abe Shinzo" and "Shinzo Abe". Which part
 * is which is told by common family names and by how the languages' syllables are romanised.
 */
import { PARTICLES } from '../vocabulary/particles.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { otherFirstNames } from './nicknames.ts';

/** Of Chinese, Korean and Vietnamese persons, in small letters. */
const FAMILY_NAMES = wordList(`
ahn ai bae bai ban bong bui cai cao chang chao chen cheng cheung chiang cho choi chou chow chu chun dai dang deng ding
dinh do dong du duong fan fang feng fu gao geng goh gong gu guo han hau he ho hoang hong hou hsieh hu hua huang huynh
hwang jang jeon jeong jia jiang jin jung kang kim ko koh kwon lai lam lau le lee lei leung li liang liao lim lin ling liu
lo long lu luo ly ma mao meng mo moon ngo nguyen noh oh ou pan park peng pham phan qian qiao qin ren rhee roh ryu seo
shao shen shi shin sim son song su sun tan tang tao teng tian ting to tran trinh truong tsai tseng vo vu wan wang wei
wen wong woo wu xi xia xiao xie xiong xu yan yang yao ye yeung yi yin yoo yoon you yu yuan yue yun zeng zhang zhao zheng
zhong zhou zhu zou`);

/** Those that are given names in the West, too. */
const ALSO_GIVEN = wordList('kim lee');

/** Of those whose bearers the news calls by the last part: "Mr Trong" of "Nguyen Phu Trong". */
const VIETNAMESE = wordList('bui dang dinh do duong hoang huynh le ly ngo nguyen pham phan to tran trinh truong vo vu');

const JAPANESE_FAMILY_NAMES = wordList(`
abe ando aoki arai araki asano aso chiba doi edano endo fujii fujita fukuda goto hamada harada hatoyama hattori honda
iida ikeda imai inoue ishiba ishida ishii ito iwata kan kaneko kato kawai kikuchi kishi kishida kitano kobayashi koike
koizumi kondo kono kubo kudo kuroda maeda masuda matsuda matsui matsuno miki mita miura mori morita motegi murata nagai
nagata nakano nakasone nikai nishida noda ogata okada ono onoda osaka ota otani ozawa ohtani sakai sakurai sano sasaki
sato shibata shimada shimizu suga suzuki takada takagi takahashi takaichi takeda takeuchi tamaki tanaka tsuchiya uchida
ueda ueno wada watanabe yamada yano yoshida`);

const JAPANESE_FAMILY_END =
  /.(?:bayashi|gawa|guchi|guro|hara|hashi|jima|kami|kawa|kuchi|matsu|mizu|moto|mura|naga|naka|saki|sawa|shima|shita|tsuka|yama|zaki|zawa|zuka)$/;

/** Hepburn's syllables. */
const JAPANESE =
  /^(?:[bgkmnpr][aiueo]|[bghkmnpr]y[aou]|[sz][aeou]|(?:sh|ch|j)[aiou]|[dt][aeo]|tsu|h[aeio]|fu|y[aou]|wa|oh(?=[nt])|[aiueo]|n(?![aiueoy])|m(?=[bmp])|([kpst])(?=\1)|t(?=ch))+$/;

/** Pinyin, as one syllable or two. */
const CHINESE = new RegExp(
  `^(?:${[
    '[bpm](?:a|ai|an|ang|ao|ei|en|eng|i|ian|iao|ie|in|ing|o|u)|mou',
    'f(?:a|an|ang|ei|en|eng|ou|u)',
    '[dt](?:a|ai|an|ang|ao|e|eng|i|ian|iao|ie|ing|ong|ou|u|uan|ui|un|uo)',
    '[nl](?:a|ai|an|ang|ao|e|ei|eng|i|ian|iang|iao|ie|in|ing|iu|ong|u|uan|ue|uo)|lou|lun',
    '[gkh](?:a|ai|an|ang|ao|e|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo)|hei',
    '[jqx](?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un)',
    '(?:[zcs]h?|r)(?:ai|an|ang|ao|e|en|eng|i|ong|ou|u|uan|ui|un|uo)|[zcs]h?a|(?:zh|ch|sh)uang',
    'y(?:a|an|ang|ao|e|i|in|ing|ong|ou|u|uan|ue|un)',
    'w(?:a|ai|an|ang|ei|en|eng|o|u)|a|ai|an|ang|ao|en|er',
  ].join('|')}){1,2}$`,
);

/** Two of the syllables that Korean given names are made of, written as one word. */
const KOREAN =
  /^(?:bae|beom|bin|bum|byung|chan|chul|dae|do|dong|eun|geun|gyu|ha|hae|hee|ho|hoon|hwan|hye|hyeon|hyun|il|in|jae|jeong|ji|jin|jong|joo|joon|ju|jun|jung|ki|kwang|kyu|kyung|mi|min|moo|myung|nam|rae|sang|seok|seong|seung|sik|soo|su|suk|sun|sung|tae|un|won|woo|wook|yeol|yeon|yong|yoon|young|yun){2}$/;

/** One syllable of any of these languages, however it is romanised. */
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstvwxyz]|[bghkmnpr]y|[hk]w|bh|ch|gh|hs|kh|ngh?|nh|ph|qu|sh|sz|th|tr|ts|tz|zh)?[aeiouy]{1,3}(?:ng|nh|ch|[chklmnptwy])?$/;

/** A second syllable in small letters: nobody else is written so. */
const JOINED = /^\p{Lu}\p{Ll}*-\p{Ll}+$/u;

const plain = (part: string): string =>
  part.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();

/**
 * Where a person's family name stands, given the parts of the name; `either` where both ends may be one ("Jin Young
 * Ko", "Kim Dae Jung"), undefined where it is no East Asian name for sure.
 */
export function familyPlace(parts: readonly string[]): 'first' | 'last' | 'either' | undefined {
  if (parts.length < 2 || parts.length > 4) return undefined;
  const words = parts.map(plain);
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (FAMILY_NAMES.has(first) && mayBeGiven(words.slice(1), first))
    return parts.length > 2 && FAMILY_NAMES.has(last) ? 'either' : 'first';
  if (parts.length > 2) return undefined;
  if (FAMILY_NAMES.has(last) && otherFirstNames(parts[0] ?? '').length === 0 && mayBeGiven([first], last))
    return 'last';
  if (JOINED.test(parts[1] ?? '') && areSyllables(second)) return 'first';
  if (JOINED.test(parts[0] ?? '') && areSyllables(first)) return 'last';
  if (!JAPANESE.test(first) || !JAPANESE.test(second)) return undefined;
  return isJapaneseFamily(second) ? 'last' : isJapaneseFamily(first) ? 'first' : undefined;
}

/** Whether these are what stands beside such a family name. */
function mayBeGiven(words: readonly string[], family: string): boolean {
  if (words.length > 1 || words[0]?.includes('-')) return words.every(areSyllables);
  const [word = ''] = words;
  if (KOREAN.test(word)) return true;
  // "Lee Pace", "Le Pen".
  if (ALSO_GIVEN.has(family) || (PARTICLES.has(family) && SYLLABLE.test(word))) return false;
  return CHINESE.test(word) || FAMILY_NAMES.has(word);
}

const areSyllables = (word: string): boolean => word.split('-').every((one) => SYLLABLE.test(one));

const isJapaneseFamily = (word: string): boolean => JAPANESE_FAMILY_NAMES.has(word) || JAPANESE_FAMILY_END.test(word);

/** Whether somebody is called by the last part, though the family name stands first. */
export const isCalledByLast = (parts: readonly string[]): boolean =>
  parts.length > 2 && VIETNAMESE.has(plain(parts[0] ?? ''));
