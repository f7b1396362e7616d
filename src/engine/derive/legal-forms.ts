/** What says at the end of a company's name in which legal form it is. */

/** Forms that are a letter of most acronyms: "SMIC", "FDIC". */
const COUNTED = 'Corporation|Corp|Company|Co|Group|Holdings';

/** Forms that are none: "BAT" of "British American Tobacco plc". Patterns, without the last full stop. */
export const UNCOUNTED =
  'Incorporated|Inc|Limited|Ltd|LLC|PLC|Plc|plc|Aktiengesellschaft|AG|SE|L\\.P|S\\.A|S\\.?p\\.?A|B\\.?V|N\\.?V|GmbH|KGaA|ASA|Oyj';

const LEGAL = new RegExp(`,? (?:${COUNTED}|${UNCOUNTED})\\.?$`);
const LAST_UNCOUNTED = new RegExp(`,? (?:${UNCOUNTED})\\.?$`);

/** Whether a name ends with its legal form. */
export const hasLegalForm = (name: string): boolean => LEGAL.test(name);

/** The name without its last legal form, then without the one before: "Acme Co. Ltd.", "Acme Co.", "Acme". */
export function* legalSteps(name: string): Generator<string> {
  let rest = name;
  for (let next = rest.replace(LEGAL, ''); next !== rest; next = rest.replace(LEGAL, '')) {
    rest = next;
    yield rest.replace(JOINT, '');
  }
}

/** What joined a legal form to a name: of "Eli Lilly and Company" it is no part. */
const JOINT = / (?:&|and)$/;

/** The name without what is only legal in it: "Apple" of "Apple Inc.". */
export const withoutLegalForms = (name: string): string => [...legalSteps(name)].at(-1) ?? name;

/** The name without a last legal form that gives acronyms no letter: "General Electric Company" of "… Company plc". */
export const withCountedForms = (name: string): string => name.replace(LAST_UNCOUNTED, '');
