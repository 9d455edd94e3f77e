import { ROLES } from "../../../geo/contract/event.ts";
import { groupFigures } from "../../domain/figure-groups.ts";
import { groupBy } from "../../domain/group-by.ts";
import {
  type BriefingContext,
  countryName,
  countryNames,
  eventLink,
  paragraph,
  type Section,
  say,
  sourcesOf,
  whenOf,
} from "./context.ts";
import { figureRange } from "./published-range.ts";

/** What one event is: who took part, where, figures side by side, and what belongs to it. */
export function eventSections(context: BriefingContext): readonly Section[] {
  const { entry } = context.subject;
  if (entry.kind !== "event") return [];
  return [participantsSection(context), placesSection(context), figuresSection(context), relatedSection(context)];
}

function participantsSection(context: BriefingContext): Section {
  const { subject, text, words } = context;
  const details = subject.entry.kind === "event" ? subject.entry.details : undefined;
  const groups = groupBy(details?.countries ?? [], ({ role }) => role);
  const organisations = (details?.organisations ?? []).map((name) => text.organisations[name]);
  const sources = details?.sources ?? [];
  return {
    id: "participants",
    title: words.titles.participants,
    blocks: [
      {
        type: "prose",
        items: [
          ...ROLES.flatMap((role) => {
            const group = groups.get(role) ?? [];
            const names = countryNames(
              context,
              group.map(({ country }) => country),
            );
            return group.length === 0 ? [] : [{ said: paragraph(`${text.roleGroups[role]}: ${names}.`), sources }];
          }),
          ...(organisations.length === 0
            ? []
            : [{ said: paragraph(`${words.event.organisations}: ${organisations.join(", ")}.`), sources }]),
        ],
      },
    ],
    notes: [words.event.roles],
  };
}

function placesSection(context: BriefingContext): Section {
  const { subject, text, words } = context;
  const details = subject.entry.kind === "event" ? subject.entry.details : undefined;
  const places = details?.places ?? [];
  return {
    id: "places",
    title: words.titles.places,
    blocks: [
      {
        type: "table",
        caption: words.event.places,
        header: [words.headers.place, words.headers.country, words.headers.precision],
        shares: [38, 28, 34],
        items: places.map(({ name, country, precision }) => ({
          said: [
            paragraph(say(context, name)),
            paragraph(countryName(context, country)),
            paragraph(text.precisions[precision]),
          ],
          sources: details?.sources ?? [],
        })),
      },
    ],
    notes: [
      places.some(({ precision }) => precision === "region") ? words.event.areas : undefined,
      places.some(({ precision }) => precision === "country") ? words.event.noPin : undefined,
      words.event.coarse,
    ],
  };
}

function figuresSection(context: BriefingContext): Section {
  const { subject, files, words, text } = context;
  const details = subject.entry.kind === "event" ? subject.entry.details : undefined;
  const groups = groupFigures(details?.figures ?? []);
  const ranges = groups.map((group) => ({ group, range: figureRange(context, group) }));
  const publisher = (id: string) => files.sources.get(id)?.publisher ?? id;
  const disputed = ranges.filter(({ range }) => range.isDisputed).length;
  return {
    id: "figures",
    title: words.titles.figures,
    blocks: [
      {
        type: "figures",
        items: ranges.map(({ group, range }) => {
          const each = group.figures.map(
            ({ value, unit, qualifier, source }) =>
              `${qualifier === undefined ? text.units[unit](value) : text.qualifiers[qualifier](text.units[unit](value))} (${publisher(source)})`,
          );
          const note = range.isDisputed ? each.join("; ") : [...new Set(range.sources.map(publisher))].join(", ");
          const sources = [...new Set(group.figures.map(({ source }) => source))];
          return { label: say(context, group.label), value: range.value, note, sources };
        }),
      },
    ],
    notes: [words.event.figures(groups.length), disputed === 0 ? words.event.agreed : words.event.disagree(disputed)],
  };
}

function relatedSection(context: BriefingContext): Section {
  const { events, subject, files, words } = context;
  const id = subject.entry.kind === "event" ? subject.entry.details.id : "";
  const others = events.filter((entry) => entry.id !== id);
  return {
    id: "related",
    title: words.titles.related,
    blocks: [
      {
        type: "entries",
        items: others.map((entry) => ({
          when: whenOf(context, entry),
          date: entry.start,
          text: paragraph(eventLink(context, entry)),
          sources: sourcesOf(context, entry),
        })),
      },
    ],
    tellsEvents: true,
    notes: [words.event.related(others.length), files.index.partsOf.has(id) ? words.event.parts : undefined],
  };
}
