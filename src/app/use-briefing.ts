import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useFile } from "../data/queries.ts";
import type { Deck } from "../deck/deck.ts";
import type { BriefingFiles } from "../deck/sections/subject.ts";
import type { BriefingRef } from "../domain/deck-ref.ts";
import { defaultTime, type Language } from "../state/view-state.ts";
import type { DeckState } from "./use-deck.ts";

/** The briefing that a reference asks for, made when the files are there; fetches nothing while there is none. */
export function useBriefing(ref: BriefingRef | undefined, language: Language): DeckState {
  const isWanted = ref !== undefined;
  const builder = useBuilder(isWanted);
  const queries = useBriefingFiles(isWanted);
  const files = useFilesOf(queries);
  const buildBriefing = builder.data?.buildBriefing;
  const deck = useMemo((): Deck | "loading" | undefined => {
    if (ref === undefined || files === undefined || buildBriefing === undefined) return "loading";
    const { selection, window = defaultTime(), compare } = ref;
    return buildBriefing({ selection, window, compare, language, files });
  }, [ref, language, buildBriefing, files]);
  const failed = [builder, ...Object.values(queries)].find(({ isError }) => isError);
  return useMemo((): DeckState => {
    if (failed !== undefined) return { type: "failed", error: failed.error, retry: () => void failed.refetch() };
    if (deck === "loading") return { type: "loading" };
    return deck === undefined ? { type: "unknown" } : { type: "ready", deck };
  }, [deck, failed]);
}

/** The code that makes briefings is loaded with the first one. */
function useBuilder(enabled: boolean) {
  return useQuery({
    queryKey: ["code of briefings"],
    queryFn: () => import("../deck/briefing.ts"),
    enabled,
    structuralSharing: false,
  });
}

type Queries = { readonly [Name in keyof BriefingFiles]: UseQueryResult<BriefingFiles[Name]> };

function useBriefingFiles(enabled: boolean): Queries {
  return {
    index: useFile("index", { enabled }),
    details: useFile("details", { enabled }),
    sources: useFile("sources", { enabled }),
    countries: useFile("countries", { enabled }),
    memberships: useFile("memberships", { enabled }),
    offices: useFile("offices", { enabled }),
    borders: useFile("borders", { enabled }),
    corridor: useFile("corridor", { enabled }),
    grounds: useFile("grounds", { enabled }),
    zones: useFile("zones", { enabled }),
    disputed: useFile("disputed", { enabled }),
    publishers: useFile("publishers", { enabled }),
    manifest: useFile("manifest", { enabled }),
  };
}

/** All of the files, the same object while they are the same; undefined while one is missing. */
function useFilesOf(queries: Queries): BriefingFiles | undefined {
  const entries = Object.entries(queries).map(([name, { data }]) => [name, data] as const);
  const loaded = entries.map(([, data]) => data);
  // The names never change, and the contents are all of `loaded`.
  return useMemo(
    () => (loaded.includes(undefined) ? undefined : (Object.fromEntries(entries) as unknown as BriefingFiles)),
    loaded,
  );
}
