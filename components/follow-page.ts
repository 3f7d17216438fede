/**
 * Calls `update` whenever something may have moved: any scrolling, the window's size.
 * Gives a function that stops it.
 */
export function followPage(update: () => void): () => void {
  const following = new AbortController();
  const options = { capture: true, passive: true, signal: following.signal };
  window.addEventListener('scroll', update, options);
  window.addEventListener('resize', update, options);
  return () => following.abort();
}
