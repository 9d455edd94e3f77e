import type { MembershipOrganisation, MembershipState } from "../../geo/contract/membership.ts";
import type { Family } from "../domain/category-family.ts";

/** Every colour of the atlas: the map's layers and the page's CSS read the same object. Six-digit hex. */
export interface Theme {
  readonly isDark: boolean;
  /** Page. */
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly notice: string;
  /** Base map. */
  readonly sea: string;
  /** Depths: below the shelf, at 600 m, and the deep sea, at 5,000 m. */
  readonly seaSlope: string;
  readonly seaDeep: string;
  /** Whether relief and depths are drawn at all. */
  readonly hasRelief: boolean;
  readonly reliefShadow: string;
  readonly reliefHighlight: string;
  readonly land: string;
  readonly river: string;
  readonly boundary: string;
  readonly provinceLine: string;
  readonly coast: string;
  readonly label: string;
  readonly labelSoft: string;
  readonly labelWater: string;
  readonly halo: string;
  /** Layers. */
  readonly states: Readonly<Record<DrawnState, string>>;
  readonly stateOutline: string;
  readonly hatch: string;
  readonly disputed: string;
  readonly disputedHatch: string;
  readonly borderLine: string;
  readonly anchorBorder: string;
  /** Regions of collective security. */
  readonly zone: string;
  readonly corridor: string;
  readonly corridorGap: string;
  readonly corridorCasing: string;
  /** What a route of the corridor takes on while it is selected, by its id. */
  readonly routes: Readonly<Record<string, string>>;
  readonly area: string;
  readonly symbolEdge: string;
  readonly selection: string;
  readonly families: Readonly<Record<Family, string>>;
  readonly organisations: Readonly<Record<OutlinedOrganisation, string>>;
}

/** Organisations that can be outlined; dash and width tell them apart as well. */
export type OutlinedOrganisation = Exclude<MembershipOrganisation, "CSTO-PA">;

/** States of membership in the CSTO that have a look of their own on the map. */
export type DrawnState = Extract<
  MembershipState,
  "signatory" | "member" | "participation-frozen" | "not-renewed" | "withdrawn" | "suspended" | "observer"
>;

const light: Theme = {
  isDark: false,
  paper: "#fbf9f4",
  surface: "#ffffff",
  ink: "#1d2329",
  inkSoft: "#545d66",
  rule: "#d9d4c7",
  accent: "#7a1f3d",
  onAccent: "#ffffff",
  notice: "#fff3d6",
  sea: "#d6e4ec",
  seaSlope: "#c3d8e4",
  seaDeep: "#b1cbda",
  hasRelief: true,
  reliefShadow: "#6b5a3c",
  reliefHighlight: "#fffdf6",
  land: "#f6f3ea",
  river: "#9dbccd",
  boundary: "#988e7c",
  provinceLine: "#b39f75",
  coast: "#a9bcc8",
  label: "#2b3036",
  labelSoft: "#5c6169",
  labelWater: "#345669",
  halo: "#fbf9f4",
  states: {
    signatory: "#f0dfb4",
    member: "#e6c887",
    "participation-frozen": "#efdfb9",
    "not-renewed": "#e7e1d5",
    withdrawn: "#e7e1d5",
    suspended: "#e7e1d5",
    observer: "#eae6cf",
  },
  stateOutline: "#8a6d2f",
  hatch: "#a8843b",
  disputed: "#e3e0da",
  disputedHatch: "#7d7a75",
  borderLine: "#7c4a5c",
  anchorBorder: "#7a1f3d",
  zone: "#2c5a4e",
  corridor: "#14566e",
  corridorGap: "#b3400f",
  corridorCasing: "#ffffff",
  routes: {
    "northern-ends": "#4d3b8c",
    "belarus-branch": "#9c2c4a",
    western: "#8a2a7e",
    "trans-caspian": "#0a5aa0",
    eastern: "#1d6433",
    "southern-common": "#6d4a12",
    chabahar: "#a0341f",
    "sea-india": "#005f66",
  },
  area: "#3f4a54",
  symbolEdge: "#ffffff",
  selection: "#111418",
  families: {
    meetings: "#0b62a4",
    law: "#32373d",
    cooperation: "#00704f",
    operations: "#b34700",
    border: "#97306f",
    infrastructure: "#6b5d00",
  },
  organisations: {
    CSTO: "#7a1f3d",
    CIS: "#0b62a4",
    EAEU: "#00704f",
    SCO: "#9c4300",
    NATO: "#4b3a8f",
  },
};

