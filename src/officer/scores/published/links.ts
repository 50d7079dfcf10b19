import { paths } from '../../../contracts/addresses.ts';
import type { OfficeId } from '../../../domain/basics/ids.ts';
import { useDesk } from '../../desk/shell.tsx';

/** Where the published years lead to. */
export interface PublishedLinks {
  readonly published: string;
  /** Two of the years: the one looked at, and the one it is held against. */
  readonly pair: (fiscalYear: number, against: number) => string;
  /** What a number is made of: `total`, an instrument, an indicator's number. */
  readonly number: (fiscalYear: number, code: string) => string;
  readonly settings: (fiscalYear: number) => string;
  readonly import: string;
  readonly edit: (fiscalYear: number) => string;
}

export function publishedLinks(office: OfficeId): PublishedLinks {
  const scores = paths.app(office, 'scores');
  return {
    published: `${scores}?view=published`,
    pair: (fiscalYear, against) => `${scores}?view=published&year=${fiscalYear}&against=${against}`,
    number: (fiscalYear, code) => `${scores}/number/${fiscalYear}/${code}`,
    settings: (fiscalYear) => `${scores}/settings/${fiscalYear}`,
    import: `${scores}/import`,
    edit: (fiscalYear) => `${scores}/import?year=${fiscalYear}`,
  };
}

export function usePublishedLinks(): PublishedLinks {
  return publishedLinks(useDesk().office.id);
}
