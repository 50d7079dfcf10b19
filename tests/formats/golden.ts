import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Json } from '../../src/domain/basics/json.ts';
import type { HpkeSealed } from '../../src/contracts/authority.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import type { Place } from '../../src/contracts/header.ts';
import type { RingSecrets } from '../../src/contracts/sealed.ts';
import type { StatusDocument } from '../../src/contracts/citizen/status.ts';
import type { OpenHeader } from '../../src/seal/entries.ts';

// What lies in v1 never changes: it is what offices have in their logs and citizens on their receipts.
const folder = 'tests/formats/v1';

/** An entry as it was once written, and what it was written from. */
export interface GoldenEntry {
  readonly envelope: Envelope;
  readonly header: OpenHeader;
  /** What was sealed, or stands in the clear. */
  readonly plain: Json;
}

interface GoldenDevice {
  readonly secret: string;
  readonly device: string;
  readonly signKey: string;
  readonly sealKey: string;
}

export interface GoldenRing {
  readonly secrets: RingSecrets;
  readonly publicKey: string;
}

/** For tests only: the keys of the golden files, and the texts they come from. */
export interface GoldenKeys {
  readonly office: {
    readonly seed: string;
    readonly sheet: readonly string[];
    readonly rootKey: string;
    readonly recoveryKey: string;
    readonly fingerprint: string;
  };
  readonly devices: { readonly admin: GoldenDevice; readonly member: GoldenDevice };
  /** The key that another person keeps for the integrity rings. */
  readonly integrityRecovery: { readonly secret: string; readonly sealKey: string };
  readonly invitation: { readonly secret: string; readonly signKey: string; readonly sealKey: string };
  readonly rings: readonly GoldenRing[];
  readonly receipt: { readonly secret: string; readonly code: string; readonly id: string; readonly key: string };
}

export interface GoldenStatus {
  readonly document: StatusDocument;
  readonly plain: Json;
}

export interface GoldenInvitationRings {
  readonly invitation: string;
  readonly sealed: HpkeSealed;
}

export interface GoldenLog {
  readonly beginning: Place;
  /** In their order; what was erased has lost its content. */
  readonly entries: readonly {
    readonly file: string;
    readonly collector: string;
    readonly hash: string;
    readonly isErased: boolean;
  }[];
}

export const goldenPath = (name: string): string => `${folder}/${name}.json`;

const goldenText = (name: string): string => readFileSync(goldenPath(name), 'utf8');

// The one place that trusts a file to have the form it was written in; the tests prove it.
export const golden = <Form>(name: string): Form => JSON.parse(goldenText(name)) as Form;

/** What lies there under that name; `null` while nothing does. */
export const kept = <Form>(name: string): Form | null => (existsSync(goldenPath(name)) ? golden<Form>(name) : null);

/** The names of all files that are there. */
export const goldenNames = (): readonly string[] =>
  readdirSync(folder)
    .map((name) => name.replace(/\.json$/, ''))
    .sort();

