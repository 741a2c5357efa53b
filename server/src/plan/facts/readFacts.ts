import type { Vocabulary } from '../../form/vocabulary';
import { commentLinesIn } from '../../syntax/blocks/commentLines';
import { withoutComments } from '../../syntax/lines/comments';
import type { Block, Group, Node, Part, Words } from '../../syntax/tree/tree';
import { groupBy } from '../../base/groupBy';
import { lazily } from '../../base/lazily';
import { splitLines } from '../../text/lines';
import { findYears } from '../../text/years/findYears';
import type {
  BlockFacts,
  ListedFact,
  MentionFact,
  NoteFact,
  PlanFacts,
  ProgrammeFact,
  SentenceFact,
  YearFact,
} from './facts';
import { abbreviationsIn } from './abbreviations';
import { figuresIn } from './figures';
import { headingReferenceReader } from './headingReferences';
import { measureFact } from './measureFact';
import { mentionsIn } from './mentions';
import { noteDefinition, noteMarkersIn } from './notes';
import { placesOf, programmesOf } from './programmes';
import { runningLines } from './runningText';
import { sentenceOf, withKey } from './sentences';
import { abbreviationsTold } from '../words/abbreviations';
import { unreadLines } from './unread';

/** Reads what a plan is made of from a block's tree. Of its years, those of few blocks are asked for a plan. */
export function readPlanFacts(block: Block, text: string): PlanFacts {
  const years = lazily(() => yearsIn(splitLines(text), commentLinesIn(block, text)));
  return {
    strategy: block.kind === 'strategy' ? { number: block.number, title: block.title } : undefined,
    part: block.kind === 'part' ? { part: block.part, title: block.title } : undefined,
    measure: block.kind === 'measure' ? measureFact(block) : undefined,
    groups: titlesOf(block, 'group'),
    groupsWithPoints: titlesOf(block, 'groupSummary'),
    // A measure lists none: it need not be searched.
    listed: block.kind === 'measure' ? [] : listedIn(block),
    get years() {
      return years();
    },
  };
}

/** Reads all that a block says from its tree and the facts of the plan in it: a pure function, made once for a form. */
export function factsReader(vocabulary: Vocabulary): (block: Block, text: string, known: PlanFacts) => BlockFacts {
  const headingReferencesIn = headingReferenceReader(vocabulary);

  return function readFacts(block, text, known) {
    const { strategy, part, measure, groups, groupsWithPoints, listed } = known;
    const running = runningLines(block);
    const programmes = programmesOf(block);
    return {
      strategy,
      part,
      measure,
      groups,
      groupsWithPoints,
      listed,
      // Of a block that is read for its names alone nobody asks for them.
      get years() {
        return known.years;
      },
      overview: block.kind === 'part' && block.part === 'guideline' ? overviewOf(block) : [],
      programmes,
      mentions: mentionsOutside(programmes, running.flatMap(mentionsIn)),
      noteMarkers: running.flatMap(noteMarkersIn),
      noteDefinitions: definitionsIn(block),
      headingReferences: running.flatMap(headingReferencesIn),
      figures: figuresIn(block, text),
      unread: measure ? unreadLines(measure, splitLines(text)) : [],
      told: abbreviationsTold(text),
      abbreviations: running.flatMap(abbreviationsIn),
    };
  };
}

/** The titles of the groups that a block holds itself. */
function titlesOf({ children }: Block, kind: 'group' | 'groupSummary'): Words[] {
  return children.flatMap((child) => (child.kind === kind ? [child.title] : []));
}

/** Words in 「」 inside a programme's name are a part of it. */
function mentionsOutside(programmes: readonly ProgrammeFact[], mentions: readonly MentionFact[]): MentionFact[] {
  const groups = groupBy(programmes.flatMap(placesOf), ({ line }) => line);
  return mentions.filter(
    ({ line, start }) => !groups.get(line)?.some((group) => group.start <= start && start < group.end),
  );
}

function listedIn(block: Node, group?: Group): ListedFact[] {
  if (block.kind === 'listedMeasure') {
    const { number, numberSpan, title, texts } = block;
    return [{ number, numberSpan, title: withKey(title), titleLines: texts, group: group?.title }];
  }
  return block.children.flatMap((child) => listedIn(child, block.kind === 'group' ? block : group));
}

function overviewOf(part: Part): SentenceFact[] {
  return part.children.flatMap((child) =>
    child.kind === 'bullet' || child.kind === 'direction' ? [sentenceOf(child)] : [],
  );
}

function definitionsIn(node: Node, definitions: NoteFact[] = []): NoteFact[] {
  const definition = node.kind === 'note' ? noteDefinition(node) : undefined;
  if (definition) definitions.push(definition);
  for (const child of node.children) definitionsIn(child, definitions);
  return definitions;
}

function yearsIn(lines: readonly string[], comments: ReadonlySet<number>): YearFact[] {
  return lines.flatMap((line, at) =>
    comments.has(at)
      ? []
      : findYears(withoutComments(line)).map((year) => ({ line: at, start: year.start, end: year.end, year })),
  );
}
