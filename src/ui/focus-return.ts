/** What had the focus when a part opened; the key finds it again where a list was built anew meanwhile. */
export interface Opener {
  readonly element: Element | null;
  readonly focusKey: string | undefined;
}

/** Where the focus goes when nothing better is left: the map, else what stands for it. */
const HOMES = [".maplibregl-canvas", "[data-focus-home]"];

export function openerOf(element: Element | null): Opener {
  const isNowhere = element === null || element.tagName === "BODY";
  const keyed = isNowhere ? null : element.closest("[data-focus-key]");
  return {
    element: isNowhere ? null : element,
    focusKey: keyed?.getAttribute("data-focus-key") ?? undefined,
  };
}

/** The part of a document that a search for a way back needs. */
interface Searched {
  readonly querySelector: (selector: string) => Element | null;
}

/** The first of what can take the focus: what had it, what stands in its place now, the map. */
export function findReturn({ element, focusKey }: Opener, page: Searched): HTMLElement | undefined {
  const sameKey =
    focusKey === undefined ? null : page.querySelector(`[data-focus-key="${focusKey.replaceAll('"', '\\"')}"]`);
  const candidates = [element, sameKey, ...HOMES.map((selector) => page.querySelector(selector))];
  return candidates.find((candidate): candidate is HTMLElement => candidate !== null && canTakeFocus(candidate));
}

function canTakeFocus(element: Element): boolean {
  return (
    element.isConnected &&
    element.closest("[inert]") === null &&
    "focus" in element &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
