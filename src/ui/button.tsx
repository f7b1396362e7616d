import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';

type Look = 'plain' | 'primary' | 'quiet' | 'danger';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  /** Extra class names beside `button`. */
  also?: string;
  children: ComponentChildren;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that does nothing to a form unless it says `type="submit"`. */
export function Button({ look = 'plain', also, type = 'button', buttonRef, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      ref={buttonRef ?? null}
      type={type}
      class={also === undefined ? 'button' : `button ${also}`}
      data-look={look}
    >
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'also' | 'aria-label' | 'title'> {
  /** The button's name: read aloud, and shown as its tooltip. */
  name: string;
}

/** A button that shows an icon alone. */
export function IconButton({ name, look = 'quiet', ...rest }: IconButtonProps) {
  return <Button {...rest} look={look} also="button-icon" aria-label={name} title={name} />;
}
