import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Relative addresses, so that the built atlas works in any folder of any static server.
  base: "./",
  plugins: [react()],
  build: { target: "es2023", chunkSizeWarningLimit: 1200 },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "geo/**/*.test.ts", "e2e/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
  },
});
