/**
 * What Unicode CLDR calls a territory, as the forms that a text would use.
 *
 * CLDR's names are labels for a list: "Congo - Kinshasa", "Myanmar (Burma)", "Hong Kong SAR China", "о-ва Кука".
 * News writes none of them like that.
 */

/** Territories whose brackets hold a second name; elsewhere they hold a remark: "Macao (SAR)". */
const SECOND_NAME_IN_BRACKETS = new Set(['MM', 'FK', 'NZ', 'CI']);

/** Two states share the bare name "Congo"; only what tells them apart is a name of one of them. */
const CONGOS = new Set(['CD', 'CG']);

const BRACKETS = /\s*[(（]([^)）]*)[)）](\s*)/;

/** Every form that one CLDR label of a territory stands for, in order. */
export function formsOf(code: string, label: string): string[] {
  const name = label.replace(/(?<!\p{L})о-ва(?!\p{L})/gu, 'острова').replace(/(?<!\p{L})о-в(?!\p{L})/gu, 'остров');
  // An unresolved inheritance, such as Romanian's "TR-variant".
  if (/^[A-Z]{2}-variant$/.test(name)) return [];
  if (code === 'FK' && name.includes(' - ')) return name.split(' - ');
  return inBrackets(code, name)
    .map((form) => form.replace(/\s+[-–]\s+/g, '-').trim())
    .filter((form) => !CONGOS.has(code) || /[\s-]|共和|공화/.test(form));
}

function inBrackets(code: string, name: string): string[] {
  const match = BRACKETS.exec(name);
  if (!match) return [name];
  if (CONGOS.has(code)) return [];
  const atTheEnd = match.index + match[0].length === name.length;
  const outer = name.replace(BRACKETS, '$2').trim();
  const inner = match[1] ?? '';
  return atTheEnd && SECOND_NAME_IN_BRACKETS.has(code) ? [outer, inner] : [outer];
}

/** English writes "and" and "Saint" in full where CLDR's label has a sign; the label's own form is kept beside it. */
export function englishForms(form: string): string[] {
  const full = form.replace(/ & /g, ' and ').replace(/^St\. /, 'Saint ');
  if (full === form) return [form];
  return [full, form, full.replace(/^Saint /, 'St. '), full.replace(/^Saint /, 'St ')];
}
