import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  /** It cannot be changed here; the label says why. */
  fixed?: boolean | undefined;
  onSwitch: (on: boolean) => void;
  children: ComponentChildren;
}

/** Something that is on or off at once, without a save; the children are its label. */
export function Switch({ on, fixed, onSwitch, children }: SwitchProps) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={fixed}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
