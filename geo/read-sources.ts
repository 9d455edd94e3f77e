import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { RawFile } from "./check/parse-sources.ts";

/** Folders of imported data, which have checks of their own. */
const IMPORTED = ["boundaries", "basemap"];

/** Reads every authored register below `root`, in the order of their paths. */
export function readSources(root: string): RawFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll("\\", "/"), absolute: path }))
    .filter(({ path }) => !IMPORTED.some((folder) => path.startsWith(`${folder}/`)))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, absolute }) => ({ path, text: readFileSync(absolute, "utf8") }));
}
