/** Whether two records hold the same: plain objects, arrays and primitives, in any order of keys. */
export function sameRecord(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameRecord(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
