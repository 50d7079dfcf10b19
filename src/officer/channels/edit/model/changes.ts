import type { Json } from '../../../../domain/basics/json.ts';
import type { ChannelDefinition } from '../../../../domain/channels/definition.ts';
import type { Question } from '../../../../domain/channels/question.ts';
import { sameJson } from '../../../../domain/log/same-json.ts';

/** What a channel says beside its questions, as it is told of in a summary. */
export const settingNames = [
  'title',
  'intro',
  'unit',
  'standardWorkingDays',
  'effect',
  'leadsTo',
  'facts',
  'notice',
  'opensAt',
  'closesAt',
  'quota',
  'pauseMessage',
  'languages',
] as const satisfies readonly (keyof ChannelDefinition)[];

export type SettingName = (typeof settingNames)[number];

/** One difference between two versions, in the order in which people look for them. */
export type Change =
  | { readonly what: 'setting'; readonly setting: SettingName }
  | { readonly what: 'added' | 'removed' | 'changed'; readonly question: Question }
  | { readonly what: 'order' };

/** What differs between two versions; how they stand (draft, open …) and their numbers do not count. */
export function changesBetween(before: ChannelDefinition, after: ChannelDefinition): readonly Change[] {
  const old = new Map(before.questions.map((question) => [question.id, question]));
  const kept = new Set(after.questions.map(({ id }) => id));
  return [
    ...settingNames
      .filter((name) => !isSame(before[name], after[name]))
      .map((setting): Change => ({ what: 'setting', setting })),
    ...after.questions.flatMap((question): readonly Change[] => {
      const was = old.get(question.id);
      if (was === undefined) return [{ what: 'added', question }];
      return isSame(was, question) ? [] : [{ what: 'changed', question }];
    }),
    ...before.questions
      .filter(({ id }) => !kept.has(id))
      .map((question): Change => ({ what: 'removed', question })),
    ...(isReordered(before, after) ? [{ what: 'order' } as const] : []),
  ];
}

function isReordered(before: ChannelDefinition, after: ChannelDefinition): boolean {
  const [old, now] = [before, after].map(({ questions }) => questions.map(({ id }) => id));
  const stayed = (old ?? []).filter((id) => now?.includes(id));
  const stand = (now ?? []).filter((id) => old?.includes(id));
  return stayed.join(' ') !== stand.join(' ');
}

// A definition is JSON by its schema; the compiler cannot follow that far.
function isSame(one: unknown, other: unknown): boolean {
  return sameJson(one as Json, other as Json);
}
