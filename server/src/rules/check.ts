import type { TextEncoding } from '../text/encoding';
import { rangeOfSpan } from '../text/position';
import type { Edition } from '../workspace/edition';
import type { PlanFile } from '../workspace/planFile';
import { lineOfBlock } from '../workspace/planFile';
import { viewsOf } from './blocks/blockView';
import { FoundInBlocks } from './checking/foundInBlocks';
import { foundInStrategies } from './checking/foundInStrategies';
import { isOfForm } from './checking/ofForm';
import { isSilenced, silencesIn } from './checking/silence';
import type { FileContext, Finding, Found, FoundInBlock, Level, Rule } from './rule';
import { LEVELS } from './rule';

/** The level that a person wants for a rule, by its code; undefined leaves the rule's own. */
export type LevelSettings = Readonly<Record<string, Level>>;

/** Checks files. What a rule finds in a block alone is kept for as long as the block is the same object. */
export class Checker {
  private readonly inBlocks: FoundInBlocks;

  constructor(private readonly rules: readonly Rule[]) {
    this.inBlocks = new FoundInBlocks(rules);
  }

  /**
   * Every finding of a file, in the order of its lines. Settings win over `shisaku.json`, which wins over the rule.
   * @param encoding how the file is kept on the disk, where that is known
   */
  check(file: PlanFile, edition: Edition, settings: LevelSettings = {}, encoding?: TextEncoding): Finding[] {
    const context = { file, edition, views: viewsOf(file, edition.config), encoding };
    const ofForm = isOfForm(file);
    const silences = silencesIn(file, context.views);
    const wanted = new Map(
      this.rules.map(({ code }) => [code, settings[code] ?? levelNamed(edition.config.rules[code])]),
    );
    const speaking = this.rules.filter(
      (rule) => (wanted.get(rule.code) ?? rule.level) !== 'off' && (ofForm || !rule.ofForm),
    );
    const findings: Finding[] = [];
    const tell = ({ code, level: usual }: Rule, found: Found): void => {
      const level = wanted.get(code) ?? found.level ?? usual;
      if (level === 'off' || isSilenced(silences, code, found.range.start.line)) return;
      findings.push(findingOf(found, code, level));
    };
    const inBlock = this.inBlocks.by(speaking, context);
    context.views.forEach((view, block) => {
      for (const { rule, found } of inBlock(view)) tell(rule, inFile(found, context, block));
    });
    for (const rule of speaking) {
      const found =
        rule.scope === 'file' ? rule.check(context) : rule.scope === 'strategy' ? foundInStrategies(rule, context) : [];
      for (const each of found) tell(rule, each);
    }
    return findings.sort(byPlace);
  }
}

function inFile(found: FoundInBlock, context: FileContext, block: number): Found {
  const { span, upTo = span, message, level, related, fixes } = found;
  const { file } = context;
  const line = lineOfBlock(file, block);
  const told: Mutable<Found> = {
    range: { start: rangeOfSpan(span, line).start, end: rangeOfSpan(upTo, line).end },
    message,
  };
  if (level) told.level = level;
  if (related) told.related = [{ uri: file.uri, range: rangeOfSpan(related.span, line), message: related.message }];
  if (fixes) told.fixes = () => fixes({ ...context, block });
  return told;
}

// Thousands are made at each key: spreading them would cost as much as finding them.
function findingOf({ range, message, related, fixes }: Found, code: string, level: Finding['level']): Finding {
  const finding: Mutable<Finding> = { code, level, range, message };
  if (related) finding.related = related;
  if (fixes) finding.fixes = fixes;
  return finding;
}

type Mutable<Told> = { -readonly [Key in keyof Told]: Told[Key] };

function byPlace({ range: { start: one } }: Finding, { range: { start: other } }: Finding): number {
  return one.line - other.line || one.character - other.character;
}

function levelNamed(name: string | undefined): Level | undefined {
  return LEVELS.find((level) => level === name);
}
