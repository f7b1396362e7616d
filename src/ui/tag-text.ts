/** The tags that somebody wrote in one line, parted by commas; the background judges each. */
export function tagsOf(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/** Tags in one line. */
export function tagText(tags: readonly string[] = []): string {
  return tags.join(', ');
}

/** What a line of tags may be completed to: its last, unfinished tag by each of those known that begin so. */
export function completions(text: string, known: readonly string[]): string[] {
  const parts = text.split(',');
  const begun = (parts.pop() ?? '').trim().replace(/^#/u, '').toLowerCase();
  const before = parts.map((part) => part.trim()).filter((part) => part !== '');
  return known
    .filter((tag) => tag.startsWith(begun) && tag !== begun && !before.includes(tag))
    .map((tag) => tagText([...before, tag]));
}
