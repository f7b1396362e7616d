/** As many units as `String.fromCharCode` takes at once without harm. */
const AT_ONCE = 4096;

/** The string that UTF-16 units are. */
export function stringOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += AT_ONCE) {
    text += String.fromCharCode(...units.subarray(from, from + AT_ONCE));
  }
  return text;
}
