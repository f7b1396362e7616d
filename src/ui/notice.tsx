import type { ComponentChildren } from 'preact';
import { InfoIcon, ProblemIcon } from './icons/action-icons.tsx';
import { intoView } from './into-view.ts';

interface NoticeProps {
  /** `problem` is also read aloud and brought into view as soon as it appears. */
  tone?: 'calm' | 'problem';
  icon?: ComponentChildren;
  children: ComponentChildren;
}

/** A line or two about the state of things. */
export function Notice({ tone = 'calm', icon, children }: NoticeProps) {
  return (
    <div
      class="notice"
      data-tone={tone}
      role={tone === 'problem' ? 'alert' : undefined}
      ref={tone === 'problem' ? intoView : null}
    >
      {icon ?? (tone === 'problem' ? <ProblemIcon size={14} /> : <InfoIcon size={14} />)}
      <div>{children}</div>
    </div>
  );
}
