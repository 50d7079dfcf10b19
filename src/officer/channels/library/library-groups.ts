import { isDelicate, isSheetKind } from '../../../domain/channels/definition.ts';
import { serviceGroups, type ServiceGroup } from '../../../domain/channels/service-facts.ts';
import { channelTemplates } from '../../../editions/services/index.ts';
import { moreTemplates } from '../../../editions/services/more/index.ts';
import type { ChannelTemplate } from '../../../editions/services/template.ts';

/** Everything that may be added: also what every office began with, for those who have closed it. */
export const libraryTemplates: readonly ChannelTemplate[] = [...channelTemplates, ...moreTemplates];

export const libraryGroups = [...serviceGroups, 'delicate', 'surveys', 'outside'] as const;

type LibraryGroup = (typeof libraryGroups)[number];

/** Under which heading a template stands. */
export function groupOf({ kind, ring, facts }: ChannelTemplate): LibraryGroup {
  if (kind === 'external') return 'outside';
  if (isDelicate(ring)) return 'delicate';
  if (isSheetKind(kind)) return 'surveys';
  const group: ServiceGroup = facts?.group ?? 'general';
  return group;
}
