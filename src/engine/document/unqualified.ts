/** Names and what tells them from their namesakes. */
import { canon } from '../text/canon.ts';

/** The folded name without what tells it from its namesakes: "georgia" of "Georgia (United States)" and "Georgia, US". */
export const unqualified = (name: string): string => canon(name.replace(/(?: \(.*\)|, .*)$/, ''));

/** Whether one of these folded surfaces is the name, with or without what tells it from its namesakes. */
export const isCalled = (name: string, surfaces: ReadonlySet<string>): boolean =>
  surfaces.has(unqualified(name)) || surfaces.has(canon(name.replaceAll(',', '')));
