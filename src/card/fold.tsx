import type { ComponentChildren } from 'preact';
import { intoView } from '../ui/into-view.ts';

interface FoldProps {
  summary: ComponentChildren;
  also?: string;
  children: ComponentChildren;
}

/**
 * What is folded away until it is asked for. It then comes into view: below it is the foot of the card, which stays.
 */
export function Fold({ summary, also, children }: FoldProps) {
  return (
    <details class={also ? `fold ${also}` : 'fold'} onToggle={({ currentTarget }) => intoView(currentTarget)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
