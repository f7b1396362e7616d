/** Competitions without who holds them: "2014 World Cup" of "2014 FIFA World Cup". */
import type { Form } from './derived-name.ts';

const HELD = /^((?:19|20)\d\d )?(?:FIFA|ICC|UEFA) (\p{Lu}.+)$/u;

/** What is one competition whoever holds it: of "World Cup" each sport has one, and of "Champions League" women too. */
const OWN = /^(?:Confederations Cup|Cricket World Cup|Euro \d{4})/;

/** The name without who holds it; of one of many in a year with the year alone. */
export function* competitions(name: string): Generator<Form> {
  const [, year = '', rest] = HELD.exec(name) ?? [];
  if (rest === undefined) return;
  if (year !== '') yield { text: year + rest, sureness: 0.85 };
  if (OWN.test(rest)) yield { text: rest, sureness: year === '' ? 0.85 : 0.6 };
}
