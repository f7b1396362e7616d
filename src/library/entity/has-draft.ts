import { send } from '../../platform/send.ts';

interface Asking {
  keys: Set<string>;
  found: Promise<ReadonlySet<string>>;
}

let asking: Asking | undefined;

/** Whether something was written under a draft's key and not saved. Who asks at the same moment is in one request. */
export async function hasDraft(key: string): Promise<boolean> {
  asking ??= begin();
  asking.keys.add(key);
  return (await asking.found).has(key);
}

function begin(): Asking {
  const keys = new Set<string>();
  const ask = async () => {
    asking = undefined;
    return new Set(await send('draft.among', { keys: [...keys] }));
  };
  return { keys, found: Promise.resolve().then(ask) };
}
