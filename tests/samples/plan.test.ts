import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { canonical, fromCanonical } from '../../src/contracts/canonical.ts';
import { channelDefinitionSchema } from '../../src/contracts/channel/definition.ts';
import { editSchema } from '../../src/contracts/sealed.ts';
import type { Json } from '../../src/domain/basics/json.ts';
import { channelId } from '../../src/domain/basics/ids.ts';
import { publishedOfFields } from '../../src/domain/ita/rows/published-row.ts';
import { roundForShow } from '../../src/domain/ita/points.ts';
import { lookOf } from '../../src/domain/ita/rows/look-row.ts';
import { type Findings, scoreInstrument } from '../../src/domain/ita/score.ts';
import type { Edit } from '../../src/domain/log/edit.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { supposedLooks } from '../../src/samples/looks.ts';
import { samplePublished } from '../../src/samples/published.ts';
import { samplePlan, usualUnits } from '../../src/samples/plan.ts';
import { believableSheet, stories } from '../../src/samples/stories.ts';

function lookedAt(rows: readonly Edit[]): Findings {
  const looks = rows
    .filter(({ table }) => table === 'disclosure')
    .flatMap(({ row, set }) => lookOf({ id: row, fields: set }) ?? []);
  return Object.fromEntries(looks.map(({ code, finding }) => [code, finding]));
}

let made = 0;
const plan = samplePlan({ channelId: () => channelId(`CHANNE${String(made++).padStart(4, '0')}`) });

describe('the sample office', () => {
  it('has four channels live at once and the rest as drafts', () => {
    const live = plan.channels
      .filter((channel) => channel.state === 'open')
      .map((channel) => channel.template);
    expect(live).toEqual(['general', 'street-light', 'opinion', 'satisfaction']);
    expect(plan.channels.filter((channel) => channel.state === 'draft').length).toBe(
      plan.channels.length - 4,
    );
  });

  it.each(plan.channels.map((channel) => [channel.template, channel] as const))(
    'has a channel %s that can be signed and read back',
    (_name, channel) => {
      const read = fromCanonical(canonical(channel as unknown as Json));
      expect(v.parse(channelDefinitionSchema, read)).toEqual(channel);
    },
  );

  it('asks nothing twice under one name', () => {
    for (const { questions } of plan.channels)
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('says everything in both languages', () => {
    for (const { title, intro, questions } of plan.channels) {
      for (const said of [title, intro, ...questions.map(({ label }) => label)]) {
        expect(said.th).not.toBe('');
        expect(said.en).not.toBe('');
      }
    }
  });

  it('brings its published years and measures as rows that can be signed', () => {
    for (const row of plan.rows)
      expect(v.parse(editSchema, fromCanonical(canonical(row as unknown as Json)))).toEqual(row);
    const published = plan.rows
      .filter(({ table }) => table === 'published')
      .map(({ set }) => publishedOfFields(set));
    expect(published).toEqual(samplePublished);
  });

  it('names the four items that the report names, and with those supposed gives the printed points', () => {
    const reported = lookedAt(plan.rows);
    expect(Object.keys(reported)).toEqual(['O17', 'O24', 'O27', 'O43']);
    expect(new Set(Object.values(reported))).toEqual(new Set(['has-not']));
    const all = { ...reported, ...lookedAt(supposedLooks) };
    expect(Object.keys(all)).toHaveLength(43);
    const { children } = scoreInstrument(edition2564, 'OIT', { findings: all });
    expect(children.map(({ points }) => roundForShow(points ?? Number.NaN))).toEqual([47.13, 25]);
  });

  it('is a sub-district’s, not a municipality’s', () => {
    expect(plan.units).toEqual(usualUnits('subdistrict'));
    expect(plan.units.join(' ')).not.toContain('เทศบาล');
  });

  it('has stories that answer what their forms require', () => {
    for (const { template, answers } of stories) {
      const form = plan.channels.find((channel) => channel.template === template);
      for (const question of form?.questions.filter(({ required }) => required) ?? [])
        expect(answers[question.id]).toBeTruthy();
      expect(Object.keys(answers).every((id) => form?.questions.some((question) => question.id === id))).toBe(
        true,
      );
    }
  });

  it('can fill a sheet of every scale form with options that exist', () => {
    for (const form of plan.channels.filter(({ ring }) => ring === 'survey')) {
      const answers = believableSheet(form, () => 0.7);
      for (const question of form.questions) {
        if (question.kind === 'scale')
          expect(question.options.map(({ value }) => value)).toContain(answers[question.id]);
      }
    }
  });
});
