import type { Category } from "../../geo/contract/event.ts";
import type { FeatureKind } from "../domain/drawn-features.ts";
import type { CompassPoint, Direction } from "../domain/geography.ts";
import type { MacroRegion } from "../domain/place-names.ts";
import type { MembershipCount } from "../domain/view-summary.ts";
import type { Language } from "../state/view-state.ts";
import { createPartText } from "../text/part-text.ts";
import { en } from "./twin-text-en.ts";
import { ru } from "./twin-text-ru.ts";

export interface TwinTexts {
  readonly close: string;
  readonly arrange: { readonly label: string; readonly kind: string; readonly distance: string };
  readonly scope: { readonly label: string; readonly view: string; readonly everywhere: string };
  readonly follow: string;
  readonly pan: Readonly<Record<Direction | "label", string>>;
  readonly keys: string;
  readonly empty: string;
  readonly withoutMap: string;
  readonly features: (count: number) => string;
  readonly nearestOf: (shown: number, all: number) => string;
  readonly groups: Readonly<Record<FeatureKind, string>>;
  readonly compass: Readonly<Record<CompassPoint, string>>;
  readonly inTheMiddle: string;
  readonly away: (km: string, compass: string) => string;
  readonly opened: (date: string) => string;
  readonly nothingThere: Readonly<Record<Direction, string>>;
  readonly moreHere: (count: number) => string;
  readonly regions: Readonly<Record<MacroRegion, string>>;
  readonly say: AnnouncementTexts;
  readonly summary: SummaryTexts;
}

/** Parts of what is announced; each a phrase without a full stop. */
interface AnnouncementTexts {
  readonly inView: (count: number) => string;
  readonly events: (all: number, inView: number) => string;
  readonly eventsOnly: (count: number) => string;
  readonly eventsOf: (count: number, all: number) => string;
  readonly membership: (count: MembershipCount) => string;
  readonly shown: (layer: string) => string;
  readonly hidden: (layer: string) => string;
  readonly filtered: string;
  readonly copied: string;
  readonly copyFailed: string;
}

interface SummaryTexts {
  readonly copy: string;
  readonly nothing: (period: string) => string;
  readonly exercises: (count: number) => string;
  readonly mostIn: (countries: readonly string[]) => string;
  readonly allIn: (country: string, exercises: number) => string;
  readonly others: (count: number) => string;
  readonly categories: Readonly<Record<Category, (count: number) => string>>;
  readonly ofOtherKinds: (count: number) => string;
  readonly busiest: (year: string, count: number) => string;
  readonly notHeld: (count: number) => string;
  readonly membership: (date: string, count: MembershipCount) => string;
  readonly frozen: (countries: readonly string[]) => string;
  readonly looksAt: (place: string | undefined, features: number) => string;
  readonly layers: (names: readonly string[]) => string;
  readonly noLayers: string;
}

export const TWIN_TEXTS: Readonly<Record<Language, TwinTexts>> = { en, ru };

export const useTwinText = createPartText(TWIN_TEXTS);
