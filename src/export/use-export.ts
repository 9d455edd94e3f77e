import { useCallback, useEffect, useRef, useState } from "react";
import { saveFile } from "../ui/save-file.ts";
import { ExportError, type ExportJob, type ExportProgress } from "./export-tools.ts";
import { type ExportChoice, type ExportedFile, runExport } from "./run-export.ts";

export type ExportState =
  | { readonly type: "idle" | "cancelled" }
  | { readonly type: "running"; readonly progress: ExportProgress | undefined }
  | { readonly type: "done"; readonly file: ExportedFile }
  | { readonly type: "failed"; readonly kind?: ExportError["kind"] | undefined; readonly message?: string };

/** One export at a time; it ends with the dialog at the latest. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ type: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback((choice: ExportChoice, job: Omit<ExportJob, "signal" | "onProgress">): void => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState({ type: "running", progress: undefined });
    const onProgress = (progress: ExportProgress) => {
      if (!signal.aborted) setState({ type: "running", progress });
    };
    runExport(choice, { ...job, signal, onProgress }).then(
      (file) => {
        saveFile(file.name, file.blob.type, file.blob);
        setState({ type: "done", file });
      },
      (error: unknown) => {
        if (signal.aborted) return setState({ type: "cancelled" });
        console.error(error);
        setState({ type: "failed", kind: error instanceof ExportError ? error.kind : undefined });
      },
    );
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  return { state, start, cancel };
}
