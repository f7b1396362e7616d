import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PackRow } from '../views.ts';
import { DateText } from './dates/dates.tsx';
import { Dot } from './dot.tsx';
import { Notice } from './notice.tsx';
import { OutsideLink } from './outside-link.tsx';
import { sourceWords } from './source-words.ts';
import { Switch } from './switch.tsx';
import { useSwitch } from './use-switch.ts';

interface PackChoiceProps {
  pack: PackRow;
  /** The level of the name among the page's headings. */
  level: 2 | 3;
  onSwitch: (on: boolean) => Promise<void>;
  /** What else can be done with the pack. */
  children?: ComponentChildren;
}

/** One pack to switch on or off, with what it is and whose data it is. */
export function PackChoice({ pack, level, onSwitch, children }: PackChoiceProps) {
  const { on, busy, problem, turn } = useSwitch(pack.on, onSwitch);
  const id = useId();
  const Heading = `h${level}` as 'h2';
  return (
    <article class="pack" aria-labelledby={id}>
      <div class="pack-head">
        <div>
          <Heading id={id} dir="auto">
            {pack.name}
          </Heading>
        </div>
        <Switch on={on} onSwitch={turn}>
          <span class="visually-hidden">Spot the names of {pack.name}</span>
          <span class="pack-state" role="status">
            {busy ? 'Working…' : on ? 'On' : 'Off'}
          </span>
        </Switch>
      </div>
      {pack.description && (
        <p class="pack-description" dir="auto">
          {pack.description}
        </p>
      )}
      <p class="pack-meta">
        {entitiesWords(pack.entities)}
        {pack.source && (
          <>
            <Dot />
            <OutsideLink address={pack.source}>
              <bdi>{sourceWords(pack.source)}</bdi>
            </OutsideLink>
          </>
        )}
        {pack.licence && (
          <>
            <Dot />
            <bdi>{pack.licence}</bdi>
          </>
        )}
        {pack.date && (
          <>
            <Dot />
            <DateText date={pack.date} />
          </>
        )}
      </p>
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      {children}
    </article>
  );
}

function entitiesWords(count: number): string {
  return count === 1 ? '1 entity' : `${count.toLocaleString('en-GB')} entities`;
}
