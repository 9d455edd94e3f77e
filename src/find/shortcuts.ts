/** What a key asks for, wherever the focus is. */
export type Shortcut = "search" | "palette" | "keys" | LayoutShortcut;

/** What a key does to the parts around the map. */
export type LayoutShortcut = "panel" | "timeline" | "full-screen";

type Key = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "repeat" | "defaultPrevented"
>;

/** The shortcut of a key press; none for what is typed into a field, and for a lone key where those are switched off. */
export function shortcutOf(key: Key, isTyping: boolean, areSingleKeysOn: boolean): Shortcut | undefined {
  if (isTyping || key.defaultPrevented || key.repeat || key.altKey) return undefined;
  // By its place on the keyboard as well, since a Russian layout has another letter there.
  if (key.ctrlKey || key.metaKey) {
    return !key.shiftKey && (key.key.toLowerCase() === "k" || key.code === "KeyK") ? "palette" : undefined;
  }
  if (!areSingleKeysOn) return undefined;
  return SINGLE_KEYS[key.key] ?? (key.shiftKey ? undefined : SINGLE_KEYS[key.code]);
}

/** By what they type, and some by their place as well: a Russian layout types letters of its own there. */
const SINGLE_KEYS: Readonly<Record<string, Shortcut>> = {
  "/": "search",
  "?": "keys",
  "]": "panel",
  BracketRight: "panel",
  "[": "timeline",
  BracketLeft: "timeline",
  f: "full-screen",
  KeyF: "full-screen",
};

const NOT_TYPED_INTO = /^(?:button|checkbox|radio|range|color|file|submit|reset|image)$/;

/** Whether keys pressed there are text. */
export function isTypingField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !NOT_TYPED_INTO.test(target.type);
}

const STORED = "csto-atlas.single-keys";

/** A reader who speaks to the computer, or whose hand slips, can switch the lone keys off (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

export function switchSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, "off");
  } catch {
    // Without storage the choice lasts as long as the browser allows: not at all.
  }
}
