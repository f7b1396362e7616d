import { useCard } from './card-state.ts';

/**
 * What a screen reader says of a card that opened without the focus. It is said in our own frame, so that the page
 * hears nothing; the region is there empty before, since what comes with its region is not read out.
 */
export function Spoken({ text }: { text: string }) {
  const { seen } = useCard();
  return (
    <div class="visually-hidden" role="status">
      {seen ? text : ''}
    </div>
  );
}
