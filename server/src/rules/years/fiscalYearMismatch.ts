import { message } from '../../text/message';
import { fiscalYearName } from '../../text/years/eras';
import { rangeInFile } from '../../workspace/files/location';
import { replaceSpan } from '../fixes/edit';
import { fixIn, forPerson, writeInstead } from '../fixes/fix';
import { yearLike } from '../fixes/yearLike';
import type { DeclaredYear } from '../reading/fiscalYears/declaredYears';
import { declaredYears, isOfOneYear, prevailingYear } from '../reading/fiscalYears/declaredYears';
import type { FileContext, FileRule, Found } from '../rule';

/** A heading is of another fiscal year than the rest of the file, or the whole file of another than shisaku.json says. */
export const fiscalYearMismatch: FileRule = {
  code: 'fiscal-year-mismatch',
  summary: message('A heading is of another fiscal year than the plan.'),
  level: 'warning',
  ofForm: true,
  scope: 'file',
  check: (context) => {
    if (isOfOneYear(context)) return [];
    const declared = declaredYears(context);
    const settled = context.edition.config.fiscalYear;
    const expected = prevailingYear(declared, settled);
    const [first] = declared;
    if (!first || expected === undefined) return [];
    if (settled !== undefined && settled !== expected) return [ofOtherYear(context, first, declared, settled)];
    return declared.filter(({ year }) => year !== expected).map((one) => mismatch(context, one, expected));
  },
};

function mismatch({ file }: FileContext, { block, fact, year }: DeclaredYear, expected: number): Found {
  return {
    range: rangeInFile(file, block, fact),
    message: message('This is the plan of fiscal {0}, not of {1}.', fiscalYearName(expected), fact.year.text),
    fixes: () => {
      const fix = writeInstead(file, block, fact, yearLike(fact.year, expected));
      // The heading that has put the file into its edition: mended, the file goes into another.
      return [year === file.fiscalYear ? forPerson(fix) : fix];
    },
  };
}

function ofOtherYear(
  { file }: FileContext,
  first: DeclaredYear,
  declared: readonly DeclaredYear[],
  settled: number,
): Found {
  return {
    range: rangeInFile(file, first.block, first.fact),
    message: message(
      'The headings are of {0}, but shisaku.json says {1}.',
      first.fact.year.text,
      fiscalYearName(settled),
    ),
    fixes: () => [
      forPerson(
        fixIn(
          file,
          message('Write {0} in all headings', fiscalYearName(settled)),
          ...declared.map(({ block, fact }) => replaceSpan(file, block, fact, yearLike(fact.year, settled))),
        ),
      ),
    ],
  };
}
