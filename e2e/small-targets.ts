/**
 * Runs in the page: what a pointer can press that is smaller than 24 by 24 CSS pixels, but for the exceptions of WCAG
 * 2.5.8: a link in a sentence, what the browser itself draws, and what has room around it: a circle of 24 pixels on its
 * middle that meets no other target and no other small target's circle. Where a bar or a mark lies on the timeline is its
 * date, as a symbol's place on the map is its place; both can be reached by key and through lists as well.
 */
export function smallTargets(): string[] {
  const LEAST = 24;
  const selector = "a[href], button, input, select, summary, [role=option], [role=switch], [tabindex='0']";
  const visible = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (node) =>
      node.checkVisibility({ opacityProperty: false, visibilityProperty: true }) &&
      node.closest("[inert], [hidden]") === null &&
      !node.matches(".timeline [role=option]"),
  );
  const boxOf = (node: HTMLElement): DOMRect => (node.closest("label") ?? node).getBoundingClientRect();
  const targets = visible
    .map((node) => ({ node, box: boxOf(node) }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  const isSmall = (box: DOMRect) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5;
  const isInSentence = (node: HTMLElement): boolean =>
    node.tagName === "A" &&
    getComputedStyle(node).display === "inline" &&
    node.parentElement?.textContent?.trim() !== node.textContent?.trim();
  const distance = (x: number, y: number, box: DOMRect): number =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const middle = (box: DOMRect) => [box.left + box.width / 2, box.top + box.height / 2] as const;
  const isCrowded = ({ node, box }: (typeof targets)[number]): boolean => {
    const [x, y] = middle(box);
    return targets.some((other) => {
      if (other.node === node || other.node.contains(node) || node.contains(other.node)) return false;
      if (isSmall(other.box)) {
        const [otherX, otherY] = middle(other.box);
        if (Math.hypot(x - otherX, y - otherY) < LEAST) return true;
      }
      return distance(x, y, other.box) < LEAST / 2;
    });
  };
  return targets
    .filter((target) => isSmall(target.box) && !isInSentence(target.node) && isCrowded(target))
    .map(({ node, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${node.outerHTML.slice(0, 160)}`);
}
