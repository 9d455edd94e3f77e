import type { AddressBar } from "./store.ts";

/** Browsers let a page rewrite its address about a hundred times in half a minute; a drag through time asks for more. */
const REST_MS = 350;

export interface AddressWriter {
  /** Adds an entry to the history, at once; what was still to be written goes to the entry before it. */
  readonly push: (address: string) => void;
  /** Rewrites the entry at hand: at once after a rest, else the latest of several as soon as one is over. */
  readonly replace: (address: string) => void;
  /** Forgets what was still to be written: another entry is at hand now. */
  readonly drop: () => void;
}

export function createAddressWriter({ history }: Pick<AddressBar, "history">): AddressWriter {
  let due: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    const address = due;
    drop();
    if (address !== undefined) history.replaceState(null, "", address);
  };
  const rest = (): void => {
    timer = setTimeout(() => {
      timer = undefined;
      if (due === undefined) return;
      flush();
      rest();
    }, REST_MS);
  };
  const drop = (): void => {
    due = undefined;
  };
  const push = (address: string): void => {
    flush();
    history.pushState(null, "", address);
  };
  const replace = (address: string): void => {
    due = address;
    if (timer !== undefined) return;
    flush();
    rest();
  };
  return { push, replace, drop };
}
