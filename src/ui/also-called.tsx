import type { Alias, Kind } from '../entity.ts';
import { send } from '../platform/send.ts';
import { guessKind } from './guess-kind.ts';
import { useRequest } from './use-request.ts';

/** The fields of a form for somebody new that names have to do with. */
export interface NameFields {
  name: string;
  kind: Kind;
  /** Those that are to be aliases, each on a line of its own: a form's draft has text alone. */
  aliases: string;
}

interface AlsoCalledProps {
  fields: NameFields;
  write: (changes: Partial<NameFields>) => void;
  /** The browser's number of the page's tab; left out in a card, which stands in it. */
  tab?: number | undefined;
}

/**
 * Offers what the page calls somebody new besides the name as aliases; nothing where that is nothing. What it calls
 * them in full is offered as the name as well, of which the short one is an alias then.
 */
export function AlsoCalled({ fields, write, tab }: AlsoCalledProps) {
  const { name, kind } = fields;
  const offered = useRequest(
    () => send('alias.offered', { name, kind, ...(tab !== undefined && { tab }) }),
    [name, kind, tab],
  ).value;
  const aliases = chosenIn(fields);
  const full = offered?.full ?? [];
  const shown = [...new Set([...aliases, ...full, ...(offered?.short ?? [])])];
  if (shown.length === 0) return null;
  const turn = (text: string, on: boolean) =>
    write({ aliases: shown.filter((one) => (one === text ? on : aliases.includes(one))).join('\n') });
  const makeName = (text: string, button: HTMLElement) => {
    // The button goes away with that; the name is what the reader looks at then.
    button.closest('form')?.querySelector('input')?.focus();
    write({
      name: text,
      // A kind that was guessed by the short name is guessed anew; one that was chosen stays.
      ...(kind === guessKind(name) && { kind: guessKind(text) }),
      aliases: [name.trim(), ...aliases.filter((one) => one !== text)].join('\n'),
    });
  };
  return (
    <fieldset class="also-called">
      <legend class="field-label">Also called here</legend>
      {shown.map((text) => (
        <span key={text}>
          <label>
            <input
              type="checkbox"
              checked={aliases.includes(text)}
              onChange={({ currentTarget }) => turn(text, currentTarget.checked)}
            />
            <bdi>{text}</bdi>
          </label>
          {full.includes(text) && (
            <button type="button" class="link-button" onClick={({ currentTarget }) => makeName(text, currentTarget)}>
              Make it the name
            </button>
          )}
        </span>
      ))}
    </fieldset>
  );
}

/** The aliases that were chosen, as an entity is made with them. */
export const chosenAliases = (fields: NameFields): Alias[] => chosenIn(fields).map((text) => ({ text }));

/** What became the name again is no alias of it. */
function chosenIn({ name, aliases }: NameFields): string[] {
  const same = name.trim().toLowerCase();
  return aliases.split('\n').filter((text) => text !== '' && text.toLowerCase() !== same);
}
