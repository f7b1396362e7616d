import { KINDS } from '../../entity.ts';
import { KIND_WORDS } from '../../ui/kind-mark.tsx';

const SAMPLE = 'underline-sample underline-plain';

/** What the lines under names say by how they are drawn and by their colours. */
export function LineLegend() {
  return (
    <div class="line-legend row-detail">
      <p>
        <span class={SAMPLE}>Dotted</span> under a name that you know,{' '}
        <span class={`${SAMPLE} underline-noted`}>solid</span> where you have notes on it. The colour tells the kind:
      </p>
      <ul class="line-legend-kinds">
        {KINDS.map((kind) => (
          <li key={kind} data-kind={kind}>
            <span class={SAMPLE}>{KIND_WORDS[kind]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
