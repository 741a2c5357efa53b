import type { PlanMeasure } from '../../plan/plan';
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
        const { block, fact, title, rest } = measure;
        if (!rest) return [];
        return [
          {
            range: rangeInFile(file, block, fact.title),
            message: message('The title breaks off and goes on further down: “{0}”.', rest.text),
            related: [
              { uri: file.uri, range: rangeInFile(file, block, rest), message: message('The rest of the title') },
            ],
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

function joined({ file, views }: FileContext, { block, fact, title, rest }: PlanMeasure): TextEdit[] {
  const heading = replaceSpan(file, block, fact.title, title);
  if (!rest) return [heading];
  const { lines } = views[block] as BlockView;
  const isBlank = (line: number) => removeBlanks(lines[line] ?? '') === '';
  // The rest stands between blank lines: one of them goes with it.
  const last = isBlank(rest.line - 1) && isBlank(rest.line + 1) && rest.line + 1 < lines.length ? 1 : 0;
  return [heading, deleteLines(file, block, rest.line, rest.line + last)];
}
