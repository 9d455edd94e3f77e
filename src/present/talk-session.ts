const KEY = "csto-atlas.talk";

/** A name that nobody else has: of a talk, or of a window. */
export function newName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join("");
}

/** The name of this tab's talk, the same after a reload, so that a presenter's window finds it again. */
export function talkSession(): string {
  try {
    const kept = sessionStorage.getItem(KEY);
    return kept !== null && /^[a-z0-9]{4,32}$/.test(kept) ? kept : keepSession(newName());
  } catch {
    return newName();
  }
}

export function keepSession(session: string): string {
  try {
    sessionStorage.setItem(KEY, session);
  } catch {
    // Without storage the name lasts until the next reload.
  }
  return session;
}
