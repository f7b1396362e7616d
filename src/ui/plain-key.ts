type Pressed = Pick<KeyboardEvent, 'isComposing' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Whether a key was pressed by itself, and not for an input method, which has its own use for the arrows and Enter. */
export function isPlain({ isComposing, shiftKey, altKey, ctrlKey, metaKey }: Pressed): boolean {
  return !(isComposing || shiftKey || altKey || ctrlKey || metaKey);
}
