import type { DisputeOnDay } from "../domain/disputes.ts";
import type { DrawnDispute } from "../map/layers/disputed-areas.ts";
import type { Language } from "../state/view-state.ts";
import { holderPhrase, joinNames } from "../text/holder-phrase.ts";
import type { Messages } from "../text/messages.ts";

interface Wording {
  readonly language: Language;
  readonly text: Messages;
  /** A country's name by its code. */
  readonly nameOf: (code: string) => string;
}

/** A disputed area as map and legend name it. */
export function drawnDispute({ area, alsoNamed, holder }: DisputeOnDay, wording: Wording): DrawnDispute {
  const { language, text, nameOf } = wording;
  return {
    id: area.id,
    name: area.name[language],
    alsoNamed: alsoNamed?.[language],
    holder: holder?.kind,
    administered: holder === undefined ? "" : holderPhrase(holder, wording),
    claimed: text.legend.claimedBy(joinNames(language, area.claimedBy.map(nameOf))),
  };
}
