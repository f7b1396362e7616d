/** What says at the end of a company's name in which legal form it is. */
const LEGAL =
  /,? (?:Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|LLC|PLC|Plc|plc|AG|Aktiengesellschaft|SE|S\.A|S\.p\.A|B\.V|N\.V|NV|GmbH|KGaA|ASA|Oyj|BV|SpA|Group|Holdings)\.?$/;

export const hasLegalForm = (name: string): boolean => LEGAL.test(name);

/** The name without its last legal form, then without the one before: "Acme Co. Ltd.", "Acme Co.", "Acme". */
export function* legalSteps(name: string): Generator<string> {
  let rest = name;
  for (let next = rest.replace(LEGAL, ''); next !== rest; next = rest.replace(LEGAL, '')) {
    rest = next;
    yield rest;
  }
}

/** The name without what is only legal in it, two words at most: "Apple" of "Apple Inc.". */
export const withoutLegalForms = (name: string): string =>
  name
    .replace(LEGAL, '')
    .replace(LEGAL, '')
    .replace(/ (?:&|and)$/, '');
