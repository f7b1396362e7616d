/**
 * How light a computed colour is, 0 to 1 as the eye sees it, with its opacity.
 * Browsers answer with rgb(), and with color(), lab(), oklab(), lch() or oklch() where the page wrote those; in numbers,
 * whatever units it wrote.
 */
export function lightness(colour: string): { light: number; alpha: number } {
  // Not those within the names of spaces: "display-p3", "rec2020".
  const [first = 0, second = 0, third = 0, alpha = 1] = (colour.match(/(?<!\w)-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  // Both spaces count the cube root of the luminance, Lab from another zero; on the scale of greys it is less than that.
  if (/^(ok)?l/.test(colour)) return { light: (colour.startsWith('ok') ? first : (first + 16) / 116) ** 1.4, alpha };
  // Near to how CIE's luminance weighs the three, on the scale of greys.
  const light = Math.hypot(0.484 * first, 0.829 * second, 0.28 * third);
  return { light: colour.startsWith('rgb') ? light / 255 : light, alpha };
}
