import { describe, expect, it } from 'vitest';
import { channelKinds } from '../../../src/domain/channels/definition.ts';
import { isForHelpers, kioskRule } from '../../../src/domain/channels/stations.ts';

const ringOf = (kind: string) =>
  kind === 'integrity-report' ? 'integrity' : kind === 'conduct-complaint' ? 'conduct' : 'general';

describe('a kind of form', () => {
  it('stands at a counter by itself, only on purpose, or never', () => {
    const rules = channelKinds.map((kind) => [kind, kioskRule({ kind, ring: ringOf(kind) })]);
    expect(rules).toEqual([
      ['request', 'fits'],
      ['complaint', 'fits'],
      ['conduct-complaint', 'watched'],
      ['integrity-report', 'watched'],
      ['opinion', 'fits'],
      ['satisfaction', 'fits'],
      ['self-survey-internal', 'never'],
      ['self-survey-external', 'fits'],
      ['project-evaluation', 'fits'],
      ['external', 'never'],
    ]);
  });

  it('is filled in by a neighbour where nothing in it is delicate and nobody answers for themselves', () => {
    const fitting = channelKinds.filter((kind) => isForHelpers({ kind, ring: ringOf(kind) }));
    expect(fitting).toEqual(['request', 'complaint', 'opinion', 'satisfaction', 'project-evaluation']);
  });

  it('is delicate by who reads it, whatever it is called', () => {
    expect(kioskRule({ kind: 'request', ring: 'conduct' })).toBe('watched');
    expect(isForHelpers({ kind: 'opinion', ring: 'integrity' })).toBe(false);
  });
});
