import { CATEGORIES, ORGANISATIONS, ROLES, SERIES, STATUSES } from "../../geo/contract/event.ts";
import { SOURCE_KINDS } from "../../geo/contract/source.ts";
import type { Camera } from "../domain/camera.ts";
import { widenDate } from "../domain/day.ts";
import { deckKey, parseDeckRef, pinWindow } from "../domain/deck-ref.ts";
import { BOUNDARY_PRACTICES } from "../domain/disputes.ts";
import { PLACE_PRECISIONS, SOURCE_COUNTS } from "../domain/event-facets.ts";
import { parseSelection, selectionKey } from "../domain/selection.ts";
import type { TimeWindow } from "../domain/time-window.ts";
import { LAYER_IDS, MOST_OVERLAYS, OVERLAY_IDS, PAGE_IDS, type ViewState } from "./view-state.ts";

/**
 * One codec a key. `parse` gives undefined for nonsense, and the default stands; `format` gives undefined
 * for the default, and the key is left out.
 */
interface Codec<Value> {
  readonly key: string;
  readonly parse: (text: string, defaults: Value) => Value | undefined;
  readonly format: (value: Value, defaults: Value) => string | undefined;
}

/** Less time than this nobody can read a step in. */
const LEAST_KIOSK_SECONDS = 3;

type QueryField = Exclude<keyof ViewState, "camera">;

const CODECS: { readonly [Field in QueryField]: Codec<ViewState[Field]> } = {
  selection: {
    key: "select",
    parse: parseSelection,
    format: (value) => (value === undefined ? undefined : selectionKey(value)),
  },
  layers: setCodec("layers", LAYER_IDS),
  time: {
    key: "time",
    parse: parseTime,
    format: (value, defaults) =>
      value.from === defaults.from && value.to === defaults.to ? undefined : `${value.from}/${value.to}`,
  },
  boundaries: choiceCodec("boundaries", BOUNDARY_PRACTICES),
  overlays: fewOf(setCodec("overlay", OVERLAY_IDS), MOST_OVERLAYS),
  compare: {
    key: "compare",
    parse: (text) => widenDate(text, "first"),
    format: (value) => value,
  },
  categories: setCodec("category", CATEGORIES),
  countries: countriesCodec("country"),
  roles: setCodec("role", ROLES),
  organisations: setCodec("organisation", ORGANISATIONS),
  series: setCodec("series", SERIES),
  statuses: setCodec("status", STATUSES),
  precisions: setCodec("precision", PLACE_PRECISIONS),
  sourceKinds: setCodec("source-kind", SOURCE_KINDS),
  sourceCounts: setCodec("sources", SOURCE_COUNTS),
  query: {
    key: "q",
    parse: (text) => text,
    format: (value) => (value === "" ? undefined : value),
  },
  language: choiceCodec("lang", ["en", "ru"]),
  theme: choiceCodec("theme", ["light", "dark", "print", "system"]),
  projection: choiceCodec("projection", ["globe", "mercator"]),
  page: optionalChoiceCodec("page", PAGE_IDS),
  story: {
    key: "story",
    parse: parseDeckRef,
    format: (value) => (value === undefined ? undefined : deckKey(value)),
  },
  step: {
    key: "step",
    parse: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined),
    format: (value, defaults) => (value === defaults ? undefined : String(value)),
  },
  mode: choiceCodec("mode", ["slides", "scroll"]),
  kiosk: {
    key: "kiosk",
    parse: (text) => (/^\d{1,3}$/.test(text) && Number(text) >= LEAST_KIOSK_SECONDS ? Number(text) : undefined),
    format: (value) => (value === undefined ? undefined : String(value)),
  },
  presenter: {
    key: "presenter",
    parse: (text) => (/^[a-z0-9]{4,32}$/.test(text) ? text : undefined),
    format: (value) => value,
  },
  embed: {
    key: "embed",
    parse: (text) => (text === "1" ? true : undefined),
    format: (value) => (value ? "1" : undefined),
  },
};

const FIELDS = Object.keys(CODECS) as QueryField[];

/** Reads a view from an address; whatever it does not say, or says wrongly, is as in `defaults`. */
export function parseAddress(address: { search: string; hash: string }, defaults: ViewState): ViewState {
  const query = new URLSearchParams(address.search);
  const parsed = FIELDS.flatMap((field) => {
    const { key, parse } = CODECS[field] as Codec<unknown>;
    const text = query.get(key);
    const value = text === null ? undefined : parse(text, defaults[field]);
    return value === undefined ? [] : [[field, value] as const];
  });
  const view: ViewState = {
    ...defaults,
    ...Object.fromEntries(parsed),
    camera: parseCamera(address.hash) ?? defaults.camera,
  };
  return view.story === undefined ? view : { ...view, story: pinWindow(view.story, view) };
}

