import { ringOfReader } from '../../domain/channels/definition.ts';
import type { Statement } from '../../contracts/authority.ts';
import type { DeviceCard } from './authority.ts';

/** Whether a statement is about the ring that the device's own person alone reads. */
export function isOwnRing(statement: Statement, { person, role }: DeviceCard): boolean {
  if (statement.statement !== 'ring' && statement.statement !== 'ring-keys') return false;
  return isOnesOwn({ role, isRemoved: false }) && statement.ring === ringOfReader(person);
}

/** Whether a device is in use and one person's alone: neither shared at the office nor standing at a counter. */
export function isOnesOwn({ role, isRemoved }: Pick<DeviceCard, 'role' | 'isRemoved'>): boolean {
  return !isRemoved && role !== 'desktop' && role !== 'kiosk';
}
