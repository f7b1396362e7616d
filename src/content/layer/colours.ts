/**
 * How light a computed colour is, 0 to 1 as the eye sees it, with its opacity.
 * Browsers answer with rgb(), and with color(), lab(), oklab(), lch() or oklch() where the page wrote those; in
 * numbers, whatever units it wrote.
 */
export function lightness(colour: string): { light: number; alpha: number } {
  // Not those within the names of spaces: "display-p3", "rec2020".
  const [first = 0, second = 0, third = 0, alpha = 1] = (colour.match(/(?<!\w)-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  // Near to how CIE's luminance weighs the three, on the scale of greys.
  let light = Math.hypot(0.484 * first, 0.829 * second, 0.28 * third);
  if (colour.startsWith('rgb')) light /= 255;
  // Both spaces count the cube root of the luminance, Lab from another zero; on the scale of greys it is less than
  // that.
  if (colour.startsWith('ok')) light = first ** 1.4;
  if (colour.startsWith('l')) light = ((first + 16) / 116) ** 1.4;
  return { light, alpha };
}
