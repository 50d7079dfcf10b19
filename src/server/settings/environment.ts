import { addressList } from '../http/whence.ts';
import type { LogLevel } from '../watch/json-log.ts';

/** Where and how a collector runs. */
export interface Settings {
  readonly port: number;
  /** The address to listen on; `null` for all of this machine's. */
  readonly host: string | null;
  readonly dataDir: string;
  /** Of a PostgreSQL database; `null` for SQLite in the data folder. */
  readonly databaseUrl: string | null;
  /** The secure public origin, without a slash at its end; `null` for a trial on this machine. */
  readonly publicUrl: string | null;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  readonly isTrustedProxy: (address: string) => boolean;
  /** Who may read the numbers at `/metrics` beside this machine. */
  readonly mayMeasure: (address: string) => boolean;
  readonly logLevel: LogLevel;
  /** How long a backup may be kept: what is erased meanwhile lives on in it. */
  readonly backupDays: number;
  /** Forms that one channel takes on one day before an officer must admit more. */
  readonly channelCeiling: number;
}

/** A setting that cannot be used, said in both languages. */
export class SettingsError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment.
 * @throws SettingsError that names the variable and says what it must be
 */
export function readSettings(environment: Environment): Settings {
  const given = (name: string): string | null => environment[name]?.trim() || null;
  const cert = given('TLS_CERT');
  const key = given('TLS_KEY');
  if ((cert === null) !== (key === null)) {
    throw new SettingsError('TLS_CERT และ TLS_KEY ต้องกำหนดคู่กัน · TLS_CERT and TLS_KEY must be given together');
  }
  const tls = cert !== null && key !== null ? { certFile: cert, keyFile: key } : null;
  return {
    port: portIn(given('PORT') ?? '8080'),
    // Without a certificate of its own it speaks plain HTTP, so only to this machine (and the proxy on it).
    host: given('HOST') ?? (tls === null ? '127.0.0.1' : null),
    dataDir: given('DATA_DIR') ?? '.data',
    databaseUrl: databaseUrlIn(given('DATABASE_URL')),
    publicUrl: publicUrlIn(given('PUBLIC_URL')),
    tls,
    isTrustedProxy: addressesIn('TRUSTED_PROXIES', given('TRUSTED_PROXIES') ?? '127.0.0.1, ::1'),
    mayMeasure: addressesIn('METRICS_FROM', given('METRICS_FROM') ?? ''),
    logLevel: logLevelIn(given('LOG_LEVEL') ?? 'info'),
    backupDays: backupDaysIn(given('BACKUP_DAYS') ?? '30'),
    channelCeiling: ceilingIn(given('CHANNEL_CEILING') ?? '1000'),
  };
}

function portIn(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new SettingsError(`PORT ต้องเป็นเลข 0–65535 แต่ได้ "${text}" · PORT must be 0–65535, got "${text}"`);
  }
  return port;
}

function backupDaysIn(text: string): number {
  const days = Number(text);
  // Whoever erases is told that copies live for 30 days at most (officer/more/retention).
  if (/^\d+$/.test(text) && days >= 1 && days <= 30) return days;
  throw new SettingsError(
    `BACKUP_DAYS ต้องเป็นจำนวนวัน 1–30 แต่ได้ "${text}" · BACKUP_DAYS must be a number of days, 1–30, got "${text}"`,
  );
}

function ceilingIn(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new SettingsError(
    `CHANNEL_CEILING ต้องเป็นจำนวนเต็มตั้งแต่ 1 ขึ้นไป แต่ได้ "${text}" · CHANNEL_CEILING must be a whole number from 1, got "${text}"`,
  );
}

function publicUrlIn(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isBare =
    url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (url === null || !isBare) {
    throw new SettingsError(
      `PUBLIC_URL ต้องเป็นที่อยู่ เช่น https://ita.example.go.th แต่ได้ "${text}" · PUBLIC_URL must be an origin such as https://ita.example.go.th, got "${text}"`,
    );
  }
  if (url.protocol === 'https:') return url.origin;
  // On this very machine http is safe, but it is a trial: nobody else can open it.
  if (url.protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)) return null;
  throw new SettingsError(
    `PUBLIC_URL ต้องขึ้นต้นด้วย https:// แต่ได้ "${text}" · PUBLIC_URL must begin with https://, got "${text}"`,
  );
}

function databaseUrlIn(text: string | null): string | null {
  if (text === null || (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol))) return text;
  // What was given may hold a password, and is not repeated.
  throw new SettingsError(
    'DATABASE_URL ต้องเป็นที่อยู่แบบ postgres://ผู้ใช้:รหัสผ่าน@เครื่อง:5432/ฐานข้อมูล · DATABASE_URL must be an address such as postgres://user:password@host:5432/database',
  );
}

function addressesIn(name: string, text: string): (address: string) => boolean {
  try {
    return addressList(
      text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    );
  } catch (error) {
    const said = `${name} ต้องเป็นรายการที่อยู่ IP คั่นด้วยจุลภาค · ${name} must be a comma-separated list of addresses or networks, got "${text}"`;
    throw new SettingsError(said, { cause: error });
  }
}

function logLevelIn(text: string): LogLevel {
  if (text === 'info' || text === 'answers') return text;
  throw new SettingsError(
    `LOG_LEVEL ต้องเป็น info หรือ answers แต่ได้ "${text}" · LOG_LEVEL must be info or answers, got "${text}"`,
  );
}

/** The origin that links are made from. */
export function originOf({ publicUrl, port, tls }: Pick<Settings, 'publicUrl' | 'port' | 'tls'>): string {
  return publicUrl ?? `${tls === null ? 'http' : 'https'}://localhost:${port}`;
}
