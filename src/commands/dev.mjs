// npm run dev: the officer's app with live reload, in front of a collector that starts again when its code changes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfNeeded, command, installIfNeeded, say, top } from './shared/steps.mjs';

const port = process.env['PORT'] ?? '8080';

await command(async () => {
  await installIfNeeded();
  await buildIfNeeded();
  const { build, createServer } = await import('vite');
  process.chdir(top);
  process.env['COLLECTOR'] = `http://localhost:${port}`;
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
  const env = { DATA_DIR: join(top, '.data'), ...process.env, PORT: port };
  const collector = spawn(process.execPath, ['--watch', 'dist/server/main.js'], { stdio: 'inherit', env });
  process.on('exit', () => collector.kill());
  const server = await createServer();
  await server.listen();
  server.printUrls();
  say('ส่วนประกอบหน้าจอทั้งหมดอยู่ที่ /ui', 'Every component in every state: /ui');
});
