/** Only what we use of packages that are installed for this alone, so that the types hold without them. */

declare module 'compromise' {
  interface View {
    topics(): View;
    json(options: { offset: true }): { offset: { start: number; length: number } }[];
  }
  export default function nlp(text: string): View;
}
