import type { TextEncoding } from '../text/encoding/encoding';
import { comparePositions, rangeOfSpan } from '../text/position';
import type { PlanConfig } from '../workspace/configuration/planConfig';
import type { Edition } from '../workspace/editions/edition';
import type { PlanFile } from '../workspace/files/planFile';
import { viewsOf } from './blocks/blockView';
import type { LevelSettings } from './checking/askedRules';
import { AskedRules } from './checking/askedRules';
import { FoundInBlocks } from './checking/foundInBlocks';
import { foundInStrategies } from './checking/foundInStrategies';
import { isOfForm } from './checking/ofForm';
import { directivesIn, isSilenced } from './checking/silence';
import type { FileContext, Finding, Found, FoundInBlock, Rule } from './rule';

const NO_SETTINGS: LevelSettings = {};

/** Checks files. What a rule finds in a block alone is kept for as long as the block is the same object. */
export class Checker {
  private readonly inBlocks: FoundInBlocks;
  /** The rules that were asked last under a plan's settings: at the next key, they are mostly the same. */
  private readonly asked = new WeakMap<PlanConfig, AskedRules>();

  constructor(private readonly rules: readonly Rule[]) {
    this.inBlocks = new FoundInBlocks(rules);
  }

  /**
   * Every finding of a file, in the order of its lines.
   * @param encoding how the file is kept on the disk, where that is known
   */
  check(file: PlanFile, edition: Edition, settings = NO_SETTINGS, encoding?: TextEncoding): Finding[] {
    const context = { file, edition, views: viewsOf(file, edition.config), encoding };
    const directives = directivesIn(file, context.views);
    const asked = this.rulesAsked(edition.config, settings, isOfForm(file, edition));
    const findings: Finding[] = [];
    const tell = (rule: Rule, found: Found): void => {
      const level = asked.levelOf(rule, found);
      if (level === 'off' || isSilenced(directives, rule.code, found.range.start.line)) return;
      findings.push(findingOf(found, rule.code, level));
    };
    const inBlock = this.inBlocks.by(asked, context);
    context.views.forEach((view, block) => {
      for (const { rule, found } of inBlock(view)) tell(rule, inFile(found, context, block));
    });
    for (const rule of asked.others) {
      const found = rule.scope === 'file' ? rule.check(context) : foundInStrategies(rule, context);
      for (const each of found) tell(rule, each);
    }
    return findings.sort(byPlace);
  }

  private rulesAsked(config: PlanConfig, settings: LevelSettings, ofForm: boolean): AskedRules {
    let asked = this.asked.get(config);
    if (asked?.settings !== settings || asked.ofForm !== ofForm) {
      this.asked.set(config, (asked = new AskedRules(this.rules, config, settings, ofForm)));
    }
    return asked;
  }
}

function inFile(found: FoundInBlock, context: FileContext, block: number): Found {
  const { span, upTo = span, message, level, inName, related, fixes } = found;
  const { file } = context;
  const line = file.lineOf(block);
  const told: Mutable<Found> = {
    range: { start: rangeOfSpan(span, line).start, end: rangeOfSpan(upTo, line).end },
    message,
  };
  if (level) told.level = level;
  if (inName) told.inName = inName;
  if (related) told.related = [{ uri: file.uri, range: rangeOfSpan(related.span, line), message: related.message }];
  if (fixes) told.fixes = () => fixes({ ...context, block });
  return told;
}

// Thousands are made at each key: spreading them would cost as much as finding them.
function findingOf({ range, message, inName, related, fixes }: Found, code: string, level: Finding['level']): Finding {
  const finding: Mutable<Finding> = { code, level, range, message };
  if (inName) finding.inName = inName;
  if (related) finding.related = related;
  if (fixes) finding.fixes = fixes;
  return finding;
}

type Mutable<Told> = { -readonly [Key in keyof Told]: Told[Key] };

function byPlace(one: Finding, other: Finding): number {
  return comparePositions(one.range.start, other.range.start);
}
