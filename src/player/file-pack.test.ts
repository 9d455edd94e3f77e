import { expect, test } from "vitest";
import { fromText, packFiles, toText, unpackFiles } from "./file-pack.ts";

test("files come out as they went in, an empty one and one with a Cyrillic name too", async () => {
  const big = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256);
  const files = new Map([
    ["base/0/0/0", new Uint8Array([1, 2, 3])],
    ["пусто", new Uint8Array()],
    ["big", big],
  ]);
  const text = await toText(packFiles(files));
  expect(text).toMatch(/^[A-Za-z0-9+/=]+$/);
  const unpacked = unpackFiles(await fromText(text));
  expect([...unpacked.keys()]).toEqual([...files.keys()]);
  expect([...(unpacked.get("base/0/0/0") ?? [])]).toEqual([1, 2, 3]);
  expect(unpacked.get("пусто")?.length).toBe(0);
  expect(Buffer.from(unpacked.get("big") ?? []).equals(Buffer.from(big))).toBe(true);
});
