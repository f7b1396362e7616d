import { useRef } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { useLibrary } from './library-context.ts';

/** Adds a pack from a file that the reader chooses; what is wrong with the file is said here. */
export function AddPack() {
  const { changed } = useLibrary();
  const input = useRef<HTMLInputElement>(null);
  const add = useAction(async (file: File) => {
    const { name } = await send('pack.add', { text: await file.text() });
    changed(`Added the pack ${name} and switched it on.`);
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
      {add.problem && <Notice tone="problem">{add.problem.message}</Notice>}
    </div>
  );
}
