/** One glyph a kind, so that kinds are told apart without colour. */
import type { FunctionComponent } from 'preact';
import type { Kind } from '../../entity.ts';
import { Icon, type IconProps } from './icon.tsx';

const Person = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="5" r="2.6" />
    <path d="M2.8 13.6c.5-2.8 2.5-4.3 5.2-4.3s4.7 1.5 5.2 4.3" />
  </Icon>
);

const Organisation = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2 6.2 8 2.4l6 3.8zM3.6 8.6v3M8 8.6v3M12.4 8.6v3M2 13.8h12" />
  </Icon>
);

const Place = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8 14.2c3-3.2 4.6-5.6 4.6-7.8a4.6 4.6 0 0 0-9.2 0c0 2.2 1.6 4.6 4.6 7.8z" />
    <circle cx="8" cy="6.4" r="1.5" />
  </Icon>
);

const Event = (props: IconProps) => (
  <Icon {...props}>
    <rect x="2.2" y="3.4" width="11.6" height="10.4" rx="1.6" />
    <path d="M2.2 6.9h11.6M5.3 1.9v2.6M10.7 1.9v2.6" />
    <circle cx="8" cy="10.3" r=".7" fill="currentColor" />
  </Icon>
);

const Agreement = (props: IconProps) => (
  <Icon {...props}>
    <path d="M3.2 1.9h6.4l3.2 3.2v9H3.2z" />
    <path d="M5.6 5.4h2M5.6 7.9h4.8M5.4 11.6c.8-1.5 1.4-1.5 1.6 0 .8-1 1.3-1 1.8 0h1.8" />
  </Icon>
);

const Work = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8 4.1C6.6 3 4.7 2.6 1.9 2.7v9.6c2.8-.1 4.7.3 6.1 1.4 1.4-1.1 3.3-1.5 6.1-1.4V2.7C11.3 2.6 9.4 3 8 4.1zM8 4.1v9.6" />
  </Icon>
);

const Concept = (props: IconProps) => (
  <Icon {...props}>
    <path d="M6 11.4c0-1.5-2-2.3-2-5a4 4 0 0 1 8 0c0 2.7-2 3.5-2 5zM6.3 14h3.4" />
  </Icon>
);

export const KIND_ICONS: Readonly<Record<Kind, FunctionComponent<IconProps>>> = {
  person: Person,
  organisation: Organisation,
  place: Place,
  event: Event,
  agreement: Agreement,
  work: Work,
  concept: Concept,
};
