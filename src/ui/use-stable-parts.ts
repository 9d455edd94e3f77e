import { useRef } from "react";

/** The same object while its parts are the same, so that memos that read it hold. */
export function useStableParts<Parts extends object>(parts: Parts): Parts {
  const kept = useRef(parts);
  const isSame = Object.entries(parts).every(([key, value]) => kept.current[key as keyof Parts] === value);
  if (!isSame) kept.current = parts;
  return kept.current;
}
