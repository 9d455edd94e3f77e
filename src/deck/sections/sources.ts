import { SOURCE_KINDS, type Source } from "../../../geo/contract/source.ts";
import type { BriefingContext, Section } from "./context.ts";
import { number, paragraph } from "./context.ts";

/** How many pages a briefing rests on, of which kinds, and how many of them a state owns or pays for. */
export function sourcesSection(context: BriefingContext, ids: readonly string[]): Section | undefined {
  const { files, words, text } = context;
  const sources = ids.map((id) => files.sources.get(id)).filter((source) => source !== undefined);
  if (sources.length === 0) return undefined;
  const publishers = new Set(sources.map(({ publisher }) => publisher));
  const owned = sources.filter((source) => isStateMedia(context, source));
  const official = sources.filter(({ kind }) => kind === "official");
  return {
    id: "sources",
    title: words.titles.sources,
    blocks: [
      {
        type: "figures",
        items: [
          {
            label: words.sources.pages,
            value: number(context, sources.length),
            note: words.sources.publishers(publishers.size),
            sources: [],
          },
        ],
      },
      {
        type: "table",
        caption: words.sources.caption,
        header: [words.headers.sourceKind, words.headers.pages],
        shares: [75, 25],
        items: [
          ...SOURCE_KINDS.flatMap((kind) => {
            const count = sources.filter((source) => source.kind === kind).length;
            return count === 0 ? [] : [[text.sourceKinds[kind], count] as const];
          }),
          ...(owned.length === 0 ? [] : [[words.sources.owned, owned.length] as const]),
        ].map(([name, count]) => ({ said: [paragraph(name), paragraph(number(context, count))], sources: [] })),
      },
    ],
    notes: [
      words.sources.lead(sources.length, publishers.size),
      words.sources.states(official.length, owned.length),
      words.sources.listed,
    ],
    sources: ids,
  };
}

/** Media that the register of publishers names as a state's own; a page counts by whose text it carries, if that is known. */
function isStateMedia({ files }: BriefingContext, { publisher, origin, kind }: Source): boolean {
  const whose = origin ?? publisher;
  return kind !== "official" && files.publishers.some(({ names }) => names.includes(whose));
}
