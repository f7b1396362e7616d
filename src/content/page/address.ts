/** The page's address without the place within it. */
export const addressNow = (): string => withoutFragment(location.href);

export const withoutFragment = (address: string): string => address.split('#', 1)[0] as string;

/**
 * Tells when a page without reloads goes to another address. Costs a page nothing until then.
 *
 * @param moved called for each move, with the new address in place
 */
export function followAddress(signal: AbortSignal, moved: () => void): void {
  let address = addressNow();
  const navigated = (): void => {
    if (address === addressNow()) return;
    address = addressNow();
    moved();
  };
  navigation.addEventListener('currententrychange', navigated, { signal });
}
