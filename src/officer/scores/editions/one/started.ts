import type { Edition, Sourced } from '../../../../domain/ita/edition.ts';

export interface StartOptions {
  readonly fiscalYear: number;
  /** Where every fact of the new year comes from, in words. */
  readonly source: string;
}

/**
 * The same rules for another year, to be corrected by its handbook: what was seen for the one year says nothing sure
 * of the other, so every fact is from memory and its only source is the year one started from.
 */
export function startedFrom(edition: Edition, { fiscalYear, source }: StartOptions): Edition {
  return {
    ...edition,
    fiscalYear,
    certainty: 'memory',
    maker: null,
    instruments: edition.instruments.map(unsure),
    indicators: edition.indicators.map(unsure),
    subIndicators: edition.subIndicators.map(unsure),
    items: edition.items.map((item) =>
      item.kind === 'survey'
        ? { ...unsure(item), topicCertainty: 'memory' }
        : { ...unsure(item), dataYearCertainty: 'memory' },
    ),
    scales: Object.fromEntries(Object.entries(edition.scales).map(([code, scale]) => [code, unsure(scale)])),
    levelsSure: unsure(edition.levelsSure),
    sampleRule: unsure(edition.sampleRule),
    sources: { [start]: { title: source, url: null } },
  };
}

const start = 'start';

function unsure<Fact extends Sourced>(fact: Fact): Fact {
  return { ...fact, certainty: 'memory', sources: [start] };
}
