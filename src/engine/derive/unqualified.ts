/** Names and what tells them from their namesakes. */
import type { KnownEntity } from '../known-entity.ts';
import { canon } from '../text/canon.ts';

/**
 * The folded name without what tells it from its namesakes: "georgia" of "Georgia (United States)" and "Georgia, US".
 */
export const unqualified = (name: string): string => canon(name.replace(/(?: \(.*\)|, .*)$/, ''));

/** Whether one of these folded surfaces is the name, with or without what tells it from its namesakes. */
export const isCalled = (name: string, surfaces: ReadonlySet<string>): boolean =>
  surfaces.has(unqualified(name)) || surfaces.has(canon(name.replaceAll(',', '')));

/** What tells a name from its namesakes where it is filed: "Georgia (country)". */
const QUALIFIER = / \(([^()]*)\)$/;
/** A name, or the letters of a country. */
const PLACE = /^(?:\p{Lu}[^\p{Lu}]|(?:UK|USA?|UAE|NZ)$)/u;

/**
 * A name as news writes it, without its qualifier. Empty for organisations of which several countries have one:
 * "Labour Party (UK)", but neither "National Rally (RN)" nor "Apple (company)".
 */
export function withoutQualifier(name: string, kind: KnownEntity['kind']): string {
  const qualifier = QUALIFIER.exec(name)?.[1] ?? '';
  return kind === 'organisation' && PLACE.test(qualifier) ? '' : name.replace(QUALIFIER, '');
}
