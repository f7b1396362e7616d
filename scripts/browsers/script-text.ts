/** Functions on their way into a browser, as text. */

/**
 * A function and its argument as one expression, a call. The TypeScript loader names inner functions through
 * a helper `__name`, which does not exist where the text runs: it is given here.
 */
export function callText(run: (...args: never[]) => unknown, ...args: unknown[]): string {
  const values = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg)));
  return `(() => { const __name = (f) => f; return (${run.toString()})(${values.join(', ')}); })()`;
}
