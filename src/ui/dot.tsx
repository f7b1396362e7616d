/**
 * Parts two things that are said beside each other. It is a space that a dot is drawn on: where a line breaks there,
 * the line's end swallows it, and no dot hangs. Who hears or copies it gets a comma.
 */
export function Dot() {
  return (
    <>
      <span class="visually-hidden">,</span>
      <span class="dot"> </span>
    </>
  );
}
