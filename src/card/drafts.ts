/** Text that was written and not saved, by what it is for. A card that closes on it shows it when it opens again. */
export interface Drafts {
  get(key: string): string;
  set(key: string, text: string): void;
}

export function createDrafts(): Drafts {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key) ?? '',
    set(key, text) {
      if (text.trim() === '') texts.delete(key);
      else texts.set(key, text);
    },
  };
}
