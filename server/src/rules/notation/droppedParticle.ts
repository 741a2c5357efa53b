import type { InBlock } from '../../plan/plan';
import type { Words } from '../../syntax/tree/tree';
import { joinedText } from '../../syntax/tree/tree';
import { message } from '../../text/message';
import { allMatches } from '../../text/patterns';
import { locationOf, rangeInFile } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';
import type { BlockView } from '../blocks/blockView';
import { matching } from '../blocks/matchingPlaces';
import { perBlock } from '../blocks/perBlock';
import { forPerson, writeInstead } from '../fixes/fix';
import { spanInTexts } from '../reading/sentences/differingWords';
import { sentenceNodes } from '../reading/sentences/sentenceNodes';
import type { FileRule, Found } from '../rule';

/** Shorter ones are alike by chance. */
const CLAUSE = /[^。、，．：；！？「」『』（）()【】]{10,}/g;
const NOUN = '[\\p{Script=Han}々\\p{Script=Katakana}ーA-Za-zＡ-Ｚａ-ｚ0-9０-９]';
/** What says when or where needs no は: 今後整備を進める is as right as 今後は整備を進める. */
const ADVERB =
  '(?:今後|近年|最近|現在|従来|当面|将来|今回|[年月日度後前間時際中内外上下先末]|以降|場合|結果|現状|一方|地域|各地)';
/** は between two nouns. */
const PARTICLE = new RegExp(`は(?=${NOUN}{2})(?<=${NOUN}{2}は)(?<!${ADVERB}は)`, 'u');
const NOUN_AT_END = new RegExp(`(?<!${NOUN})${NOUN}+$`, 'u');
const NOUN_AT_START = new RegExp(`^${NOUN}+`, 'u');

interface Clause {
  readonly texts: readonly Words[];
  /** Where it begins in these texts joined. */
  readonly start: number;
  /** Its words. */
  readonly key: string;
}

/** Two nouns with は between; its key is the clause in which they stand as it would be without は. */
interface Topic {
  readonly clause: Clause;
  readonly place: Words;
  readonly key: string;
  /** Where the nouns begin in the clause, and what they are without は. */
  readonly at: number;
  readonly nouns: string;
}

/** Two nouns stand side by side in words that stand elsewhere with は between them: 朝市港町のにぎわいの源であり. */
export const droppedParticle: FileRule = {
  code: 'dropped-particle',
  summary: message('は is missing between two nouns.'),
  level: 'hint',
  ofForm: true,
  scope: 'file',
  check: ({ file, views }) =>
    clausesWithTopics(views).flatMap(({ ones: clauses, others: topics }) => {
      const topic = topics.at(-1);
      return topic ? clauses.map((clause) => found(file, clause, topic)) : [];
    }),
};

function found(file: PlanFile, { block, fact }: InBlock<Clause>, topic: InBlock<Topic>): Found {
  const { texts, start, key: words } = fact;
  const { at, nouns, place, clause } = topic.fact;
  const here = spanInTexts(texts, start + at, nouns.length);
  // With は, a copied sentence would be the same again: a person says which of the two is to stay.
  const isCopied = sentenceAround(fact).replace(words, () => clause.key) === sentenceAround(clause);
  return {
    range: rangeInFile(file, block, here),
    message: message('Elsewhere this is “{0}”: は may be missing here.', place.text),
    related: [{ ...locationOf(file, topic.block, place), message: message('Here with は') }],
    fixes: () => (isCopied ? [] : [forPerson(writeInstead(file, block, here, place.text))]),
  };
}

const clausesIn = perBlock((view: BlockView): Clause[] =>
  sentenceNodes(view).flatMap(({ texts }) =>
    allMatches(joinedText(texts), CLAUSE).map(({ 0: key, index: start }) => ({ texts, start, key })),
  ),
);

function sentenceAround({ texts, start }: Clause): string {
  const text = joinedText(texts);
  const end = text.indexOf('。', start);
  return text.slice(text.lastIndexOf('。', start) + 1, end === -1 ? text.length : end);
}

const topicsIn = perBlock((view: BlockView): Topic[] =>
  clausesIn(view).flatMap((clause) => {
    const { texts, start, key: words } = clause;
    const particle = words.search(PARTICLE);
    if (particle === -1) return [];
    const [before, after] = [words.slice(0, particle), words.slice(particle + 1)];
    const nouns = (NOUN_AT_END.exec(before)?.[0] ?? '') + (NOUN_AT_START.exec(after)?.[0] ?? '');
    const at = before.search(NOUN_AT_END);
    return [
      {
        clause,
        place: spanInTexts(texts, start + at, nouns.length + 1),
        key: before + after,
        at,
        nouns,
      },
    ];
  }),
);

const clausesWithTopics = matching(clausesIn, topicsIn);
