/** Runs in the world of content scripts, as text, before any of them: it times whatever the browser calls of theirs. */

/** What it leaves for the scripts around each content script. */
export interface Stopwatch {
  enter(): void;
  leave(): void;
}

/** What a page's root element shows once the event of the same name was dispatched on its document: a ScriptTime. */
export const STOPWATCH = 'data-apropos-stopwatch';

/** What stands on a page's or the browser's objects: their own types would say nothing here. */
type Open = Record<string, unknown>;
type Call = (...args: unknown[]) => unknown;
type Make = new (...args: unknown[]) => object;

/**
 * Puts itself before each way by which the browser comes back into a script: timers, observers, events, messages. A call
 * within a call belongs to the outer one. Sent as text: all that it needs is in it.
 */
export function startStopwatch(name: string): void {
  const world = globalThis as unknown as Open;
  const clock = performance;
  const own = { aproposStopwatch: { enter, leave } satisfies Stopwatch };
  let depth = 0;
  let began = 0;
  let ms = 0;
  let longestMs = 0;
  Object.assign(world, own);
  document.addEventListener(name, () => {
    document.documentElement.setAttribute(name, JSON.stringify({ ms, longestMs }));
  });
  for (const timer of ['setTimeout', 'requestIdleCallback', 'requestAnimationFrame']) {
    const start = (world[timer] as Call).bind(window);
    world[timer] = (run: unknown, ...rest: unknown[]) => start(timed(run), ...rest);
  }
  for (const observer of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const construct = (Observer: Make, [run, ...rest]: unknown[]): object => new Observer(timed(run), ...rest);
    world[observer] = new Proxy(world[observer] as Make, { construct });
  }
  const events = EventTarget.prototype as unknown as Open;
  const listen = events.addEventListener as Call;
  events.addEventListener = function (type: unknown, heard: unknown, ...rest: unknown[]) {
    return listen.call(this, type, timed(heard), ...rest);
  };
  world.MessageChannel = new Proxy(MessageChannel, {
    construct(Channel) {
      const channel = new Channel();
      Object.defineProperty(channel.port1, 'onmessage', {
        set(heard) {
          channel.port1.addEventListener('message', heard);
          channel.port1.start();
        },
      });
      return channel;
    },
  });
  // The browser's API is made by the first touch, which is most of what it costs: so it is not touched before they do.
  const { get, value } = Object.getOwnPropertyDescriptor(world, 'chrome') ?? {};
  let chrome: Open | undefined;
  Object.defineProperty(world, 'chrome', {
    get() {
      chrome ??= { runtime: heardThrough(((get ? get.call(world) : value) as Open).runtime as Open) };
      return chrome;
    },
  });

  function enter(): void {
    if (depth === 0) began = clock.now();
    depth += 1;
  }

  function leave(): void {
    depth -= 1;
    if (depth > 0) return;
    const took = clock.now() - began;
    ms += took;
    longestMs = Math.max(longestMs, took);
  }

  function timed(run: unknown): unknown {
    if (typeof run !== 'function') return run;
    return function (this: unknown, ...args: unknown[]): unknown {
      enter();
      try {
        return run.apply(this, args);
      } finally {
        leave();
      }
    };
  }

  /** An object of the API: what its events call is timed, and so is what those of the ports call that it opens. */
  function heardThrough(of: Open): Open {
    return new Proxy({} as Open, {
      get(_, key: string) {
        const member = of[key];
        if (key === 'connect') return (about: unknown) => heardThrough((member as Call)(about) as Open);
        if (!/^on[A-Z]/.test(key)) return member;
        const event = member as { addListener: Call; removeListener: Call };
        const listeners = new Map<unknown, unknown>();
        return {
          addListener(heard: unknown) {
            listeners.set(heard, timed(heard));
            event.addListener(listeners.get(heard));
          },
          removeListener: (heard: unknown) => event.removeListener(listeners.get(heard)),
        };
      },
    });
  }
}
