import type { Feature } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { BOUNDARY_PRACTICES } from "../../domain/disputes.ts";
import { THEMES } from "../../theme/theme.ts";
import { buildStyle } from "../style/build-style.ts";
import type { DrawnDispute } from "./disputed-areas.ts";
import type { LayerContext } from "./layer-module.ts";
import { CONTEXT, CRIMEA, evaluated, passes, STYLE } from "./layer-under-test.ts";

describe("a disputed area", () => {
  test("is drawn only while it is disputed", () => {
    expect([passes("disputed", { id: "crimea" }), passes("disputed", { id: "karabakh" })]).toEqual([true, false]);
    expect([passes("disputed-hatch", { id: "crimea" }), passes("disputed-hatch", { id: "karabakh" })]).toEqual([
      true,
      false,
    ]);
  });

  const edge = (inner: boolean) => ({ kind: "disputed", area: "crimea", inner });

  test.each([true, false])("has a dashed edge while it is disputed (inner: %s)", (inner) => {
    expect([passes("boundaries-disputed", edge(inner)), passes("boundaries", edge(inner))]).toEqual([true, false]);
  });

  test("has a plain outer edge and no inner one before and after", () => {
    const quiet = { disputes: [] };
    expect([true, false].map((inner) => passes("boundaries", edge(inner), quiet))).toEqual([false, true]);
    expect([true, false].map((inner) => passes("boundaries-disputed", edge(inner), quiet))).toEqual([false, false]);
  });
});

describe("by de facto control", () => {
  const deFacto = (holder: DrawnDispute["holder"]) => ({
    practice: "de-facto" as const,
    disputes: [{ ...CRIMEA, holder }],
  });
  const patterns = ["disputed-hatch", "disputed-held-state", "disputed-held-others", "disputed-held-parts"];
  const drawn = (layers: readonly string[], properties: Feature["properties"], context: Partial<LayerContext>) =>
    layers.filter((id) => passes(id, properties, context));

  test.each([
    ["state", "disputed-held-state"],
    ["others", "disputed-held-others"],
    ["parts", "disputed-held-parts"],
    [undefined, "disputed-hatch"],
  ] as const)("an area held by %s has the pattern %s", (holder, pattern) => {
    expect(drawn(patterns, { id: "crimea" }, deFacto(holder))).toEqual([pattern]);
  });

  test("an area that one authority holds has a plain edge, one held in parts has dashes", () => {
    const edges = ["boundaries", "boundaries-disputed", "boundaries-administered"];
    const edge = { kind: "disputed", area: "crimea", inner: true };
    expect(drawn(edges, edge, deFacto("state"))).toEqual(["boundaries-administered"]);
    expect(drawn(edges, edge, deFacto("others"))).toEqual(["boundaries-administered"]);
    expect(drawn(edges, edge, deFacto("parts"))).toEqual(["boundaries-disputed"]);
  });

  test("its label says who administers and who claims it, where there is room", () => {
    const text = (zoom: number, context: Partial<LayerContext>) =>
      String(evaluated("disputed-labels", "layout", "text-field", { zoom, properties: { id: "crimea" }, context }));
    const named = { disputes: [{ ...CRIMEA, alsoNamed: "Other name" }] };
    expect(text(6, deFacto("state"))).toBe("Crimea\nadministered by A\nclaimed by A and B");
    expect(text(4, deFacto("state"))).toBe("Crimea");
    expect(text(6, named)).toBe("Crimea\n/ Other name");
  });
});

describe("no colour of a member", () => {
  const members = new Map([["UA", "member"]] as const);
  const colours = (theme: (typeof THEMES)[keyof typeof THEMES]) => new Set(Object.values(theme.states));

  test.each(
    Object.values(THEMES).flatMap((theme, index) =>
      BOUNDARY_PRACTICES.map((practice) => [Object.keys(THEMES)[index], practice, theme] as const),
    ),
  )("is in a layer of disputed areas, in %s by %s", (_, practice, theme) => {
    for (const holder of ["state", "others", "parts", undefined] as const) {
      const style = buildStyle({
        ...STYLE,
        context: { ...CONTEXT, theme, practice, states: members, disputes: [{ ...CRIMEA, holder }] },
      });
      const layers = style.layers.filter((layer) => "source-layer" in layer && layer["source-layer"] === "disputed");
      const fills = layers.filter(({ type }) => type === "fill");
      expect(fills.length).toBeGreaterThan(3);
      const used = fills.map(({ paint }) => paint as Record<string, unknown>);
      expect(used.flatMap((paint) => paint["fill-color"] ?? [])).toEqual([theme.disputed]);
      expect(colours(theme).has(theme.disputed)).toBe(false);
      const patterns = used.flatMap((paint) => paint["fill-pattern"] ?? []).map(String);
      expect(patterns.filter((name) => !/^pattern-(disputed|held-)/.test(name))).toEqual([]);
      expect(JSON.stringify(layers)).not.toContain('"state"]');
    }
  });

  test("is drawn from any tiles but those of countries", () => {
    const style = buildStyle({ ...STYLE, context: CONTEXT });
    const coloured = style.layers.filter(({ id, type }) => type === "fill" && id.startsWith("member-states"));
    expect(coloured.length).toBeGreaterThan(4);
    expect(coloured.filter((layer) => !("source-layer" in layer && layer["source-layer"] === "countries"))).toEqual([]);
  });
});
