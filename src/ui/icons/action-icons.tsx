/** The glyphs of what can be done. Each stands beside a word or inside a button with a name. */
import { Icon, type IconProps } from './icon.tsx';

export const PlusIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

export const CloseIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const BackIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M9.8 3.4 5.2 8l4.6 4.6" />
  </Icon>
);

export const EditIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m9.8 3.6 2.6 2.6M3 13l.6-3.2 7.2-7.2a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-7.2 7.2z" />
  </Icon>
);

export const DeleteIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2.6 4.3h10.8M6.2 4.1V2.5h3.6v1.6M4 4.5l.6 9h6.8l.6-9M6.7 7v4M9.3 7v4" />
  </Icon>
);

export const LibraryIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M3 2.5v11M6.5 2.5v11M9.6 3l3.8 10.2" />
  </Icon>
);

export const PanelIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2.5 3.5h11v9h-11zM9.5 3.5v9M11 6h1M11 8.5h1" />
  </Icon>
);

export const SettingsIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2 4.5h6.4M12 4.5h2M2 11.5h2M7.6 11.5H14" />
    <circle cx="10.2" cy="4.5" r="1.7" />
    <circle cx="5.8" cy="11.5" r="1.7" />
  </Icon>
);

export const NoteIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2.6 2.6h10.8v7l-3.8 3.8h-7zM13.4 9.6H9.6v3.8M5.2 5.6h5.6M5.2 8.2h2.6" />
  </Icon>
);

export const NeverIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="5.6" />
    <path d="m4.1 4.1 7.8 7.8" />
  </Icon>
);

export const CheckIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m3 8.6 3.3 3.3L13 4.8" />
  </Icon>
);

export const ProblemIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.8v3.6" />
    <circle cx="8" cy="11" r=".5" fill="currentColor" />
  </Icon>
);

export const InfoIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 7.6v3.6" />
    <circle cx="8" cy="5" r=".5" fill="currentColor" />
  </Icon>
);

export const LockIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="3" y="7" width="10" height="6.6" rx="1.4" />
    <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
  </Icon>
);

export const LaterIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.6V8l2.3 1.6" />
  </Icon>
);
