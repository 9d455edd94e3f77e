import { expect, test } from "vitest";
import { playerHtml } from "./player-html.ts";

const EVIL = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)> \u2028 & "';

const html = (parts: Partial<Parameters<typeof playerHtml>[0]> = {}) =>
  playerHtml({ language: "en", title: "T", styles: "", script: "", worker: "", json: "{}", files: "", ...parts });

test("no text of a briefing ends its element, and all of it is read back as it was", () => {
  const page = html({ json: JSON.stringify({ title: EVIL }) });
  expect(page.match(/<\/script>/g)).toHaveLength(4);
  const json = /id="briefing">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
  expect(JSON.parse(json)).toEqual({ title: EVIL });
});

test("a title is text", () => {
  expect(html({ title: EVIL })).toContain("<title>&lt;/script&gt;&lt;script&gt;");
});

test("a script that speaks of scripts goes on", () => {
  const page = html({ script: 'const end = "</script>"; const comment = "<!--";' });
  expect(page).toContain('<script>const end = "<\\/script>"; const comment = "<\\!--";</script>');
});

test("the file may ask nobody for anything", () => {
  expect(html()).toContain("default-src 'none'");
  expect(html()).toContain("connect-src 'none'");
});
