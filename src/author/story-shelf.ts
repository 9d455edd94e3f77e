import * as v from "valibot";
import { DraftStorySchema, type ReaderStory } from "../../geo/contract/story.ts";

const PREFIX = "csto-atlas.story.";

/**
 * The stories of a reader on this device: one record each in the browser's local storage. It writes at once, so that
 * what was typed a moment before the page goes is kept too, which a database that answers later cannot promise; a few
 * hundred stories fit.
 */
export interface StoryShelf {
  /** Whatever lies there, the last changed first. */
  readonly list: () => readonly ShelfEntry[];
  readonly read: (id: string) => ShelfEntry | undefined;
  /** Puts a story there unless its record is another than the one with that revision; undefined for none. */
  readonly put: (story: ReaderStory, expected: string | undefined) => PutOutcome;
  /** Puts a record back as it was. */
  readonly restore: (id: string, raw: string) => boolean;
  readonly remove: (id: string) => void;
}

export type ShelfEntry =
  | {
      readonly type: "story";
      readonly id: string;
      readonly story: ReaderStory;
      readonly revision: string;
      /** A moment as ISO 8601. */
      readonly changedAt: string;
      readonly raw: string;
    }
  /** A record that cannot be read: left where it lies, so that it can be saved as it is. */
  | { readonly type: "broken"; readonly id: string; readonly raw: string };

export type PutOutcome =
  | { readonly type: "saved"; readonly revision: string }
  /** The record has been changed or taken away meanwhile. */
  | { readonly type: "conflict" }
  | { readonly type: "refused"; readonly reason: "full" | "blocked" };

const RecordSchema = v.object({ revision: v.string(), changedAt: v.string(), story: DraftStorySchema });

/** The part of `localStorage` that the shelf needs; tests give their own. */
export type Drawer = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

interface Options {
  /** Throws where the browser keeps nothing. */
  readonly drawer: () => Drawer;
  readonly newRevision: () => string;
  readonly now: () => Date;
}

export function createShelf({ drawer, newRevision, now }: Options): StoryShelf {
  const readRaw = (id: string): string | undefined => {
    try {
      return drawer().getItem(PREFIX + id) ?? undefined;
    } catch {
      return undefined;
    }
  };
  const read = (id: string): ShelfEntry | undefined => {
    const raw = readRaw(id);
    return raw === undefined ? undefined : parseRecord(id, raw);
  };
  const put = (story: ReaderStory, expected: string | undefined): PutOutcome => {
    const raw = readRaw(story.id);
    const there = raw === undefined ? undefined : parseRecord(story.id, raw);
    if ((there?.type === "story" ? there.revision : raw) !== expected) return { type: "conflict" };
    const revision = newRevision();
    const reason = write(story.id, JSON.stringify({ revision, changedAt: now().toISOString(), story }));
    return reason === undefined ? { type: "saved", revision } : { type: "refused", reason };
  };
  const write = (id: string, raw: string): "full" | "blocked" | undefined => {
    try {
      drawer().setItem(PREFIX + id, raw);
      return undefined;
    } catch (error) {
      return isFull(error) ? "full" : "blocked";
    }
  };
  return {
    list: () =>
      idsIn(drawer)
        .flatMap((id) => read(id) ?? [])
        .toSorted((a, b) => changeOf(b).localeCompare(changeOf(a)) || a.id.localeCompare(b.id)),
    read,
    put,
    restore: (id, raw) => write(id, raw) === undefined,
    remove: (id) => {
      try {
        drawer().removeItem(PREFIX + id);
      } catch {
        // Where nothing can be kept there is nothing to take away.
      }
    },
  };
}

/** The story whose record has that key in the storage; undefined for keys of anything else. */
export function storyOfStorageKey(key: string | null): string | undefined {
  return key?.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
}

function parseRecord(id: string, raw: string): ShelfEntry {
  try {
    const { revision, changedAt, story } = v.parse(RecordSchema, JSON.parse(raw));
    if (story.id === id) return { type: "story", id, story, revision, changedAt, raw };
  } catch {
    // Told by the entry's type.
  }
  return { type: "broken", id, raw };
}

function idsIn(drawer: () => Drawer): readonly string[] {
  try {
    const storage = drawer();
    return Array.from({ length: storage.length }, (_, index) => storyOfStorageKey(storage.key(index)) ?? []).flat();
  } catch {
    return [];
  }
}

/** Broken records come first: they ask for something to be done. */
function changeOf(entry: ShelfEntry): string {
  return entry.type === "story" ? entry.changedAt : "9";
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && (error.name === "QuotaExceededError" || error.code === 22);
}
