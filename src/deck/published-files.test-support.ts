import { existsSync, readFileSync } from "node:fs";
import { FILES } from "../data/queries.ts";
import type { BriefingFiles } from "./sections/subject.ts";

const FOLDER = new URL("../../public/data/", import.meta.url);

const NAMES = [
  "index",
  "details",
  "sources",
  "countries",
  "memberships",
  "offices",
  "borders",
  "corridor",
  "grounds",
  "zones",
  "disputed",
  "publishers",
  "manifest",
] as const satisfies readonly (keyof BriefingFiles)[];

/** The files as `npm run data` publishes them, parsed and shaped as the app does. */
export async function readPublishedFiles(): Promise<BriefingFiles> {
  if (!existsSync(new URL("manifest.json", FOLDER))) throw new Error("no published data: run `npm run data` first");
  const scope = globalThis as { document?: unknown; fetch: unknown };
  const before = { document: scope.document, fetch: scope.fetch };
  scope.document = { baseURI: "https://example.org/" };
  scope.fetch = async (address: string) =>
    new Response(readFileSync(new URL(new URL(address).pathname.replace("/data/", ""), FOLDER)));
  try {
    const { signal } = new AbortController();
    const read = await Promise.all(NAMES.map(async (name) => [name, await FILES[name].queryFn({ signal })] as const));
    return Object.fromEntries(read) as unknown as BriefingFiles;
  } finally {
    Object.assign(scope, before);
  }
}
