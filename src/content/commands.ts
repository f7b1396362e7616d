import type { Command } from '../platform/page-messages.ts';
import type { Article } from './article.ts';
import type { CardTarget } from './card.ts';
import { lineBoxes } from './lines.ts';
import { isMark, type Marked } from './mentions.ts';
import { selectedIn } from './selection.ts';
import { firstInView, scrollIntoView } from './view.ts';

/** What commands do to the page. */
export interface CommandEffects {
  ring(mention: Marked | undefined): void;
  open(target: CardTarget): void;
  /** What is under the pointer. */
  pointedAt(): Marked | undefined;
}

export interface Commands {
  run(command: Command): void;
  /** Goes to the next mention of one entity. */
  next(entity: string): void;
}

/** Moves among the mentions and the passages that were noted on by key, and opens the card. Neither the page's focus nor its selection is touched. */
export function createCommands(article: Article, effects: CommandEffects): Commands {
  let current: Marked | undefined;

  const go = (by: 1 | -1, wanted: (one: Marked) => boolean): void => {
    if (!article.shown) return;
    const { reading, marked } = article.shown;
    const from = current && marked.includes(current) ? current.start : firstInView(reading) - (by > 0 ? 1 : 0);
    const shown = marked.filter((one) => wanted(one) && lineBoxes(reading, one).length > 0);
    const ahead = shown.filter(({ start }) => (by > 0 ? start > from : start < from));
    // Past the last comes the first.
    current = (by > 0 ? (ahead[0] ?? shown[0]) : (ahead.at(-1) ?? shown.at(-1))) ?? current;
    effects.ring(current);
    const [box] = current ? lineBoxes(reading, current) : [];
    if (box) scrollIntoView(box.rect, box.holder);
  };

  const openCard = (): void => {
    if (!article.shown) return;
    const { reading, marked } = article.shown;
    const inView = (one: Marked): boolean =>
      lineBoxes(reading, one).some(({ rect }) => rect.bottom > 0 && rect.top < innerHeight);
    const chosen = current && marked.includes(current) && inView(current) ? current : undefined;
    const target = chosen ?? effects.pointedAt() ?? marked.find(inView);
    if (target) effects.open(target);
  };

  const addSelection = (): void => {
    const selected = selectedIn(article.reading());
    if (selected) effects.open(selected);
  };

  const all = (): boolean => true;
  return {
    run(command) {
      if (command === 'open-card') openCard();
      else if (command === 'add-selection') addSelection();
      else go(command === 'next-mention' ? 1 : -1, all);
    },
    next: (entity) => go(1, (one) => !isMark(one) && one.entity.id === entity),
  };
}
