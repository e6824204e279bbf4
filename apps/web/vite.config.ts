import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lib = (name: string) => `${root}libs/${name}/src/index.ts`;

/** What changes rarely is cached apart from what changes with every release. */
const chunkGroups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
  { name: 'words', test: /node_modules\/(i18next|react-i18next)\// },
];

export default defineConfig({
  root: `${root}apps/web`,
  plugins: [react()],
  resolve: {
    alias: {
      '@throughcare/assessment/authoring': `${root}libs/assessment/src/authoring.ts`,
      '@throughcare/assessment/registry': `${root}libs/assessment/src/registry.ts`,
      '@throughcare/assessment': lib('assessment'),
      '@throughcare/domain': lib('domain'),
      '@throughcare/api-client': lib('api-client'),
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/api': process.env['API_URL'] ?? 'http://localhost:3000' },
    // node_modules may be a link to another folder.
    fs: { allow: [root, realpathSync(`${root}node_modules`)] },
  },
  build: {
    outDir: `${root}dist/web`,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 2048,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
});
