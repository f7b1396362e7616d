const shares = new Map<string, number>();
let pen: OffscreenCanvasRenderingContext2D | undefined;

/**
 * The part of a font's box that lies below the baseline, where a line box ends and its underline begins.
 * About a fifth where the browser does not measure, or has not loaded the font.
 *
 * @param font as CSS writes it
 */
export function descentShare(font: string): number {
  let share = shares.get(font);
  if (share === undefined) {
    const { fontBoundingBoxAscent: ascent = 4, fontBoundingBoxDescent: descent = 1 } = measured(font) ?? {};
    share = descent / (ascent + descent);
    shares.set(font, share);
  }
  return share;
}

/** Nothing that has a font asked for of the page: only where a known name is, which would tell. */
function measured(font: string): TextMetrics | undefined {
  // The text may have another width of it than we ask for, and that of a frame another of the same name.
  if (!document.fonts.check(font)) return undefined;
  pen ??= new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.font = font;
  // Any letter might have one of its own.
  return pen.measureText('');
}

/** Fonts that have loaded since have other measures under the same name. */
export function forgetFonts(): void {
  shares.clear();
}