/** Writes a view as `?…#map=…`, without what is as in `defaults`; empty for the default view. */
export function formatAddress(view: ViewState, defaults: ViewState): string {
  const parts = FIELDS.flatMap((field) => {
    const { key, format } = CODECS[field] as Codec<unknown>;
    const text = format(view[field], defaults[field]);
    return text === undefined ? [] : [`${key}=${readable(text)}`];
  });
  const search = parts.length === 0 ? "" : `?${parts.join("&")}`;
  return `${search}${view.camera === undefined ? "" : `#${formatCamera(view.camera)}`}`;
}

/** Whether the address leaves a field out: it stands as in `defaults`. */
export function isAtDefault(field: keyof ViewState, view: ViewState, defaults: ViewState): boolean {
  if (field === "camera") return view.camera === defaults.camera;
  return (CODECS[field] as Codec<unknown>).format(view[field], defaults[field]) === undefined;
}

/**
 * Writes a view so that it shows the same for ever and for everybody: what depends on the day or on the reader, the
 * end of time and the language, stands there even where it is the default.
 */
export function formatLastingAddress(view: ViewState, defaults: ViewState): string {
  const other = view.language === "en" ? "ru" : "en";
  return formatAddress(view, { ...defaults, language: other, time: { from: view.time.to, to: view.time.from } });
}

/** Percent-encodes all but the marks that are safe in a query and make an address readable. */
function readable(text: string): string {
  return encodeURIComponent(text).replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%2F", "/");
}

function setCodec<Value extends string>(key: string, known: readonly Value[]): Codec<ReadonlySet<Value>> {
  return {
    key,
    parse: (text) => {
      const wanted = new Set(text.split(","));
      if (text === "") return new Set();
      const found = known.filter((id) => wanted.has(id));
      return found.length === 0 ? undefined : new Set(found);
    },
    format: (value, defaults) => {
      const isDefault = value.size === defaults.size && [...value].every((id) => defaults.has(id));
      return isDefault ? undefined : known.filter((id) => value.has(id)).join(",");
    },
  };
}

/** Any country may be asked for: which of them have events, the data says. */
function countriesCodec(key: string): Codec<ReadonlySet<string>> {
  return {
    key,
    parse: (text) => {
      const codes = text.split(",").filter((code) => /^[A-Za-z]{2}$/.test(code));
      return codes.length === 0 ? undefined : new Set(codes.map((code) => code.toUpperCase()));
    },
    format: (value) => (value.size === 0 ? undefined : [...value].toSorted().join(",")),
  };
}

/** Of a set that names more than it may hold, the first ones. */
function fewOf<Value>(codec: Codec<ReadonlySet<Value>>, most: number): Codec<ReadonlySet<Value>> {
  return {
    ...codec,
    parse: (text, defaults) => {
      const found = codec.parse(text, defaults);
      return found === undefined ? undefined : new Set([...found].slice(0, most));
    },
  };
}

function choiceCodec<Value extends string>(key: string, choices: readonly Value[]): Codec<Value> {
  return {
    key,
    parse: (text) => choices.find((choice) => choice === text),
    format: (value, defaults) => (value === defaults ? undefined : value),
  };
}

function optionalChoiceCodec<Value extends string>(key: string, choices: readonly Value[]): Codec<Value | undefined> {
  return { key, parse: (text) => choices.find((choice) => choice === text), format: (value) => value };
}

function parseTime(text: string): TimeWindow | undefined {
  const [fromText, toText, ...rest] = text.split("/");
  if (fromText === undefined || toText === undefined || rest.length > 0) return undefined;
  const from = widenDate(fromText, "first");
  const to = widenDate(toText, "last");
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

const CAMERA = /^#?map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)(?:\/(-?[\d.]+)(?:\/([\d.]+))?)?$/;

function parseCamera(hash: string): Camera | undefined {
  const match = CAMERA.exec(hash);
  if (!match) return undefined;
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN, bearing = 0, pitch = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)));
  const isSane =
    zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 90 && Math.abs(lon) <= 360 && Math.abs(bearing) <= 360 && pitch <= 85;
  // NaN fails every comparison, so a malformed number is not sane either.
  return isSane && Number.isFinite(pitch) ? { zoom, lat, lon, bearing, pitch } : undefined;
}

/** As fine as a pixel at that zoom, as in MapLibre's own hash. */
function formatCamera({ lon, lat, zoom, bearing, pitch }: Camera): string {
  const digits = Math.max(2, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  // `String` would write 0.0000003 as 3e-7.
  const text = (value: number, places: number) =>
    value
      .toFixed(places)
      .replace(/\.?0+$/, "")
      .replace(/^-0$/, "0");
  const [turn, tilt] = [text(bearing, 1), text(pitch, 1)];
  const tail = turn === "0" && tilt === "0" ? "" : `/${turn}${tilt === "0" ? "" : `/${tilt}`}`;
  return `map=${text(zoom, 2)}/${text(lat, digits)}/${text(lon, digits)}${tail}`;
}
