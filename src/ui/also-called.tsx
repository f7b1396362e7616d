import type { Alias, Kind } from '../entity.ts';
import { send } from '../platform/send.ts';
import { useRequest } from './use-request.ts';

interface AlsoCalledProps {
  name: string;
  kind: Kind;
  /** The browser's number of the page's tab; left out in a card, which stands in it. */
  tab?: number | undefined;
  /** Those that are to be aliases, each on a line of its own: a form's draft has text alone. */
  chosen: string;
  onChosen: (chosen: string) => void;
}

/** Offers what the page calls somebody new besides the name as aliases; nothing where that is nothing. */
export function AlsoCalled({ name, kind, tab, chosen, onChosen }: AlsoCalledProps) {
  const offered = useRequest(
    () => send('alias.offered', { name, kind, ...(tab !== undefined && { tab }) }),
    [name, kind, tab],
  ).value;
  const aliases = linesOf(chosen);
  const shown = [...new Set([...aliases, ...(offered ?? [])])];
  if (shown.length === 0) return null;
  const turn = (text: string, on: boolean) =>
    onChosen(shown.filter((one) => (one === text ? on : aliases.includes(one))).join('\n'));
  return (
    <fieldset class="also-called">
      <legend class="field-label">Also called here</legend>
      {shown.map((text) => (
        <label key={text}>
          <input
            type="checkbox"
            checked={aliases.includes(text)}
            onChange={({ currentTarget }) => turn(text, currentTarget.checked)}
          />
          <bdi>{text}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

/** The aliases that were chosen, as an entity is made with them. */
export const chosenAliases = (chosen: string): Alias[] => linesOf(chosen).map((text) => ({ text }));

const linesOf = (chosen: string): string[] => chosen.split('\n').filter((text) => text !== '');
