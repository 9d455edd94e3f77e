import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { bareCountries } from "./bare-countries.ts";

const here = dirname(fileURLToPath(import.meta.url));

export interface BuiltPages {
  readonly atlas: string;
  readonly bare: string;
  /** Script that the driver runs in either page before its own. */
  readonly probe: string;
}

/** Builds the published data where there are none; returns their folder. */
export function ensurePublishedData(root: string): string {
  const data = join(root, "public", "data");
  if (!existsSync(join(data, "event-index.json"))) {
    const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
    execFileSync(process.execPath, [tsx, join(root, "geo", "build.ts")], { cwd: root, stdio: "inherit" });
  }
  return data;
}

/** Builds both pages with the same bundler at the same settings, beside `dist/` and not into it. */
export async function buildPages(root: string, scratch: string): Promise<BuiltPages> {
  const pages = { atlas: join(scratch, "atlas"), bare: join(scratch, "bare"), probe: await buildProbe(scratch) };
  await build({
    root,
    logLevel: "warn",
    build: { outDir: pages.atlas, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  });
  await build({
    root: join(here, "bare"),
    configFile: false,
    base: "./",
    logLevel: "warn",
    publicDir: false,
    build: { outDir: pages.bare, emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 1200 },
  });
  mkdirSync(join(pages.bare, "data"), { recursive: true });
  writeFileSync(join(pages.bare, "data", "countries.geojson"), bareCountries());
  return pages;
}

async function buildProbe(scratch: string): Promise<string> {
  const outDir = join(scratch, "probe");
  const entry = join(here, "probe", "probe.ts");
  const lib = { entry, formats: ["iife" as const], name: "probe", fileName: () => "probe.js" };
  await build({
    root: here,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: { outDir, emptyOutDir: true, lib },
  });
  return readFileSync(join(outDir, "probe.js"), "utf8");
}
