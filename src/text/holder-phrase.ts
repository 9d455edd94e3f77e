import type { Holder } from "../domain/disputes.ts";
import type { Language } from "../state/view-state.ts";
import type { Messages } from "./messages.ts";

interface Wording {
  readonly language: Language;
  readonly text: Messages;
  readonly nameOf: (code: string) => string;
}

/** Who administers an area, as a phrase: a state, other authorities, or several in parts. */
export function holderPhrase({ kind, by, others }: Holder, { language, text, nameOf }: Wording): string {
  const who = joinNames(language, [...by.map(nameOf), ...(others === undefined ? [] : [others[language]])]);
  return kind === "parts" ? text.legend.administeredInParts(who) : text.legend.administeredBy(who);
}

export function joinNames(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
