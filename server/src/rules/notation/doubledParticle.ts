import { message } from '../../text/message';
import type { BlockRule } from '../rule';

const NOUN = '\\p{Script=Han}々\\p{Script=Katakana}ーA-Za-z0-9Ａ-Ｚａ-ｚ０-９';
/** Adjectives that are said of something themselves: 企業が必要な資金が… is right. */
const PREDICATES = '必要|可能|不可能|困難|不可欠|豊富|活発|盛ん|得意|苦手|有効|容易|有利|不利|大切|重要|十分|不十分';
const NOMINAL = `(?:(?!(?:${PREDICATES})な)[${NOUN}・]|(?<=[${NOUN}・])[のなとや])+`;
const DOUBLED = new RegExp(`(?<=[${NOUN})）」])(が|を)${NOMINAL}\\1(?![、。])`, 'gu');

/** A particle stands twice in one clause, with nothing but a noun between (企業が円滑な事業承継が行えるよう). */
export const doubledParticle: BlockRule = {
  code: 'doubled-particle',
  level: 'hint',
  ofForm: true,
  scope: 'block',
  check: ({ runningLines }) =>
    runningLines.flatMap(({ line, start, text }) =>
      Array.from(text.matchAll(DOUBLED), ({ 0: found, 1: particle = '', index }) => ({
        span: { line, start: start + index, end: start + index + found.length },
        message: message('“{0}” stands twice in one clause.', particle),
      })),
    ),
};
