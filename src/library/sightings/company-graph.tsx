import type { Companion, Company } from '../../sighting-views.ts';
import { placeAddress } from '../address.ts';
import { articlesWord } from '../parts/count-words.ts';
import { RING, type Spot, spotsOnRing } from './ring.ts';

/** Companions drawn: as many names as stand around the ring without touching. */
const DRAWN = 10;
/** Lines between companions: more would be a web in which nothing can be told. */
const PAIRS = 12;
/** UTF-16 units of a name beside its place. */
const NAME = 22;

interface CompanyGraphProps {
  name: string;
  company: Company;
}

/** Who is named most with an entity, and who of them together: the thicker a line, the more articles. */
export function CompanyGraph({ name, company: { companions, pairs } }: CompanyGraphProps) {
  const drawn = companions.slice(0, DRAWN);
  const strongest = pairs
    .filter(([, b]) => b < drawn.length)
    .sort((a, b) => b[2] - a[2])
    .slice(0, PAIRS);
  const most = drawn[0]?.count ?? 1;
  const spots = spotsOnRing(drawn.length);
  if (drawn.length < 3) return null;
  const { width, height } = RING;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no drawing.
    <svg
      class="company-graph"
      role="group"
      aria-label={`Who is named together with ${name}`}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
    >
      {strongest.map(([a, b, count]) => {
        const [from, to] = [spots[a], spots[b]];
        return from && to && <line key={`${a} ${b}`} class="company-pair" {...between(from, to, count / most)} />;
      })}
      {drawn.map(({ id, count }, at) => (
        <line key={id} class="company-line" {...between({ x: 0, y: 0 }, spots[at] as Spot, count / most)} />
      ))}
      <circle class="company-centre" r="9" />
      {drawn.map((one, at) => (
        <Place key={one.id} companion={one} spot={spots[at] as Spot} size={Math.sqrt(one.count / most)} />
      ))}
    </svg>
  );
}

type Point = Pick<Spot, 'x' | 'y'>;

const between = (from: Point, to: Point, share: number) => ({
  x1: from.x,
  y1: from.y,
  x2: to.x,
  y2: to.y,
  'stroke-width': 0.75 + 4.25 * share,
});

function Place({ companion, spot, size }: { companion: Companion; spot: Spot; size: number }) {
  const { id, name, kind, count } = companion;
  const { x, y, anchor } = spot;
  const radius = 4 + 5 * size;
  const beside = anchor === 'middle' ? 0 : anchor === 'start' ? radius + 6 : -radius - 6;
  const below = anchor === 'middle' ? (y < 0 ? -radius - 7 : radius + 16) : 4;
  return (
    <a href={placeAddress({ view: 'entity', id })}>
      <title>{`${name}: ${articlesWord(count)}`}</title>
      <circle cx={x} cy={y} r={radius} data-kind={kind} />
      <text x={x + beside} y={y + below} text-anchor={anchor}>
        {name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name}
      </text>
    </a>
  );
}
