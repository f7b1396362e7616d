/** The one function we take from the package; its own types describe the whole, which would be bundled with it. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(document: Document, options?: { minContentLength?: number }): boolean;
}
