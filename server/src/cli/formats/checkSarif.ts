import type { Finding } from '../../rules/rule';
import { RULES } from '../../rules/table';
import type { Range } from '../../text/position';
import type { Translate } from '../../text/message';
import type { CheckReport } from './checkReport';
import { jsonOf } from '../../reports/formats/json';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note', off: 'none' } as const;

/** SARIF 2.1.0, as code scanning reads it. Lines and columns count from 1, columns in UTF-16. */
export function checkSarif({ files, pathOf }: CheckReport, say: Translate, version: string): string {
  const run = {
    tool: {
      driver: {
        name: 'shisaku',
        version,
        rules: RULES.map(({ code, summary, level }) => ({
          id: code,
          shortDescription: { text: say(summary) },
          defaultConfiguration: { level: LEVELS[level] },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: files.map(({ path }) => ({ location: { uri: uriReference(path) } })),
    results: files.flatMap(({ path, findings }) => findings.map((finding) => resultOf(finding, path, pathOf, say))),
  };
  return jsonOf({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

function resultOf(finding: Finding, path: string, pathOf: (uri: string) => string, say: Translate) {
  const { code, level, message, range, related } = finding;
  return {
    ruleId: code,
    ruleIndex: RULES.findIndex((rule) => rule.code === code),
    level: LEVELS[level],
    message: { text: say(message) },
    locations: [{ physicalLocation: locationOf(path, range) }],
    ...(related && {
      relatedLocations: related.map((other) => ({
        physicalLocation: locationOf(pathOf(other.uri), other.range),
        message: { text: say(other.message) },
      })),
    }),
  };
}

function locationOf(path: string, { start, end }: Range) {
  return {
    artifactLocation: { uri: uriReference(path) },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
}

/** A path as a URI: relative as it is, absolute with its scheme; a drive's letter is no scheme. */
function uriReference(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[a-z]:[\\/]/i.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
