import { useEffect, useState } from "react";

const IDLE_MS = 3000;

/** Whether nobody has moved, touched or pressed anything for a while; never while it is not asked. */
export function useIdle(isAsked: boolean): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    let timer = 0;
    const wake = (): void => {
      setIdle(false);
      clearTimeout(timer);
      timer = window.setTimeout(() => setIdle(true), IDLE_MS);
    };
    wake();
    const types = ["pointermove", "pointerdown", "keydown", "focusin"] as const;
    for (const type of types) document.addEventListener(type, wake, { passive: true });
    return () => {
      setIdle(false);
      clearTimeout(timer);
      for (const type of types) document.removeEventListener(type, wake);
    };
  }, [isAsked]);
  return isIdle;
}
