import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { build } from "vite";
import { ensurePublishedData } from "../bench/build-pages.ts";
import { startServer } from "../bench/serve.ts";
import { CHROMIUM_FLAGS } from "../chromium-flags.ts";
import { ensureChromium } from "../find-chromium.ts";
import { contactSheet } from "./contact-sheet.ts";
import { GALLERY, type GalleryView, galleryAddress, galleryFile, type Look, SIZES } from "./views.ts";

// Command-line rim of the gallery: `npm run gallery` renders every view into `gallery/`, with a page to leaf through;
// `-- --only border,opening` renders those whose file names contain one of the words.
const { values } = parseArgs({ options: { only: { type: "string" } } });

const READY_MS = 90_000;
const TARGET = "gallery";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

interface Shot {
  readonly view: GalleryView;
  readonly look: Look;
}

function wanted(): Shot[] {
  const words = values.only?.split(",") ?? [""];
  return GALLERY.flatMap((view) => view.looks.map((look) => ({ view, look }))).filter(({ view, look }) =>
    words.some((word) => galleryFile(view, look).includes(word)),
  );
}

/** Takes one picture; tells what did not work and goes on to the next. */
async function take(browser: Browser, origin: string, { view, look }: Shot): Promise<boolean> {
  const context = await browser.newContext({ viewport: SIZES[look.size], reducedMotion: "reduce", timezoneId: "UTC" });
  const page = await context.newPage();
  const file = galleryFile(view, look);
  try {
    await page.goto(`${origin}/${galleryAddress(view, look)}`);
    await page.waitForSelector("html[data-atlas=ready][data-atlas-detail=drawn]", {
      timeout: READY_MS,
      state: "attached",
    });
    await page.screenshot({ path: join(TARGET, file), animations: "disabled" });
    console.log(file);
    return true;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    return false;
  } finally {
    await context.close();
  }
}

process.chdir(root);
const shots = wanted();
if (shots.length === 0) {
  console.error(`No view of the gallery is called ${values.only}.`);
  process.exit(1);
}
const executablePath = ensureChromium();
ensurePublishedData(root);
await build({ logLevel: "warn" });
if (values.only === undefined) rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET, { recursive: true });
const server = await startServer();
server.show([join(root, "dist")]);
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
let failed = 0;
try {
  for (const shot of shots) if (!(await take(browser, server.origin, shot))) failed += 1;
} finally {
  await browser.close();
  server.close();
}
writeFileSync(join(TARGET, "index.html"), contactSheet(GALLERY));
console.log(`${shots.length - failed} pictures in ${TARGET}/, ${failed} failed; leaf through ${TARGET}/index.html`);
process.exitCode = failed === 0 ? 0 : 1;
