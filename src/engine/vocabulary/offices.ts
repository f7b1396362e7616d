/** Offices of who leads a state or its government: one has them at a time, so that a surname tells who is meant. */
export type Office = 'president' | 'prime minister' | 'chancellor';

/**
 * What the news calls their bearers before a surname, in English, German, French, Italian and Spanish. Accents do not
 * matter.
 */
export const BEFORE_SURNAME: Readonly<Record<Office, readonly string[]>> = {
  president: titles(
    'president presidente presidenta präsident präsidenten präsidentin staatspräsident bundespräsident expresidente expresidenta',
  ),
  'prime minister': titles(
    'prime_minister premier pm premierminister premierministerin ministerpräsident',
    'ministerpräsidentin regierungschef regierungschefin premier_ministre première_ministre primer_ministro',
    'primera_ministra presidente_del_consiglio presidente_del_gobierno présidente_du_conseil président_du_conseil',
  ),
  chancellor: titles(
    'chancellor kanzler kanzlerin bundeskanzler bundeskanzlerin chancelier chancelière cancelliere cancelliera canciller',
  ),
};

/** Whose heads of government are called "presidente" too. */
export const PRESIDED: ReadonlySet<string> = new Set(['Italy', 'Spain']);

/** Words that are parted by spaces; an underscore stands for a space. */
function titles(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' ')).map((one) => one.replaceAll('_', ' '));
}
