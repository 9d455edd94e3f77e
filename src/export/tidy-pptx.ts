import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Parts = Record<string, Uint8Array>;

/**
 * Puts right what pptxgenjs writes and PowerPoint would have to repair or read aloud wrongly: parts that are named but
 * do not exist, shapes of one slide with the same id, paragraphs whose properties stand again before every run, and texts
 * without their language.
 */
export function tidyPptx(zip: Uint8Array, language: string): Uint8Array<ArrayBuffer> {
  const parts: Parts = unzipSync(zip);
  const kept = Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith("/")));
  for (const [name, bytes] of Object.entries(kept)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    let xml = strFromU8(bytes);
    if (name === "[Content_Types].xml") xml = dropMissingParts(xml, kept);
    if (/^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides)\/[^/]+\.xml$/.test(name))
      xml = oncePerParagraph(renumberShapes(xml));
    if (/^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/.test(name))
      xml = xml.replaceAll(/ lang="[^"]*"/g, ` lang="${language}"`);
    if (name.endsWith(".rels")) xml = dropMissingTargets(xml, name, kept);
    kept[name] = strToU8(xml);
  }
  // The list of contents comes first, as readers of such packages expect.
  const { "[Content_Types].xml": contents, ...others } = kept;
  return zipSync({
    ...(contents === undefined ? {} : { "[Content_Types].xml": contents }),
    ...others,
  }) as Uint8Array<ArrayBuffer>;
}

function dropMissingParts(xml: string, parts: Parts): string {
  const seen = new Set<string>();
  return xml.replaceAll(/<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g, (entry, name: string) => {
    const isWanted = parts[name] !== undefined && !seen.has(name);
    seen.add(name);
    return isWanted ? entry : "";
  });
}

/** A paragraph has its properties once, before its runs. */
function oncePerParagraph(xml: string): string {
  return xml.replaceAll(/<a:p>(.*?)<\/a:p>/gs, (_, content: string) => {
    let seen = 0;
    const once = content.replaceAll(/<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/gs, (properties) =>
      seen++ === 0 ? properties : "",
    );
    return `<a:p>${once}</a:p>`;
  });
}

/** Ids count from 2 in the order of the shapes; 1 is the slide's own tree. Nothing else refers to them. */
function renumberShapes(xml: string): string {
  let next = 0;
  return xml.replaceAll(/(<p:cNvPr\b[^>]*?\bid=")[^"]*(")/g, (_, before: string, after: string) => {
    next += 1;
    return `${before}${next}${after}`;
  });
}

function dropMissingTargets(xml: string, name: string, parts: Parts): string {
  const folder = name.replace(/_rels\/[^/]+$/, "");
  return xml.replaceAll(/<Relationship\b[^>]*\/>/g, (entry) => {
    if (entry.includes('TargetMode="External"')) return entry;
    const target = /Target="([^"]+)"/.exec(entry)?.[1] ?? "";
    return parts[resolvePart(folder, target)] === undefined ? "" : entry;
  });
}

/** The part that a relation's target names, from the folder of the part that it belongs to. */
export function resolvePart(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
