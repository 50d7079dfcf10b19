import type { Context, Hono } from 'hono';
import type { CollectorDeps, Transport } from '../deps.ts';
import type { Limits } from '../crowd/limits.ts';
import { whence, type Whence } from '../http/whence.ts';
import type { Mailboxes } from '../mailbox/mailboxes.ts';
import type { Sessions } from './sessions.ts';
import type { Work } from '../crowd/work.ts';

export interface HouseEnv {
  readonly Bindings: Transport;
}

/** What every door of the collector shares. */
export interface House {
  readonly app: Hono<HouseEnv>;
  readonly deps: CollectorDeps;
  readonly mailboxes: Mailboxes;
  readonly sessions: Sessions;
  readonly limits: Limits;
  readonly work: Work;
  /** Ends when the collector is asked to stop: streams end with it. */
  readonly closing: AbortSignal;
}

/** Somebody at a door. */
export interface Visit {
  readonly request: Request;
  readonly whence: Whence;
  /** A named part of the path, decoded; empty when the path has no such part. */
  readonly part: (name: string) => string;
  readonly query: (name: string) => string | undefined;
}

const visits = new WeakMap<Request, Visit>();

/** Reads a request as a visit; once, however many ask. */
export function visitOf(context: Context<HouseEnv>, { isTrustedProxy }: CollectorDeps): Visit {
  const request = context.req.raw;
  const known = visits.get(request);
  if (known !== undefined) return known;
  const visit: Visit = {
    request,
    whence: whence(request, context.env ?? {}, isTrustedProxy),
    part: (name) => context.req.param(name) ?? '',
    query: (name) => context.req.query(name),
  };
  visits.set(request, visit);
  return visit;
}

/** A whole number in an address; `null` for anything else. */
export function wholeIn(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
