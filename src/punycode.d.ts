/**
 * The file of the package that bundles take only what is used of; by the package's name Node means a part of its own.
 */
declare module 'punycode/punycode.es6.js' {
  /** The text that Punycode stands for. Throws a RangeError where it is none. */
  export function decode(encoded: string): string;
}
