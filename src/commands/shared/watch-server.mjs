// Builds the collector anew whenever its code changes; a process of its own, because building sets the mode of all in it.
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'src/server/main.ts',
    outDir: 'dist/server',
    emptyOutDir: false,
    target: 'node20',
    watch: {},
  },
});
