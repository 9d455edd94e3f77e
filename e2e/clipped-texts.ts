/** Runs in the page: elements whose own text their box cuts off without a way to scroll to it. */
export function clippedTexts(): string[] {
  const isHidden = (node: Element): boolean => {
    const { clipPath, position } = getComputedStyle(node);
    return clipPath !== "none" && position === "absolute";
  };
  return [...document.body.querySelectorAll<HTMLElement>("*")]
    .filter((node) => node.checkVisibility() && node.closest("[inert], svg, .maplibregl-map") === null)
    .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim() !== ""))
    .filter((node) => {
      for (let at: Element | null = node; at !== null; at = at.parentElement) if (isHidden(at)) return false;
      const { overflowX, overflowY } = getComputedStyle(node);
      const isCut = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (
        (isCut(overflowX) && node.scrollWidth > node.clientWidth + 1) ||
        (isCut(overflowY) && node.scrollHeight > node.clientHeight + 1)
      );
    })
    .map((node) => node.outerHTML.slice(0, 160));
}
