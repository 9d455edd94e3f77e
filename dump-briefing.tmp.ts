import { readPublishedFiles } from "/work/wt/briefing/src/deck/published-files.test-support.ts";
import { buildBriefing } from "/work/wt/briefing/src/deck/briefing.ts";
import { parseSelection } from "/work/wt/briefing/src/domain/selection.ts";
const [key, language, from = "1991-01-01", to = "2026-11-27"] = process.argv.slice(2);
const files = await readPublishedFiles();
const t = performance.now();
const deck = buildBriefing({ selection: parseSelection(key!)!, window: { from, to } as never, language: language as never, files });
console.log("ms", performance.now() - t);
if (!deck) { console.log("undefined"); process.exit(); }
const p = (x: any) => x.map((y: any) => (y.type === "link" ? `<${y.label}>` : y.text)).join("");
console.log("#", deck.title, "|", deck.summary, "|", deck.credits);
for (const s of deck.slides) {
  console.log(`\n## [${s.id}] ${s.title}   (${s.sources.length} sources; frame ${JSON.stringify(s.view.frame)}; hl ${s.view.highlights.length})`);
  for (const b of s.blocks) {
    if (b.type === "prose") for (const x of b.paragraphs) console.log("  ¶", p(x));
    if (b.type === "figures") for (const f of b.figures) console.log("  #", f.value, "|", f.label, "|", f.note);
    if (b.type === "entries") for (const e of b.entries) console.log("  -", e.when, "::", p(e.text));
    if (b.type === "table") { console.log("  T", b.table.caption); console.log("   ", b.table.header.join(" | ")); for (const r of b.table.rows) console.log("   ", r.map(p).join(" | ")); }
    if (b.type === "bars") console.log("  B", b.label, b.bars.map((x) => `${x.label}:${x.value}`).join(" "));
  }
  console.log("  NOTES", s.notes.replaceAll("\n\n", "\n        "));
}
