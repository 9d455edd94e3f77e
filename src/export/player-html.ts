interface PlayerParts {
  readonly language: string;
  readonly title: string;
  readonly styles: string;
  readonly script: string;
  readonly worker: string;
  /** What is shown, as JSON. */
  readonly json: string;
  /** The files of its maps, in letters that need no escaping. */
  readonly files: string;
}

/** Nothing is asked of anybody: what the file shows, it carries. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** One HTML file of a briefing; nothing that it shows can end the element that it stands in. */
export function playerHtml({ language, title, styles, script, worker, json, files }: PlayerParts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${styles.replaceAll(/<\/style/gi, "<\\/style")}</style>
</head>
<body>
<div id="root"></div>
<script type="application/json" id="briefing">${escapeJson(json)}</script>
<script type="text/plain" id="files">${files}</script>
<script type="text/plain" id="worker">${escapeScript(worker)}</script>
<script>${escapeScript(script)}</script>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

/** JSON in an element of script: what could end it, or open a comment in it, stands as an escape of JSON's own. */
export function escapeJson(json: string): string {
  return json.replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** In a script these letters stand in texts and patterns only, where the added backslash means nothing. */
function escapeScript(script: string): string {
  return script.replaceAll(/<\/script/gi, "<\\/script").replaceAll("<!--", "<\\!--");
}
