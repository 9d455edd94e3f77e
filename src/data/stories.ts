import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import {
  type PublishedStory,
  PublishedStorySchema,
  type StoryIndex,
  StoryIndexSchema,
} from "../../geo/contract/story.ts";
import { fetchData } from "./fetch-data.ts";

/** What stories the atlas ships. */
export function useStoryIndex(options: { readonly enabled?: boolean } = {}): UseQueryResult<StoryIndex> {
  return useQuery({
    queryKey: ["stories.json"],
    queryFn: ({ signal }) => fetchData("stories.json", StoryIndexSchema, signal),
    enabled: options.enabled ?? true,
  });
}

/** One story of the atlas; fetches nothing while `id` is undefined. */
export function useStory(id: string | undefined): UseQueryResult<PublishedStory> {
  return useQuery({
    queryKey: [`stories/${id}.json`],
    queryFn: ({ signal }) => fetchData(`stories/${id}.json`, PublishedStorySchema, signal),
    enabled: id !== undefined,
  });
}
