import type { Edit } from '../../../../domain/log/edit.ts';
import { type Assessment, fieldsOfAssessment } from '../../../../domain/ita/rows/assessment-row.ts';
import { fieldsOfRoute, type KeptRoute } from '../../../../domain/ita/rows/route-row.ts';

/** Keeps a route for its year, or takes the one away that is there. */
export function routeEdit(fiscalYear: number, route: KeptRoute | null): Edit {
  const emptied = { fiscalYear, level: null, total: null };
  const set = route === null ? emptied : fieldsOfRoute(route);
  return { table: 'routes', row: String(fiscalYear), set, steps: [], add: [] };
}

/** Keeps how hard items are for this office, and leaves the year's other settings as they are. */
export function effortEdit(assessment: Assessment, effort: Assessment['effort']): Edit {
  const { fiscalYear, effort: weights } = fieldsOfAssessment({ ...assessment, effort });
  const set = { fiscalYear: fiscalYear ?? assessment.fiscalYear, effort: weights ?? {} };
  return { table: 'assessments', row: String(assessment.fiscalYear), set, steps: [], add: [] };
}
