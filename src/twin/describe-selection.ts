import { MEMBERSHIP_ORGANISATIONS } from "../../geo/contract/membership.ts";
import { drawnPlaces, type EventFilter, eventsOf } from "../domain/event-index.ts";
import type { Selection } from "../domain/selection.ts";
import { isInBounds, type Sight } from "../domain/sight.ts";
import type { Facts } from "./announcement.ts";
import { type Describing, describeFeature } from "./describe-feature.ts";
import { inPhrase } from "./join-words.ts";

/** What is selected in a phrase, with the events tied to it: how many, and how many of them in view. */
export function describeSelection(
  selection: Selection,
  describing: Describing,
  { filter, sight }: { readonly filter: EventFilter; readonly sight: Sight },
): Facts["selected"] {
  const phrase = phraseOf(selection, describing);
  const { index } = describing.files;
  if (selection.kind === "event" || selection.kind === "exercise" || index === undefined) {
    return { phrase, events: undefined };
  }
  const tied = eventsOf(index, selection, filter);
  const inView = tied.filter(({ entry }) =>
    drawnPlaces(entry).some(({ position }) => isInBounds(sight.bounds, [position[0], position[1]])),
  );
  return { phrase, events: { all: tied.length, inView: inView.length } };
}

function phraseOf(selection: Selection, describing: Describing): string {
  const { language, text, files } = describing;
  const kind = inPhrase(text.panel.kinds[selection.kind]);
  switch (selection.kind) {
    case "organisation": {
      const known = MEMBERSHIP_ORGANISATIONS.find((name) => name.toLowerCase() === selection.id);
      return known === undefined ? kind : text.organisations[known];
    }
    case "corridor": {
      const route = files.corridor?.routes.get(selection.id) ?? files.corridor?.corridor;
      return route === undefined ? kind : `${route.name[language]}, ${kind}`;
    }
    case "zone":
      return text.panel.kinds.zone;
    case "country": {
      const country = describeFeature({ key: selection.id, kind: "country" }, describing);
      // "Kazakhstan, member since 1994": that it is a country needs no saying.
      return country === undefined ? kind : [country.name, ...country.details.slice(1)].join(", ");
    }
    default: {
      const feature = describeFeature({ key: `${selection.kind}:${selection.id}`, kind: selection.kind }, describing);
      return feature === undefined ? kind : [feature.name, ...feature.details].join(", ");
    }
  }
}
