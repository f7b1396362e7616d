import { NeverIcon } from '../../ui/icons/action-icons.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { useRuleOut } from './use-rule-out.ts';

interface NoneOfTheseProps {
  surface: string;
  /** Told when the name is taken back, and when that is undone. */
  onRuledOut: (is: boolean) => void;
}

/** The last answer to the question who is meant: the page means somebody else by the name. */
export function NoneOfThese({ surface, onRuledOut }: NoneOfTheseProps) {
  const ruleOut = useRuleOut({ surface, onRuledOut });
  return (
    <li>
      <button type="button" class="namesake" onClick={() => void ruleOut.run('page')}>
        <span class="namesake-none">
          <NeverIcon size={14} />
        </span>
        <span class="namesake-words">
          <span class="namesake-name">None of these</span>
          <span class="namesake-about">Not marked on this page any more</span>
        </span>
      </button>
      <ProblemLine problem={ruleOut.problem} />
    </li>
  );
}
