/** Why a published file could not be used: what happened and to which file. */
export class DataError extends Error {
  readonly file: string;
  readonly reason: "unreachable" | "missing" | "malformed";

  constructor(file: string, reason: DataError["reason"], detail: string) {
    super(`${file}: ${detail}`);
    this.name = "DataError";
    this.file = file;
    this.reason = reason;
  }
}
