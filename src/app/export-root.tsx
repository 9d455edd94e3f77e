import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { formatStoryFile } from "../author/story-file.ts";
import { useFile } from "../data/queries.ts";
import { useStory } from "../data/stories.ts";
import { useEventLabels } from "../data/use-event-labels.ts";
import { useKeyNames } from "../data/use-key-names.ts";
import { useRegionFiles } from "../data/use-region-files.ts";
import type { Deck } from "../deck/deck.ts";
import { viewDeck } from "../deck/view-deck.ts";
import { today } from "../domain/day.ts";
import type { DeckRef } from "../domain/deck-ref.ts";
import { type EventIndex, eventsOf } from "../domain/event-index.ts";
import { isEventSelection, selectionKey } from "../domain/selection.ts";
import { clampStep } from "../domain/story.ts";
import { ExportDialog } from "../export/export-dialog.tsx";
import { useExportText } from "../export/export-text.ts";
import type { ExportContext, Subject } from "../export/export-tools.ts";
import { mostCanvasPx } from "../map/still-map.ts";
import { formatLastingAddress } from "../state/address.ts";
import type { ExportedThing } from "../state/store.ts";
import { useEventFilter } from "../state/use-event-filter.ts";
import { useTransient, useView } from "../state/use-store.ts";
import { defaultViewState, type Language, type ViewState } from "../state/view-state.ts";
import { formatDate } from "../text/format-date.ts";
import { disclaimerOf } from "../text/marginalia.ts";
import { useText } from "../text/use-text.ts";
import type { ThemeName } from "../theme/theme.ts";
import { createSubject, type SubjectPlace } from "./export-subject.ts";
import { freeArea } from "./free-area.ts";
import { openingCamera } from "./opening-view.ts";
import { screenFreeArea } from "./screen-free-area.ts";
import { type DeckState, useDeck } from "./use-deck.ts";
import { useOwnStory } from "./use-own-story.ts";
import { useTheme } from "./use-theme.ts";

interface Props {
  readonly opened: ExportedThing;
  readonly onClose: () => void;
}

/** The export of whatever is shown: while something is presented, its slides as well as the one at hand. */
export function ExportRoot(props: Props) {
  const story = useView((view) => view.story);
  return story === undefined ? <ViewExport {...props} /> : <DeckExport {...props} deckRef={story} />;
}

function ViewExport(props: Props) {
  const place = useSubjectPlace();
  const subject = useViewSubject(place);
  return <Exports {...props} place={place} subjects={subject === undefined ? {} : { view: subject }} />;
}

function DeckExport({ deckRef, ...props }: Props & { readonly deckRef: DeckRef }) {
  const { language, text } = useText();
  const state: DeckState = useDeck(deckRef, language);
  const step = useView((view) => view.step);
  const place = useSubjectPlace();
  const storyFile = useStoryFile(deckRef);
  const subjects = useMemo(() => {
    if (state.type !== "ready" || place === undefined) return {};
    return deckSubjects({ deck: state.deck, step, storyFile }, place);
  }, [state, step, storyFile, place]);
  const isLost = state.type === "failed" || state.type === "unknown";
  const failure = isLost ? text.states.failed(text.states.data.details) : undefined;
  return <Exports {...props} place={place} subjects={subjects} failure={failure} />;
}

/** The story of the atlas or of a reader as the file that the editor opens; a briefing has none. */
function useStoryFile(ref: DeckRef): string | undefined {
  const shipped = useStory(ref.kind === "story" ? ref.id : undefined).data;
  const own = useOwnStory(ref);
  return useMemo(() => {
    if (own?.type === "ready") return formatStoryFile(own.story);
    if (shipped === undefined) return undefined;
    return formatStoryFile({ ...shipped, steps: shipped.steps.map(({ mentions: _, ...step }) => step) });
  }, [shipped, own]);
}

interface PresentedDeck {
  readonly deck: Deck;
  readonly step: number;
  readonly storyFile: string | undefined;
}

function deckSubjects(
  { deck, step, storyFile }: PresentedDeck,
  place: SubjectPlace,
): Readonly<Partial<Record<ExportedThing, Subject>>> {
  const at = clampStep({ steps: deck.slides }, step);
  const slide = deck.slides[at - 1];
  const whole = createSubject({ thing: "deck", deck, step: 1, storyFile }, place);
  if (slide === undefined) return { deck: whole };
  const one: Deck = { ...deck, title: slide.title, summary: "", slides: [slide] };
  return { slide: createSubject({ thing: "slide", deck: one, step: at }, place), deck: whole };
}

interface ExportsProps extends Props {
  readonly place: SubjectPlace | undefined;
  readonly subjects: Readonly<Partial<Record<ExportedThing, Subject>>>;
  readonly failure?: string | undefined;
}

function Exports({ opened, onClose, place, subjects, failure }: ExportsProps) {
  const theme: ThemeName = useTheme();
  const context = useExportContext(subjects.view !== undefined);
  const [screen] = useState(() => screenFreeArea());
  return (
    <ExportDialog
      subjects={place === undefined ? {} : subjects}
      context={context}
      opened={opened}
      screenSize={screen}
      theme={theme}
      mostCanvasPx={mostCanvasPx}
      failure={failure}
      onClose={onClose}
    />
  );
}

