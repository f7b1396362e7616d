/** "7 September 2013", "March 2019": as the facts of packs and `formatPartialDate` write dates. */
const DATE =
  /((?:\b\d{1,2} )?\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b)/;

/** Plain text in which no line breaks within a date. */
export function UnbrokenDates({ text }: { text: string }) {
  // The pattern is one group, so that every second part is a date.
  const parts = text.split(DATE);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span class="date" key={index}>
            {part}
          </span>
        ),
      )}
    </>
  );
}
