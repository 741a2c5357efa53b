import { groupBy } from '../../base/groupBy';
import type { Edition } from '../../workspace/editions/edition';
import type { ComparedProgramme } from '../compare/comparison';
import { distinctProgrammes } from '../compare/programmes/distinctProgrammes';
import { chargesIn } from './chargesIn';

/** What a section is in charge of: its own programmes only, each once. */
export interface ChargedProgrammes {
  readonly charge: string;
  readonly programmes: readonly ComparedProgramme[];
}

/** The programmes of each section in charge that an item names, in the order of the plan. */
export function programmesByCharge(edition: Edition): ChargedProgrammes[] {
  const charged = distinctProgrammes(edition).flatMap(({ compared }) =>
    chargesIn(compared.charge).map((charge) => ({ charge, compared })),
  );
  return Array.from(
    groupBy(charged, ({ charge }) => charge),
    ([charge, own]) => ({ charge, programmes: own.map(({ compared }) => compared) }),
  );
}
