/** What a node stands in, if in anything. */
export type Holder = Element | null | undefined;

/**
 * The element that a node stands in as the page is laid out: for what a shadow root slots its slot, for what is at a
 * root's top its host, for a frame's document its frame. Nothing for the page's own root.
 */
export function holderOf(node: Node): Holder {
  // In Chromium a form has its fields as properties, before the browser's own and in our world too: with a field of
  // that name the way up would lead down again, and never end.
  const holder =
    (node as Element).assignedSlot ?? Reflect.get(Reflect.getPrototypeOf(node) as Node, 'parentElement', node);
  if (holder) return holder;
  const root = node.getRootNode();
  // An anchor that was taken out of the page is a root too, and has a host of another sort.
  return root.nodeType === 11 ? (root as ShadowRoot).host : (root as Document).defaultView?.frameElement;
}

/**
 * Whether a node is in the page. Firefox ends the nodes of a frame that went elsewhere: any touch of one throws then.
 */
export function isThere(node: Node): boolean {
  try {
    return node.isConnected;
  } catch {
    return false;
  }
}
