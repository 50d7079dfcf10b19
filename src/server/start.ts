import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer, type HttpBindings, type ServerType } from '@hono/node-server';
import { instant } from '../domain/basics/instant.ts';
import { hashWith } from '../seal/basis/bytes.ts';
import { createApp } from './app.ts';
import type { CollectorDeps } from './deps.ts';
import { keepHeaders } from './http/headers.ts';
import { realChance } from './http/secrets.ts';
import { builtAssets } from './pages/built-assets.ts';
import { SettingsError, type Settings } from './settings/environment.ts';
import { jsonLog } from './watch/json-log.ts';
import { prometheusMeter } from './watch/meter.ts';
import { openStore, takeFolder } from './store/open-store.ts';
import { sweepDaily } from './sweep.ts';

/** A collector that listens. */
export interface RunningCollector {
  readonly port: number;
  readonly deps: CollectorDeps;
  /** Finishes what was accepted, then puts the store away. */
  readonly stop: () => Promise<void>;
}

/** All was committed by then: what still stands are lines that browsers open ahead and say nothing on. */
const graceMs = 500;

/**
 * Starts a collector.
 *
 * @param clientDir where the built app lies
 * @throws SettingsError when the store cannot be opened, the port is taken or the certificate cannot be read
 */
export async function startCollector(settings: Settings, clientDir: string): Promise<RunningCollector> {
  hashWith((bytes) => hash('sha256', bytes, 'base64url'));
  const lock = settings.databaseUrl === null ? takeFolder(settings.dataDir) : null;
  const store = await openStore(settings).catch((error: unknown) => {
    lock?.release();
    throw error;
  });
  const deps: CollectorDeps = {
    store,
    now: () => instant(Date.now()),
    chance: realChance,
    assets: builtAssets(clientDir, join(settings.dataDir, 'builds')),
    publicUrl: settings.publicUrl,
    isTrustedProxy: settings.isTrustedProxy,
    log: jsonLog((line) => console.error(line), settings.logLevel),
    meter: prometheusMeter({ ofProcess: true }),
    mayMeasure: settings.mayMeasure,
    channelCeiling: settings.channelCeiling,
    heartbeatMs: 20_000,
  };
  const collector = createApp(deps);
  const isTls = settings.tls !== null;
  const server = createAdaptorServer({
    fetch: (request, env) => {
      const { incoming } = env as HttpBindings;
      keepHeaders(request, incoming.headers);
      const address = incoming.socket.remoteAddress;
      return collector.fetch(request, { isTls, ...(address === undefined ? {} : { address }) });
    },
    ...tlsOptions(settings),
  });
  try {
    await listening(server, settings);
  } catch (error) {
    await store.close();
    lock?.release();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  deps.log.tell('started', { port, database: settings.databaseUrl === null ? 'SQLite' : 'PostgreSQL' });
  const endSweeping = sweepDaily(deps);
  async function stop(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve));
    await collector.close();
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    const cutting = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, graceMs);
    await closed;
    clearTimeout(cutting);
    await endSweeping();
    await store.close();
    lock?.release();
    deps.log.tell('stopped');
  }
  return { port, deps, stop };
}

function tlsOptions({
  tls,
}: Settings): { createServer: typeof createTlsServer; serverOptions: object } | object {
  if (tls === null) return {};
  try {
    return {
      createServer: createTlsServer,
      serverOptions: { cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) },
    };
  } catch (error) {
    throw new SettingsError('อ่านไฟล์ TLS_CERT หรือ TLS_KEY ไม่ได้ · TLS_CERT or TLS_KEY cannot be read', {
      cause: error,
    });
  }
}

function listening(server: ServerType, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? portTaken(port, error) : error);
    });
    server.listen({ port, ...(host === null ? {} : { host }) }, resolve);
  });
}

function portTaken(port: number, cause: NodeJS.ErrnoException): SettingsError {
  const said =
    cause.code === 'EACCES'
      ? `ไม่มีสิทธิ์เปิดพอร์ต ${port} โปรดเลือกพอร์ตอื่น เช่น PORT=8081 · Port ${port} may not be opened: choose another, such as PORT=8081`
      : `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ ปิดโปรแกรมนั้นหรือเลือกพอร์ตอื่น เช่น PORT=${port + 1} · Port ${port} is taken by another program: stop it or choose another, such as PORT=${port + 1}`;
  return new SettingsError(said, { cause });
}
