/**
 * The element that a node stands in as the page is laid out: for what a shadow root slots its slot, for what is at a
 * root's top its host, for a frame's document its frame. Null for the page's own root.
 */
export function holderOf(node: Node): Element | null {
  const holder = (node as Element).assignedSlot ?? node.parentElement;
  if (holder) return holder;
  const root = node.getRootNode();
  // An anchor that was taken out of the page is a root too, and has a host of another sort.
  const outside = root.nodeType === 11 ? (root as ShadowRoot).host : (root as Document).defaultView?.frameElement;
  return outside ?? null;
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
