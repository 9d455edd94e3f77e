import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatStoryLink, mentionsOf, parseStoryText, plainStoryText } from "./story-text.ts";

describe("a story's text", () => {
  test("is split into paragraphs, words and links", () => {
    const text = "The [[event:kz22-mission|peacekeeping mission]] began.\n\nSee [[KZ|Kazakhstan]].";
    expect(parseStoryText(text)).toEqual([
      [
        { type: "text", text: "The " },
        {
          type: "link",
          key: "event:kz22-mission",
          label: "peacekeeping mission",
          selection: { kind: "event", id: "kz22-mission" },
        },
        { type: "text", text: " began." },
      ],
      [
        { type: "text", text: "See " },
        { type: "link", key: "KZ", label: "Kazakhstan", selection: { kind: "country", id: "KZ" } },
        { type: "text", text: "." },
      ],
    ]);
  });

  test.each([
    "[[event:kz22-mission]]",
    "[[event:kz22-mission|]]",
    "[[planet:mars|Mars]]",
    "[[event:Upper Case|words]]",
    "[[kz|Kazakhstan]]",
    "[event:kz22-mission|words]",
    "[[event:kz22-mission|words]",
    "]] [[",
    "<b onclick=alert(1)>bold</b>",
    "[[javascript:alert|click]]",
  ])("leaves %s as it stands", (text) => {
    expect(parseStoryText(text)).toEqual([[{ type: "text", text }]]);
  });

  test("finds a link behind marks that open none", () => {
    expect(plainStoryText("[[[[KZ|Kazakhstan]]]]")).toBe("[[Kazakhstan]]");
  });

  test("joins the lines of a paragraph and drops empty ones", () => {
    expect(plainStoryText("\n\nOne\n line.\n \n\n\nTwo [[KZ|lines]].\n")).toBe("One line.\n\nTwo lines.");
    expect(parseStoryText("  \n ")).toEqual([]);
  });

  test("loses no letter, whatever is typed", () => {
    const pieces = fc.constantFrom("[[", "]]", "|", "KZ", "event:a-1", "words", " ", "\n\n", "<i>", "[", "]");
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join("");
        const shown = parseStoryText(text)
          .map((paragraph) => paragraph.map((part) => (part.type === "link" ? part.label : part.text)).join(""))
          .join("\n\n");
        expect(shown).toBe(plainStoryText(text));
      }),
    );
  });
});

test("what a text mentions stands there once, in order", () => {
  expect(mentionsOf("[[KZ|a]] [[border:tajik-afghan|b]] [[KZ|c]]")).toEqual(["KZ", "border:tajik-afghan"]);
});

describe("a written link", () => {
  test("is read back", () => {
    const selection = { kind: "event", id: "kz22-mission" } as const;
    fc.assert(
      fc.property(fc.string(), (label) => {
        const parts = parseStoryText(formatStoryLink(selection, label)).flat();
        expect(parts).toMatchObject([{ type: "link", selection }]);
      }),
    );
  });

  test("bears its key where it has no words", () => {
    expect(formatStoryLink({ kind: "country", id: "KZ" }, " [|] ")).toBe("[[KZ|KZ]]");
  });
});
