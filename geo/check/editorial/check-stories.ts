import type { WorldTopology } from "../../build/inputs.ts";
import { MEMBERSHIP_ORGANISATIONS } from "../../contract/membership.ts";
import type { Story, StoryStep } from "../../contract/story.ts";
import { linkedKeys, withoutLinks } from "../../contract/story-links.ts";
import { regionKeys } from "../check-references.ts";
import type { Problem } from "../problem.ts";
import type { Atlas } from "../source-files.ts";
import { carriedNumbers, figuresIn } from "./story-figures.ts";
import { daysOutside } from "./story-time.ts";

/** A step may look back or ahead of its window by so much without a reader losing the thread. */
const NEAR_DAYS = 366;

const LANGUAGES = ["en", "ru"] as const;

type Named = Atlas["events"][number]["entry"] | { readonly id: string };

/** All that a story may link to, by key. Countries and the organisation have no entry whose figures could be quoted. */
type Things = ReadonlyMap<string, Named | undefined>;

/** Links to nothing, languages that link differently, figures that nothing linked carries, events far from the window. */
export function checkStories(atlas: Atlas, world: WorldTopology): Problem[] {
  const things = thingsOf(atlas, world);
  return atlas.stories.flatMap(({ file, entry }) => {
    const at = (field: string) => ({ file, id: entry.id, field });
    return [
      ...frameProblems(entry, at),
      ...entry.steps.flatMap((step, index) => {
        const atStep = (field: string) => at(`steps.${index}.${field}`);
        return [
          ...unknownKeys(step, things, atStep),
          ...linkProblems(step, atStep),
          ...figureProblems(step, things, atStep),
          ...timeProblems(step, things, atStep),
        ];
      }),
    ];
  });
}

type At = (field: string) => Pick<Problem, "file" | "id" | "field">;

function thingsOf(atlas: Atlas, world: WorldTopology): Things {
  const things = new Map<string, Named | undefined>();
  for (const name of MEMBERSHIP_ORGANISATIONS) things.set(`organisation:${name.toLowerCase()}`, undefined);
  for (const { properties } of world.objects.countries.geometries) {
    if (properties !== undefined && "code" in properties) things.set(properties.code, undefined);
  }
  for (const key of regionKeys(atlas)) things.set(key, undefined);
  const add = (kind: string, list: readonly { readonly entry: { readonly id: string } }[]) => {
    for (const { entry } of list) things.set(`${kind}:${entry.id}`, entry);
  };
  add("zone", atlas.zones);
  add("border", atlas.borders);
  add("corridor", atlas.routes);
  add("corridor", atlas.corridors);
  add("node", atlas.nodes);
  add("leg", atlas.legs);
  add("ground", atlas.grounds);
  add("disputed", atlas.disputedAreas);
  for (const { entry } of atlas.borders) {
    for (const crossing of entry.crossings) things.set(`crossing:${crossing.id}`, crossing);
  }
  for (const { entry } of atlas.events)
    things.set(`${entry.series === undefined ? "event" : "exercise"}:${entry.id}`, entry);
  return things;
}

/** Title and summary stand in lists, where a link would lead away from the story. */
function frameProblems(story: Story, at: At): Problem[] {
  const texts = [
    ["title", story.title],
    ["summary", story.summary],
    ...story.steps.map(({ title }, index) => [`steps.${index}.title`, title] as const),
  ] as const;
  return texts.flatMap(([field, text]) =>
    LANGUAGES.filter((language) => text[language].includes("[[")).map((language) =>
      error(at(`${field}.${language}`), "a title or summary has no links: move it to the text"),
    ),
  );
}

function unknownKeys(step: StoryStep, things: Things, at: At): Problem[] {
  const places: (readonly [string, readonly string[]])[] = [
    ["selection", step.selection === undefined ? [] : [step.selection]],
    ["highlights", step.highlights],
    ...LANGUAGES.flatMap((language) => [
      [`text.${language}`, linkedKeys(step.text[language])] as const,
      [`notes.${language}`, linkedKeys(step.notes[language])] as const,
    ]),
  ];
  return places.flatMap(([field, keys]) =>
    keys.filter((key) => !things.has(key)).map((key) => error(at(field), missingKey(key, things))),
  );
}

function missingKey(key: string, things: Things): string {
  const [kind, id = ""] = key.split(":");
  const twin = kind === "event" ? `exercise:${id}` : `event:${id}`;
  if ((kind === "event" || kind === "exercise") && things.has(twin)) return `${key} is written ${twin}`;
  return `nothing is called ${key}`;
}

/** Both languages must link the same things equally often, and no half-written link may stay behind. */
function linkProblems(step: StoryStep, at: At): Problem[] {
  return (["text", "notes"] as const).flatMap((field) => {
    const broken = LANGUAGES.filter((language) => /\[\[|\]\]/.test(withoutLinks(step[field][language])));
    const [english, russian] = LANGUAGES.map((language) => linkedKeys(step[field][language]).toSorted());
    const isAlike = String(english) === String(russian);
    return [
      ...broken.map((language) =>
        error(at(`${field}.${language}`), "a link is not whole: write [[event:its-id|the words to click]]"),
      ),
      ...(isAlike ? [] : [error(at(field), `links differ: ${difference(english, russian)}`)]),
    ];
  });
}

function difference(english: readonly string[] = [], russian: readonly string[] = []): string {
  const surplus = (left: readonly string[], right: readonly string[]) => {
    const rest = [...right];
    return left.filter((key) => {
      const index = rest.indexOf(key);
      if (index >= 0) rest.splice(index, 1);
      return index < 0;
    });
  };
  const told = [
    ["en", surplus(english, russian)],
    ["ru", surplus(russian, english)],
  ] as const;
  return told
    .flatMap(([language, keys]) => (keys.length === 0 ? [] : `${keys.join(", ")} only in ${language}`))
    .join("; ");
}

/** A number of people, kilometres, tonnes or documents must be carried by something that its own text links to. */
function figureProblems(step: StoryStep, things: Things, at: At): Problem[] {
  const texts = LANGUAGES.flatMap((language) => [
    [`text.${language}`, step.text[language], linkedKeys(step.text[language])] as const,
    // A speaker has the step's text before him: its links serve the notes as well.
    [
      `notes.${language}`,
      step.notes[language],
      [...linkedKeys(step.text[language]), ...linkedKeys(step.notes[language])],
    ] as const,
  ]);
  return texts.flatMap(([field, text, keys]) => {
    const carried = new Set(keys.flatMap((key) => [...carriedNumbers(things.get(key))]));
    return figuresIn(withoutLinks(text))
      .filter(({ readings }) => !readings.some((value) => carried.has(value)))
      .map(({ written }) => ({
        ...at(field),
        message: `nothing that is linked carries “${written}”: link the entry that does`,
        severity: "warning" as const,
        rule: "unsupported-number" as const,
      }));
  });
}

function timeProblems(step: StoryStep, things: Things, at: At): Problem[] {
  return [...new Set(linkedKeys(step.text.en))].flatMap((key) => {
    const entry = things.get(key);
    if (entry === undefined || !("start" in entry) || daysOutside(entry, step.time) <= NEAR_DAYS) return [];
    return {
      ...at("time"),
      message: `${key} lies far outside ${step.time.from} to ${step.time.to}: widen the window or leave it out`,
      severity: "warning" as const,
      rule: "mention-outside-window" as const,
    };
  });
}

function error(at: Pick<Problem, "file" | "id" | "field">, message: string): Problem {
  return { ...at, message, severity: "error" };
}
