import type { Browser, CDPSession, ElementHandle, Page } from "@playwright/test";
import { median } from "./median.ts";
import type { ReadyTime } from "./probe/probe.ts";
import { BENCH_CAMERA, CLICKED_COUNTRY, FIRST_STEP, STEP_COUNT, VIEWPORT } from "./scenario.ts";
import type { BenchServer, Transfer } from "./serve.ts";
import { type FindingTimes, timeFinding } from "./time-finding.ts";

export interface VisitOptions {
  readonly browser: Browser;
  readonly server: BenchServer;
  readonly page: "bare" | "atlas";
  readonly folders: readonly string[];
  readonly probe: string;
  readonly isDrawing: boolean;
  /** Texts to search for, on the atlas. */
  readonly searches: readonly string[];
  /** Height of the bare map; undefined for the page's own. */
  readonly mapHeightPx: number | undefined;
}

/** What one visit measured: times in milliseconds, sizes in bytes. */
export interface Visit {
  readonly jsBytes: number;
  readonly bytesToReady: number;
  readonly readyMs: number;
  readonly heapBytes: number;
  readonly stepMs: number;
  readonly stepTaskMs: number;
  readonly clickMs: number;
  readonly longestTaskMs: number;
  readonly longTaskTotalMs: number;
  readonly panFps: number | undefined;
  /** Undefined for the bare page. */
  readonly finding: FindingTimes | undefined;
  readonly mapHeightPx: number;
}

const READY_TIMEOUT_MS = 180_000;

/** Opens a page with nothing cached, and does to it what a reader does: wait, move time, click a country, pan. */
export async function visit(options: VisitOptions): Promise<Visit> {
  const { browser, server, isDrawing } = options;
  server.show(options.folders);
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "en-US", colorScheme: "light" });
  try {
    await context.addInitScript(`window.benchIsDrawing = ${isDrawing};\n${options.probe}`);
    const page = await context.newPage();
    page.setDefaultTimeout(READY_TIMEOUT_MS);
    const cdp = await context.newCDPSession(page);
    await page.goto(addressOf(options), { waitUntil: "commit" });
    const ready = await untilReady(page);
    await page.evaluate(() => window.benchProbe.untilQuiet(1000));
    const bytesToReady = sumBytes(server.transfers().filter(({ askedAt }) => askedAt <= ready.unixMs));
    const heapBytes = await heapAfterCollection(cdp);
    const steps = await timeSteps(page, cdp);
    const clickMs = await timeClick(page);
    await page.evaluate(() => window.benchProbe.untilQuiet(500));
    const { longestMs, totalMs } = await page.evaluate(() => window.benchProbe.longTasks());
    const jsBytes = sumBytes(server.transfers().filter(({ path }) => /\.m?js$/.test(path)));
    const finding = options.page === "atlas" ? await timeFinding(page, options.searches) : undefined;
    const panFps = isDrawing ? await page.evaluate(() => window.benchProbe.panFps(4000)) : undefined;
    const box = await page.locator("canvas.maplibregl-canvas").boundingBox();
    return {
      jsBytes,
      bytesToReady,
      readyMs: ready.at,
      heapBytes,
      ...steps,
      clickMs,
      longestTaskMs: longestMs,
      longTaskTotalMs: totalMs,
      panFps,
      finding,
      mapHeightPx: box?.height ?? 0,
    };
  } finally {
    await context.close();
  }
}

function addressOf({ page, server, mapHeightPx }: VisitOptions): string {
  const { zoom, lat, lon } = BENCH_CAMERA;
  if (page === "atlas") return `${server.origin}/#map=${zoom}/${lat}/${lon}`;
  return mapHeightPx === undefined ? `${server.origin}/` : `${server.origin}/?height=${mapHeightPx}`;
}

async function untilReady(page: Page): Promise<ReadyTime> {
  await page.waitForFunction(
    () => {
      const { atlas, bare } = document.documentElement?.dataset ?? {};
      return ["ready", "error"].includes(atlas ?? bare ?? "");
    },
    undefined,
    { polling: 100 },
  );
  const ready = await page.evaluate(() => window.benchProbe.ready());
  if (ready === undefined) throw new Error("the page ended in an error, not ready");
  return ready;
}

function sumBytes(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The main thread's objects; workers and the graphics card's buffers are not in it. */
async function heapAfterCollection(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.enable");
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.disable");
  return metric(cdp, "JSHeapUsedSize");
}

async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  await cdp.send("Performance.enable");
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

async function timeSteps(page: Page, cdp: CDPSession): Promise<{ stepMs: number; stepTaskMs: number }> {
  const slider = (await page
    .getByRole("slider", { name: "To", exact: true })
    .elementHandle()) as ElementHandle<HTMLInputElement>;
  const lastMonth = Number(await slider.evaluate(({ max }) => max));
  const moveTo = (month: number) => slider.evaluate((input, value) => window.benchProbe.step(input, value), month);
  await moveTo(FIRST_STEP);
  const before = await metric(cdp, "TaskDuration");
  const times: number[] = [];
  for (let step = 1; step <= STEP_COUNT; step += 1) times.push(await moveTo(FIRST_STEP + step));
  const stepTaskMs = (((await metric(cdp, "TaskDuration")) - before) * 1000) / STEP_COUNT;
  // The bare list knows no time, so the atlas's is given all of it as well.
  await moveTo(lastMonth);
  return { stepMs: median(times), stepTaskMs };
}

async function timeClick(page: Page): Promise<number> {
  const box = await page.locator("canvas.maplibregl-canvas").boundingBox();
  if (box === null) throw new Error("the page has no map");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.evaluate(() => window.benchProbe.untilQuiet(300));
  await page.evaluate(() => window.benchProbe.armClick());
  await page.mouse.click(x, y);
  const clickMs = await page.evaluate(() => window.benchProbe.clickMs());
  const heading = await page.locator("aside h2, [role=complementary] h2").first().textContent();
  if (heading?.trim() !== CLICKED_COUNTRY) throw new Error(`the click opened ${heading}, not ${CLICKED_COUNTRY}`);
  return clickMs;
}
