import { useState } from "react";
import type { CameraMotion } from "../present/present-bar.tsx";

let chosen: CameraMotion = "smooth";

/** Whether the map flies between steps, by the presenter's choice; kept for as long as the page stands. */
export function useCameraMotion(): readonly [CameraMotion, (motion: CameraMotion) => void] {
  const [motion, setMotion] = useState(chosen);
  return [
    motion,
    (next) => {
      chosen = next;
      setMotion(next);
    },
  ];
}
