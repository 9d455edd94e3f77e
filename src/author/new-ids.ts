const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** An id that nobody else makes: ten letters and digits after a word. `crypto.randomUUID` wants a secure context. */
export function newId(word: "story" | "step" | "revision"): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `${word}-${[...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join("")}`;
}
