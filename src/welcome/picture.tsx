import { KindMark } from '../ui/kind-mark.tsx';

/** An article with known names underlined, and the card of one of them: what Apropos looks like at work. */
export function Picture() {
  return (
    <figure
      class="picture"
      role="img"
      aria-label="A line of an article in which names are underlined. Below one of them stands a card that says who she is, since when, and a note on her."
    >
      <div class="picture-lines">
        <p>
          <Name>Italy</Name> let the <Name>Belt and Road</Name> agreement lapse in March.
        </p>
        <p>
          <Name pointed>Giorgia Meloni</Name> was in <Name>Beijing</Name> in July.
        </p>
      </div>
      <div class="picture-card">
        <p class="picture-name">
          <KindMark kind="person" size="s" />
          Giorgia Meloni
        </p>
        <p>Prime minister of Italy since 22 October 2022.</p>
        <p class="picture-note">Called joining “a big mistake” before the election.</p>
      </div>
    </figure>
  );
}

function Name({ pointed = false, children }: { pointed?: boolean; children: string }) {
  return <span class={pointed ? 'picture-known picture-pointed' : 'picture-known'}>{children}</span>;
}
