// Which folder may import which: the arrows of docs/architecture.md, as rules of ESLint.
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';

/** The layers of server/src, lowest first. A layer may import itself and what stands before it, nothing after it. */
const LAYERS = [
  'base',
  'text',
  'form',
  'syntax',
  'plan',
  'workspace',
  'rules',
  'features',
  'refactor',
  'reports',
  'word',
  'cli',
  'protocol',
];

/** How Node reads and writes files: for the entry points, and above every layer. */
const NOT_LAYERS = ['node'];

/** The extension is to run in a browser too, and the core wherever somebody reads files for it. */
const NO_NODE = {
  group: ['node:*', 'fs', 'path', 'os', 'child_process'],
  message: 'Files and hosts are known to the entry points only (docs/architecture.md).',
};

/** Layers that stand side by side: neither may know the other, whatever their order above. */
const APART = { protocol: ['cli'] };

/** What no file of a layer may import. */
function barredFrom(layer) {
  return [
    {
      group: [...LAYERS.slice(LAYERS.indexOf(layer) + 1), ...(APART[layer] ?? [])].map((upper) => `**/${upper}/**`),
      message: `Arrows point down only: ${layer}/ must not know a layer above it (docs/architecture.md).`,
    },
    ...(layer === 'protocol'
      ? []
      : [
          {
            group: ['vscode-languageserver', 'vscode-languageserver/*', 'vscode-jsonrpc', 'vscode-jsonrpc/*'],
            message: 'Nothing below protocol/ knows the LSP (docs/architecture.md).',
          },
        ]),
    { ...NO_NODE, group: [...NO_NODE.group, 'vscode'] },
    { group: ['**/main.*'], message: 'Nothing imports an entry point.' },
  ].filter((pattern) => pattern.group.length > 0);
}

/** A folder that has no place yet would be held to nothing, and nobody would notice. */
function demandAllPlaced(root, placed) {
  for (const entry of readdirSync(new URL(`${root}/`, import.meta.url), { withFileTypes: true })) {
    const below = placed.filter((folder) => folder.startsWith(`${entry.name}/`));
    if (below.length > 0) {
      demandAllPlaced(
        `${root}/${entry.name}`,
        below.map((folder) => folder.slice(entry.name.length + 1)),
      );
    } else if (entry.isDirectory() && !placed.includes(entry.name)) {
      throw new Error(
        `${root}/${entry.name} has no place among the folders beside it: give it one in eslint.arrows.mjs.`,
      );
    }
  }
}

demandAllPlaced('server/src', [...LAYERS, ...NOT_LAYERS]);

const importsDownOnly = LAYERS.map((layer) => ({
  files: [`server/src/${layer}/**/*.ts`],
  rules: { 'no-restricted-imports': ['error', { patterns: barredFrom(layer) }] },
}));

/** What rules share, lowest first. */
const RULES_SHARED = [
  'blocks',
  ...['numbers', 'fiscalYears', 'figures', 'notes', 'spellings', 'sections', 'programmes', 'sentences', 'measures'].map(
    (readings) => `reading/${readings}`,
  ),
  'fixes',
  'findings',
];
/** The families of rules, and what asks them: side by side above what they share. */
const RULE_FAMILIES = ['skeleton', 'list', 'references', 'years', 'notation', 'counts', 'checking'];

/** What is told on the way from a text to its tree, lowest first; the reading of a whole document stands above. */
const SYNTAX_FOLDERS = ['tree', 'lines', 'names', 'blocks', 'splitting'];

/** What a plan is made of, lowest first; the plan as a whole, and what is asked of it, stand above. */
const PLAN_FOLDERS = ['words', 'facts'];

/** What the workspace is made of, lowest first; the workspace itself stands above. */
const WORKSPACE_FOLDERS = ['configuration', 'index', 'files', 'disk', 'editions', 'resolver'];

/** What stands at the top of a folder, as its own folders would import it: all but what they may. */
function topOf(root, shared = []) {
  return readdirSync(new URL(`${root}/`, import.meta.url))
    .filter((name) => name.endsWith('.ts') && !shared.includes(posix.basename(name, '.ts')))
    .map((name) => `../${posix.basename(name, '.ts')}`);
}

/** From a folder itself, and from those in it. */
const FROM_BELOW = ['', '../', '../../'];

/**
 * Folders of one folder: the shared ones, lowest first, know only those before them; above these, none of the ones side by
 * side knows another.
 * @param barred what none of them may import in any case
 */
