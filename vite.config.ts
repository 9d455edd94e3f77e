import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { offlinePlayer } from "./src/player/player-plugin.ts";

export default defineConfig({
  // Relative addresses, so that the built atlas works in any folder of any static server.
  base: "./",
  plugins: [react(), offlinePlayer()],
  build: { target: "es2023", chunkSizeWarningLimit: 1200 },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "geo/**/*.test.ts", "e2e/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
  },
});
