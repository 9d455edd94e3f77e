import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";

const WORKER = "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
const ENTRY = "src/player/main.tsx";

/** Script and styles of the offline player, each as one file beside the atlas, from which an export puts it together. */
export function offlinePlayer(): Plugin {
  let made: Promise<PlayerFiles> | undefined;
  const files = (root: string) => (made ??= buildPlayer(root));
  let root = process.cwd();
  return {
    name: "offline-player",
    configResolved: (config) => {
      root = config.root;
    },
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const name = /\/player\/(player\.(?:js|css))$/.exec(request.url ?? "")?.[1];
        if (name === undefined) return next();
        files(root).then(({ script, styles }) => {
          response.setHeader("content-type", name.endsWith(".js") ? "text/javascript" : "text/css");
          response.end(name.endsWith(".js") ? script : styles);
        }, next);
      });
    },
    async generateBundle() {
      const { script, styles } = await files(root);
      this.emitFile({ type: "asset", fileName: "player/player.js", source: script });
      this.emitFile({ type: "asset", fileName: "player/player.css", source: styles });
    },
  };
}

interface PlayerFiles {
  readonly script: string;
  readonly styles: string;
}

async function buildPlayer(root: string): Promise<PlayerFiles> {
  const output = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [react(), workerInPage()],
    build: {
      write: false,
      target: "es2023",
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2000,
      lib: { entry: ENTRY, formats: ["iife"], name: "atlasPlayer", fileName: "player" },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (bundle === undefined || !("output" in bundle)) throw new Error("the player was not built");
  const script = bundle.output.find((part) => part.type === "chunk")?.code;
  const styles = bundle.output.find((part) => part.type === "asset" && part.fileName.endsWith(".css"));
  if (script === undefined || styles?.type !== "asset") throw new Error("the player lacks its script or its styles");
  return { script, styles: String(styles.source) };
}

/**
 * In one file there is no address to load a worker from: its script stands in the page as text. MapLibre fetches a script
 * of another origin to run it from memory; that one request is answered here, for the file's policy refuses them all. By
 * the ending it knows a script that is no module, which browsers do not run from the memory of a file.
 */
const WORKER_IN_PAGE = `const address = "https://worker.invalid/worker.cjs";
const ask = globalThis.fetch;
globalThis.fetch = (input, init) =>
  input === address ? Promise.resolve(new Response(document.getElementById("worker").textContent)) : ask(input, init);
export default address;`;

function workerInPage(): Plugin {
  const id = "\0worker-in-page";
  return {
    name: "worker-in-page",
    enforce: "pre",
    resolveId: (source) => (source === WORKER ? id : undefined),
    load: (loaded) => (loaded === id ? WORKER_IN_PAGE : undefined),
  };
}
