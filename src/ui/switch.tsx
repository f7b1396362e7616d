import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  onSwitch: (on: boolean) => void;
  children: ComponentChildren;
}

/** Something that is on or off at once, without a save; the children are its label. */
export function Switch({ on, onSwitch, children }: SwitchProps) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
