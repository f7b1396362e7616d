import { useId } from 'preact/hooks';
import type { SplitPart } from './split-parts.ts';

interface CheckGroupProps {
  title: string;
  options: readonly SplitPart[];
  chosen: readonly string[];
  /** The chosen ones in the order of the options. */
  onChosen: (chosen: readonly string[]) => void;
}

/** Any of some; nothing where there are none. */
export function CheckGroup({ title, options, chosen, onChosen }: CheckGroupProps) {
  const id = useId();
  if (options.length === 0) return null;
  const turn = (value: string, on: boolean) =>
    onChosen(options.map((option) => option.value).filter((one) => (one === value ? on : chosen.includes(one))));
  return (
    <section class="section">
      <div class="section-head">
        <h2 id={id}>{title}</h2>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the heading above is the group's name already. */}
      <div class="choices" role="group" aria-labelledby={id}>
        {options.map(({ value, text, about }) => (
          <label class="choice" key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => turn(value, event.currentTarget.checked)}
            />
            <span class="choice-text" dir="auto">
              {text}
            </span>
            {about && <bdi class="row-detail">{about}</bdi>}
          </label>
        ))}
      </div>
    </section>
  );
}
