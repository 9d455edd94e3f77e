import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Programs that are not ours, which open what the atlas exports; each with Debian's package. */
const PACKAGES = { pdftotext: "poppler-utils", pdffonts: "poppler-utils", soffice: "libreoffice-impress" } as const;

export type Program = keyof typeof PACKAGES;

function isThere(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore", timeout: 60_000 }).error === undefined;
}

/** On Debian as root installs those that are missing; elsewhere leaves it to the journeys to say so. */
export function ensurePrograms(): void {
  const programs = Object.keys(PACKAGES) as Program[];
  const missing = [...new Set(programs.filter((program) => !isThere(program)).map((program) => PACKAGES[program]))];
  if (missing.length === 0 || !existsSync("/etc/debian_version") || process.getuid?.() !== 0) return;
  console.log(`Installing Debian's packages: ${missing.join(", ")}`);
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], { stdio: "inherit" });
}

/** What a program prints. Fails where it is not installed, with what to install. */
export function runProgram(program: Program, args: readonly string[]): string {
  if (!isThere(program))
    throw new Error(`This journey needs ${program}: install ${PACKAGES[program]} and run it again.`);
  return execFileSync(program, args, { encoding: "utf8", maxBuffer: 64_000_000, stdio: ["ignore", "pipe", "ignore"] });
}
