import type { MarkKind } from '../../form/form';
import type { ProgrammeFact } from '../../plan/facts/facts';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import { isPartial } from '../../workspace/editions/isPartial';
import { rangeInFile } from '../../workspace/files/location';
import { inBlocks } from '../blocks/blockView';
import { replaceSpan } from '../fixes/edit';
import { fixIn, forPerson } from '../fixes/fix';
import { nearNames } from '../reading/programmes/nearNames';
import { suspectsIn } from '../reading/programmes/suspects';
import { isNamedUnread } from '../reading/programmes/unreadNames';
import type { FileContext, Fix, Found } from '../rule';

/**
 * The marks of a kind whose programme has no primary listing. That is told softly where chapters are not here: the listing
 * may stand in one of them.
 */
export function unresolvedMarks(
  context: FileContext,
  kind: MarkKind,
  tell: (name: string, partial: boolean) => Message,
): Found[] {
  const { file, edition } = context;
  const partial = isPartial(edition);
  return inBlocks(suspectsIn(context), ({ unresolved }) => unresolved)
    .filter(({ fact }) => fact.kind === kind && !isNamedUnread(edition, fact.name.text))
    .map(({ block, fact: programme }) => ({
      range: rangeInFile(file, block, programme.name),
      message: tell(programme.name.text, partial),
      ...(partial && { level: 'info' as const }),
      fixes: () => fixes(context, block, programme),
    }));
}

function fixes({ file, edition, views }: FileContext, block: number, { key, name, above, mark }: ProgrammeFact): Fix[] {
  const renamed = nearNames(edition, { key }).map((near) =>
    fixIn(
      file,
      message('Write “{0}”', near),
      ...(above ? [replaceSpan(file, block, above, '')] : []),
      replaceSpan(file, block, name, near),
    ),
  );
  const lines = views[block]?.lines;
  const unmarked = mark
    ? [fixIn(file, message('Remove {0}', mark.text), replaceSpan(file, block, blanksBefore(mark, lines), ''))]
    : [];
  return [...renamed, ...unmarked].map(forPerson);
}

function blanksBefore({ line, start, end }: Span, lines: readonly string[] = []): Span {
  return { line, start: (lines[line] ?? '').slice(0, start).trimEnd().length, end };
}
