import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Place, placeAddress, readPlace } from './address.ts';

/** The place that the address bar names, followed as it changes. */
export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => readPlace(hash), [hash]);
}

/** Goes back to where the reader came from; in a tab that was opened here, to `otherwise`. */
export function goBack(otherwise: Place): void {
  if (history.length > 1) history.back();
  else goTo(otherwise);
}

/**
 * Goes to a place, as a link would: the back button leads here again. It is heard of at once, and not when the browser
 * says so: nothing is asked anew meanwhile for the place that is left.
 */
export function goTo(place: Place): void {
  location.hash = placeAddress(place);
  dispatchEvent(new Event('hashchange'));
}
