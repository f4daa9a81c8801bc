/// <reference types="vitest/config" />
/** Vite builds the app, Vitest runs the unit tests; `WORTLAUT_BASE` sets the path the site lives under. */
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledMessages } from './src/build/messages/compile-messages.mjs';
import { safety } from './src/build/safety/safety-plugin.mjs';
import { plainScripts } from './src/build/site/plain-scripts.mjs';

export default defineConfig({
  base: process.env['WORTLAUT_BASE'] ?? '/',
  plugins: [react(), tailwindcss(), compiledMessages(), safety(), plainScripts()],
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    // A browser that knows light-dark(), in which all our colours are written, fetches modules ahead by itself.
    modulePreload: { polyfill: false },
    // All that the first view needs is one script: in some twenty, cut where later parts share them, it had 5 kB more (gzip).
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/fixed-seed.ts'],
    testTimeout: 20_000,
    // Loading the same modules anew for each file took half of the time; a test that changes what all share puts it back.
    isolate: false,
  },
});