const dark: Theme = {
  isDark: true,
  paper: "#14181c",
  surface: "#1b2127",
  ink: "#eceae4",
  inkSoft: "#aeb4ba",
  rule: "#37404a",
  accent: "#f0a3bd",
  onAccent: "#2b0a16",
  notice: "#3a3118",
  sea: "#152029",
  seaSlope: "#101a22",
  seaDeep: "#0a1219",
  hasRelief: true,
  reliefShadow: "#07090b",
  reliefHighlight: "#8d949a",
  land: "#272d33",
  river: "#35566a",
  boundary: "#6b747d",
  provinceLine: "#7d7050",
  coast: "#3d4a55",
  label: "#e9e6df",
  labelSoft: "#b4b8bc",
  labelWater: "#9dbfd1",
  halo: "#14181c",
  states: {
    signatory: "#51482f",
    member: "#6a5730",
    "participation-frozen": "#4d4432",
    "not-renewed": "#33373a",
    withdrawn: "#33373a",
    suspended: "#33373a",
    observer: "#3d3c33",
  },
  stateOutline: "#c9a75c",
  hatch: "#b08f4a",
  disputed: "#3a3d41",
  disputedHatch: "#94989d",
  borderLine: "#d39cb0",
  anchorBorder: "#ff9dbb",
  zone: "#a5d8c4",
  corridor: "#6cc4e0",
  corridorGap: "#ff9a62",
  corridorCasing: "#14181c",
  routes: {
    "northern-ends": "#b9a8ff",
    "belarus-branch": "#ff96b3",
    western: "#f29be4",
    "trans-caspian": "#7cbcff",
    eastern: "#7fd895",
    "southern-common": "#e9c46a",
    chabahar: "#ffab8a",
    "sea-india": "#62dbe2",
  },
  area: "#c9d0d6",
  symbolEdge: "#14181c",
  selection: "#ffffff",
  families: {
    meetings: "#6db7f2",
    law: "#d5d8db",
    cooperation: "#4fcf9f",
    operations: "#ff9448",
    border: "#ee8fcb",
    infrastructure: "#d9c84a",
  },
  organisations: {
    CSTO: "#ff9dbb",
    CIS: "#6db7f2",
    EAEU: "#4fcf9f",
    SCO: "#ff9448",
    NATO: "#bda9ff",
  },
};

/** Greys that survive a black-and-white printer; shape and hatch carry what colour carries elsewhere. */
const print: Theme = {
  ...light,
  paper: "#ffffff",
  ink: "#000000",
  inkSoft: "#4a4a4a",
  rule: "#b8b8b8",
  accent: "#000000",
  notice: "#f0f0f0",
  sea: "#eef0f1",
  seaSlope: "#eef0f1",
  seaDeep: "#eef0f1",
  hasRelief: false,
  land: "#ffffff",
  river: "#b4bcc1",
  boundary: "#7d7d7d",
  provinceLine: "#a6a6a6",
  coast: "#9aa2a7",
  label: "#000000",
  labelSoft: "#4a4a4a",
  labelWater: "#5a6770",
  halo: "#ffffff",
  states: {
    signatory: "#e6e6e6",
    member: "#cfcfcf",
    "participation-frozen": "#e3e3e3",
    "not-renewed": "#f2f2f2",
    withdrawn: "#f2f2f2",
    suspended: "#f2f2f2",
    observer: "#ededed",
  },
  stateOutline: "#444444",
  hatch: "#6e6e6e",
  disputed: "#f4f4f4",
  disputedHatch: "#777777",
  borderLine: "#555555",
  anchorBorder: "#000000",
  zone: "#2e2e2e",
  corridor: "#222222",
  corridorGap: "#000000",
  routes: {
    "northern-ends": "#000000",
    "belarus-branch": "#000000",
    western: "#000000",
    "trans-caspian": "#000000",
    eastern: "#000000",
    "southern-common": "#000000",
    chabahar: "#000000",
    "sea-india": "#000000",
  },
  area: "#444444",
  selection: "#000000",
  families: {
    meetings: "#1f1f1f",
    law: "#3a3a3a",
    cooperation: "#4a4a4a",
    operations: "#141414",
    border: "#2c2c2c",
    infrastructure: "#555555",
  },
  organisations: {
    CSTO: "#000000",
    CIS: "#222222",
    EAEU: "#3a3a3a",
    SCO: "#141414",
    NATO: "#2c2c2c",
  },
};

export const THEMES = { light, dark, print } as const;

export type ThemeName = keyof typeof THEMES;

/** The theme as CSS custom properties: `inkSoft` becomes `--ink-soft`, `families.border` `--family-border`. */
export function themeProperties(theme: Theme): Readonly<Record<string, string>> {
  const plain = Object.entries(theme).flatMap(([key, value]) =>
    typeof value === "string" ? [[`--${kebab(key)}`, value] as const] : [],
  );
  const families = Object.entries(theme.families).map(([key, value]) => [`--family-${key}`, value] as const);
  const states = Object.entries(theme.states).map(([key, value]) => [`--state-${key}`, value] as const);
  const routes = Object.entries(theme.routes).map(([id, value]) => [`--route-${id}`, value] as const);
  const organisations = Object.entries(theme.organisations).map(
    ([key, value]) => [`--organisation-${key.toLowerCase()}`, value] as const,
  );
  return Object.fromEntries([...plain, ...families, ...states, ...routes, ...organisations]);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
