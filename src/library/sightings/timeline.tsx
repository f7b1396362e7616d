import { articlesWord } from '../parts/count-words.ts';
import type { Bar } from './timeline.ts';

/** The drawing's own units: a bar with the gap beside it, and the height of the highest. */
const STEP = 10;
const BAR = 7;
const HEIGHT = 64;

interface TimelineProps {
  bars: readonly Bar[];
  chosen: Bar | undefined;
  onChoose: (bar: Bar | undefined) => void;
}

/** How many articles there are of each period, as a drawing. The list of periods beside it says the same in words. */
export function Timeline({ bars, chosen, onChoose }: TimelineProps) {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || bars.length < 2) return null;
  const most = bars.reduce((a, b) => (b.count > a.count ? b : a));
  const words = `From ${first.label} to ${last.label}, most in ${most.label}: ${articlesWord(most.count)}.`;
  return (
    <figure class="timeline">
      <svg
        role="img"
        aria-label={words}
        viewBox={`0 0 ${Math.max(bars.length, 12) * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {bars.map((bar, at) => {
          const height = bar.count === 0 ? 0 : Math.max(3, (bar.count / most.count) * HEIGHT);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list of periods does the same by key.
            <g
              key={bar.from}
              class="timeline-bar"
              data-chosen={bar.from === chosen?.from}
              onClick={() => onChoose(bar.count === 0 || bar.from === chosen?.from ? undefined : bar)}
            >
              <title>{`${bar.label}: ${articlesWord(bar.count)}`}</title>
              <rect class="timeline-ground" x={at * STEP} width={STEP} height={HEIGHT} />
              <rect x={at * STEP + (STEP - BAR) / 2} y={HEIGHT - height} width={BAR} {...{ height }} />
            </g>
          );
        })}
      </svg>
      <figcaption class="row-detail" aria-hidden="true">
        <span>{first.label}</span>
        <span>{last.label}</span>
      </figcaption>
    </figure>
  );
}
