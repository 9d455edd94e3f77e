import { counted } from "../text/plural.ts";
import { joinWords } from "./join-words.ts";
import type { TwinTexts } from "./twin-text.ts";

const count = (one: string, other: string) => (value: number) => counted("en", value, [one, other]);
const events = count("event", "events");
const features = count("feature", "features");

const MEMBERSHIP = {
  signatories: count("signatory", "signatories"),
  parties: count("party", "parties"),
  members: count("member", "members"),
} as const;

export const en: TwinTexts = {
  close: "Close the list",
  arrange: { label: "Arrange", kind: "By kind", distance: "By distance" },
  scope: { label: "Show", view: "In view", everywhere: "The whole map" },
  follow: "Move the map along",
  pan: {
    label: "Move the map",
    north: "Move the map north",
    east: "Move the map east",
    south: "Move the map south",
    west: "Move the map west",
  },
  keys: "Up and Down walk the list, letters jump to a name, Alt with an arrow key goes to the nearest feature in that direction, Enter selects.",
  empty: "The map draws nothing here. Move it, zoom out, or show the whole map.",
  withoutMap: "There is no map, so everything that it would draw is listed.",
  features,
  nearestOf: (shown, all) => `The nearest ${shown} of ${features(all)}`,
  groups: {
    country: "Countries",
    disputed: "Disputed areas",
    zone: "Collective security regions",
    border: "Borders",
    crossing: "Crossings and bridges",
    leg: "Corridor legs",
    node: "Corridor nodes",
    ground: "Training grounds",
    exercise: "Exercises",
    event: "Events",
  },
  compass: {
    north: "north",
    "north-east": "north-east",
    east: "east",
    "south-east": "south-east",
    south: "south",
    "south-west": "south-west",
    west: "west",
    "north-west": "north-west",
  },
  inTheMiddle: "in the middle",
  away: (km, compass) => `${km} km ${compass}`,
  opened: (date) => `opened ${date}`,
  nothingThere: {
    north: "Nothing further north in view.",
    east: "Nothing further east in view.",
    south: "Nothing further south in view.",
    west: "Nothing further west in view.",
  },
  moreHere: (value) => `${value} more here`,
  regions: {
    "central-asia": "Central Asia",
    caucasus: "South Caucasus",
    "eastern-europe": "Eastern Europe",
    baltic: "Baltic Sea region",
    "european-russia": "European Russia",
    siberia: "Siberia",
    "far-east": "Russian Far East",
    "middle-east": "Middle East",
    "south-asia": "South Asia",
    "east-asia": "East Asia",
  },
  say: {
    inView: (value) => `${features(value)} in view`,
    events: (all, inView) => (all === 0 ? "no events" : `${events(all)}, ${inView === all ? "all" : inView} in view`),
    eventsOnly: events,
    eventsOf: (value, all) => `${value} of ${events(all)}`,
    membership: ({ kind, count: value }) => MEMBERSHIP[kind](value),
    shown: (layer) => `${layer} shown`,
    hidden: (layer) => `${layer} hidden`,
    filtered: "filter changed",
    copied: "Copied.",
    copyFailed: "The browser did not let the text be copied.",
  },
  summary: {
    copy: "Copy",
    nothing: (period) => `${period}: no event in the atlas passes the filters.`,
    exercises: count("exercise", "exercises"),
    mostIn: (countries) => `most in ${joinWords("en", countries)}`,
    allIn: (country, exercises) => (exercises === 1 ? `in ${country}` : `all in ${country}`),
    others: count("other event", "other events"),
    categories: {
      summit: count("summit", "summits"),
      ministerial: count("ministerial meeting", "ministerial meetings"),
      leadership: count("change in office", "changes in office"),
      treaty: count("treaty", "treaties"),
      membership: count("change of membership", "changes of membership"),
      statement: count("statement", "statements"),
      cooperation: count("step of cooperation", "steps of cooperation"),
      aid: count("act of aid", "acts of aid"),
      mission: count("mission", "missions"),
      exercise: count("exercise outside a series", "exercises outside a series"),
      "law-and-order": count("law-and-order event", "law-and-order events"),
      border: count("border event", "border events"),
      incident: count("incident", "incidents"),
      infrastructure: count("infrastructure event", "infrastructure events"),
    },
    ofOtherKinds: (value) => `${value} of other kinds`,
    busiest: (year, value) => `Most began in ${year}: ${value}.`,
    notHeld: (value) =>
      value === 1 ? "1 of them was not held, or not yet." : `${value} of them were not held, or not yet.`,
    membership: (date, { kind, count: value }) => {
      if (kind === "signatories")
        return `On ${date} the Treaty had ${MEMBERSHIP.signatories(value)} and was not yet in force`;
      if (value === 0) return `On ${date} there was no Treaty yet`;
      return `On ${date} the ${kind === "parties" ? "Treaty" : "CSTO"} had ${MEMBERSHIP[kind](value)}`;
    },
    frozen: (countries) => `the participation of ${joinWords("en", countries)} was frozen`,
    looksAt: (place, value) =>
      place === undefined
        ? `The map has ${features(value)} in view.`
        : `The map looks at ${place}: ${features(value)} in view.`,
    layers: (names) => `Layers shown: ${names.join(", ")}.`,
    noLayers: "No layer is switched on.",
  },
};
