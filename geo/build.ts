import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { storyProducts } from "./build/products/stories.ts";
import { PRODUCTS } from "./build/products.ts";
import { checkAtlas } from "./check/check-atlas.ts";
import { formatProblem } from "./check/problem.ts";
import { readInputs, readWorld } from "./read-inputs.ts";
import { readSources } from "./read-sources.ts";

// Command-line rim of the build: `npm run data`. Everything it calls is pure.
const here = dirname(fileURLToPath(import.meta.url));
const sources = join(here, "sources");
const target = join(here, "..", "public", "data");

const world = readWorld(sources);
const { atlas, problems } = checkAtlas(readSources(sources), world);
const errors = problems.filter(({ severity }) => severity === "error");
if (errors.length > 0) {
  for (const problem of errors) console.error(formatProblem(problem));
  console.error(`\n${errors.length} errors: nothing was built. Mend them in geo/sources/ and run this again.`);
  process.exit(1);
}

const inputs = readInputs(sources, { atlas, world });

if (existsSync(target)) rmSync(target, { recursive: true });
mkdirSync(target, { recursive: true });
const hash = createHash("sha256");
console.log(`${"product".padEnd(26)}${"entries".padStart(9)}${"bytes".padStart(12)}${"gzipped".padStart(12)}`);
for (const product of [...PRODUCTS, ...storyProducts(atlas)]) {
  const content = product.build(inputs);
  mkdirSync(dirname(join(target, product.name)), { recursive: true });
  writeFileSync(join(target, product.name), content);
  hash.update(product.name).update(content);
  const bytes = Buffer.from(content);
  const entries = typeof content === "string" ? content.split("\n").length - 3 : "";
  console.log(
    `${product.name.padEnd(26)}${String(entries).padStart(9)}${String(bytes.length).padStart(12)}${String(gzipSync(bytes).length).padStart(12)}`,
  );
}
const manifest = {
  version: hash.digest("hex").slice(0, 12),
  events: atlas.events.length,
  sources: atlas.sources.length,
};
writeFileSync(join(target, "manifest.json"), `${JSON.stringify(manifest)}\n`);
console.log(`data version ${manifest.version}`);
