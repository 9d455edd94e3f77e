import { crc32 } from "node:zlib";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { withPngTexts } from "./png-text.ts";

const plain = (): Uint8Array => {
  const png = new PNG({ width: 3, height: 2 });
  png.data.fill(200);
  return new Uint8Array(PNG.sync.write(png));
};

/** By hand, as another program would read them. */
function readTexts(png: Uint8Array): Map<string, string> {
  const view = new DataView(png.buffer, png.byteOffset);
  const texts = new Map<string, string>();
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(view.getUint32(at + 8 + length)).toBe(crc32(body));
    if (new TextDecoder().decode(body.subarray(0, 4)) === "iTXt") {
      const [keyword = "", ...rest] = new TextDecoder().decode(body.subarray(4)).split("\0");
      texts.set(keyword, rest.at(-1) ?? "");
    }
    at += 12 + length;
  }
  return texts;
}

test("texts stand in the picture in any script, with right checksums, and empty ones are left out", () => {
  const texts = { Title: "Казахстан – January 2022", Source: "https://a.example/?select=KZ#map=4/48/67", Comment: "" };
  const marked = withPngTexts(plain(), texts);
  expect([...readTexts(marked)]).toEqual([
    ["Title", texts.Title],
    ["Source", texts.Source],
  ]);
});

test("the pixels stay as they were for an independent decoder", () => {
  const before = PNG.sync.read(Buffer.from(plain()));
  const after = PNG.sync.read(Buffer.from(withPngTexts(plain(), { Title: "x" })));
  expect([after.width, after.height]).toEqual([3, 2]);
  expect(after.data.equals(before.data)).toBe(true);
});

test("what is no PNG is refused", () => {
  expect(() => withPngTexts(new Uint8Array(64), {})).toThrow("not a PNG");
});
