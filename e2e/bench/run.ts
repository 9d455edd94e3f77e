import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM_FLAGS } from "../chromium-flags.ts";
import { findChromium } from "../find-chromium.ts";
import { buildPages, ensurePublishedData } from "./build-pages.ts";
import { writeEventFiles } from "./event-files.ts";
import type { Size } from "./measures.ts";
import { formatTable, type ReportRow, reportRows, type VisitRecord } from "./report.ts";
import { SEARCHES } from "./scenario.ts";
import { type BenchServer, startServer } from "./serve.ts";
import { visit } from "./visit.ts";

// Command-line rim of the bench: `npm run bench`. `-- --quick` measures the published size alone, three times;
// `--size 10000` and `--runs 2` choose one size and how often.
const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, size: { type: "string" }, runs: { type: "string" } },
});

const RUNS: ReadonlyMap<Size, number> = new Map<Size, number>([
  ["published", values.quick ? 3 : 5],
  [10_000, 3],
  [100_000, 3],
]);

interface Setting {
  readonly browser: Browser;
  readonly server: BenchServer;
  readonly probe: string;
  readonly size: Size;
  readonly folders: { readonly bare: readonly string[]; readonly atlas: readonly string[] };
}

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const scratch = mkdtempSync(join(tmpdir(), "csto-atlas-bench-"));
try {
  await runBench();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function runBench(): Promise<void> {
  const publishedData = ensurePublishedData(root);
  const pages = await buildPages(root, scratch);
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  const tables: Record<string, readonly ReportRow[]> = {};
  const records: VisitRecord[] = [];
  try {
    for (const size of sizesWanted()) {
      const overlay = join(scratch, `events-${size}`);
      writeEventFiles({ count: size, publishedData, target: join(overlay, "data") });
      const folders = { bare: [overlay, pages.bare], atlas: [overlay, pages.atlas] };
      records.push(...(await measureSize({ browser, server, probe: pages.probe, size, folders })));
      const rows = reportRows(records, size);
      tables[String(size)] = rows;
      console.log(`\n${formatTable(size === "published" ? "published events" : `${size} events`, rows)}`);
    }
    writeResults(browser.version(), tables, records);
  } finally {
    await browser.close();
    server.close();
  }
}

function sizesWanted(): readonly Size[] {
  if (values.size !== undefined) return [...RUNS.keys()].filter((size) => String(size) === values.size);
  return values.quick ? ["published"] : [...RUNS.keys()];
}

/** Alternates the pages, so that a busy spell of the machine falls on both. */
async function measureSize({ browser, server, probe, size, folders }: Setting): Promise<VisitRecord[]> {
  const searches = SEARCHES[size === "published" ? "published" : "synthetic"];
  const once = (page: VisitRecord["page"], isDrawing: boolean, mapHeightPx?: number) =>
    visit({ browser, server, probe, page, folders: folders[page], isDrawing, mapHeightPx, searches });
  // The first visit warms the disk, the server's compressed copies and the shader cache, and tells the map's height.
  const { mapHeightPx } = await once("atlas", false);
  await once("bare", false, mapHeightPx);
  const records: VisitRecord[] = [];
  const runs = values.runs === undefined ? (RUNS.get(size) ?? 3) : Number(values.runs);
  for (let run = 1; run <= runs; run += 1) {
    for (const isDrawing of [true, false]) {
      for (const page of ["bare", "atlas"] as const) {
        records.push({ size, page, isDrawing, visit: await once(page, isDrawing, mapHeightPx) });
      }
    }
    console.error(`${size}: run ${run} of ${runs}`);
  }
  return records;
}

function writeResults(
  chromiumVersion: string,
  tables: Readonly<Record<string, readonly ReportRow[]>>,
  records: readonly VisitRecord[],
): void {
  const target = join(here, "results");
  mkdirSync(target, { recursive: true });
  const machine = { chromium: chromiumVersion, node: process.version, cores: cpus().length, cpu: cpus()[0]?.model };
  writeFileSync(join(target, "latest.json"), `${JSON.stringify({ machine, tables, records }, null, 2)}\n`);
}
