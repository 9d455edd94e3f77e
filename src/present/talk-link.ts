import * as v from "valibot";
import type { BlankColour } from "./present-keys.ts";

/** What the audience sees, as the presenter's window must know it. */
export interface TalkState {
  readonly deckKey: string;
  readonly step: number;
  readonly blank: BlankColour | undefined;
  /** The reader looks at something else than the step shows. */
  readonly isExplored: boolean;
}

const ColourSchema = v.picklist(["black", "white"]);

const StepSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

const MessageSchema = v.variant("type", [
  v.object({
    type: v.literal("state"),
    /** Which window says so: two of the audience's under one name would be two talks. */
    window: v.string(),
    state: v.object({
      deckKey: v.string(),
      step: StepSchema,
      blank: v.optional(ColourSchema),
      isExplored: v.boolean(),
    }),
  }),
  /** From the presenter's window: asks for the state, at its start and every few seconds. */
  v.object({ type: v.literal("hello") }),
  v.object({ type: v.literal("go"), step: StepSchema }),
  v.object({ type: v.literal("blank"), colour: v.optional(ColourSchema) }),
  v.object({ type: v.literal("return") }),
  /** From an audience's window to another one that says a state under the same name: a duplicated tab. */
  v.object({ type: v.literal("taken"), window: v.string() }),
  v.object({ type: v.literal("bye"), who: v.literal("audience") }),
]);

export type TalkMessage =
  | { readonly type: "state"; readonly window: string; readonly state: TalkState }
  | { readonly type: "hello" | "return" }
  | { readonly type: "taken"; readonly window: string }
  | { readonly type: "go"; readonly step: number }
  | { readonly type: "blank"; readonly colour: BlankColour | undefined }
  | { readonly type: "bye"; readonly who: "audience" };

/** Reads what came over the channel; another version of the page may say what nobody here knows. */
export function parseTalkMessage(data: unknown): TalkMessage | undefined {
  const parsed = v.safeParse(MessageSchema, data);
  return parsed.success ? (parsed.output as TalkMessage) : undefined;
}

export function channelName(session: string): string {
  return `csto-atlas-talk:${session}`;
}

/** How the presenter's window stands to the audience's. */
export interface PresenterLink {
  readonly contact: "waiting" | "linked" | "gone";
  /** The last state heard, kept while the other side is gone. */
  readonly state: TalkState | undefined;
  readonly heardMs: number;
}

export const NO_CONTACT: PresenterLink = { contact: "waiting", state: undefined, heardMs: 0 };

/** How often the presenter's window asks, and after what silence the other side counts as gone. */
export const ASK_EVERY_MS = 2000;
const SILENCE_MS = 7000;

export type PresenterEvent =
  | { readonly type: "heard"; readonly message: TalkMessage; readonly nowMs: number }
  | { readonly type: "looked"; readonly nowMs: number };

/** A state links the windows, whatever was before; a farewell or a long silence parts them until the next state. */
export function presenterReducer(link: PresenterLink, event: PresenterEvent): PresenterLink {
  if (event.type === "looked") {
    const isSilent = link.contact === "linked" && event.nowMs - link.heardMs > SILENCE_MS;
    return isSilent ? { ...link, contact: "gone" } : link;
  }
  const { message, nowMs } = event;
  if (message.type === "state") return { contact: "linked", state: message.state, heardMs: nowMs };
  if (message.type === "bye") return { ...link, contact: "gone" };
  return link;
}

/** What the audience's window does about a message. */
export type AudienceReply =
  | { readonly type: "tell" | "return" | "none" }
  | { readonly type: "go"; readonly step: number }
  | { readonly type: "blank"; readonly colour: BlankColour | undefined }
  /** Another window has begun a talk of the same name: it is told so. */
  | { readonly type: "claim" }
  /** This window is the one that came later: it takes a name of its own. */
  | { readonly type: "rename" };

export function audienceReply(message: TalkMessage, ownWindow: string): AudienceReply {
  switch (message.type) {
    case "hello":
      return { type: "tell" };
    case "state":
      return { type: message.window === ownWindow ? "none" : "claim" };
    case "taken":
      return { type: message.window === ownWindow ? "none" : "rename" };
    case "bye":
      return { type: "none" };
    case "go":
    case "blank":
      return message;
    case "return":
      return { type: "return" };
  }
}
