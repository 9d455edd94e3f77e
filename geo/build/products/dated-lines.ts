import type { DatedLines } from "../../contract/published.ts";
import { type BuildInputs, entriesOf } from "../inputs.ts";

/** `dated-lines.json`: what the map draws differently before and after a day. */
export function buildDatedLines({ atlas }: BuildInputs): string {
  const borders = entriesOf(atlas.borders);
  const lines: DatedLines = {
    legs: openedOf(entriesOf(atlas.legs)),
    crossings: openedOf(borders.flatMap(({ crossings }) => crossings)),
    borders: borders.flatMap(({ id, states }) =>
      states === undefined ? [] : [{ id, states: states.map(({ text: _text, sources: _sources, ...state }) => state) }],
    ),
  };
  return `${JSON.stringify(lines)}\n`;
}

type Opened = DatedLines["legs"][number];

function openedOf(
  entries: readonly { readonly id: string; readonly opened?: Opened["opened"] | undefined }[],
): Opened[] {
  return entries.flatMap(({ id, opened }) => (opened === undefined ? [] : [{ id, opened }]));
}
