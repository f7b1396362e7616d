import { PackChoice } from '../ui/pack-choice.tsx';
import type { PackRow } from '../views.ts';

interface PackChoicesProps {
  packs: readonly PackRow[];
  onSwitch: (pack: PackRow, on: boolean) => Promise<void>;
}

/** The packs in their own order, which begins with the sample; none is on before the reader switches it on. */
export function PackChoices({ packs, onSwitch }: PackChoicesProps) {
  return (
    <div class="packs">
      {packs.map((pack) => (
        <PackChoice key={pack.id} pack={pack} level={3} onSwitch={(on) => onSwitch(pack, on)} />
      ))}
    </div>
  );
}
