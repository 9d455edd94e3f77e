/** Runs in the page: its visible texts and what is read aloud for them, but for what lies in parts that match `without`. */
export function visibleTexts(without: string): string[] {
  const texts: string[] = [];
  for (const node of document.body.querySelectorAll("*")) {
    if (!node.checkVisibility() || node.closest(without)) continue;
    for (const name of ["aria-label", "aria-valuetext", "title", "placeholder"]) {
      const value = node.getAttribute(name)?.trim();
      if (value) texts.push(value);
    }
    for (const { nodeType, textContent } of node.childNodes) {
      const text = nodeType === Node.TEXT_NODE ? textContent?.trim() : undefined;
      if (text) texts.push(text);
    }
  }
  return texts;
}
