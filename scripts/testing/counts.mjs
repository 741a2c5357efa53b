// How many tests a stage ran, read from what its test runner prints.

/** Mocha: "12 passing", "1 failing", "2 pending". A test set aside is not a passed one. */
export function mochaCounts(output) {
  const number = (word) => sum(output.matchAll(new RegExp(`^\\s*(\\d+) ${word}`, 'gm')));
  return { passed: number('passing'), failed: number('failing') + number('pending') };
}

/** The Test Anything Protocol: "ok …", "not ok …". */
export function tapCounts(output) {
  return { passed: occurrences(output, /^ok\b/gm), failed: occurrences(output, /^not ok\b/gm) };
}

/** vscode-tmgrammar-test: one line a file. */
export function grammarCounts(output) {
  return { passed: occurrences(output, /^✓ /gm), failed: occurrences(output, /^✖ .* failed/gm) };
}

const occurrences = (text, pattern) => [...text.matchAll(pattern)].length;
const sum = (matches) => [...matches].reduce((total, [, digits]) => total + Number(digits), 0);
