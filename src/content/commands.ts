import type { Command } from '../platform/page-messages.ts';
import { lineBoxes } from './layer/lines.ts';
import { isInView } from './layer/surroundings.ts';
import type { CardTarget } from './popover/card.ts';
import { scrollIntoView } from './scroll-into-view.ts';
import type { Article } from './spotting/article.ts';
import { isMark, type Marked } from './spotting/mentions.ts';
import { firstInView } from './text/first-in-view.ts';
import { selectedIn } from './text/selection.ts';

/** What commands do to the page. */
export interface CommandEffects {
  ring(mention: Marked | undefined): void;
  open(target: CardTarget): void;
  /** What is under the pointer. */
  pointedAt(): Marked | undefined;
}

/** As browsers have it that say something by themselves. */
type Speaking = Element & { ariaNotify?(said: string): void };

export interface Commands {
  run(command: Command): void;
  /** Goes to the next mention of one entity. */
  next(entity: string): void;
}

/**
 * Moves among the mentions and the passages that were noted on by key, and opens the card. Neither the page's focus nor
 * its selection is touched.
 */
export function createCommands(article: Article, effects: CommandEffects): Commands {
  let current: Marked | undefined;

  const go = (by: 1 | -1, wanted = (_: Marked): boolean => true): void => {
    if (!article.shown) return;
    const { reading, marked } = article.shown;
    const from = marked.find((one) => one === current)?.start ?? firstInView(reading) - (by > 0 ? 1 : 0);
    const ordered = by > 0 ? marked : marked.toReversed();
    const isAhead = ({ start }: Marked): boolean => (start - from) * by > 0;
    // Past the last comes the first. Those farther on are not asked where they stand: that may lay them out.
    current =
      [...ordered.filter(isAhead), ...ordered].find((one) => wanted(one) && lineBoxes(reading, one)[0]) ?? current;
    effects.ring(current);
    if (!current) return;
    const [box] = lineBoxes(reading, current);
    if (!box) return;
    scrollIntoView(box.rect, box.holder);
    // No element of ours would do: a page finds whatever text there is to read out.
    (box.holder as Speaking).ariaNotify?.(reading.text.slice(current.start, current.end));
  };

  const openCard = (): void => {
    if (!article.shown) return;
    const { reading, marked } = article.shown;
    const inView = (one: Marked, within?: Element): boolean =>
      lineBoxes(reading, one, within).some(({ rect }) => isInView(rect));
    const chosen = marked.find((one) => one === current && inView(one));
    // Others may be anywhere: what the browser leaves out for now is not laid out by being asked for.
    const target = chosen ?? effects.pointedAt() ?? marked.find((one) => inView(one, document.body));
    if (target) effects.open(target);
  };

  const addSelection = (): void => {
    const selected = selectedIn(article.reading());
    if (selected) effects.open(selected);
  };

  return {
    run(command) {
      if (command === 'open-card') openCard();
      else if (command === 'add-selection') addSelection();
      else go(command === 'next-mention' ? 1 : -1);
    },
    next: (entity) => go(1, (one) => !isMark(one) && one.entity.id === entity),
  };
}
