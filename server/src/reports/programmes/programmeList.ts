import type { Form } from '../../form/form';
import type { ListingKind } from '../../plan/facts/facts';
import { strategyOfBlock } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import { listingsMentioned } from '../../workspace/resolver/programmes';

/** One place in which a programme is listed, or named in running text. */
export interface ProgrammeRow {
  /** As written there. */
  readonly name: string;
  /** Its other names; for a mention, those of the programme that it means. */
  readonly aliases: readonly string[];
  readonly kind: ListingKind | 'mention';
  readonly uri: string;
  /** The line of the name, from 0. */
  readonly line: number;
  readonly strategy: number | undefined;
  /** The measure's number: `2-1`. */
  readonly measure: string | undefined;
  readonly initiative: string | undefined;
  readonly fiscalYear: number | undefined;
  /** The form of its plan, whose words people know it by. */
  readonly form: Form;
}

/** Every listing of a file, in the order of its lines. */
export function programmeList(file: PlanFile, edition: Edition): ProgrammeRow[] {
  return rowsOf(file, edition, ({ programmes }) =>
    programmes.map(({ name, aliases, kind, initiative }) => ({
      name: name.text,
      aliases,
      kind,
      line: name.line,
      initiative,
    })),
  );
}

/** Every place in a file's running text that names a programme of the edition, in the order of its lines. */
export function mentionList(file: PlanFile, edition: Edition): ProgrammeRow[] {
  return rowsOf(file, edition, ({ mentions }) =>
    mentions.flatMap((mention) => {
      const { text, line } = mention;
      const [named] = listingsMentioned(edition, mention);
      if (!named) return [];
      const names = [named.fact.name.text, ...named.fact.aliases];
      const aliases = names.filter((name) => name !== text);
      return [{ name: text, aliases, kind: 'mention' as const, line, initiative: undefined }];
    }),
  );
}

type RowInBlock = Pick<ProgrammeRow, 'name' | 'aliases' | 'kind' | 'line' | 'initiative'>;

function rowsOf(
  file: PlanFile,
  edition: Edition,
  pick: (facts: PlanFile['facts'][number]) => readonly RowInBlock[],
): ProgrammeRow[] {
  return file.facts.flatMap((facts, block) => {
    const strategy = strategyOfBlock(file.plan, block);
    return pick(facts).map((row) => ({
      ...row,
      uri: file.uri,
      line: file.lineOf(block) + row.line,
      strategy: strategy?.number,
      measure: facts.measure && numberKey(facts.measure.number),
      fiscalYear: edition.fiscalYear,
      form: edition.config.form,
    }));
  });
}
