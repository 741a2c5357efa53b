import type { PlanMeasure } from '../../plan/plan';
import type { Words } from '../../syntax/tree';
import { removeBlanks } from '../../text/characters';
import type { TextEdit } from '../../text/edits';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import type { BlockView } from '../blockView';
import { deleteLines, fixIn, replaceSpan } from '../edit';
import type { FileContext, FileRule } from '../rule';

/** A title breaks off at the edge of a two-page spread and goes on further down. The page may want it so. */
export const splitTitle: FileRule = {
  code: 'split-title',
  level: 'hint',
  ofForm: true,
  scope: 'file',
  check: (context) => {
    const { file } = context;
    return file.plan.strategies
      .flatMap(({ measures }) => measures)
      .flatMap((measure) => {
        const { block, fact, title, rests } = measure;
        const [rest] = rests;
        if (!rest) return [];
        return [
          {
            range: rangeInFile(file, block, fact.title),
            message: message(
              'The title breaks off and goes on further down: “{0}”.',
              rests.map(({ text }) => text).join(''),
            ),
            related: rests.map((words) => ({
              uri: file.uri,
              range: rangeInFile(file, block, words),
              message: message('The rest of the title'),
            })),
            fixes: () => [
              {
                ...fixIn(file, message('Join it: “{0}”', title), ...joined(context, measure)),
                needsPerson: true as const,
              },
            ],
          },
        ];
      });
  },
};

function joined({ file, views }: FileContext, { block, fact, title, rests }: PlanMeasure): TextEdit[] {
  const heading = replaceSpan(file, block, fact.title, title);
  const { lines } = views[block] as BlockView;
  const isBlank = (line: number) => removeBlanks(lines[line] ?? '') === '';
  const deleted = runs(rests).map(([first, last]) => {
    // The rest stands between blank lines: one of them goes with it.
    const isApart = isBlank(first - 1) && isBlank(last + 1) && last + 1 < lines.length;
    return deleteLines(file, block, first, isApart ? last + 1 : last);
  });
  return [heading, ...deleted];
}

/** The lines of words, those right below one another as one run from its first to its last. */
function runs(words: readonly Words[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const { line } of words) {
    const run = found.at(-1);
    if (run?.[1] === line - 1) run[1] = line;
    else found.push([line, line]);
  }
  return found;
}
