// Writes the lists of all rules, docs/rules/README.md and schemas/shisaku.schema.json, from the table of the rules.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import japanese from '../l10n/bundle.l10n.ja.json';
import type { Rule } from '../server/src/rules/rule';
import { RULES } from '../server/src/rules/table';
import { translate } from '../server/src/text/message';

const ROOT = join(__dirname, '..');
const README = join(ROOT, 'docs', 'rules', 'README.md');
const SCHEMA = join(ROOT, 'schemas', 'shisaku.schema.json');

/** The folder of each family of rules, by the end of its heading among the pages. */
const FAMILIES: Readonly<Record<string, string>> = {
  Skeleton: 'skeleton',
  'List and body': 'list',
  References: 'references',
  Years: 'years',
  Notation: 'notation',
  Counts: 'counts',
};
const TABLE = /(?<=^## [^\n]* · ([^\n]+)\n\n\| 規則 Rule \|[^\n]*\n\|[-| ]*\n)(?:\|[^\n]*\n)*/gm;

writeFileSync(
  README,
  readFileSync(README, 'utf8').replace(TABLE, (_, heading: string) => rulesOf(heading).map(rowOf).join('')),
);
writeFileSync(SCHEMA, withRules(readFileSync(SCHEMA, 'utf8')));

function rulesOf(heading: string): Rule[] {
  const files = readdirSync(join(ROOT, 'server', 'src', 'rules', FAMILIES[heading] ?? ''));
  return RULES.filter(({ code }) => files.includes(`${camelCase(code)}.ts`));
}

function rowOf({ code, level, summary }: Rule): string {
  return `| [${code}](${code}.md) | ${level} | ${translate(summary, japanese)} · ${translate(summary)} |\n`;
}

function withRules(schema: string): string {
  const entries = RULES.map(({ code, summary }) => [
    code,
    { $ref: '#/definitions/level', description: `${translate(summary, japanese)} / ${translate(summary)}` },
  ]);
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(
    schema,
    modify(schema, ['properties', 'rules', 'properties'], Object.fromEntries(entries), { formattingOptions }),
  );
}

function camelCase(code: string): string {
  return code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
