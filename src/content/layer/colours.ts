/**
 * How light a computed colour is, 0 to 1 as the eye sees it, with its opacity.
 * Browsers answer with rgb(), and with color(), lab(), oklab(), lch() or oklch() where the page wrote those.
 */
export function lightness(colour: string): { light: number; alpha: number } {
  // What nearly every element's background is needs no reading.
  if (colour === 'rgba(0, 0, 0, 0)') return { light: 0, alpha: 0 };
  const numbers = (colour.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((number) =>
    number.endsWith('%') ? parseFloat(number) / 100 : Number(number),
  );
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (/^(ok)?l/.test(colour)) return { light: colour.startsWith('ok') ? first : first / 100, alpha };
  const light = 0.299 * first + 0.587 * second + 0.114 * third;
  return { light: colour.startsWith('rgb') ? light / 255 : light, alpha };
}
