import { useQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import type { ReaderStory } from "../../geo/contract/story.ts";
import type { DeckRef } from "../domain/deck-ref.ts";

export type OwnStoryState =
  | { readonly type: "loading" }
  | { readonly type: "ready"; readonly story: ReaderStory }
  /** It is not on this device, it has no step, or the address carries it in no readable form. */
  | { readonly type: "unknown" }
  | { readonly type: "failed"; readonly error: unknown; readonly retry: () => void };

const UNKNOWN: OwnStoryState = { type: "unknown" };

const importDesk = () => import("../author/own-stories.ts");

/**
 * The story of a reader that a reference names: as it stands in the editor or on this device, and again with every edit,
 * also one in another tab; or as the address carries it. Undefined for references of any other kind.
 */
export function useOwnStory(ref: DeckRef): OwnStoryState | undefined {
  const own = useStoryOnDevice(ref.kind === "own" ? ref.id : undefined);
  const linked = useStoryInLink(ref.kind === "link" ? ref.packed : undefined);
  return own ?? linked;
}

function useStoryOnDevice(id: string | undefined): OwnStoryState | undefined {
  const code = useQuery({
    queryKey: ["own-stories"],
    queryFn: async () => {
      const [{ desk }, { storyIn }] = await Promise.all([importDesk(), import("../author/story-desk.ts")]);
      return { desk, storyIn };
    },
    structuralSharing: false,
    enabled: id !== undefined,
  });
  const { data } = code;
  const story = useSyncExternalStore(data === undefined ? subscribeToNothing : data.desk.api.subscribe, () =>
    data === undefined || id === undefined ? undefined : data.storyIn(data.desk.api.getState(), id),
  );
  return useMemo((): OwnStoryState | undefined => {
    if (id === undefined) return undefined;
    if (code.isError) return { type: "failed", error: code.error, retry: () => void code.refetch() };
    if (code.data === undefined) return { type: "loading" };
    return story === undefined || story.steps.length === 0 ? UNKNOWN : { type: "ready", story };
  }, [id, code, story]);
}

function useStoryInLink(packed: string | undefined): OwnStoryState | undefined {
  const unpacked = useQuery({
    queryKey: ["story-link", packed],
    queryFn: async () => (await import("../author/story-link.ts")).unpackStory(packed ?? ""),
    retry: false,
    enabled: packed !== undefined,
  });
  return useMemo((): OwnStoryState | undefined => {
    if (packed === undefined) return undefined;
    const { data, error, refetch } = unpacked;
    const retry = () => void refetch();
    if (error !== null) return { type: "failed", error, retry };
    if (data === undefined) return { type: "loading" };
    return data.type === "fault" || data.story.steps.length === 0 ? UNKNOWN : { type: "ready", story: data.story };
  }, [packed, unpacked]);
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
