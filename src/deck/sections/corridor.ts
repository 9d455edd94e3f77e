import type { CorridorNode, Leg } from "../../../geo/contract/corridor.ts";
import { firstDay } from "../../domain/day.ts";
import { isOpenOn } from "../../domain/line-states.ts";
import type { DraftBlock } from "../pack-blocks.ts";
import { statementSection } from "./border.ts";
import {
  type BriefingContext,
  countryName,
  dayInPhrase,
  legName,
  link,
  number,
  paragraph,
  type Section,
  say,
  sentence,
} from "./context.ts";
import { freightSections } from "./freight.ts";
import type { SubjectEntry } from "./subject.ts";

type CorridorEntry = Extract<SubjectEntry, { kind: "corridor" }>;

/** Its routes and lengths, where trains change gauge, what is not there yet, how much was carried, what else is known. */
export function corridorSections(context: BriefingContext): readonly Section[] {
  const { entry } = context.subject;
  if (entry.kind !== "corridor") return [];
  const known = entry.route === undefined ? entry.file.corridor.statements : [];
  const told = known.filter(({ date }) => date === undefined || firstDay(date) <= firstDay(context.window.to));
  return [
    routesSection(context, entry),
    lengthsSection(context, entry),
    gaugeSection(context, entry),
    missingSection(context, entry),
    ...freightSections(context),
    statementSection(context, "statements", context.words.titles.statements, told),
  ];
}

function legsOf({ file, route }: CorridorEntry): readonly Leg[] {
  return [...file.legs.values()].filter(({ routes }) => route === undefined || routes.includes(route));
}

function routesSection(context: BriefingContext, entry: CorridorEntry): Section {
  const { words, text, window } = context;
  const routes = [...entry.file.routes.values()].filter(({ id }) => entry.route === undefined || id === entry.route);
  const unopened = legsOf(entry).filter(({ opened }) => !isOpenOn(opened, window.to)).length;
  return {
    id: "routes",
    title: words.titles.routes,
    blocks: [
      {
        type: "table",
        caption: words.corridor.routes,
        header: [words.headers.route, words.headers.legs, words.headers.modes],
        shares: [42, 20, 38],
        items: routes.map(({ id, name, sources }) => {
          const legs = legsOf({ ...entry, route: id });
          const modes = [...new Set(legs.map(({ mode }) => text.modes[mode]))];
          return {
            said: [
              paragraph(link({ kind: "corridor", id }, say(context, name))),
              paragraph(number(context, legs.length)),
              paragraph(sentence(modes.join(", ").toLocaleLowerCase(context.language)).slice(0, -1)),
            ],
            sources,
          };
        }),
      },
    ],
    notes: [
      words.corridor.schematic,
      routes.length > 1 ? words.corridor.shared : undefined,
      unopened === 0 ? undefined : words.corridor.unopened(unopened, dayInPhrase(context, window.to)),
    ],
  };
}

function lengthsSection(context: BriefingContext, entry: CorridorEntry): Section {
  const { words, text } = context;
  const { corridor, routes } = entry.file;
  const owners = [...(entry.route === undefined ? [corridor] : []), ...routes.values()].filter(
    ({ id }) => entry.route === undefined || id === entry.route,
  );
  const rows = owners.flatMap((owner) =>
    owner.lengths.map(({ valueKm, statedBy, year, note, source }) => ({
      said: [
        paragraph(text.panel.km(number(context, valueKm))),
        paragraph(note === undefined ? say(context, owner.name) : say(context, note)),
        paragraph(`${say(context, statedBy)}${year === undefined ? "" : `, ${year}`}`),
      ],
      sources: [source],
    })),
  );
  return {
    id: "lengths",
    title: words.titles.lengths,
    blocks: [
      {
        type: "table",
        caption: text.panel.lengths,
        header: [words.headers.length, words.headers.what, words.headers.statedBy],
        shares: [22, 46, 32],
        items: rows,
      },
    ],
    notes: [words.border.notMeasured],
  };
}

/** A place where the rail legs that meet have more than one gauge. */
function gaugeBreaks(
  entry: CorridorEntry,
): readonly { readonly node: CorridorNode; readonly gauges: readonly number[]; readonly legs: readonly Leg[] }[] {
  const legs = legsOf(entry).filter(({ gaugeMm }) => gaugeMm !== undefined);
  return [...entry.file.nodes.values()].flatMap((node) => {
    const own = legs.filter(({ from, to }) => from === node.id || to === node.id);
    const gauges = [...new Set(own.flatMap(({ gaugeMm }) => gaugeMm ?? []))].toSorted((a, b) => b - a);
    return gauges.length > 1 ? [{ node, gauges, legs: own }] : [];
  });
}

function gaugeSection(context: BriefingContext, entry: CorridorEntry): Section {
  const { words } = context;
  const breaks = gaugeBreaks(entry);
  const table: DraftBlock = {
    type: "table",
    caption: words.corridor.gauges,
    header: [words.headers.place, words.headers.country, words.headers.gauges],
    shares: [36, 32, 32],
    items: breaks.map(({ node, gauges, legs }) => ({
      said: [
        paragraph(link({ kind: "node", id: node.id }, say(context, node.name))),
        paragraph(countryName(context, node.country)),
        paragraph(words.corridor.millimetres(gauges.map((gauge) => number(context, gauge)).join(" / "))),
      ],
      sources: [...new Set([...node.sources, ...legs.flatMap(({ sources }) => sources)])],
    })),
  };
  return {
    id: "gauges",
    title: words.titles.gauges,
    blocks: [table],
    notes: [words.corridor.gaugeBreaks(breaks.length), words.corridor.gaugeLimits],
  };
}

function missingSection(context: BriefingContext, entry: CorridorEntry): Section {
  const { words, text } = context;
  const unfinished = legsOf(entry).filter(({ status }) => status !== "operating");
  return {
    id: "missing-link",
    title: words.titles.missing,
    blocks: [
      {
        type: "prose",
        items: unfinished.map((leg) => ({
          said: paragraph(
            link({ kind: "leg", id: leg.id }, legName(context, leg)),
            `: ${text.legStatuses[leg.status].toLocaleLowerCase(context.language)}.`,
            leg.note === undefined ? "" : ` ${say(context, leg.note)}`,
          ),
          sources: leg.sources,
        })),
      },
    ],
    notes: [words.corridor.unfinished(unfinished.length), words.corridor.statusToday],
  };
}
