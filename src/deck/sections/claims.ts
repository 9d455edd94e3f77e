import type { Claim } from "../../../geo/contract/event.ts";
import { firstDay, type PartialDate } from "../../domain/day.ts";
import type { IndexEntry } from "../../domain/event-index.ts";
import { type BriefingContext, day, eventLink, paragraph, type Section, say, sentence } from "./context.ts";

export const MOST_CLAIMS = 6;

interface Said {
  readonly claim: Claim;
  readonly entry: IndexEntry;
  readonly date: PartialDate;
}

/** What people say, each under a name: the latest, and of one speaker no more than one while others have spoken. */
export function claimsSection(context: BriefingContext): Section | undefined {
  const { subject, events, words, files } = context;
  const isOne = subject.entry.kind === "event";
  const about = isOne ? events.slice(0, 1) : events;
  const all = about
    .flatMap((entry): Said[] =>
      (files.details.get(entry.id)?.claims ?? []).map((claim) => ({ claim, entry, date: claim.date ?? entry.start })),
    )
    .toSorted((a, b) => firstDay(b.date) - firstDay(a.date));
  const chosen = isOne ? all.toReversed() : chooseSpeakers(all).toReversed();
  if (chosen.length === 0) return undefined;
  return {
    id: "claims",
    title: words.titles.claims,
    blocks: [
      {
        type: "entries",
        items: chosen.map(({ claim, entry, date }) => ({
          when: day(context, date),
          date,
          text: paragraph(
            `${say(context, claim.speaker)}: ${sentence(say(context, claim.text))}`,
            ...(isOne ? [] : [" ", eventLink(context, entry)]),
          ),
          sources: [claim.source],
        })),
      },
    ],
    notes: [words.claims.lead, all.length > chosen.length ? words.claims.chosen(chosen.length, all.length) : undefined],
  };
}

/** The newest first: everybody's latest, then, while there is room, what else they said. */
function chooseSpeakers(all: readonly Said[]): readonly Said[] {
  const heard = new Set<string>();
  const firsts = all.filter(({ claim }) => {
    const isNew = !heard.has(claim.speaker.en);
    heard.add(claim.speaker.en);
    return isNew;
  });
  const rest = all.filter((said) => !firsts.includes(said));
  const chosen = new Set([...firsts, ...rest].slice(0, MOST_CLAIMS));
  return all.filter((said) => chosen.has(said));
}
