/** Languages that are read by their capitals alone, and by the "s" of their genitives. */
import { GENITIVES, genitivesOf } from './genitive.ts';
import { CAPITALS_ALONE, type Language } from './language.ts';

/** Danish, Norwegian, Swedish. */
export const NORDIC: Language = { ...CAPITALS_ALONE, joining: GENITIVES, inflected: genitivesOf };

/** Places and peoples whose adjective ends like a genitive: "Nederlands", "Amerikaans". */
const ADJECTIVE = /(?:land|burg|bant|aan|ier)s$/;

export const DUTCH: Language = {
  ...NORDIC,
  joining: {
    ...GENITIVES,
    isJoined: (text, reading, stretch) =>
      GENITIVES.isJoined(text, reading, stretch) && !ADJECTIVE.test(text.slice(stretch.start, stretch.end + 1)),
  },
};
