import { useState, useSyncExternalStore } from "react";
import type { FileName } from "../data/queries.ts";
import { useText } from "../text/use-text.ts";
import { Notice } from "../ui/notice.tsx";

export interface MapFailures {
  readonly isUnavailable: boolean;
  readonly isContextLost: boolean;
  /** The map source that could not be had. */
  readonly source: string | undefined;
}

export const NO_FAILURES: MapFailures = { isUnavailable: false, isContextLost: false, source: undefined };

interface Message {
  readonly title: string;
  readonly hint?: string;
}

/** What is wrong with the map or its data, over the map. A reader dismisses one message, not those to come. */
export function MapNotices({ failures, failedFile }: { failures: MapFailures; failedFile: FileName | undefined }) {
  const { text } = useText();
  const isOnline = useOnline();
  const [dismissed, setDismissed] = useState<string>();
  const message = messageOf({ failures, failedFile, isOnline, text });
  if (message === undefined || message.title === dismissed) return null;
  const dismiss = (
    <button type="button" className="plain-button" onClick={() => setDismissed(message.title)}>
      {text.states.dismiss}
    </button>
  );
  return (
    <div className="map-notices">
      <Notice {...message} action={failures.isUnavailable ? undefined : dismiss} />
    </div>
  );
}

interface Situation {
  readonly failures: MapFailures;
  readonly failedFile: FileName | undefined;
  readonly isOnline: boolean;
  readonly text: ReturnType<typeof useText>["text"];
}

/** The gravest thing that there is to say. */
function messageOf({ failures, failedFile, isOnline, text: { states } }: Situation): Message | undefined {
  if (failures.isUnavailable) return { title: states.mapFailed, hint: states.mapFailedHint };
  if (failures.isContextLost) return { title: states.contextLost };
  const file = failures.source === undefined ? failedFile : fileOfSource(failures.source);
  if (file !== undefined) return { title: states.failed(states.data[file]), hint: states.failedHint };
  return isOnline ? undefined : { title: states.offline };
}

function fileOfSource(source: string): FileName | "tiles" {
  if (source.startsWith("corridor")) return "corridor";
  return source === "crossings" ? "borders" : "tiles";
}

/** Whether the browser believes that it has a network. */
function useOnline(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener("online", onChange);
      window.addEventListener("offline", onChange);
      return () => {
        window.removeEventListener("online", onChange);
        window.removeEventListener("offline", onChange);
      };
    },
    () => navigator.onLine,
  );
}
