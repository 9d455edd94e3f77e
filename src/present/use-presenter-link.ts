import { useEffect, useReducer, useRef } from "react";
import {
  ASK_EVERY_MS,
  channelName,
  NO_CONTACT,
  type PresenterLink,
  parseTalkMessage,
  presenterReducer,
  type TalkMessage,
} from "./talk-link.ts";

/** The presenter's side: what the audience sees, and a way to say what it should see. */
export function usePresenterLink(session: string): {
  readonly link: PresenterLink;
  readonly send: (message: TalkMessage) => void;
} {
  const [link, dispatch] = useReducer(presenterReducer, NO_CONTACT);
  const channel = useRef<BroadcastChannel>(undefined);
  useEffect(() => {
    const open = new BroadcastChannel(channelName(session));
    channel.current = open;
    open.onmessage = ({ data }) => {
      const message = parseTalkMessage(data);
      if (message !== undefined) dispatch({ type: "heard", message, nowMs: Date.now() });
    };
    const ask = (): void => {
      open.postMessage({ type: "hello" } satisfies TalkMessage);
      dispatch({ type: "looked", nowMs: Date.now() });
    };
    ask();
    const timer = setInterval(ask, ASK_EVERY_MS);
    return () => {
      clearInterval(timer);
      open.close();
      channel.current = undefined;
    };
  }, [session]);
  return { link, send: (message) => channel.current?.postMessage(message) };
}
