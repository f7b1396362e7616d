import type { ComponentChildren } from 'preact';

export interface IconProps {
  /** Edge in CSS px. */
  size?: number;
}

/** The frame of every icon: 16 units square, drawn in the colour of the text around it, hidden from screen readers. */
export function Icon({ size = 16, children }: IconProps & { children: ComponentChildren }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
