import { expect, test } from "vitest";
import { languageOfTitle } from "./language-of-title.ts";

test.each([
  ["CSTO peacekeepers leave Kazakhstan", "en"],
  ["В Душанбе прошло заседание", "ru"],
  ["ҰҚШҰ Бас хатшысы әлемдегі қауіп-қатерлерді атады", "kk"],
  ["У Києві відкрився саміт", "uk"],
  ["Саміт ОДКБ: Łukaszenka", "ru"],
  ["約1500人到吉爾吉斯斯坦參加集安組織的軍事演習", "zh"],
  ["Tasmagambetow ist ab dem 1. Januar 2023 zum OVKS-Generalsekretär ernannt", "de"],
  ["Armenia and Türkiye discuss restoration", "en"],
])("%s is %s", (title, language) => {
  expect(languageOfTitle(title)).toBe(language);
});
