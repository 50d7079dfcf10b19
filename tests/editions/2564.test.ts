import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Certainty, Sourced } from '../../src/domain/ita/edition.ts';
import { disclosureItems, partsOf, surveyItems } from '../../src/domain/ita/edition-parts.ts';
import { edition2564 as edition } from '../../src/editions/2564/index.ts';

const internal = surveyItems(edition, 'IIT');
const external = surveyItems(edition, 'EIT');
const surveys = [...internal, ...external];
const shown = disclosureItems(edition);

function codesWith(scale: string): readonly string[] {
  return surveys.flatMap((item) =>
    item.parts.filter((part) => part.scale === scale).map((part) => part.code),
  );
}

function howMany<Key extends string | number>(keys: readonly Key[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(String(key), (counts.get(String(key)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

describe('the edition of 2564', () => {
  it('has 30, 15 and 43 items with running codes', () => {
    const running = (letter: string, count: number) =>
      Array.from({ length: count }, (_, at) => letter + String(at + 1));
    const codes = edition.items.map((item) => item.code);
    expect(codes).toEqual([...running('I', 30), ...running('E', 15), ...running('O', 43)]);
  });

  it('asks six questions an indicator inside and five outside', () => {
    expect(howMany(internal.map((item) => item.indicator))).toEqual({ 1: 6, 2: 6, 3: 6, 4: 6, 5: 6 });
    expect(howMany(external.map((item) => item.indicator))).toEqual({ 6: 5, 7: 5, 8: 5 });
  });

  it('groups the disclosure 9, 8, 7, 4, 5 and 8, 2', () => {
    expect(Object.entries(howMany(shown.map((item) => item.subIndicator ?? 'none')))).toEqual([
      ['9.1', 9],
      ['9.2', 8],
      ['9.3', 7],
      ['9.4', 4],
      ['9.5', 5],
      ['10.1', 8],
      ['10.2', 2],
    ]);
  });

  it('has 51 inner answers, and parts where the topics say so', () => {
    expect(partsOf(edition, 'IIT')).toHaveLength(51);
    expect(partsOf(edition, 'EIT')).toHaveLength(19);
    const withParts = surveys
      .filter((item) => item.parts.length > 1)
      .map((item) => [item.code, item.parts.length]);
    expect(Object.fromEntries(withParts)).toEqual({
      I1: 2,
      I3: 3,
      I4: 3,
      I5: 3,
      I6: 3,
      I8: 2,
      I11: 2,
      I12: 3,
      I18: 3,
      I26: 2,
      I28: 3,
      I30: 4,
      E1: 2,
      E4: 3,
      E6: 2,
    });
  });

  it('turns round what is bad, and of I11 the second part only', () => {
    expect(codesWith('level4Reverse')).toEqual([
      'I9',
      'I10',
      'I11b',
      'I16',
      'I17',
      'I18a',
      'I18b',
      'I18c',
      'I19',
      'I22',
    ]);
    const gifts = ['I4', 'I5', 'I6', 'E4'].flatMap((code) => ['a', 'b', 'c'].map((part) => code + part));
    expect(codesWith('yesNoBad')).toEqual(gifts);
    expect(codesWith('yesNoGood')).toEqual(['I26a', 'I26b', 'E8', 'E10', 'E13']);
  });

  it('weighs to a hundred, and its levels reach from 0 without a gap', () => {
    expect(edition.instruments.reduce((sum, instrument) => sum + instrument.weight, 0)).toBe(100);
    expect(edition.levels.map(({ code, min }) => `${code} ${min}`)).toEqual([
      'AA 95',
      'A 85',
      'B 75',
      'C 65',
      'D 55',
      'E 50',
      'F 0',
    ]);
    expect([edition.passMark, edition.passTarget]).toEqual([85, 80]);
  });

  it('names only what exists: indicators, sub-indicators, scales, sources', () => {
    const numbers = new Map(edition.indicators.map(({ no, instrument }) => [no, instrument]));
    for (const item of surveys) expect(numbers.get(item.indicator)).toBe(item.instrument);
    const subs = new Map(edition.subIndicators.map(({ code, indicator }) => [code, indicator]));
    for (const item of shown) expect(numbers.get(subs.get(item.subIndicator ?? '') ?? 0)).toBe('OIT');
    const scales = [
      ...surveys.flatMap((item) => item.parts.map((part) => part.scale)),
      ...shown.map((it) => it.scale),
    ];
    expect(new Set(scales)).toEqual(new Set(Object.keys(edition.scales)));
    for (const [code, scale] of Object.entries(edition.scales)) expect(scale.code).toBe(code);
  });

  it('says of every fact how sure it is and where it was seen', () => {
    const facts: readonly Sourced[] = [
      ...edition.items,
      ...edition.instruments,
      ...edition.indicators,
      ...edition.subIndicators,
      ...Object.values(edition.scales),
      edition.sampleRule,
    ];
    for (const fact of facts) {
      expect(fact.sources.length).toBeGreaterThan(0);
      for (const source of fact.sources) expect(Object.keys(edition.sources)).toContain(source);
    }
    expect(new Set(internal.map((item) => item.certainty))).toEqual(new Set<Certainty>(['implementation']));
    expect(new Set(external.map((item) => item.certainty))).toEqual(new Set<Certainty>(['memory']));
    expect(external.filter((item) => item.topicCertainty === 'confirmed').map((item) => item.code)).toEqual([
      'E1',
      'E2',
      'E3',
      'E4',
      'E5',
    ]);
    expect(new Set(shown.map((item) => item.certainty))).toEqual(new Set<Certainty>(['confirmed']));
  });

  it('wants last year’s data where a whole year must be over', () => {
    const of = (year: string) => shown.filter((item) => item.dataYear === year).map((item) => item.code);
    expect(of('previous')).toEqual(['O12', 'O16', 'O20', 'O24', 'O28', 'O41']);
    expect(of('assessed-first-half')).toEqual(['O11', 'O19', 'O40']);
  });

  it('speaks Thai and English in every text, each in its own letters', () => {
    const words = [
      ...surveys.flatMap((item) => [item.wording, ...item.parts.flatMap((part) => part.wording ?? [])]),
      ...shown.map((item) => item.topic),
      ...[...edition.instruments, ...edition.indicators, ...edition.subIndicators].map((named) => named.name),
      ...Object.values(edition.scales).flatMap((scale) => scale.options.map((option) => option.label)),
    ];
    for (const { th, en } of words) {
      expect(th).toMatch(/^[^A-Za-z]*[\u0E00-\u0E7F][^A-Za-z]*$/);
      expect(en).toMatch(/^[A-Z][^\u0E00-\u0E7F]+$/);
    }
    for (const { wording } of surveys) expect(wording.en).toMatch(/\?$/);
  });

  it('has every source in source.md', () => {
    const page = readFileSync(new URL('../../src/editions/2564/source.md', import.meta.url), 'utf8');
    for (const [code, { url }] of Object.entries(edition.sources)) {
      expect(page).toContain(`\`${code}\``);
      if (url !== null) expect(page).toContain(url);
    }
  });

  it('survives being written down and read back', () => {
    expect(JSON.parse(JSON.stringify(edition))).toEqual(edition);
  });
});
