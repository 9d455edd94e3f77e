import { useView } from "../state/use-store.ts";
import type { Language } from "../state/view-state.ts";
import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { ru } from "./ru.ts";

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, ru };

/** The interface language with its messages. */
export function useText(): { readonly language: Language; readonly text: Messages } {
  const language = useView((view) => view.language);
  return { language, text: CATALOGUES[language] };
}
