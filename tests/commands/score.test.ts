import { describe, expect, it } from 'vitest';
import { answersOnSheet, someSheets, survey } from '../../src/commands/score/sheets.ts';
import { auditedTables, someTables } from '../../src/commands/score/tables.ts';
import { surveyItems } from '../../src/domain/ita/edition-parts.ts';
import { answersIn } from '../../src/domain/ita/survey/heard.ts';
import { tallySheets } from '../../src/domain/ita/tally.ts';
import { edition2564 as edition } from '../../src/editions/2564/index.ts';

describe('sheets made to be counted', () => {
  it('answer fifteen questions, are the same at every run, and differ', () => {
    const sheets = [...someSheets(500)];
    expect(surveyItems(edition, survey)).toHaveLength(15);
    expect([...someSheets(500)]).toEqual(sheets);
    expect(sheets.every((sheet) => Object.keys(sheet).length === answersOnSheet)).toBe(true);
    expect(new Set(sheets.map((sheet) => JSON.stringify(sheet))).size).toBeGreaterThan(490);
  });

  it('give every answer of every scale, and some blanks', () => {
    const { parts } = tallySheets(edition, survey, someSheets(2_000));
    for (const part of Object.values(parts)) {
      expect(Math.min(part.blank, ...Object.values(part.counts))).toBeGreaterThan(0);
      expect(answersIn(part) + part.blank).toBe(2_000);
    }
  });
});

describe('tables made to be audited', () => {
  it('have every contradiction named that was put into them', () => {
    const { tables, planted } = someTables(420);
    expect(planted).toBeGreaterThan(150);
    const found = auditedTables(tables);
    expect(found.findings).toBe(planted);
    expect(found.repaired).toBeGreaterThan(140);
    const sound = tables.filter((_, office) => office % 3 > 0 && office % 7 > 0);
    expect(auditedTables(sound)).toEqual({ findings: 0, repaired: 0 });
  });
});
