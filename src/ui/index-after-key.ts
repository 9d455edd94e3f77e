/** How far Page Up and Page Down go. */
const PAGE = 10;

/** Where a key leads in a list, from the option at hand (-1: none yet). Undefined for a key that leads nowhere. */
export function indexAfterKey(key: string, index: number, length: number): number | undefined {
  if (length === 0) return undefined;
  const clamp = (wanted: number) => Math.max(0, Math.min(length - 1, wanted));
  switch (key) {
    case "ArrowDown":
      return clamp(index + 1);
    case "ArrowUp":
      return clamp(index - 1);
    case "PageDown":
      return clamp(index + PAGE);
    case "PageUp":
      return clamp(index - PAGE);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return undefined;
  }
}
