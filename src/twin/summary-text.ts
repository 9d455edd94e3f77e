import type { Tally, ViewSummary } from "../domain/view-summary.ts";
import type { Language } from "../state/view-state.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { asSentence, joinWords } from "./join-words.ts";
import { formatPeriod } from "./period.ts";
import { TWIN_TEXTS } from "./twin-text.ts";

interface Around {
  readonly language: Language;
  readonly countryName: (code: string) => string;
  /** Where the map looks, in words, and how much it shows there; left out where nothing is known of it. */
  readonly map: { readonly placeName: string | undefined; readonly features: number } | undefined;
  readonly layers: readonly string[];
}

/** How many countries and categories are named before the rest is summed up. */
const NAMED_COUNTRIES = 3;
const NAMED_CATEGORIES = 4;

/** The view in prose, one paragraph of sentences: what happened, who was in, where the map looks. */
export function summaryText(summary: ViewSummary, { language, countryName, map, layers }: Around): string {
  const { summary: text } = TWIN_TEXTS[language];
  const { busiestYear, notHeld, membership } = summary;
  const frozen = membership.frozen.length === 0 ? [] : [text.frozen(membership.frozen.map(countryName))];
  return [
    whatHappened(summary, language, countryName),
    ...(busiestYear === undefined ? [] : [text.busiest(busiestYear.thing, busiestYear.count)]),
    ...(notHeld === 0 ? [] : [text.notHeld(notHeld)]),
    asSentence([text.membership(formatDateInPhrase(language, summary.window.to), membership), ...frozen].join("; ")),
    ...(map === undefined ? [] : [text.looksAt(map.placeName, map.features)]),
    layers.length === 0 ? text.noLayers : text.layers(layers),
  ].join(" ");
}

function whatHappened(summary: ViewSummary, language: Language, countryName: (code: string) => string): string {
  const { summary: text } = TWIN_TEXTS[language];
  const { exercises, exerciseCountries, total, window } = summary;
  const named = ({ thing, count }: Tally<string>) => `${countryName(thing)} (${count})`;
  const period = asPeriod(formatPeriod(language, window));
  if (total === 0) return text.nothing(period);
  const [only, ...more] = exerciseCountries;
  const where =
    only === undefined
      ? []
      : more.length === 0
        ? [text.allIn(countryName(only.thing), exercises)]
        : [text.mostIn(exerciseCountries.slice(0, NAMED_COUNTRIES).map(named))];
  const held = exercises === 0 ? [] : [[text.exercises(exercises), ...where].join(", ")];
  const others = total - exercises;
  return asSentence(
    `${period}: ${[...held, ...(others === 0 ? [] : [otherEvents(summary, language, others)])].join("; ")}`,
  );
}

/** "444 other events: 100 ministerial meetings, 80 summits and 264 of other kinds". */
function otherEvents({ categories, exercises }: ViewSummary, language: Language, others: number): string {
  const { summary: text } = TWIN_TEXTS[language];
  const first = categories.slice(0, categories.length === NAMED_CATEGORIES + 1 ? undefined : NAMED_CATEGORIES);
  const rest = others - first.reduce((sum, { count }) => sum + count, 0);
  const kinds = first.map(({ thing, count }) => text.categories[thing](count));
  const listed = joinWords(language, rest === 0 ? kinds : [...kinds, text.ofOtherKinds(rest)]);
  return exercises === 0 ? listed : `${text.others(others)}: ${listed}`;
}

function asPeriod(period: string): string {
  return `${period.charAt(0).toUpperCase()}${period.slice(1)}`;
}
