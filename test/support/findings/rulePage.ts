import { readdirSync, readFileSync } from 'node:fs';
import { repositoryPath } from '../repository/repository';

const FOLDER = repositoryPath('docs', 'rules');

/** A rule's page: what it says of the rule, and the texts that it shows. */
export interface RulePage {
  readonly code: string;
  readonly level: string;
  /** The fault in one sentence, in Japanese and in English. */
  readonly summary: readonly [string, string];
  /** The rule of official writing that it applies, in Japanese. */
  readonly source: string | undefined;
  readonly fixable: boolean;
  readonly faulty: string;
  readonly mended: string;
  /** The `shisaku.json` that the page's texts are checked with, where it needs one. */
  readonly config: string | undefined;
  readonly text: string;
}

/** A rule as the index of all pages lists it. */
export interface ListedRule {
  readonly code: string;
  readonly page: string;
  readonly level: string;
  readonly summary: string;
}

export function listedRules(): ListedRule[] {
  const index = readFileSync(`${FOLDER}/README.md`, 'utf8');
  const rows = index.matchAll(/^\| \[(.*?)\]\((.*?)\.md\) \| (.*?) \| (.*?) \|$/gm);
  return Array.from(rows, ([, code = '', page = '', level = '', summary = '']) => ({ code, page, level, summary }));
}

/** The codes of all pages. */
export function rulePageCodes(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name !== 'README.md')
    .map((name) => name.replace(/\.md$/, ''))
    .sort();
}

export function readRulePage(code: string): RulePage {
  const text = readFileSync(`${FOLDER}/${code}.md`, 'utf8');
  const [, japanese = '', english = ''] = /^\*\*(.*)\*\*\n\n(.*(?:\n.+)*)$/m.exec(text) ?? [];
  return {
    code: /^# (.*)$/m.exec(text)?.[1] ?? '',
    level: /^\| 既定の重さ · Default level \| (.*?) \|$/m.exec(text)?.[1] ?? '',
    summary: [japanese, english.replaceAll('\n', ' ')],
    source: /^## よりどころ · Source\n\n(.*)$/m.exec(text)?.[1],
    fixable: !/^\| 直し方 · Fix \| ― \|$/m.test(text),
    faulty: fenceUnder(text, '誤りのある文 · Faulty', 'shisaku') ?? '',
    mended: fenceUnder(text, '直した文 · Mended', 'shisaku') ?? '',
    config: fenceUnder(text, '前提となる設定 · Settings for the example', 'json'),
    text,
  };
}

function fenceUnder(text: string, heading: string, language: string): string | undefined {
  const [, section] = text.split(`\n## ${heading}\n`);
  return section === undefined ? undefined : new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(section)?.[1];
}
