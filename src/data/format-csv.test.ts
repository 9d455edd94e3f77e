import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv } from "./format-csv.ts";

/** A reader of RFC 4180, for the tests alone. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const match = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    match.lastIndex = at;
    const found = match.exec(text);
    if (found === null) throw new Error(`not RFC 4180 at ${at}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] !== ",") {
      rows.push(row);
      row = [];
    }
    at = match.lastIndex;
  }
  return rows;
}

describe("CSV", () => {
  test("is read back as it was written, whatever the cells hold", () => {
    const harmless = fc.string({ unit: "grapheme" }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(harmless, { minLength: 2, maxLength: 2 })), (rows) => {
        expect(parseCsv(formatCsv(["a", "b"], rows))).toEqual([["a", "b"], ...rows]);
      }),
    );
  });

  test.each(["=1+1", "+7 495", "-1", "@sum", "\tx", "\rx", '=HYPERLINK("https://example.org")'])(
    "never hands a spreadsheet the formula %j",
    (text) => {
      expect(parseCsv(formatCsv(["a"], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );

  test("leaves numbers as they are", () => {
    expect(formatCsv(["a", "b"], [[-12.5, 3]])).toBe("a,b\r\n-12.5,3\r\n");
  });

  test("puts quotes around commas, quotes and new lines", () => {
    expect(formatCsv(["a"], [["x, y"], ['say "so"'], ["two\nlines"]])).toBe(
      'a\r\n"x, y"\r\n"say ""so"""\r\n"two\nlines"\r\n',
    );
  });
});
