import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensurePrograms } from "./ensure-programs.ts";
import { ensureChromium } from "./find-chromium.ts";

// `npm test`: every check, unit test and browser journey, one after the other, with one count at the end.

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const RESULTS = "test-results";

/** Runs a step and shows what it prints; a step without tests of its own counts as one. */
function run(name: string, command: string, args: readonly string[]): Count {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner's own totals from its report; a runner that died without one has failed. */
function totals(step: Count, report: string, read: (json: unknown) => Count): Count {
  if (!existsSync(report)) return { passed: 0, failed: Math.max(1, step.failed) };
  const count = read(JSON.parse(readFileSync(report, "utf8")));
  return step.failed > 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readVitest(json: unknown): Count {
  const report = json as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function readPlaywright(json: unknown): Count {
  const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

function runAll(): Count[] {
  const unitReport = `${RESULTS}/unit.json`;
  const journeysReport = `${RESULTS}/journeys.json`;
  const counts = [
    run("format, lint, import directions, sizes", "npx", ["biome", "ci", "."]),
    run("types", "npx", ["tsc", "-p", "."]),
    run("dead code", "npx", ["knip"]),
    run("data", "npm", ["run", "--silent", "data"]),
  ];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
  counts.push(totals(run("unit tests", "npx", ["vitest", "run", ...reporters]), unitReport, readVitest));
  const built = run("build", "npx", ["vite", "build"]);
  counts.push(built);
  if (built.failed === 0) {
    counts.push(totals(run("browser journeys", "npx", ["playwright", "test"]), journeysReport, readPlaywright));
  }
  return counts;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
try {
  ensureChromium();
  ensurePrograms();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
const counts = runAll();
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
