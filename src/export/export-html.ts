import type { ExportJob } from "./export-tools.ts";

export function exportHtml(_job: ExportJob): Promise<Blob> {
  return Promise.reject(new Error("to come"));
}