/** What pictures of any subject are taken with; undefined until it is known. */
function useSubjectPlace(): SubjectPlace | undefined {
  const { language, text } = useText();
  const client = useQueryClient();
  const filter = useEventFilter();
  const projection = useView((view) => view.projection);
  const practice = useView((view) => view.boundaries);
  const sight = useTransient((transient) => transient.sight);
  const camera = useView((view) => view.camera);
  const index = useFile("index");
  const memberships = useFile("memberships");
  const disputed = useFile("disputed");
  const lines = useFile("lines");
  const all = useMemo(() => new Set(["border", "corridor", "ground", "zone"] as const), []);
  const { files: regions } = useRegionFiles(all);
  const [free] = useState(() => screenFreeArea());
  return useMemo(() => {
    const isReady = [regions.countries, regions.borders, regions.corridor, regions.grounds, regions.zones].every(
      (file) => file !== undefined,
    );
    const data = { index: index.data, memberships: memberships.data, disputed: disputed.data, lines: lines.data };
    if (!isReady || !isComplete(data)) return undefined;
    const opening = camera ?? openingCamera(freeArea());
    return {
      client,
      files: { ...data, regions },
      language,
      text,
      projection,
      practice,
      facets: filter,
      free,
      // The address knows only of moves by hand; the map itself says where it is.
      camera:
        sight === undefined ? opening : { ...opening, lon: sight.centre[0], lat: sight.centre[1], zoom: sight.zoom },
    };
  }, [
    client,
    regions,
    index.data,
    memberships.data,
    disputed.data,
    lines.data,
    language,
    text,
    projection,
    practice,
    filter,
    free,
    camera,
    sight,
  ]);
}

type Complete<Files> = { readonly [Name in keyof Files]: NonNullable<Files[Name]> };

function isComplete<Files extends object>(files: Files): files is Files & Complete<Files> {
  return Object.values(files).every((file) => file !== undefined);
}

/** The view of the map as a deck of one slide. */
function useViewSubject(place: SubjectPlace | undefined): Subject | undefined {
  const { language, text } = useText();
  const own = useExportText();
  const view = useView((current) => current);
  const details = useFile("details");
  const key = view.selection === undefined ? "" : selectionKey(view.selection);
  const name = useKeyNames(key === "" ? [] : [key]).get(key);
  return useMemo(() => {
    if (place === undefined || details.data === undefined) return undefined;
    const window = text.timeline.window(formatDate(language, view.time.from), formatDate(language, view.time.to));
    const deck = viewDeck({
      title: name ?? `${text.title}: ${window}`,
      view: {
        frame: { type: "camera", camera: place.camera, narrowCamera: undefined },
        selection: view.selection,
        layers: view.layers,
        overlays: view.overlays,
        time: view.time,
        categories: view.categories,
        highlights: [],
      },
      language,
      entries: listedEntries(view, place.files.index, place),
      sourcesOf: (id) => details.data.get(id)?.sources ?? [],
      more: own.moreEvents,
    });
    return createSubject({ thing: "view", deck, step: 1 }, place);
  }, [place, details.data, view, name, language, text, own]);
}

/** Events of what is selected that pass the filters, newest first; an event is its own list. */
function listedEntries({ selection, time }: ViewState, index: EventIndex, { facets }: SubjectPlace) {
  if (selection === undefined) return [];
  if (isEventSelection(selection)) {
    const entry = index.byId.get(selection.id);
    return entry === undefined ? [] : [entry];
  }
  return eventsOf(index, selection, { ...facets, time }).map(({ entry }) => entry);
}

function useExportContext(isView: boolean): ExportContext | undefined {
  const { language, text } = useText();
  const own = useExportText();
  const view = useView((current) => current);
  const sight = useTransient((transient) => transient.sight);
  const details = useFile("details");
  const sources = useFile("sources");
  const manifest = useFile("manifest");
  const labels = useEventLabels();
  const [day] = useState(today);
  return useMemo(() => {
    if (details.data === undefined || sources.data === undefined || manifest.data === undefined) return undefined;
    const camera =
      view.camera ??
      (sight === undefined
        ? undefined
        : { lon: sight.centre[0], lat: sight.centre[1], zoom: sight.zoom, bearing: 0, pitch: 0 });
    return {
      language,
      text,
      own,
      sources: sources.data,
      sourcesOf: (id) => details.data.get(id)?.sources ?? [],
      labels,
      dataVersion: manifest.data.version,
      day,
      projection: view.projection,
      disclaimer: disclaimerOf(view.boundaries, text),
      attribution: `${text.marginalia.boundaries} · ${text.marginalia.otherSources}`,
      addressOfSlide: (deck, step) =>
        addressOf(isView ? { ...view, camera, page: undefined } : deckView(deck.ref, step, language)),
      addressOfSelection: (selection, { view: { time } }) =>
        addressOf({ ...defaultViewState(language), selection, time }),
    };
  }, [language, text, own, sources.data, details.data, manifest.data, labels, day, view, sight, isView]);
}

/** A story that only this browser keeps has no address that would do elsewhere: the atlas's own stands in. */
function deckView(ref: DeckRef, step: number, language: Language): ViewState {
  const view = defaultViewState(language);
  return ref.kind === "own" ? view : { ...view, story: ref, step };
}

function addressOf(view: ViewState): string {
  const { origin, pathname } = window.location;
  return `${origin === "null" ? "file://" : origin}${pathname}${formatLastingAddress(view, defaultViewState())}`;
}
