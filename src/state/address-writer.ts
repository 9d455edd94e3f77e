import type { AddressBar } from "./store.ts";

/**
 * Browsers let a page rewrite its address about a hundred times in half a minute, and a drag through time asks for
 * more. So many may follow on each other at once; from then on one at a time, as rests allow.
 */
const BURST = 30;
const REST_MS = 450;

export interface AddressWriter {
  /** Adds an entry to the history, at once; what was still to be written goes to the entry before it. */
  readonly push: (address: string) => void;
  /** Rewrites the entry at hand: at once, or after too many of them the latest as soon as may be. */
  readonly replace: (address: string) => void;
  /** Forgets what was still to be written: another entry is at hand now. */
  readonly drop: () => void;
}

export function createAddressWriter({ history }: Pick<AddressBar, "history">, clock = Date.now): AddressWriter {
  let due: string | undefined;
  let isWaiting = false;
  let allowed = BURST;
  let countedAt = clock();

  const drop = (): void => {
    due = undefined;
  };
  const flush = (): void => {
    const address = due;
    drop();
    if (address === undefined) return;
    allowed -= 1;
    history.replaceState(null, "", address);
  };
  const push = (address: string): void => {
    flush();
    history.pushState(null, "", address);
  };
  const replace = (address: string): void => {
    due = address;
    const now = clock();
    allowed = Math.min(BURST, allowed + (now - countedAt) / REST_MS);
    countedAt = now;
    if (allowed >= 1) flush();
    else if (!isWaiting) {
      isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        flush();
      }, REST_MS);
    }
  };
  return { push, replace, drop };
}
