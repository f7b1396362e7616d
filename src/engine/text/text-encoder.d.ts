/** The one thing beyond the language's own library that the engine uses; every place it runs in has it. */
declare class TextEncoder {
  /** Writes text as UTF-8, and says how many UTF-16 units were read and how many bytes written. */
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}
