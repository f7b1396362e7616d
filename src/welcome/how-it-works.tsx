/** The four ways to what is known. */
export function HowItWorks() {
  return (
    <section aria-labelledby="how-heading">
      <h2 id="how-heading">How it works</h2>
      <dl class="how">
        <div>
          <dt>Point at an underlined name</dt>
          <dd>Its card opens. Write a note there, and the sentence and the page are kept with it.</dd>
        </div>
        <div>
          <dt>Select text and choose “Add to Apropos”</dt>
          <dd>In the menu of the right mouse button. It makes a new name, or adds to one you know.</dd>
        </div>
        <div>
          <dt>Open the toolbar popup</dt>
          <dd>It lists who is named on the page, searches your notes, and switches a site off.</dd>
        </div>
      </dl>
      <p class="quiet">
        Pages that are open already are read after you reload them. Private windows show what you know and record
        nothing.
      </p>
    </section>
  );
}
