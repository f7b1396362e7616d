/** Packs as files: JSON of one form, checked to the last field before anything is made of it. */
import * as v from 'valibot';
import { CASE_POLICIES, type EntityData, KINDS, type PackHead } from '../entity.ts';
import { isPartialDate } from '../partial-date.ts';
import { Problem } from '../problem.ts';

const PACK_FORMAT = 'apropos-pack';

/** A read-only set of entities with where it comes from. */
export interface Pack extends PackHead {
  format: typeof PACK_FORMAT;
  version: 1;
  /** Ids are unique within the pack. */
  entities: (EntityData & { id: string })[];
}

/** Far above any pack there is, and below what would exhaust a browser's memory. */
const ENTITY_LIMIT = 2_000_000;
/** UTF-16 units, as for the reader's own names. */
const NAME_LIMIT = 300;

const text = v.string('must be text');
const filled = v.pipe(text, v.trim(), v.nonEmpty('is empty'));
const name = v.pipe(filled, v.maxLength(NAME_LIMIT, `is longer than ${NAME_LIMIT} characters`));
const date = v.pipe(text, v.check(isPartialDate, 'must be a date: 2023, 2023-12 or 2023-12-06'));

const alias = v.union(
  [
    v.pipe(
      name,
      v.transform((written) => ({ text: written })),
    ),
    v.object({
      text: name,
      policy: v.exactOptional(v.picklist(CASE_POLICIES, `must be one of ${CASE_POLICIES.join(', ')}`)),
    }),
  ],
  'must be text or {"text", "policy"}',
);

const OBJECT = 'must be an object';

const fact = v.object(
  {
    text: filled,
    from: v.exactOptional(date),
    to: v.exactOptional(date),
    verified: v.exactOptional(date),
    source: v.exactOptional(text),
  },
  OBJECT,
);

const entity = v.object(
  {
    id: filled,
    name,
    kind: v.picklist(KINDS, `must be one of ${KINDS.join(', ')}`),
    summary: v.exactOptional(text),
    aliases: v.exactOptional(v.array(alias, 'must be a list')),
    facts: v.exactOptional(v.array(fact, 'must be a list')),
    outside: v.exactOptional(v.record(text, text, 'must be an object of texts')),
  },
  OBJECT,
);

const packSchema = v.object(
  {
    format: v.literal(PACK_FORMAT, `must be "${PACK_FORMAT}"`),
    version: v.literal(1, 'must be 1: a pack of a later version needs a later version of Apropos'),
    id: v.pipe(text, v.regex(/^[a-z0-9-]+$/u, 'must be of small letters, digits and hyphens')),
    name,
    description: text,
    source: text,
    licence: text,
    date: text,
    entities: v.pipe(
      v.array(v.unknown(), 'must be a list'),
      v.minLength(1, 'is empty: there is nothing to add'),
      v.maxLength(ENTITY_LIMIT, `has more than ${ENTITY_LIMIT.toLocaleString('en-GB')} entities`),
      v.array(entity),
    ),
  },
  OBJECT,
);

/**
 * Reads a pack from the text of a file. Unknown keys are ignored.
 *
 * @throws Problem `malformed-pack` whose message names the first wrong place: "entities[12].name is missing"
 */
export function parsePack(file: string): Pack {
  const result = v.safeParse(packSchema, parseJson(file), { abortEarly: true });
  if (!result.success) throw malformed(wrongPlace(result.issues[0]));
  refuseSameIds(result.output.entities);
  return result.output;
}

function parseJson(file: string): unknown {
  if (file.trim() === '') throw malformed('The file is empty');
  try {
    // Editors of some systems begin a file with a byte order mark.
    return JSON.parse(file.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw malformed('The file is not JSON', error);
  }
}

function refuseSameIds(entities: Pack['entities']): void {
  const places = new Map<string, number>();
  for (const [at, { id }] of entities.entries()) {
    const earlier = places.get(id);
    if (earlier !== undefined) throw malformed(`entities[${at}].id is “${id}”, as entities[${earlier}].id is already`);
    places.set(id, at);
  }
}

function wrongPlace(issue: v.InferIssue<typeof packSchema>): string {
  const within = issue.type === 'union' ? deepest(issue) : issue;
  const steps = [...(issue.path ?? []), ...(within === issue ? [] : (within.path ?? []))].map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  const place = steps.join('').replace(/^\./u, '') || 'The file';
  return `${place} ${within.input === undefined ? 'is missing' : within.message}`;
}

/** Of the ways in which a union was not met, the one that says most: within an object rather than "no text". */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const issues = issue.issues ?? [];
  return issues.find(({ path }) => path !== undefined) ?? issues.find(({ kind }) => kind === 'validation') ?? issue;
}

function malformed(what: string, cause?: unknown): Problem {
  return new Problem('malformed-pack', `The pack was not added. ${what}. Correct the file and add it again.`, {
    cause,
  });
}
