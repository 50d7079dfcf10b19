import { signal, type ReadonlySignal } from '@preact/signals';
import type { FoundingPlan } from '../../data/officer/office.ts';
import type { OfficeType } from '../../domain/office/office.ts';
import { arabicDigits } from '../../i18n/numbers.ts';
import { officePlan, usualUnits, type PlanChance } from '../../samples/plan.ts';

/** The lines of the form that are typed. */
export type TypedField =
  | 'nameTh'
  | 'nameEn'
  | 'district'
  | 'province'
  | 'units'
  | 'telephone'
  | 'mainSite'
  | 'yourName'
  | 'yourPost';

const required: readonly TypedField[] = ['nameTh', 'district', 'province', 'units', 'yourName', 'yourPost'];

/** A new office while it is being described. */
export interface NewOffice {
  readonly type: ReadonlySignal<OfficeType>;
  readonly typed: Readonly<Record<TypedField, ReadonlySignal<string>>>;
  write(field: TypedField, written: string): void;
  /** Changes the type, and with it the proposed units as long as nobody has touched them. */
  chooseType(type: OfficeType): void;
  missing(): readonly TypedField[];
  /** What the office is founded from; every required line must be filled in. */
  plan(chance: PlanChance): FoundingPlan;
}

/** An empty form with the usual units of an อบต. */
export function makeNewOffice(): NewOffice {
  const type = signal<OfficeType>('subdistrict');
  const typed = {
    nameTh: signal(''),
    nameEn: signal(''),
    district: signal(''),
    province: signal(''),
    units: signal(''),
    telephone: signal(''),
    mainSite: signal(''),
    yourName: signal(''),
    yourPost: signal(''),
  };
  const proposal = (of: OfficeType): string => usualUnits(of).join('\n');
  typed.units.value = proposal(type.value);
  const value = (field: TypedField): string => typed[field].value.trim();
  return {
    type,
    typed,
    write(field, written) {
      typed[field].value = written;
    },
    chooseType(chosen) {
      if (typed.units.value === proposal(type.value)) typed.units.value = proposal(chosen);
      type.value = chosen;
    },
    missing: () => required.filter((field) => value(field) === ''),
    plan: (chance) =>
      officePlan(
        {
          profile: {
            type: type.value,
            name: { th: value('nameTh'), en: value('nameEn') },
            district: value('district'),
            province: value('province'),
            telephone: arabicDigits(value('telephone')),
            mainSite: value('mainSite'),
            sample: false,
          },
          units: value('units')
            .split('\n')
            .map((unit) => unit.trim())
            .filter((unit) => unit !== ''),
          founder: { name: value('yourName'), post: value('yourPost') },
        },
        chance,
      ),
  };
}
