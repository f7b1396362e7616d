/** What guard.js, which runs before any script of the page, leaves for content.js in the world that is ours alone. */
export interface Guard {
  /** Whether no script of the page can have listened before. */
  readonly first: boolean;
  /** Keeps the events of what is within this element from the page. */
  keep(host: Element): void;
  /** Whether the guard still listens: `document.open()` takes every listener from the window. */
  stands(): boolean;
}

/** The global names of ours. The page's ids are names there too, of elements. */
export const world = globalThis as { aproposGuard?: Guard; apropos?: boolean };

/** Hands the guard over, once in each page. */
export function postGuard(guard: Guard): void {
  world.aproposGuard = guard;
}

/** The guard that was posted; hasOwn, since the page's ids are names on the window too. */
export function postedGuard(): Guard | false | undefined {
  return Object.hasOwn(world, 'aproposGuard') && world.aproposGuard;
}
