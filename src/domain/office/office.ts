import type { LocalText } from '../basics/local-text.ts';

export const officeTypes = ['subdistrict', 'municipality', 'province'] as const;

/** อบต. · เทศบาล · อบจ.; selects titles of posts and units. */
export type OfficeType = (typeof officeTypes)[number];

/** What the public may know of an office; stands on every form. */
export interface OfficeProfile {
  readonly type: OfficeType;
  readonly name: LocalText;
  readonly district: string;
  readonly province: string;
  /** As dialled; empty when the office gave none. */
  readonly telephone: string;
  /** Address of the main website; empty when the office gave none. */
  readonly mainSite: string;
  /** For trying things out: every sheet printed from it carries a mark. */
  readonly sample: boolean;
}

export const roles = ['member', 'coordinator', 'admin', 'desktop', 'kiosk'] as const;
/** What a device may do; the table of rights hangs on it. */
export type Role = (typeof roles)[number];
