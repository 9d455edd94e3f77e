import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const COMPRESSED = new Set([".html", ".js", ".mjs", ".css", ".json", ".geojson", ".svg"]);

/** One answer: its body's bytes on the wire, headers not counted, and when it was asked for (Unix time). */
export interface Transfer {
  readonly path: string;
  readonly bytes: number;
  readonly askedAt: number;
}

export interface BenchServer {
  readonly origin: string;
  /** Serves these folders from now on, the first that has a file wins, and forgets earlier transfers. */
  readonly show: (folders: readonly string[]) => void;
  readonly transfers: () => readonly Transfer[];
  readonly close: () => void;
}

interface Body {
  readonly plain: Buffer;
  readonly gzipped: Buffer | undefined;
}

/** A static server as most hosts are: gzip for text, byte ranges for the rest. Each file is compressed once. */
export async function startServer(): Promise<BenchServer> {
  let folders: readonly string[] = [];
  let transfers: Transfer[] = [];
  const bodies = new Map<string, Body>();

  const server = createServer((request, response) => {
    const askedAt = Date.now();
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://bench").pathname));
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const file = folders.map((folder) => join(folder, name)).find((candidate) => isFile(candidate));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const bytes = answer(request, response, file, bodyOf(file, bodies));
    transfers.push({ path: name, bytes, askedAt });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (next) => {
      folders = next;
      transfers = [];
    },
    transfers: () => transfers,
    close: () => server.close(),
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function bodyOf(file: string, bodies: Map<string, Body>): Body {
  const known = bodies.get(file);
  if (known) return known;
  const plain = readFileSync(file);
  const body = { plain, gzipped: COMPRESSED.has(extname(file)) ? gzipSync(plain) : undefined };
  bodies.set(file, body);
  return body;
}

function answer(request: IncomingMessage, response: ServerResponse, file: string, { plain, gzipped }: Body): number {
  const headers = {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": "max-age=600",
    "accept-ranges": "bytes",
  };
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
  if (range) {
    const start = Number(range[1]);
    const end = range[2] === "" ? plain.length - 1 : Math.min(Number(range[2]), plain.length - 1);
    const part = plain.subarray(start, end + 1);
    const contentRange = `bytes ${start}-${end}/${plain.length}`;
    response.writeHead(206, { ...headers, "content-range": contentRange, "content-length": part.length }).end(part);
    return part.length;
  }
  const body = gzipped ?? plain;
  const encoding = gzipped ? { "content-encoding": "gzip" } : {};
  response.writeHead(200, { ...headers, ...encoding, "content-length": body.length }).end(body);
  return body.length;
}
