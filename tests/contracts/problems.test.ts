import { describe, expect, it } from 'vitest';
import { problemTexts } from '../../src/contracts/problems/problem-texts.ts';
import { isPassing, isProblem, passing, problems } from '../../src/contracts/problems/problems.ts';

describe.each(problems)('the problem %s', (problem) => {
  const { th, en } = problemTexts[problem];

  it('is told in Thai and in English, each in its own letters', () => {
    expect(th).toMatch(/[ก-๙]{20,}/);
    expect(en).toMatch(/^[A-Z][\x20-\x7e’—…]{40,}\.?$|npm run office:new$/);
    expect(en).not.toMatch(/[ก-๙]/);
  });

  it('says what happened, what became of things and what to do, not in one word', () => {
    expect(th.split(' ').length).toBeGreaterThanOrEqual(2);
    expect(en.match(/[.:;,]/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
  });

  it('has no trace of the machine in it', () => {
    expect(`${th} ${en}`).not.toMatch(/undefined|null|error|exception|\b[45]\d\d\b/i);
  });
});

describe('the list of problems', () => {
  it('is as long as the list of their texts, and no name stands twice', () => {
    expect(Object.keys(problemTexts).sort()).toEqual([...problems].sort());
    expect(new Set(problems).size).toBe(problems.length);
  });

  it('knows its own names only', () => {
    expect(problems.every(isProblem)).toBe(true);
    for (const other of ['', 'toString', 'Busy', null, 7, {}]) expect(isProblem(other)).toBe(false);
  });

  it('calls passing what waiting heals, and nothing that would be refused for good', () => {
    expect(passing.every(isPassing)).toBe(true);
    for (const problem of ['malformed', 'conflict', 'too-large', 'not-allowed', 'unknown-channel'] as const) {
      expect(isPassing(problem)).toBe(false);
    }
  });
});
