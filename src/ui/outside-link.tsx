import type { ComponentChildren } from 'preact';

const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** The address as it may be followed, or null where it is no http(s) or mailto address (javascript:, data:, …). */
export function safeAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && SCHEMES.has(url.protocol) ? url.href : null;
}

interface OutsideLinkProps {
  address: string;
  title?: string | undefined;
  children: ComponentChildren;
}

/** A link out of the extension in a tab of its own, which learns nothing of where it came from; else plain text. */
export function OutsideLink({ address, title, children }: OutsideLinkProps) {
  const href = safeAddress(address);
  if (href === null) return <span>{children}</span>;
  return (
    <a href={href} title={title} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
