import { useEffect, useRef, useState } from "react";
import { audienceReply, channelName, parseTalkMessage, type TalkMessage, type TalkState } from "./talk-link.ts";
import { keepSession, newName, talkSession } from "./talk-session.ts";

interface Commands {
  readonly goTo: (step: number) => void;
  readonly blank: (colour: TalkState["blank"]) => void;
  readonly returnToStep: () => void;
}

/** The audience's side of the presenter's window: tells what is shown, does what it is told. Gives the talk's name. */
export function useAudienceLink(state: TalkState, commands: Commands): { readonly session: string } {
  const [session, setSession] = useState(talkSession);
  const [ownWindow] = useState(newName);
  const latest = useRef({ state, commands });
  latest.current = { state, commands };
  const channel = useRef<BroadcastChannel>(undefined);

  useEffect(() => {
    if (!("BroadcastChannel" in window)) return;
    const open = new BroadcastChannel(channelName(session));
    channel.current = open;
    const post = (message: TalkMessage): void => open.postMessage(message);
    const tell = (): void => post({ type: "state", window: ownWindow, state: latest.current.state });
    open.onmessage = ({ data }) => {
      const message = parseTalkMessage(data);
      if (message === undefined) return;
      const reply = audienceReply(message, ownWindow);
      const { goTo, blank, returnToStep } = latest.current.commands;
      if (reply.type === "tell") tell();
      if (reply.type === "claim") post({ type: "taken", window: ownWindow });
      if (reply.type === "rename") setSession(keepSession(newName()));
      if (reply.type === "go") goTo(reply.step);
      if (reply.type === "blank") blank(reply.colour);
      if (reply.type === "return") returnToStep();
    };
    tell();
    const sayBye = (): void => post({ type: "bye", who: "audience" });
    window.addEventListener("pagehide", sayBye);
    // A page that comes back out of the browser's cache is there again.
    window.addEventListener("pageshow", tell);
    return () => {
      window.removeEventListener("pagehide", sayBye);
      window.removeEventListener("pageshow", tell);
      sayBye();
      open.close();
      channel.current = undefined;
    };
  }, [session, ownWindow]);

  const { deckKey, step, blank, isExplored } = state;
  useEffect(() => {
    const message: TalkMessage = { type: "state", window: ownWindow, state: { deckKey, step, blank, isExplored } };
    channel.current?.postMessage(message);
  }, [ownWindow, deckKey, step, blank, isExplored]);
  return { session };
}
