import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Problem } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';

interface KeptListProps<T> {
  heading: string;
  /** Undefined while they are read. */
  rows: readonly T[] | undefined;
  /** What is said where there are none. */
  none: string;
  keyOf: (row: T) => string;
  text: (row: T) => ComponentChildren;
  /** What the button of a row does, and of what, read aloud after it. */
  take: string;
  takeWhat: (row: T) => ComponentChildren;
  onTake: (row: T) => Promise<void>;
  /** Why the rows could not be read. */
  problem?: Problem | null;
  /** What stands below, such as a way to add one. */
  children?: ComponentChildren;
}

/**
 * Something that the reader decided once, each with a button that takes it back; the focus then goes to the heading.
 */
export function KeptList<T>({ heading, rows, none, keyOf, text, take, takeWhat, ...rest }: KeptListProps<T>) {
  const { onTake, problem = null, children } = rest;
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const remove = useAction(async (row: T) => {
    await onTake(row);
    head.current?.focus();
  });
  const wrong = problem ?? remove.problem;
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id} tabIndex={-1} ref={head}>
          {heading}
        </h2>
      </div>
      {rows?.length === 0 && <p class="section-empty">{none}</p>}
      <ul class="rows">
        {rows?.map((row) => (
          <li class="row" key={keyOf(row)}>
            <span class="row-text">{text(row)}</span>
            <Button look="quiet" onClick={() => void remove.run(row)}>
              {take}
              <span class="visually-hidden">{takeWhat(row)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {wrong && <Notice tone="problem">{wrong.message}</Notice>}
      {children}
    </section>
  );
}
