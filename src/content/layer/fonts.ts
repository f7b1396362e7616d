const shares = new Map<string, number>();
let pen: OffscreenCanvasRenderingContext2D | null | undefined;

/**
 * The part of a font's box that lies below the baseline, where a line box ends and its underline begins.
 * About a fifth where the browser does not measure.
 *
 * @param font as CSS writes it
 */
export function descentShare(font: string): number {
  let share = shares.get(font);
  if (share === undefined) {
    pen ??= new OffscreenCanvas(1, 1).getContext('2d');
    if (pen) pen.font = font;
    // Nothing, since any letter might have a font asked for that the page has for it: only where a known name is.
    const { fontBoundingBoxAscent: ascent = 4, fontBoundingBoxDescent: descent = 1 } = pen?.measureText('') ?? {};
    share = descent / (ascent + descent);
    shares.set(font, share);
  }
  return share;
}

/** Fonts that have loaded since have other measures under the same name. */
export function forgetFonts(): void {
  shares.clear();
}
