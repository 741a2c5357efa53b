import type { Finding } from '../../rules/rule';
import type { Translate } from '../../text/message';
import { message } from '../../text/message';
import type { Remark } from '../../text/remark';

/** Findings as they are told beside the words that they are about: what is wrong, how to mend it, by which rule. */
export function findingRemarks(findings: readonly Finding[], say: Translate): Remark[] {
  return findings.map(({ range, message: fault, fixes, code }) => {
    const remedy = fixes?.()[0]?.title;
    return {
      range,
      said: [say(fault), ...(remedy ? [say(message('To mend it: {0}', say(remedy)))] : []), `[${code}]`],
    };
  });
}
