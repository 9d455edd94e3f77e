import { describe, expect, test } from "vitest";
import type { IsoDate } from "../domain/day.ts";
import { type AddressBar, createAtlasStore } from "./store.ts";
import {
  goToStep,
  moveCamera,
  present,
  select,
  setLanguage,
  setLayer,
  setTime,
  stopPresenting,
} from "./transitions.ts";
import { defaultTime, defaultViewState, type ViewState } from "./view-state.ts";

const DEFAULTS: ViewState = {
  ...defaultViewState("en"),
  time: defaultTime(),
};
const KAZAKHSTAN = { kind: "country", id: "KZ" } as const;
const TAJIKISTAN = { kind: "country", id: "TJ" } as const;
const CAMERA = { lon: 60, lat: 45, zoom: 4, bearing: 0, pitch: 0 };

/** An address bar with a history, as far as the store knows one. */
class FakeBar implements AddressBar {
  readonly entries: string[];
  readonly listeners = new Set<() => void>();
  #at = 0;

  constructor(start = "/atlas/") {
    this.entries = [start];
  }

  get location() {
    const { pathname, search, hash } = new URL(this.entries[this.#at] ?? "", "https://example.org");
    return { pathname, search, hash };
  }

  readonly history: AddressBar["history"] = {
    pushState: (_state, _title, url) => {
      this.#at += 1;
      this.entries.splice(this.#at, Number.POSITIVE_INFINITY, String(url));
    },
    replaceState: (_state, _title, url) => {
      this.entries[this.#at] = String(url);
    },
  };

  addEventListener(_type: "popstate", listener: () => void): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: "popstate", listener: () => void): void {
    this.listeners.delete(listener);
  }

  go(steps: number): void {
    this.#at += steps;
    for (const listener of this.listeners) listener();
  }
}

function setUp(start?: string) {
  const bar = new FakeBar(start);
  const store = createAtlasStore(bar, DEFAULTS);
  return { bar, store, view: () => store.api.getState().view };
}

test("a store starts from the address", () => {
  const { view } = setUp("/atlas/?select=KZ&lang=ru#map=4/45/60");
  expect(view()).toEqual({ ...DEFAULTS, selection: KAZAKHSTAN, language: "ru", camera: CAMERA });
});

describe("the history", () => {
  test("gets an entry for each selection", () => {
    const { bar, store } = setUp();
    store.apply(select(KAZAKHSTAN));
    store.apply(select(TAJIKISTAN));
    expect(bar.entries).toEqual(["/atlas/", "/atlas/?select=KZ", "/atlas/?select=TJ"]);
  });

  test("gets an entry where a selection is given up", () => {
    const { bar, store } = setUp("/atlas/?select=KZ");
    store.apply(select(undefined));
    expect(bar.entries).toEqual(["/atlas/?select=KZ", "/atlas/"]);
  });

  test("gets an entry where a story is opened", () => {
    const { bar, store } = setUp();
    store.apply((view) => ({ ...view, story: { kind: "story", id: "three-directions" } }));
    expect(bar.entries).toHaveLength(2);
  });

  test("gets no entry for the same selection again", () => {
    const { bar, store } = setUp("/atlas/?select=KZ");
    store.apply(select({ ...KAZAKHSTAN }));
    expect(bar.entries).toEqual(["/atlas/?select=KZ"]);
  });

  test.each([
    ["a camera", moveCamera(CAMERA), "/atlas/#map=4/45/60"],
    [
      "a time",
      setTime({ from: "2022-01-01" as IsoDate, to: "2022-12-31" as IsoDate }),
      "/atlas/?time=2022-01-01/2022-12-31",
    ],
    ["a language", setLanguage("ru"), "/atlas/?lang=ru"],
    [
      "a layer",
      setLayer("events", false),
      "/atlas/?layers=member-states,borders,tajik-afghan-border,north-south-corridor,exercises",
    ],
  ] as const)("has its entry rewritten by %s", (_what, transition, address) => {
    const { bar, store } = setUp();
    store.apply(transition);
    expect(bar.entries).toEqual([address]);
  });

  test("is left alone where a transition changes nothing", () => {
    const { bar, store } = setUp("/atlas/?lang=ru&unknown=1");
    store.apply((view) => view);
    expect(bar.entries).toEqual(["/atlas/?lang=ru&unknown=1"]);
  });

  test("walks selections back and forward", () => {
    const { bar, store, view } = setUp();
    store.followHistory();
    store.apply(select(KAZAKHSTAN));
    store.apply(moveCamera(CAMERA));
    store.apply(select(TAJIKISTAN));
    bar.go(-1);
    expect(view()).toEqual({ ...DEFAULTS, selection: KAZAKHSTAN, camera: CAMERA });
    bar.go(-1);
    expect(view()).toEqual(DEFAULTS);
    bar.go(2);
    expect(view().selection).toEqual(TAJIKISTAN);
  });

  test("is no longer followed once that is stopped", () => {
    const { bar, store, view } = setUp();
    const stop = store.followHistory();
    store.apply(select(KAZAKHSTAN));
    stop();
    bar.go(-1);
    expect(view().selection).toEqual(KAZAKHSTAN);
    expect(bar.listeners.size).toBe(0);
  });
});

test("what is pointed at stands in no address", () => {
  const { bar, store } = setUp();
  store.hover("KZ");
  expect(store.api.getState().transient.hovered).toBe("KZ");
  expect(bar.entries).toEqual(["/atlas/"]);
});

test("pointing at the same thing again tells nobody", () => {
  const { store } = setUp();
  let calls = 0;
  store.api.subscribe(() => {
    calls += 1;
  });
  store.hover("KZ");
  store.hover("KZ");
  expect(calls).toBe(1);
});

describe("a presented step gives the address other defaults", () => {
  const STEP = {
    time: { from: "2022-01-05", to: "2022-01-05" } as ViewState["time"],
    layers: new Set(["events"] as const),
  };
  const NEXT = { ...STEP, time: { from: "2022-01-06", to: "2022-01-06" } as ViewState["time"] };

  test("what the address leaves out is as the step shows it, and is left out again", () => {
    const { bar, store, view } = setUp("/atlas/?story=january-2022&step=2");
    store.rebase(STEP);
    expect(view().time).toEqual(STEP.time);
    expect(store.isExplored(view())).toBe(false);
    store.apply(setLanguage("ru"));
    expect(bar.entries).toEqual(["/atlas/?lang=ru&story=january-2022&step=2"]);
  });

  test("what the address says stays, and the view counts as explored", () => {
    const { store, view } = setUp("/atlas/?story=january-2022&layers=borders#map=4/45/60");
    store.rebase(STEP);
    expect(view()).toMatchObject({ time: STEP.time, layers: new Set(["borders"]), camera: CAMERA });
    expect(store.isExplored(view())).toBe(true);
  });

  test("another step takes along what stood as the first one showed it", () => {
    const { bar, store, view } = setUp("/atlas/?story=january-2022");
    store.rebase(STEP);
    store.apply(setLayer("borders", true));
    store.apply(goToStep(2));
    store.rebase(NEXT);
    expect(view()).toMatchObject({ time: NEXT.time, layers: new Set(["events", "borders"]) });
    expect(bar.entries).toEqual(["/atlas/?layers=borders,events&story=january-2022&step=2"]);
  });

  test("Back to before the story leaves nothing of it", () => {
    const { bar, store, view } = setUp("/atlas/?layers=borders");
    store.followHistory();
    store.apply(present({ kind: "story", id: "january-2022" }));
    store.rebase(STEP);
    expect(bar.entries.at(-1)).toBe("/atlas/?story=january-2022");
    bar.go(-1);
    expect(view()).toEqual({ ...DEFAULTS, layers: new Set(["borders"]) });
  });

  test("another deck starts from the atlas's own defaults", () => {
    const { bar, store, view } = setUp("/atlas/?story=january-2022");
    store.rebase(STEP);
    store.apply(present({ kind: "story", id: "who-was-in" }, 3));
    store.rebase(NEXT);
    expect(view()).toMatchObject(NEXT);
    expect(bar.entries.at(-1)).toBe("/atlas/?story=who-was-in&step=3");
  });

  test("whoever stops keeps what the step showed", () => {
    const { bar, store, view } = setUp("/atlas/?story=january-2022");
    store.rebase(STEP);
    store.apply(stopPresenting);
    expect(view().time).toEqual(STEP.time);
    expect(bar.entries.at(-1)).toBe("/atlas/?layers=events&time=2022-01-05/2022-01-05");
  });
});
