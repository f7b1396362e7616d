import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { changedFactDraft, newFactDraft } from '../../draft-keys.ts';
import { dayOf, isPartialDate } from '../../partial-date.ts';
import { Button } from '../../ui/button.tsx';
import { DateText } from '../../ui/dates/dates.tsx';
import { FACT } from '../../ui/drafts/written.tsx';
import { type FactAsOf, factsAsOf } from '../../ui/facts/facts-as-of.ts';
import { isStale } from '../../ui/facts/is-stale.ts';
import { LaterIcon, PlusIcon } from '../../ui/icons/action-icons.tsx';
import type { FactView } from '../../views.ts';
import { useCard } from '../card-state.ts';
import { Fold } from '../fold.tsx';
import type { KnownEntity } from '../read-entity.ts';
import { Stranded } from '../stranded.tsx';
import { useWriting } from '../use-writing.ts';
import { AddFact } from './add-fact.tsx';
import { FactLine } from './fact-line.tsx';
import { OldPacks } from './old-packs.tsx';

/** What held on the article's day; what came later stands apart, so that nobody takes it for known then. */
export function Facts({ known }: { known: KnownEntity }) {
  const { entity, drafts, stranded, verifiedDays } = known;
  const { context, readOnly } = useCard();
  const { date } = context.page;
  const writing = useWriting(drafts.has(newFactDraft(entity.id)));
  const dated = date !== undefined && isPartialDate(date);
  const asOf = dated ? date : dayOf(new Date());
  const { now, earlier, later } = factsAsOf(entity.facts, asOf);
  const held = new Set(now.map(({ fact }) => fact));

  const list = (facts: readonly FactAsOf<FactView>[]) => (
    <ul class="facts">
      {facts.map(({ fact, span }) => (
        <FactLine
          key={fact.id ?? `${fact.from} ${fact.text}`}
          entity={entity.id}
          fact={fact}
          span={span}
          stale={facts === now ? isStale(fact.verified, asOf, verifiedDays) : undefined}
          own={fact.id !== undefined && (facts === now || !held.has(fact))}
          begun={fact.id !== undefined && drafts.has(changedFactDraft(fact.id))}
          onGone={() => writing.opener.current?.focus()}
        />
      ))}
    </ul>
  );

  const isEmpty = now.length === 0 && !writing.shown && !stranded.some(({ what }) => what === 'fact');
  return (
    <>
      {!(isEmpty && readOnly) && (
        <FactSection
          heading={
            !isEmpty && (
              <>
                Facts{' '}
                {now.length > 0 && (
                  <span class="heading-aside">
                    {dated ? (
                      <>
                        as of <DateText date={date} />
                      </>
                    ) : (
                      'as of today'
                    )}
                  </span>
                )}
              </>
            )
          }
          action={
            !readOnly &&
            !writing.shown && (
              <Button
                look="quiet"
                also="section-button"
                aria-label="Add a fact"
                buttonRef={writing.opener}
                onClick={writing.open}
              >
                <PlusIcon size={14} />
                {isEmpty ? 'Add a fact' : 'Add'}
              </Button>
            )
          }
        >
          <Stranded written={FACT} known={known} />
          {writing.shown && <AddFact entity={entity.id} writing={writing} />}
          {now.length > 0 && list(now)}
          <OldPacks entity={entity} facts={now} asOf={asOf} days={verifiedDays} />
        </FactSection>
      )}
      {later.length > 0 && (
        <FactSection
          tone="later"
          heading={
            <>
              <LaterIcon size={14} />
              Later <span class="heading-aside">{dated ? 'after this article' : 'still to come'}</span>
            </>
          }
        >
          {list(later)}
        </FactSection>
      )}
      {earlier.length > 0 && (
        <Fold
          summary={
            <>
              Earlier <span class="heading-aside">{earlier.length}</span>
            </>
          }
        >
          {list(earlier)}
        </Fold>
      )}
    </>
  );
}

interface FactSectionProps {
  /** Left out where the action alone stands there: it stays the same one, so that it keeps the focus. */
  heading: ComponentChildren;
  /** What can be done beside the heading. */
  action?: ComponentChildren;
  tone?: 'later';
  children: ComponentChildren;
}

function FactSection({ heading, action, tone, children }: FactSectionProps) {
  const id = useId();
  return (
    <section class="section" data-tone={tone} aria-labelledby={heading ? id : undefined}>
      <div class="section-head">
        {heading && <h2 id={id}>{heading}</h2>}
        {action}
      </div>
      {children}
    </section>
  );
}
