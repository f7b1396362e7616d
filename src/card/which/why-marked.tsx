import type { Shown } from '../../platform/card-port.ts';
import type { Why } from '../../platform/page-port.ts';
import { Fold } from '../fold.tsx';
import { Namesakes } from './namesakes.tsx';
import { groundWords, ruleWords, surenessWords } from './why-words.ts';

interface WhyMarkedProps {
  shown: Shown;
  why: Why;
  /** The name of the entity that is shown. */
  name: string;
  onChosen: (entity: string) => void;
}

/** On demand: by which rule the name is marked, how sure that is, and who else might be meant. */
export function WhyMarked({ shown: { entity, others, surface }, why, name, onChosen }: WhyMarkedProps) {
  const count = others.length;
  const also = count === 1 ? 'Another one has the name' : `${count} others have the name`;
  return (
    <Fold also="why" summary={count === 0 ? 'Why is this marked?' : `Why this one? ${also}`}>
      <p>
        {ruleWords(why.rule, surface, name)} {surenessWords(why.sureness)}
        {why.by !== undefined && ` ${groundWords(why.by)}`}
      </p>
      {count > 0 && (
        <>
          <p class="why-else">Is another one meant?</p>
          <Namesakes
            label="Is another one meant?"
            offered={others}
            all={[entity, ...others]}
            surface={surface}
            onChosen={onChosen}
          />
        </>
      )}
    </Fold>
  );
}
