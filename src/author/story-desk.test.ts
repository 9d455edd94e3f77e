import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ReaderStory } from "../domain/story-edits.ts";
import { StoryDesk, storyIn } from "./story-desk.ts";
import { createShelf, type Drawer } from "./story-shelf.ts";

const STORY: ReaderStory = { id: "own", title: { en: "Own", ru: "" }, summary: { en: "", ru: "" }, steps: [] };
const KEY = "csto-atlas.story.own";

/** A browser's storage that can be filled up or shut off. */
class FakeDrawer implements Drawer {
  readonly records = new Map<string, string>();
  state: "open" | "full" | "shut" = "open";
  get length(): number {
    return this.records.size;
  }
  key(index: number): string | null {
    return [...this.records.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.records.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.state === "full") throw new DOMException("no room", "QuotaExceededError");
    this.records.set(key, value);
  }
  removeItem(key: string): void {
    this.records.delete(key);
  }
}

let drawer: FakeDrawer;
let count: number;
beforeEach(() => {
  vi.useFakeTimers();
  drawer = new FakeDrawer();
  count = 0;
});

/** A tab with a desk over the same storage. */
function openTab(): StoryDesk {
  const shelf = createShelf({
    drawer: () => {
      if (drawer.state === "shut") throw new DOMException("not allowed", "SecurityError");
      return drawer;
    },
    newRevision: () => `r${count++}`,
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, count)),
  });
  return new StoryDesk(shelf, () => `new-${count++}`);
}

const open = (desk: StoryDesk) => desk.api.getState().open;
const write = (desk: StoryDesk, text: string) =>
  desk.edit({ type: "write-story", field: "title", language: "en", text });
const kept = (id = "own") => openTab().storyOf(id)?.title.en;

describe("writing", () => {
  test("is on the device within a second, and after undoing as well", () => {
    const desk = openTab();
    desk.add(STORY);
    write(desk, "Other");
    expect(open(desk)?.state).toBe("pending");
    expect(kept()).toBe("Own");
    vi.advanceTimersByTime(999);
    expect(open(desk)?.state).toBe("saved");
    expect(kept()).toBe("Other");
    desk.undo();
    desk.flush();
    expect(kept()).toBe("Own");
  });

  test("is on the device at once when the page goes", () => {
    const desk = openTab();
    desk.add(STORY);
    write(desk, "Last word");
    expect(desk.hasUnsaved()).toBe(true);
    desk.flush();
    expect(desk.hasUnsaved()).toBe(false);
    expect(kept()).toBe("Last word");
  });

  test("never takes another story's id", () => {
    const desk = openTab();
    desk.add(STORY);
    desk.add({ ...STORY, title: { en: "Second", ru: "" } });
    expect(kept()).toBe("Own");
    expect(desk.api.getState().entries).toHaveLength(2);
  });

  test("is read by whoever presents before it is saved", () => {
    const desk = openTab();
    desk.add(STORY);
    write(desk, "Now");
    expect(storyIn(desk.api.getState(), "own")?.title.en).toBe("Now");
  });
});

describe.each(["full", "shut"] as const)("a device that is %s", (state) => {
  test("is told, work goes on, and what it refused is there until the page closes", () => {
    const desk = openTab();
    drawer.state = state;
    desk.add(STORY);
    write(desk, "Other");
    vi.runAllTimers();
    expect(open(desk)?.state).toBe(state === "full" ? "full" : "blocked");
    expect(desk.hasUnsaved()).toBe(true);
    desk.close();
    expect(desk.open("own")).toBe(true);
    expect(desk.storyOf("own")?.title.en).toBe("Other");
    drawer.state = "open";
    write(desk, "Saved after all");
    vi.runAllTimers();
    expect(open(desk)?.state).toBe("saved");
    expect(desk.hasUnsaved()).toBe(false);
    expect(kept()).toBe("Saved after all");
  });
});

describe("two tabs", () => {
  const setUp = () => {
    const [here, there] = [openTab(), openTab()];
    here.add(STORY);
    there.open("own");
    return { here, there };
  };

  test("follow each other while only one writes", () => {
    const { here, there } = setUp();
    write(there, "Theirs");
    there.flush();
    here.onOtherTab("own");
    expect(open(here)?.history.story.title.en).toBe("Theirs");
    write(here, "Mine");
    here.flush();
    expect(kept()).toBe("Mine");
    here.undo();
    here.undo();
    expect(open(here)?.history.story.title.en).toBe("Own");
  });

  test("do not overwrite each other where both have written: mine becomes a copy", () => {
    const { here, there } = setUp();
    write(here, "Mine");
    write(there, "Theirs");
    there.flush();
    vi.runAllTimers();
    expect(open(here)?.state).toBe("changed-elsewhere");
    write(here, "Mine too");
    vi.runAllTimers();
    expect(kept()).toBe("Theirs");
    here.keepAsCopy();
    const copy = open(here)?.history.story.id ?? "";
    expect(kept(copy)).toBe("Mine too (copy)");
    expect(kept()).toBe("Theirs");
  });

  test("keep both texts also where the editor is closed without an answer", () => {
    const { here, there } = setUp();
    write(here, "Mine");
    write(there, "Theirs");
    there.flush();
    here.onOtherTab("own");
    here.close();
    expect(openTab().api.getState().entries).toHaveLength(2);
  });

  test("let one take what the other has written, and have its own back", () => {
    const { here, there } = setUp();
    write(here, "Mine");
    write(there, "Theirs");
    there.flush();
    here.onOtherTab("own");
    here.takeTheirs();
    expect(open(here)).toMatchObject({ state: "saved", history: { story: { title: { en: "Theirs" } } } });
    here.undo();
    expect(open(here)?.history.story.title.en).toBe("Mine");
  });

  test("tell that a story was deleted, and can keep it", () => {
    const { here, there } = setUp();
    there.close();
    there.remove("own");
    here.onOtherTab("own");
    expect(open(here)?.state).toBe("removed-elsewhere");
    here.keepAsCopy();
    expect(kept()).toBe("Own");
  });
});

test("what was deleted comes back as it was", () => {
  const desk = openTab();
  desk.add(STORY);
  desk.close();
  const before = drawer.getItem(KEY);
  desk.remove("own");
  expect(desk.api.getState().entries).toEqual([]);
  expect(desk.bringBack()).toBe(true);
  expect(drawer.getItem(KEY)).toBe(before);
  expect(desk.api.getState().entries).toHaveLength(1);
});

test("a file in a story's place is an edit that can be taken back", () => {
  const desk = openTab();
  desk.add(STORY);
  desk.close();
  desk.replace({ ...STORY, title: { en: "From the file", ru: "" } });
  expect(kept()).toBe("From the file");
  desk.undo();
  desk.flush();
  expect(kept()).toBe("Own");
});

test.each(["{", "null", '{"revision":"r","changedAt":"","story":{"id":"own"}}'])(
  "a record that reads %s is left as it is, and the others open",
  (raw) => {
    openTab().add({ ...STORY, id: "good" });
    drawer.setItem(KEY, raw);
    const desk = openTab();
    expect(desk.api.getState().entries.map(({ type, id }) => [type, id])).toEqual([
      ["broken", "own"],
      ["story", "good"],
    ]);
    expect(desk.open("own")).toBe(false);
    desk.add(STORY);
    desk.flush();
    expect(drawer.getItem(KEY)).toBe(raw);
    expect(desk.open("good")).toBe(true);
  },
);
