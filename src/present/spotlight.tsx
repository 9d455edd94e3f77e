import { type Ref, useEffect, useImperativeHandle, useRef } from "react";

const SMALLEST_PX = 60;
const LARGEST_PX = 600;
const SIZE_STEP = 1.15;

export interface SpotlightHandle {
  readonly moveBy: (rightPx: number, downPx: number) => void;
  readonly resize: (by: 1 | -1) => void;
}

/** Dims everything but a circle that follows the pointer. The keyboard moves it through its handle. */
export function Spotlight({ ref }: { ref: Ref<SpotlightHandle> }) {
  const area = useRef<HTMLDivElement>(null);
  const light = useRef({ x: innerWidth / 2, y: innerHeight / 2, radiusPx: Math.min(innerWidth, innerHeight) / 5 });

  const shine = (change: Partial<typeof light.current>): void => {
    light.current = { ...light.current, ...change };
    const { x, y, radiusPx } = light.current;
    const { style } = area.current ?? {};
    style?.setProperty("--x", `${x}px`);
    style?.setProperty("--y", `${y}px`);
    style?.setProperty("--radius", `${radiusPx}px`);
  };
  const resize = (by: 1 | -1): void => {
    const radiusPx = light.current.radiusPx * SIZE_STEP ** by;
    shine({ radiusPx: Math.max(SMALLEST_PX, Math.min(LARGEST_PX, radiusPx)) });
  };
  useImperativeHandle(ref, () => ({
    moveBy: (rightPx, downPx) =>
      shine({
        x: Math.max(0, Math.min(innerWidth, light.current.x + rightPx)),
        y: Math.max(0, Math.min(innerHeight, light.current.y + downPx)),
      }),
    resize,
  }));

  useEffect(() => {
    shine({});
    const onMove = ({ clientX, clientY }: PointerEvent): void => shine({ x: clientX, y: clientY });
    // The wheel would zoom the map under it.
    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey) return;
      event.preventDefault();
      event.stopPropagation();
      resize(event.deltaY < 0 ? 1 : -1);
    };
    window.addEventListener("pointermove", onMove);
    window.addEventListener("wheel", onWheel, { capture: true, passive: false });
    return () => {
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("wheel", onWheel, { capture: true });
    };
  }, []);
  return <div ref={area} className="spotlight" aria-hidden="true" />;
}
