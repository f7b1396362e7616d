/** Places around a centre for a drawing of who is named together. */

/** Units of the drawing. */
export const RING = { width: 660, height: 310, across: 185, down: 118 } as const;

/** A place on the ring, the centre at 0, 0; and on which side of it its name stands. */
export interface Spot {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** So far from the middle, in parts of the ring, a name still stands above or below its place. */
const MIDDLE = 0.15;

/** So many places at equal distances, the first at the top, clockwise. */
export function spotsOnRing(count: number): Spot[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count - Math.PI / 2;
    const side = Math.cos(angle);
    const anchor = Math.abs(side) < MIDDLE ? 'middle' : side > 0 ? 'start' : 'end';
    return { x: Math.round(RING.across * side), y: Math.round(RING.down * Math.sin(angle)), anchor };
  });
}
