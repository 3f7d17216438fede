import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    // The runner's own process has nothing to do meanwhile.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // Properties and a megabyte of text on a busy machine.
          testTimeout: 60_000,
          include: [
            '{lib,components,cli,entrypoints,locales,playground,scripts,tests,training}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.spec.ts'],
          globalSetup: 'tests/e2e/harness-setup.ts',
          testTimeout: 60_000,
          // Browsers share the machine.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
