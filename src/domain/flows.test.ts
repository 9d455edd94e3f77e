import { describe, expect, test } from "vitest";
import type { IndexEntry } from "./event-index.ts";
import { flowsOf } from "./flows.ts";

const COUNTRIES = new Map(
  Object.entries({ RU: [95, 62], KZ: [67.3, 48.2], TJ: [70.6, 38.75], AI: null }).map(([code, label]) => [
    code,
    { label } as never,
  ]),
);
const DUSHANBE = { country: "TJ", precision: "town", position: [68.78, 38.56] };

const entry = (roles: Record<string, string>, more: Record<string, unknown> = {}): IndexEntry =>
  ({
    id: "a",
    category: "exercise",
    series: "rubezh",
    start: "2022",
    places: [DUSHANBE],
    countries: Object.entries(roles).map(([country, role]) => ({ country, role })),
    ...more,
  }) as never;

const came = (...args: Parameters<typeof entry>) =>
  flowsOf(entry(...args), COUNTRIES)?.flows.map((flow) => flow.country);

describe("flows to an exercise", () => {
  test("come from where the map has the names of participants and observers", () => {
    const flows = flowsOf(entry({ TJ: "host", RU: "participant", KZ: "observer" }), COUNTRIES);
    expect(flows?.hosts).toEqual(["TJ"]);
    expect(flows?.flows).toEqual([
      { country: "RU", role: "participant", from: [95, 62], to: [68.78, 38.56] },
      { country: "KZ", role: "observer", from: [67.3, 48.2], to: [68.78, 38.56] },
    ]);
  });

  test("come from nobody who was absent, declined, or is only its subject", () => {
    expect(came({ TJ: "host", RU: "absent", KZ: "declined" })).toBeUndefined();
    expect(came({ RU: "participant", KZ: "subject" })).toEqual(["RU"]);
  });

  test("come from no country to a place within itself", () => {
    expect(came({ TJ: "participant", RU: "participant" })).toEqual(["RU"]);
  });

  test("come from no country that the map does not name", () => {
    expect(came({ AI: "participant", XX: "participant" })).toBeUndefined();
  });

  test("go to each of its places", () => {
    const places = [DUSHANBE, { country: "KG", precision: "town", position: [76, 42] }];
    expect(came({ RU: "participant", TJ: "participant" }, { places })).toEqual(["RU", "RU", "TJ"]);
  });

  test("are none where its place is known to the country only, or before countries are loaded", () => {
    expect(came({ RU: "participant" }, { places: [{ country: "TJ", precision: "country" }] })).toBeUndefined();
    expect(flowsOf(entry({ RU: "participant" }), undefined)).toBeUndefined();
  });
});

test("another event has flows only where somebody hosted it", () => {
  expect(came({ RU: "participant", KZ: "participant" }, { series: undefined })).toBeUndefined();
  expect(came({ RU: "participant", KZ: "host" }, { series: undefined })).toEqual(["RU"]);
});
