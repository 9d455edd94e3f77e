import { useView } from "../state/use-store.ts";
import type { Language } from "../state/view-state.ts";

/**
 * The texts of a part of the page that loads on demand, and so brings its own. Makes a hook like `useText`; a
 * language that lacks a string does not compile.
 */
export function createPartText<Texts>(catalogues: Readonly<Record<Language, Texts>>): () => Texts {
  return () => catalogues[useView((view) => view.language)];
}
