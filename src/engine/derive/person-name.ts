/** Of what parts a person's name is, and in which order. */
import { TITLES } from '../vocabulary/titles.ts';

/** Family names that stand first, of Chinese, Korean and Vietnamese persons, in small letters. */
const FAMILY_FIRST = new Set(
  (
    'ahn bae bai bui cai cao chang chao chen cheng cheung chiang cho choi chou chow chu chun dai dang deng ding do ' +
    'dong du duong fan fang feng fu gao geng gong gu guo han hau he ho hong hou hsieh hu hua huang huynh jang jia ' +
    'jiang jin jung kang kim kwon lai lam lau le lee lei leung li liang liao lim lin ling liu lo long lu luo ma mao ' +
    'meng mo ngo nguyen oh ou pan park peng pham phan qian qiao qin ren rhee ryu seo shao shen shi shin sim son song ' +
    'su sun tan tang tao teng tian ting to tran trinh truong tsai tseng vo vu wan wang wei wen wong woo wu xi xia xiao ' +
    'xie xiong xu yan yang yao ye yeung yi yin yoo yoon you yu yuan yue yun zeng zhang zhao zheng zhong zhou zhu zou'
  ).split(' '),
);

const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/;

/** The parts of a person's name, without titles, suffixes and quoted nicknames. */
export function nameParts(name: string): string[] {
  const parts = name
    .replace(SUFFIX, '')
    .replace(/\s*["“(][^"”)]*["”)]/g, '')
    .split(/\s+/)
    .filter((part) => part !== '');
  while (parts.length > 2 && TITLES.has((parts[0] ?? '').replace(/\.$/, '').toLowerCase())) parts.shift();
  return parts;
}

/** Whether the family name stands first: "Hau Lung-pin", "Lee Hsien Loong". */
export function isFamilyFirst(parts: readonly string[]): boolean {
  const [family = '', given = ''] = parts;
  return FAMILY_FIRST.has(family.toLowerCase()) && (given.includes('-') || parts.length === 3);
}
