import { memoize } from '../../../base/memoize';
import type { Edition } from '../../../workspace/editions/edition';
import type { StrategyOverFiles } from '../../../workspace/resolver/strategyOverFiles';
import { strategyOverFiles } from '../../../workspace/resolver/strategyOverFiles';
import { viewsOf } from '../../blocks/blockView';
import type { FileContext, StrategyContext } from '../../rule';

/** The strategies of a file, each with all that other files hold of it. */
export const strategiesIn = memoize(({ file, edition }: FileContext): readonly StrategyContext[] => {
  const { strategies } = file.plan;
  return [...new Set(strategies.map((strategy) => contextOf(strategyOverFiles(edition, { file, strategy }), edition)))];
});

const contextOf = memoize((whole: StrategyOverFiles, edition: Edition): StrategyContext => {
  const { pieces } = whole;
  const [{ file }, ...others] = pieces;
  const views =
    others.length === 0
      ? viewsOf(file, edition.config)
      : pieces.flatMap((piece) =>
          viewsOf(piece.file, edition.config).slice(piece.strategy.firstBlock, piece.strategy.endBlock),
        );
  return { ...whole, edition, views };
});
