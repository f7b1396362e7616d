import { useRef } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { intoView } from '../../ui/into-view.ts';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useLibrary } from '../library-context.ts';
import { addedWords } from './pack-words.ts';

/** Adds a pack from a file that the reader chooses, beside those that are there; what is wrong with it is said here. */
export function AddPack() {
  const { changed } = useLibrary();
  const input = useRef<HTMLInputElement>(null);
  const add = useAction(async (file: File) => {
    const { pack, replaced } = await send('pack.add', { text: await file.text() });
    changed(addedWords(pack, replaced));
  });
  return (
    <div class="add-pack">
      <Button onClick={() => input.current?.click()} aria-disabled={add.busy}>
        {add.busy ? 'Adding…' : 'Add from a file…'}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          if (file) void add.run(file);
          // So that the same file, mended meanwhile, can be chosen again.
          field.value = '';
        }}
      />
      {add.problem && (
        <div ref={intoView}>
          <Notice tone="problem">{add.problem.message}</Notice>
        </div>
      )}
    </div>
  );
}
