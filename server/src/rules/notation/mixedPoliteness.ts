import { message } from '../../text/message';
import { tallyOf } from '../blocks/tally';
import type { Politeness } from '../reading/sentences/endings';
import { endingsIn } from '../reading/sentences/endings';
import type { SettledRule } from '../rule';

/** Where the rarer style is not so rare, each has its place: leads that are polite, and bullets that are not. */
const OFTENER = 8;

const endingsOf = tallyOf((view) => [
  ['polite', endingsIn(view).polite.length],
  ['plain', endingsIn(view).plain.length],
]);

/** です・ます among である, or である among です・ます, in the measures of a file. */
export const mixedPoliteness: SettledRule = {
  code: 'mixed-politeness',
  summary: message('です・ます and である are mixed in one file.'),
  level: 'info',
  source: '「公用文作成の考え方」(令和4年1月、文化審議会建議)',
  ofForm: true,
  scope: 'settled',
  settle: ({ views }) => {
    const often = endingsOf(views);
    const [polite, plain] = [often.get('polite') ?? 0, often.get('plain') ?? 0];
    const rarer: Politeness = polite < plain ? 'polite' : 'plain';
    if (Math.max(polite, plain) < OFTENER * Math.min(polite, plain)) return undefined;
    return {
      by: rarer,
      check: (view) =>
        endingsIn(view)[rarer].map((ending) => ({
          span: ending,
          message:
            rarer === 'polite'
              ? message('This file writes である, but here {0}.', ending.text)
              : message('This file writes です・ます, but here {0}.', ending.text),
        })),
    };
  },
};
