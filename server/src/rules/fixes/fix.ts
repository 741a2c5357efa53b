import type { TextEdit } from '../../text/edits/edits';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import type { PlanFile } from '../../workspace/files/planFile';
import type { Fix } from '../rule';
import { replaceSpan } from './edit';

/** A fix that changes one file. */
export function fixIn(file: PlanFile, title: Message, ...edits: readonly TextEdit[]): Fix {
  return { title, edits: [{ uri: file.uri, edits }] };
}

/** Writes other words in the place of some. */
export function writeInstead(file: PlanFile, block: number, span: Span, right: string): Fix {
  return fixIn(file, message('Write “{0}”', right), replaceSpan(file, block, span, right));
}

/** A fix that changes what the plan says: a person has to choose it. */
export function forPerson(fix: Fix): Fix {
  return { ...fix, needsPerson: true };
}
