import { expect, test } from "vitest";
import { audienceReply, NO_CONTACT, parseTalkMessage, presenterReducer, type TalkState } from "./talk-link.ts";

const STATE: TalkState = { deckKey: "january-2022", step: 3, blank: undefined, isExplored: false };
const heard = (nowMs: number, state = STATE) =>
  ({ type: "heard", message: { type: "state", window: "a", state }, nowMs }) as const;

test("a state links the windows", () => {
  expect(presenterReducer(NO_CONTACT, heard(10))).toEqual({ contact: "linked", state: STATE, heardMs: 10 });
});

test("a farewell parts them and keeps what was last shown; the next state links them again", () => {
  const linked = presenterReducer(NO_CONTACT, heard(10));
  const gone = presenterReducer(linked, { type: "heard", message: { type: "bye", who: "audience" }, nowMs: 20 });
  expect(gone).toMatchObject({ contact: "gone", state: STATE });
  expect(presenterReducer(gone, heard(30, { ...STATE, step: 4 }))).toMatchObject({
    contact: "linked",
    state: { step: 4 },
  });
});

test("so does a long silence, but not a short one, and none before the first word", () => {
  const linked = presenterReducer(NO_CONTACT, heard(0));
  expect(presenterReducer(linked, { type: "looked", nowMs: 7000 }).contact).toBe("linked");
  expect(presenterReducer(linked, { type: "looked", nowMs: 7001 }).contact).toBe("gone");
  expect(presenterReducer(NO_CONTACT, { type: "looked", nowMs: 90_000 }).contact).toBe("waiting");
});

test("the audience's window tells what it shows and does as it is told", () => {
  expect(audienceReply({ type: "hello" }, "a")).toEqual({ type: "tell" });
  expect(audienceReply({ type: "go", step: 2 }, "a")).toEqual({ type: "go", step: 2 });
  expect(audienceReply({ type: "blank", colour: "white" }, "a")).toEqual({ type: "blank", colour: "white" });
});

test("of two windows under one name the later one takes another", () => {
  const from = (window: string) => ({ type: "state", window, state: STATE }) as const;
  expect(audienceReply(from("later"), "earlier")).toEqual({ type: "claim" });
  expect(audienceReply({ type: "taken", window: "earlier" }, "later")).toEqual({ type: "rename" });
  expect(audienceReply(from("own"), "own")).toEqual({ type: "none" });
});

test("what is no message is none", () => {
  expect(parseTalkMessage({ type: "go", step: 2 })).toEqual({ type: "go", step: 2 });
  for (const nonsense of [
    undefined,
    "go",
    { type: "go", step: 0 },
    { type: "explode" },
    { type: "blank", colour: "red" },
  ])
    expect(parseTalkMessage(nonsense)).toBeUndefined();
});
