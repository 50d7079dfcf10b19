import { paths } from '../../../contracts/addresses.ts';
import { useDesk } from '../../desk/shell.tsx';

/** Where the published years lead to. */
export interface PublishedLinks {
  readonly published: string;
  readonly year: (fiscalYear: number) => string;
  /** Two of the years: the one looked at, and the one it is held against. */
  readonly pair: (fiscalYear: number, against: number) => string;
  /** What a number is made of: `total`, an instrument, an indicator's number. */
  readonly number: (fiscalYear: number, code: string) => string;
  readonly settings: (fiscalYear: number) => string;
  readonly import: string;
  readonly edit: (fiscalYear: number) => string;
}

/** The addresses of the open office. */
export function usePublishedLinks(): PublishedLinks {
  const { office } = useDesk();
  const scores = paths.app(office.id, 'scores');
  return {
    published: `${scores}?view=published`,
    year: (fiscalYear) => `${scores}?view=published&year=${fiscalYear}`,
    pair: (fiscalYear, against) => `${scores}?view=published&year=${fiscalYear}&against=${against}`,
    number: (fiscalYear, code) => `${scores}/number/${fiscalYear}/${code}`,
    settings: (fiscalYear) => `${scores}/settings/${fiscalYear}`,
    import: `${scores}/import`,
    edit: (fiscalYear) => `${scores}/import?year=${fiscalYear}`,
  };
}
