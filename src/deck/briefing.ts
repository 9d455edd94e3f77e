import { boundsAround, unionBounds } from "../domain/bounds.ts";
import { drawnPlaces, type IndexEntry } from "../domain/event-index.ts";
import { isEventSelection, parseSelection } from "../domain/selection.ts";
import type { Deck, Slide, SlideFrame } from "./deck.ts";
import { type Page, packBlocks } from "./pack-blocks.ts";
import { borderSections } from "./sections/border.ts";
import { changesSection } from "./sections/changes.ts";
import { claimsSection } from "./sections/claims.ts";
import {
  type BriefingContext,
  type BriefingOptions,
  createContext,
  dayInPhrase,
  type Section,
  subjectName,
  whenOf,
} from "./sections/context.ts";
import { corridorSections } from "./sections/corridor.ts";
import { disputesSection } from "./sections/disputes.ts";
import { eventSections } from "./sections/event.ts";
import { exercisesSections } from "./sections/exercises.ts";
import { keyEventsSection } from "./sections/key-events.ts";
import { membershipSection } from "./sections/membership.ts";
import { situationSection } from "./sections/situation.ts";
import { sourcesSection } from "./sections/sources.ts";
import { timelineSection } from "./sections/timeline.ts";
import { titleSection } from "./sections/title.ts";
import { SLIDE_LIMITS } from "./slide-limits.ts";

/**
 * A briefing on whatever can be selected, of a window of time, in one language; undefined for what the data does not
 * know. A leg or a node of the corridor gets that of the corridor, a crossing that of its border. Pure: the same files
 * give the same deck.
 */
export function buildBriefing(options: BriefingOptions): Deck | undefined {
  const context = createContext(options);
  if (context === undefined) return undefined;
  const { words, window, text, files, subject } = context;
  const sections = [
    titleSection(context),
    situationSection(context),
    membershipSection(context),
    ...borderSections(context),
    ...corridorSections(context),
    ...eventSections(context),
    timelineSection(context),
    ...exercisesSections(context),
    keyEventsSection(context),
    disputesSection(context),
    changesSection(context),
    claimsSection(context),
  ];
  const slides = sections.flatMap((section) => slidesOf(section, context));
  const ids = [...new Set(slides.flatMap(({ sources }) => sources))];
  const span = text.timeline.window(dayInPhrase(context, window.from), dayInPhrase(context, window.to));
  return {
    ref: {
      kind: "briefing",
      selection: subject.selection,
      window,
      ...(options.compare === undefined ? {} : { compare: options.compare }),
    },
    title: subjectName(context),
    summary: words.title.summary(span),
    credits: words.title.version(files.manifest.version, dayInPhrase(context, window.to)),
    slides: [...slides, ...slidesOf(sourcesSection(context, ids), context)],
  };
}

function slidesOf(section: Section | undefined, context: BriefingContext): readonly Slide[] {
  if (section === undefined) return [];
  const pages = packBlocks(section.blocks);
  return pages.map((page, index) => {
    const isFirst = index === 0;
    return {
      id: isFirst ? section.id : `${section.id}-${index + 1}`,
      title: isFirst ? section.title : `${section.title} (${index + 1})`,
      blocks: page.blocks,
      notes: notesOf(section, { page, index, pages: pages.length }, context),
      view: viewOf(section, page, context),
      // What a section rests on as a whole is named once.
      sources: [...new Set([...page.sources, ...(isFirst ? (section.sources ?? []) : [])])],
    };
  });
}

/** What to say: the section's sentences on its first slide, and on each what weakens the evidence for what it names. */
function notesOf(
  { notes, tellsEvents = false }: Section,
  { page, index, pages }: { readonly page: Page; readonly index: number; readonly pages: number },
  context: BriefingContext,
): string {
  const { words, files } = context;
  const entries = page.keys.flatMap((key) => {
    const selection = parseSelection(key);
    return isEventSelection(selection) ? (files.index.byId.get(selection.id) ?? []) : [];
  });
  const oneSource = entries.filter(({ publishers }) => publishers === 1).length;
  const coarse = entries.filter(({ start }) => start.length < 10).length;
  const placeless = entries.filter((entry) => drawnPlaces(entry).length === 0).length;
  const said = [
    ...(index === 0 ? notes : [words.caveats.continued(index + 1, pages)]),
    ...page.remarks,
    oneSource === 0 ? undefined : words.caveats.oneSource(oneSource),
    coarse === 0 ? undefined : words.caveats.coarse(coarse),
    placeless === 0 ? undefined : words.caveats.placeless(placeless),
    ...(tellsEvents ? entries.map((entry) => told(context, entry)) : []),
  ];
  return fitNotes(said.filter((paragraph) => paragraph !== undefined && paragraph !== ""));
}

function told(context: BriefingContext, entry: IndexEntry): string {
  const summary = context.files.details.get(entry.id)?.summary[context.language] ?? "";
  return `${whenOf(context, entry)}. ${summary}`;
}

/** Whole paragraphs, as many as a slide's notes hold; a paragraph too long for itself is left out, never cut. */
function fitNotes(paragraphs: readonly (string | undefined)[]): string {
  return paragraphs.reduce<string>((said, next = "") => {
    const longer = said === "" ? next : `${said}\n\n${next}`;
    return longer.length > SLIDE_LIMITS.notesCharacters ? said : longer;
  }, "");
}

const MAX_ZOOM = 6;
const MARGIN_DEGREES = 1.5;

function viewOf(section: Section, { keys }: Page, { subject, window, files }: BriefingContext): Slide["view"] {
  const boxes = keys
    .flatMap((key) => positionsOf(key, files))
    .map((position) => boundsAround(position, MARGIN_DEGREES));
  const bounds = unionBounds(boxes);
  const frame: SlideFrame = bounds === undefined ? subject.frame : { type: "bounds", bounds, maxZoom: MAX_ZOOM };
  return {
    frame,
    selection: subject.selection,
    layers: section.layers ?? subject.layers,
    overlays: subject.overlays,
    time: section.time ?? window,
    categories: section.categories ?? new Set(),
    highlights: keys,
  };
}

/** Where what a slide names lies; countries, borders and routes are as wide as the subject and frame nothing of their own. */
function positionsOf(key: string, files: BriefingContext["files"]): readonly (readonly [number, number])[] {
  const selection = parseSelection(key);
  if (selection === undefined) return [];
  if (isEventSelection(selection)) {
    const entry = files.index.byId.get(selection.id);
    return entry === undefined ? [] : drawnPlaces(entry).map(({ position }) => position);
  }
  if (selection.kind === "node") return present(files.corridor.nodes.get(selection.id)?.position);
  if (selection.kind === "leg") {
    const leg = files.corridor.legs.get(selection.id);
    return leg === undefined ? [] : [leg.from, leg.to].flatMap((id) => present(files.corridor.nodes.get(id)?.position));
  }
  if (selection.kind !== "crossing") return [];
  const crossings = [...files.borders.values()].flatMap((border) => border.crossings);
  return present(crossings.find(({ id }) => id === selection.id)?.position);
}

function present<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}
