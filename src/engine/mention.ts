/** A stretch of text that names one of the candidates. Offsets are UTF-16 units into the text, `end` exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** Indices of entities for `entityId`, the best first; at least one. */
  candidates: readonly number[];
}
