/**
 * The engine from a terminal: `npm run spot -- --kb KB.json [--kb MORE.json] DOCS.jsonl`.
 * KB is {entities: [{id, name, aliases?, kind?}]}, an alias a string or {text, policy?}; DOCS has one
 * {id, text, title?, standfirst?, lang?} a line, `-` is standard input. Prints one line for each, and nothing else:
 * {id, mentions: [{start, end, entity, rule, of, sureness}]}, and `candidates` where several entities are meant alike.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type DocumentSpotter, spotterOf } from './spot/document-spotter.ts';
import { entitiesIn } from './spot/knowledge-file.ts';
import { isFields, oneLine, parsed, Refusal, unreadable } from './spot/refusal.ts';

const USAGE = 'Usage: npm run spot -- --kb KB.json [--kb MORE.json] DOCS.jsonl … (- reads standard input).';

/** Answers the exit code: 0, or 2 where arguments or files are not as they should be, with a line on stderr. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { knowledge, documents } = optionsOf(args);
    const entities = (await Promise.all(knowledge.map(entitiesIn))).flat();
    const spotted = spotterOf(entities);
    for (const file of documents) await spotFile(file, spotted);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function optionsOf(args: readonly string[]): { knowledge: string[]; documents: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { kb: { type: 'string', multiple: true, default: [] } },
      allowPositionals: true,
    });
    if (values.kb.length > 0 && positionals.length > 0) return { knowledge: values.kb, documents: positionals };
  } catch (error) {
    throw new Refusal(`${oneLine(error)} ${USAGE}`);
  }
  throw new Refusal(`A knowledge base (--kb) and documents are needed. ${USAGE}`);
}

async function spotFile(file: string, spotted: DocumentSpotter): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  try {
    for await (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const where = `${file}: line ${number}`;
      const document = parsed(line, where);
      if (!isFields(document) || typeof document.id !== 'string' || typeof document.text !== 'string') {
        throw new Refusal(`${where} should be {"id", "text"}, both strings.`);
      }
      const { id, text, title, standfirst, lang } = document;
      const above = { title: said(title), standfirst: said(standfirst) };
      await print({ id, mentions: spotted({ text, ...above, lang: said(lang) }) });
    }
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable(file, error);
  }
}

/** A field that says something about a document; anything but a string is as good as none. */
const said = (field: unknown): string | undefined => (typeof field === 'string' ? field : undefined);

/** Resolves when the line is handed over, so that the last one is out before the process ends. */
function print(value: unknown): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${JSON.stringify(value)}\n`, () => resolve()));
}
