import { createStore, type StoreApi } from "zustand/vanilla";
import type { ReaderStory } from "../../geo/contract/story.ts";
import { type EditHistory, edit, redo, replaceStory, startHistory, undo, withId } from "../domain/edit-history.ts";
import { copyStory, type StoryEdit } from "../domain/story-edits.ts";
import type { ShelfEntry, StoryShelf } from "./story-shelf.ts";

/** What was typed last is on the device after this rest, or when the page is hidden or left. */
const SAVE_AFTER_MS = 400;

export type SaveState =
  | "saved"
  | "pending"
  /** The browser keeps nothing more, or nothing at all: the story lives in this page only. */
  | "full"
  | "blocked"
  /** Another tab has written to the record, or taken it away, since it was read here. */
  | "changed-elsewhere"
  | "removed-elsewhere";

interface OpenStory {
  readonly history: EditHistory;
  /** Of the record that this story was read from or last written to; undefined before the first. */
  readonly revision: string | undefined;
  /** The story as its record has it. */
  readonly saved: ReaderStory | undefined;
  readonly state: SaveState;
}

/** A story that was removed and can be brought back. */
interface Dropped {
  readonly id: string;
  readonly title: ReaderStory["title"] | undefined;
  /** The record as it was; undefined for a story that was never on the device. */
  readonly raw: string | undefined;
  readonly loose: LooseStory | undefined;
}

/** A story that the device does not hold, with the revision of the record that it would replace. */
interface LooseStory {
  readonly story: ReaderStory;
  readonly revision: string | undefined;
}

export interface DeskState {
  readonly entries: readonly ShelfEntry[];
  /** Stories whose latest text the device does not hold, by id. */
  readonly loose: ReadonlyMap<string, LooseStory>;
  readonly open: OpenStory | undefined;
  readonly dropped: Dropped | undefined;
}

