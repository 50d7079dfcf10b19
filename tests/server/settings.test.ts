import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { originOf, readSettings, SettingsError } from '../../src/server/settings/environment.ts';
import { startCollector } from '../../src/server/start.ts';

describe('the settings', () => {
  it('have defaults for a trial on this machine', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      dataDir: '.data',
      publicUrl: null,
      databaseUrl: null,
      logLevel: 'info',
      tls: null,
      channelCeiling: 1_000,
    });
    expect(originOf(settings)).toBe('http://localhost:8080');
  });

  it('take a public https address, as links are made from it', () => {
    const settings = readSettings({ PUBLIC_URL: 'https://ita.example.go.th/' });
    expect([settings.publicUrl, originOf(settings)]).toEqual([
      'https://ita.example.go.th',
      'https://ita.example.go.th',
    ]);
  });

  it.each(['http://localhost:8080', 'http://127.0.0.1:9'])('take %s as a trial', (PUBLIC_URL) => {
    expect(readSettings({ PUBLIC_URL }).publicUrl).toBeNull();
  });

  it.each([
    { PUBLIC_URL: 'http://ita.example.go.th' },
    { PUBLIC_URL: 'https://ita.example.go.th/app' },
    { PUBLIC_URL: 'ita.example.go.th' },
    { PORT: 'eighty' },
    { PORT: '70000' },
    { CHANNEL_CEILING: '0' },
    { CHANNEL_CEILING: '1.5' },
    { TLS_CERT: 'only.pem' },
    { TRUSTED_PROXIES: 'proxy.local' },
    { METRICS_FROM: 'everybody' },
    { LOG_LEVEL: 'loud' },
    { BACKUP_DAYS: '0' },
    { BACKUP_DAYS: '31' },
    { BACKUP_DAYS: 'for ever' },
    { DATABASE_URL: 'mysql://localhost/prongsai' },
    { DATABASE_URL: 'localhost:5432' },
  ])('refuse %o in both languages', (environment) => {
    const attempt = () => readSettings(environment);
    expect(attempt).toThrow(SettingsError);
    expect(attempt).toThrow(/[ก-๙].* · .*[a-z]/s);
  });

  it('never repeat a database’s password in what they say', async () => {
    const secret = 'postgres://prongsai:hunter2@127.0.0.1:1/nowhere';
    expect(() => readSettings({ DATABASE_URL: `x${secret}` })).toThrow(/^(?!.*hunter2)/s);
    const starting = startCollector({ ...readSettings({ PORT: '0', DATABASE_URL: secret }) }, 'none');
    await expect(starting).rejects.toThrow(
      /^เปิดฐานข้อมูล 127\.0\.0\.1:1\/nowhere (?!.*hunter2).* cannot be opened/s,
    );
  });

  it('let nobody but this machine read the numbers unless somebody is named', () => {
    const named = readSettings({ METRICS_FROM: '10.0.0.7' }).mayMeasure;
    expect([readSettings({}).mayMeasure('10.0.0.7'), named('10.0.0.7'), named('10.0.0.8')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('trust the proxies that are named, and with none named those on this machine', () => {
    const named = readSettings({ TRUSTED_PROXIES: '10.0.0.0/8, fd00::/8' }).isTrustedProxy;
    const unnamed = readSettings({}).isTrustedProxy;
    expect([
      named('10.1.2.3'),
      named('::ffff:10.1.2.3'),
      named('fd00::1'),
      named('127.0.0.1'),
      named('nonsense'),
    ]).toEqual([true, true, true, false, false]);
    expect([unnamed('127.0.0.1'), unnamed('::1'), unnamed('10.1.2.3')]).toEqual([true, true, false]);
  });
});

describe('a start', () => {
  it('says in both languages that the port is taken', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'prongsai-start-'));
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const starting = startCollector(
      { ...readSettings({ PORT: String(port) }), dataDir },
      join(dataDir, 'none'),
    );
    await expect(starting).rejects.toThrow(
      new RegExp(`พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่.*Port ${port} is taken`, 's'),
    );
    await new Promise((resolve) => other.close(resolve));
    rmSync(dataDir, { recursive: true });
  });

  it('answers on its port, and stops in peace', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'prongsai-start-'));
    const running = await startCollector({ ...readSettings({ PORT: '0' }), dataDir }, join(dataDir, 'none'));
    const answer = await fetch(`http://127.0.0.1:${running.port}/healthz`);
    expect(await answer.json()).toEqual({ ok: true });
    await running.stop();
    await expect(fetch(`http://127.0.0.1:${running.port}/healthz`)).rejects.toThrow();
    rmSync(dataDir, { recursive: true });
  });
});
