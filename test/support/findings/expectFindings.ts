import assert from 'node:assert/strict';
import { readMarkers } from '../workspaces/markers';
import { checkText, printFinding } from './check';

/**
 * Checks a text in which `⟦…⟧` marks every finding that there must be, in the order in which they open: these, with the
 * codes given, and nothing else.
 */
export async function expectFindings(marked: string, codes: readonly string[], config?: string): Promise<void> {
  const { text, ranges } = readMarkers(marked);
  const expected = ranges.map((range, at) => `${printRange(range)} ${codes[at] ?? codes[0] ?? '?'}`);
  assert.deepEqual((await checkText(text, config)).map(printFinding), expected);
}

function printRange(range: Parameters<typeof printFinding>[0]['range']): string {
  return printFinding({ range, code: '', level: 'hint', message: { text: '', args: [] } }).trim();
}
