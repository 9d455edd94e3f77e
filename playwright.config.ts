import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS } from "./e2e/chromium-flags.ts";
import { findChromium } from "./e2e/find-chromium.ts";

/** Another port lets two checkouts be tested at the same time. */
const PORT = Number(process.env["ATLAS_TEST_PORT"] ?? 4179);

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [["list"], ["json", { outputFile: "test-results/journeys.json" }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: "en-GB",
    timezoneId: "UTC",
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 800 },
    // A trace would record every software-rendered frame, which more than doubles the run.
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
