const LITTLE_ENDIAN_MAGIC = 0x950412de;
const BIG_ENDIAN_MAGIC = 0xde120495;

/**
 * Reads a gettext catalogue (.mo) whose message ids are GeoNames ids. The header has an empty id and is left out.
 * Format: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 */
export function readGeonamesMo(bytes: Buffer): ReadonlyMap<number, string> {
  const magic = bytes.readUInt32LE(0);
  if (magic !== LITTLE_ENDIAN_MAGIC && magic !== BIG_ENDIAN_MAGIC) throw new Error("Not a gettext catalogue");
  const readWord = (offset: number): number =>
    magic === LITTLE_ENDIAN_MAGIC ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset);
  const readString = (entry: number): string => {
    const start = readWord(entry + 4);
    return bytes.toString("utf8", start, start + readWord(entry));
  };
  const count = readWord(8);
  const ids = readWord(12);
  const names = readWord(16);
  const nameOf = new Map<number, string>();
  for (let index = 0; index < count; index += 1) {
    const id = readString(ids + 8 * index);
    if (id !== "") nameOf.set(Number(id), readString(names + 8 * index));
  }
  return nameOf;
}
