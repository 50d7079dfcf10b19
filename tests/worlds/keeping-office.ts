import type { Edit } from '../../src/domain/log/edit.ts';
import type { RowView } from '../../src/data/officer/office.ts';
import { aFakeOffice, aRow, type FakeOffice, type World } from './fake-office.ts';

/** A fake office whose edits come back as rows, as the real one's do. */
export function aKeepingOffice(changed: Partial<World> = {}): FakeOffice {
  const fake = aFakeOffice(changed);
  const { edit: asked } = fake.office;
  return Object.assign(fake, {
    office: Object.assign(fake.office, {
      async edit(edits: readonly Edit[]) {
        const kept = await asked(edits);
        if (kept.ok) fake.change({ tables: edits.reduce(withEdit, fake.world.tables) });
        return kept;
      },
    }),
  });
}

/** The fields of a row as they are kept now. */
export function rowOf({ world }: FakeOffice, table: string, row: string): RowView['fields'] | undefined {
  return world.tables[table]?.find(({ id }) => id === row)?.fields;
}

function withEdit(tables: World['tables'], { table, row, set }: Edit): World['tables'] {
  const rows = tables[table] ?? [];
  const before = rows.find(({ id }) => id === row);
  const after = aRow(row, { ...before?.fields, ...set });
  return { ...tables, [table]: [...rows.filter(({ id }) => id !== row), after] };
}