function foldersApart(root, { shared, sideBySide = [], barred, message }) {
  demandAllPlaced(root, [...shared, ...sideBySide]);
  return [...shared, ...sideBySide].map((folder, height) => ({
    files: [`${root}/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...shared.slice(height + 1), ...sideBySide]
                .filter((other) => other !== folder)
                .flatMap((other) => FROM_BELOW.map((up) => `${up}${posix.relative(folder, other)}/**`)),
              message,
            },
            ...barred,
          ].filter(({ group }) => group.length > 0),
        },
      ],
    },
  }));
}

const syntaxApart = foldersApart('server/src/syntax', {
  shared: SYNTAX_FOLDERS,
  barred: [
    ...barredFrom('syntax'),
    {
      group: topOf('server/src/syntax'),
      message: 'A whole document is read at the top of syntax/; its folders know of one block at most.',
    },
  ],
  message: 'Arrows point down only within syntax/ too (docs/architecture.md).',
});

const planApart = foldersApart('server/src/plan', {
  shared: PLAN_FOLDERS,
  barred: [
    ...barredFrom('plan'),
    {
      group: topOf('server/src/plan'),
      message: 'What several blocks say together stands at the top of plan/; its folders know of one block at most.',
    },
  ],
  message: 'Arrows point down only within plan/ too (docs/architecture.md).',
});

const workspaceApart = foldersApart('server/src/workspace', {
  shared: WORKSPACE_FOLDERS,
  barred: [
    ...barredFrom('workspace'),
    {
      group: topOf('server/src/workspace', ['uris']),
      message: 'What changes stands at the top of workspace/; its folders hold what that is made of.',
    },
  ],
  message: 'Arrows point down only within workspace/ too (docs/architecture.md).',
});

const rulesApart = foldersApart('server/src/rules', {
  shared: RULES_SHARED,
  sideBySide: RULE_FAMILIES,
  barred: barredFrom('rules'),
  message: 'Arrows point down only within rules/ too, and no family of rules knows another (docs/architecture.md).',
});

/** What the features of the extension share; each of them stands in a folder of its own beside these. */
const CLIENT_SHARED = ['editor', 'serverLink', 'editions'];
const CLIENT_FEATURES = [
  'compare',
  'crossReferences',
  'emptyItems',
  'exporting',
  'groupTitles',
  'importing',
  'keepName',
  'measures',
  'openPoints',
  'pasting',
  'planDocuments',
  'planTree',
  'printPreview',
  'references',
  'renaming',
  'reports',
  'rollover',
  'templates',
];

const clientApart = foldersApart('client/src', {
  shared: CLIENT_SHARED,
  sideBySide: CLIENT_FEATURES,
  barred: [NO_NODE],
  message: 'No feature of the extension knows another; what several need is in editor/, serverLink/ or editions/.',
});

const featuresApart = foldersApart('server/src/features', {
  shared: ['reading', 'outline', 'templates'],
  sideBySide: ['completion', 'crossReferences', 'hover', 'lastYear', 'planTree', 'selection', 'workspaceSymbols'],
  barred: barredFrom('features'),
  message: 'A feature knows no other one but the outline and the templates; what several read is in reading/.',
});

const refactorApart = foldersApart('server/src/refactor', {
  shared: [],
  sideBySide: ['config', 'formatting', 'measures', 'rename', 'rollover'],
  barred: barredFrom('refactor'),
  message: 'No change of texts knows another.',
});

const reportsApart = foldersApart('server/src/reports', {
  shared: ['formats', 'words', 'compare', 'charges'],
  sideBySide: ['findings', 'lengths', 'openPoints', 'programmes', 'reconcile', 'system'],
  barred: barredFrom('reports'),
  message: 'A report knows no other one but the comparison and the sections in charge.',
});

const wordApart = foldersApart('server/src/word', {
  shared: ['choices', 'ownFiles', 'planText', 'container', 'reading', 'intoPlan', 'pdf', 'sheets', 'book'],
  sideBySide: ['docx', 'html', 'markdown'],
  barred: [
    ...barredFrom('word'),
    {
      group: topOf('server/src/word').flatMap((asked) => FROM_BELOW.map((up) => up + asked)),
      message: 'What is asked of word/ stands at its top; its folders hold what that is made of.',
    },
  ],
  message: 'Arrows point down only within word/ too, and no way to write a book knows another (docs/architecture.md).',
});

const cliApart = foldersApart('server/src/cli', {
  shared: ['options', 'reading', 'writing', 'formats', 'checking', 'commands', 'program'],
  barred: [...barredFrom('cli'), { group: ['../run'], message: 'Whoever runs the command line stands above it.' }],
  message: 'Arrows point down only within cli/ too (docs/architecture.md).',
});

const protocolApart = foldersApart('server/src/protocol', {
  shared: ['turns', 'settings', 'documents', 'viewItems', 'requests', 'conversion', 'answering'],
  sideBySide: ['startup', 'handlers'],
  barred: [...barredFrom('protocol'), { group: ['../server'], message: 'The server puts the folders together.' }],
  message: 'Arrows point down only within protocol/ too (docs/architecture.md).',
});

export const arrows = [
  ...importsDownOnly,
  ...syntaxApart,
  ...planApart,
  ...workspaceApart,
  ...rulesApart,
  ...featuresApart,
  ...refactorApart,
  ...reportsApart,
  ...wordApart,
  ...cliApart,
  ...protocolApart,
  { files: ['client/src/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [NO_NODE] }] } },
  ...clientApart,
  {
    files: ['server/src/protocol/requests/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\./request$)',
              allowTypeImports: true,
              message: 'The client bundles the requests: they know types, and neither code nor a library.',
            },
          ],
        },
      ],
    },
  },
];
