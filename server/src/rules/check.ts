import type { TextEncoding } from '../text/encoding';
import { rangeOfSpan } from '../text/position';
import type { Edition } from '../workspace/edition';
import type { PlanFile } from '../workspace/planFile';
import { lineOfBlock } from '../workspace/planFile';
import { perBlock, viewsOf } from './blockView';
import { isOfForm } from './ofForm';
import type { BlockRule, FileContext, Finding, Found, Level, Rule } from './rule';
import { LEVELS } from './rule';
import { isSilenced, silencesIn } from './silence';

/** The level that a person wants for a rule, by its code; undefined leaves the rule's own. */
export type LevelSettings = Readonly<Record<string, Level>>;

/** Checks files. What a rule finds in a block alone is kept for as long as the block is the same object. */
export class Checker {
  private readonly foundInBlock = new Map<BlockRule, BlockRule['check']>();

  constructor(private readonly rules: readonly Rule[]) {
    for (const rule of rules) if (rule.scope === 'block') this.foundInBlock.set(rule, perBlock(rule.check));
  }

  /**
   * Every finding of a file, in the order of its lines. Settings win over `shisaku.json`, which wins over the rule.
   * @param encoding how the file is kept on the disk, where that is known
   */
  check(file: PlanFile, edition: Edition, settings: LevelSettings = {}, encoding?: TextEncoding): Finding[] {
    const context = { file, edition, views: viewsOf(file, edition.config), encoding };
    const ofForm = isOfForm(file);
    const silences = silencesIn(file);
    return this.rules
      .flatMap((rule) => {
        const wanted = settings[rule.code] ?? levelNamed(edition.config.rules[rule.code]);
        const silent = (wanted ?? rule.level) === 'off' || (rule.ofForm && !ofForm);
        return silent ? [] : this.findings(rule, context, wanted);
      })
      .filter((finding) => !isSilenced(silences, finding.code, finding.range.start.line))
      .sort(
        (one, other) =>
          one.range.start.line - other.range.start.line || one.range.start.character - other.range.start.character,
      );
  }

  private findings(rule: Rule, context: FileContext, wanted: Level | undefined): Finding[] {
    const found = rule.scope === 'file' ? rule.check(context) : this.foundInBlocks(rule, context);
    return found.flatMap((one) => {
      const level = wanted ?? one.level ?? rule.level;
      return level === 'off' ? [] : [{ ...one, code: rule.code, level }];
    });
  }

  private foundInBlocks(rule: BlockRule, context: FileContext): Found[] {
    const { file, views } = context;
    const check = this.foundInBlock.get(rule) ?? rule.check;
    return views.flatMap((view, block) => {
      const line = lineOfBlock(file, block);
      return check(view).map(({ span, related, fixes, ...found }) => ({
        ...found,
        range: rangeOfSpan(span, line),
        ...(related && {
          related: [{ uri: file.uri, range: rangeOfSpan(related.span, line), message: related.message }],
        }),
        ...(fixes && { fixes: () => fixes({ ...context, block }) }),
      }));
    });
  }
}

function levelNamed(name: string | undefined): Level | undefined {
  return LEVELS.find((level) => level === name);
}
