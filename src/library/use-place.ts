import { useEffect, useState } from 'preact/hooks';
import { type Place, placeAddress, readPlace } from './address.ts';

/** The place that the address bar names, followed as it changes. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}

/** Goes to a place, as a link would: the back button leads here again. */
export function goTo(place: Place): void {
  location.hash = placeAddress(place);
}