/** Where a reader's stories lie and one of them is written; saves by itself. */
export class StoryDesk {
  readonly api: StoreApi<DeskState>;
  readonly #shelf: StoryShelf;
  readonly #newId: () => string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(shelf: StoryShelf, newId: () => string) {
    this.#shelf = shelf;
    this.#newId = newId;
    this.api = createStore<DeskState>(() => ({
      entries: shelf.list(),
      loose: new Map(),
      open: undefined,
      dropped: undefined,
    }));
  }

  // ---- one story

  /** Puts a new story on the device, under an id of its own where that one is taken, and opens it. */
  add(story: ReaderStory): void {
    const id = this.isTaken(story.id) ? this.#newId() : story.id;
    this.#open({ history: startHistory({ ...story, id }), revision: undefined, saved: undefined, state: "pending" });
    this.flush();
  }

  /** Opens a story for writing; false where there is none that could be read. */
  open(id: string): boolean {
    const there = this.#shelf.read(id);
    const kept = there?.type === "story" ? there : undefined;
    const latest = this.#state.loose.get(id) ?? kept;
    if (latest === undefined) return false;
    if (this.#state.open?.history.story.id === id) return true;
    const { story, revision } = latest;
    const isSaved = latest === kept;
    this.#open({
      history: startHistory(story),
      revision,
      saved: isSaved ? story : undefined,
      state: isSaved ? "saved" : "pending",
    });
    if (!isSaved) this.flush();
    return true;
  }

  /** Leaves the story that is open, saved as far as the device allows; beside another tab's text, as a copy. */
  close(): void {
    this.flush();
    const { open } = this.#state;
    if (open !== undefined && isInConflict(open) && open.history.story !== open.saved) this.keepAsCopy();
    this.#set({ open: undefined });
    this.refresh();
  }

  edit(change: StoryEdit): void {
    this.#advance((history) => edit(history, change, Date.now()));
  }

  undo(): void {
    this.#advance(undo);
  }

  redo(): void {
    this.#advance(redo);
  }

  /** Writes what has not been written yet. */
  flush(): void {
    clearTimeout(this.#timer);
    const { open } = this.#state;
    if (open === undefined || isInConflict(open) || open.history.story === open.saved) return;
    this.#write(open, open.revision);
  }

  /** Takes the story as another tab has left it; what was written here can be had back by undoing. */
  takeTheirs(): void {
    const { open } = this.#state;
    const there = open === undefined ? undefined : this.#shelf.read(open.history.story.id);
    if (open === undefined || there?.type !== "story") return;
    const history = replaceStory(open.history, there.story);
    this.#set({ open: { history, revision: there.revision, saved: there.story, state: "saved" } });
  }

  /** Goes on with what was written here as another story; the other tab's stays as it is. */
  keepAsCopy(): void {
    const { open } = this.#state;
    if (open === undefined) return;
    const isFree = open.state === "removed-elsewhere" && this.#shelf.read(open.history.story.id) === undefined;
    const history = isFree ? open.history : asCopy(open.history, this.#newId());
    this.#write({ ...open, history, revision: undefined, saved: undefined }, undefined);
  }

  // ---- all stories

  /** Whether some record, readable or not, goes by that id. */
  isTaken(id: string): boolean {
    return this.#state.loose.has(id) || this.#shelf.read(id) !== undefined;
  }

  storyOf(id: string): ReaderStory | undefined {
    return storyIn(this.#state, id);
  }

  /** Opens the story with that id and puts another in its place, as an edit that can be taken back. */
  replace(story: ReaderStory): void {
    if (!this.open(story.id)) return;
    this.#advance((history) => replaceStory(history, story));
    this.flush();
  }

  remove(id: string): void {
    const { loose } = this.#state;
    const rest = new Map(loose);
    rest.delete(id);
    const dropped = { id, title: this.storyOf(id)?.title, raw: this.#shelf.read(id)?.raw, loose: loose.get(id) };
    this.#shelf.remove(id);
    this.#set({ dropped, loose: rest });
    this.refresh();
  }

  /** Brings back what was removed last; false where the device refuses it. */
  bringBack(): boolean {
    const { dropped, loose } = this.#state;
    if (dropped === undefined) return false;
    if (dropped.raw !== undefined && !this.#shelf.restore(dropped.id, dropped.raw)) return false;
    const stillLoose = new Map(loose);
    if (dropped.loose === undefined) stillLoose.delete(dropped.id);
    else stillLoose.set(dropped.id, dropped.loose);
    this.#set({ dropped: undefined, loose: stillLoose });
    this.refresh();
    return true;
  }

  /** Looks at the device again. */
  refresh(): void {
    this.#set({ entries: this.#shelf.list() });
  }

  /** Another tab has written to a record or taken it away. */
  onOtherTab(id: string): void {
    this.refresh();
    const { open } = this.#state;
    if (open === undefined || open.history.story.id !== id) return;
    const there = this.#shelf.read(id);
    if (there?.type === "story" && there.revision === open.revision) return;
    const isClean = open.history.story === open.saved;
    if (there === undefined) this.#set({ open: { ...open, state: "removed-elsewhere" } });
    else if (isClean) this.takeTheirs();
    else this.#set({ open: { ...open, state: "changed-elsewhere" } });
  }

  /** Whether leaving the page would lose something. */
  hasUnsaved(): boolean {
    const { open, loose } = this.#state;
    return loose.size > 0 || (open !== undefined && open.history.story !== open.saved);
  }

  get #state(): DeskState {
    return this.api.getState();
  }

  #set(part: Partial<DeskState>): void {
    this.api.setState(part);
  }

  #open(open: OpenStory): void {
    this.flush();
    this.#set({ open });
  }

  #advance(step: (history: EditHistory) => EditHistory): void {
    const { open } = this.#state;
    if (open === undefined) return;
    const history = step(open.history);
    if (history === open.history) return;
    this.#set({ open: { ...open, history, state: open.state === "saved" ? "pending" : open.state } });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), SAVE_AFTER_MS);
  }

  #write(open: OpenStory, expected: string | undefined): void {
    const { story } = open.history;
    const outcome = this.#shelf.put(story, expected);
    const loose = new Map(this.#state.loose);
    if (outcome.type === "saved") {
      loose.delete(story.id);
      this.#set({ open: { ...open, revision: outcome.revision, saved: story, state: "saved" }, loose });
      this.#refreshOne(story.id);
    } else if (outcome.type === "refused") {
      this.#set({
        open: { ...open, state: outcome.reason },
        loose: loose.set(story.id, { story, revision: open.revision }),
      });
    } else {
      const isGone = this.#shelf.read(story.id) === undefined;
      this.#set({ open: { ...open, state: isGone ? "removed-elsewhere" : "changed-elsewhere" } });
    }
  }

  /** Reading every record again after each word would cost more than the writing. */
  #refreshOne(id: string): void {
    const there = this.#shelf.read(id);
    const others = this.#state.entries.filter((entry) => entry.id !== id);
    this.#set({ entries: there === undefined ? others : [there, ...others] });
  }
}

/** A story by its id as it stands now: what is being written, before what lies on the device. */
export function storyIn({ open, loose, entries }: DeskState, id: string): ReaderStory | undefined {
  if (open?.history.story.id === id) return open.history.story;
  const entry = entries.find((candidate) => candidate.id === id);
  return loose.get(id)?.story ?? (entry?.type === "story" ? entry.story : undefined);
}

function asCopy(history: EditHistory, id: string): EditHistory {
  const renamed = withId(history, id);
  return replaceStory(renamed, copyStory(renamed.story, id));
}

function isInConflict({ state }: OpenStory): boolean {
  return state === "changed-elsewhere" || state === "removed-elsewhere";
}
