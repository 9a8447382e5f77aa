import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,docs,corpus,knowledge,samples}/**/*.test.ts"],
    pool: "threads",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
