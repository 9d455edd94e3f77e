import { type GalleryView, galleryAddress, galleryFile } from "./views.ts";

/** One page with every picture of the gallery under its name and address, as HTML. */
export function contactSheet(views: readonly GalleryView[]): string {
  const figures = views.flatMap((view) =>
    view.looks.map((look) => {
      const file = galleryFile(view, look);
      const caption = `${view.name}, ${look.size}, ${look.theme}, ${look.language}`;
      return `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${caption}<br><code>${escapeHtml(galleryAddress(view, look))}</code></figcaption></figure>`;
    }),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>CSTO Atlas: gallery</title>
<style>
  body { font: 14px/1.4 sans-serif; margin: 1rem; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(26rem, 1fr)); }
  figure { margin: 0; } img { max-width: 100%; max-height: 24rem; border: 1px solid #999; } code { font-size: 12px; overflow-wrap: anywhere; }
</style>
${figures.join("\n")}
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
