import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext, Range, WorkspaceEdit } from 'vscode-languageserver';
import {
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  DidChangeConfigurationNotification,
  FileChangeType,
  TextDocumentEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions } from '../../../server/src/protocol/requests';
import { KEEP_NAME } from '../../../server/src/protocol/requests';
import { ABLE, Client, RESOLVING } from '../driver/client';
import { eventually } from '../driver/eventually';
import { Folder } from '../driver/folder';

const NAME = 'senryaku1.shisaku';
const NEIGHBOUR = 'senryaku3.shisaku';
const ON_SAVING = 'source.fixAll.shisaku';
const ON_MEASURES = ['refactor.move.measureUp', 'refactor.move.measureDown', 'refactor.rewrite.makeRoom'];
const IN_FILE = /^このファイルの同じ指摘をすべて直す: 旧字体などの漢字が使われています。$/;
const IN_EDITION = /^この年度版の同じ指摘をすべて直す: 旧字体などの漢字が使われています。$/;

let folder: Folder;
let client: Client;

async function start(capabilities = RESOLVING, initializationOptions: InitializationOptions = {}): Promise<void> {
  folder = Folder.ofSamples('fy2011');
  client = await Client.start({ folder, locale: 'ja', capabilities, initializationOptions });
  await client.open(NAME);
}

async function stop(): Promise<void> {
  await client.stop();
  folder.remove();
}

async function actions(range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[] | null> {
  const params = { textDocument: client.textDocument(NAME), range, context: { diagnostics: [], ...context } };
  return (await client.request(CodeActionRequest.type, params)) as CodeAction[] | null;
}

/** The only place of words in the document, without its width. */
function at(marked: string): Range {
  const { position } = client.at(NAME, marked);
  return { start: position, end: position };
}

describe('Quick fixes', () => {
  before(async () => {
    await start();
    await client.replace(NAME, '1 施策の必要性\n\n- 市内の製造業では', '- 市内の製造業では');
  });
  after(stop);

  const heading = () => at('\n1-5 熟練‸の技');
  const fixes = async (context: Partial<CodeActionContext> = {}) =>
    (await actions(heading(), context))?.filter(({ isPreferred }) => isPreferred) ?? null;

  it('stand only where the fault stands', async () => {
    assert.equal((await fixes())?.length, 1);
    assert.deepEqual(await actions(client.rangeOf(NAME, '- 小規模企業が必要な資金')), []);
  });

  it('are not given to who asks for other actions', async () => {
    assert.deepEqual(await fixes({ only: [CodeActionKind.Refactor] }), []);
    assert.equal((await fixes({ only: [CodeActionKind.QuickFix] }))?.length, 1);
  });

  it('carry an edit that, applied, clears the finding', async () => {
    const [fix] = (await fixes()) ?? [];
    assert.equal(fix?.kind, CodeActionKind.QuickFix);
    assert.match(fix.title, /[ぁ-ん]/);
    assert.equal(fix.diagnostics?.[0]?.code, 'missing-section');
    const edits = fix.edit?.changes?.[folder.uri(NAME)];
    assert.ok(edits);
    await client.apply(NAME, edits);
    assert.match(client.text(NAME), /育成を進める\n\n1 施策の必要性\n/);
    assert.ok(!(await client.findings(NAME)).some((finding) => finding.startsWith('missing-section')));
  });
});

/** Old forms of kanji: two in the open document, one in its neighbour on the disk. */
async function writeOldForms(): Promise<void> {
  await client.replace(NAME, '- 県立の試験研究機関', '- 縣立の試験研究機関');
  await client.replace(NAME, '- 国内市場の縮小', '- 國内市場の縮小');
  folder.replace(NEIGHBOUR, '環境は厳しく、学校を', '環境は厳しく、學校を');
  await client.filesChanged(FileChangeType.Changed, NEIGHBOUR);
  await eventually(async () => {
    assert.deepEqual(await client.findings(NEIGHBOUR), ['old-form-kanji 188']);
  });
}

/** What an edit writes, file by file. */
function written({ changes = {} }: WorkspaceEdit): [string, string[]][] {
  return Object.entries(changes)
    .map(([uri, edits]): [string, string[]] => [folder.nameOf(uri), edits.map(({ newText }) => newText)])
    .sort();
}

describe('Mending all findings of a kind', () => {
  beforeEach(async () => {
    await start();
    await writeOldForms();
  });
  afterEach(stop);

  const titled = async (title: RegExp) => (await actions(at('- ‸縣立')))?.find((action) => title.test(action.title));

  it('is offered beside a finding that has a fix', async () => {
    const titles = ((await actions(at('- ‸縣立'))) ?? []).map(({ title }) => title);
    assert.deepEqual(
      [IN_FILE, IN_EDITION].map((title) => titles.findIndex((one) => title.test(one))),
      [1, 2],
    );
  });

  it('is one edit of the file, made when it is wanted', async () => {
    const action = await titled(IN_FILE);
    assert.ok(action);
    assert.equal(action.edit, undefined);
    const { edit } = await client.request(CodeActionResolveRequest.type, action);
    assert.deepEqual(edit && written(edit), [[NAME, ['県', '国']]]);
    await client.apply(NAME, edit?.changes?.[folder.uri(NAME)] ?? []);
    assert.equal(client.text(NAME), folder.read(NAME));
    assert.deepEqual(await client.findings(NAME), []);
  });

  it('is one edit of the edition, files that are not open too', async () => {
    const action = await titled(IN_EDITION);
    assert.ok(action);
    const { edit } = await client.request(CodeActionResolveRequest.type, action);
    assert.deepEqual(edit && written(edit), [
      [NAME, ['県', '国']],
      [NEIGHBOUR, ['学']],
    ]);
  });

  it('leaves alone what has its edit, though a client asks for it', async () => {
    const [fix] = (await actions(at('- ‸縣立'))) ?? [];
    assert.ok(fix?.edit);
    assert.deepEqual(await client.request(CodeActionResolveRequest.type, fix), fix);
  });

  it('heeds what was typed since it was offered', async () => {
    const action = await titled(IN_FILE);
    assert.ok(action);
    await client.replace(NAME, '- 國内市場の縮小', '- 国内市場の縮小');
    const { edit } = await client.request(CodeActionResolveRequest.type, action);
    assert.deepEqual(edit && written(edit), [[NAME, ['県']]]);
    await client.replace(NAME, '- 縣立', '- 県立');
    assert.equal((await client.request(CodeActionResolveRequest.type, action)).edit, undefined);
  });

  it('leaves a rule alone that is switched off', async () => {
    client.settings = { rules: { 'old-form-kanji': 'off' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await eventually(async () => {
      assert.deepEqual(await actions(at('- ‸縣立')), []);
    });
  });
});

describe('Silencing a finding', () => {
  beforeEach(() => start());
  afterEach(stop);

  const FAULT = '旧字体などの漢字が使われています。';
  const offered = async (range: Range, context: Partial<CodeActionContext> = {}) =>
    (await actions(range, context))?.filter(({ title }) => title.includes('指摘しない')) ?? [];

  it('is offered below all that mends it, and preferred by nobody', async () => {
    await writeOldForms();
    const found = (await actions(at('- ‸縣立'))) ?? [];
    assert.deepEqual(found.map(({ title }) => title).slice(3), [
      `この箇所では指摘しない: ${FAULT}`,
      `このファイルでは指摘しない: ${FAULT}`,
    ]);
    assert.ok(found.slice(3).every(({ isPreferred, kind }) => !isPreferred && kind === CodeActionKind.QuickFix));
    const told = found.slice(3).map(({ diagnostics }) => diagnostics?.map(({ code }) => code));
    assert.deepEqual(told, [['old-form-kanji'], ['old-form-kanji']]);
  });

  it('is one edit of the file, after which the finding is gone, or all of its kind', async () => {
    await writeOldForms();
    const before = client.text(NAME);
    const [here, inFile] = await offered(at('- ‸縣立'));
    await client.apply(NAME, here?.edit?.changes?.[folder.uri(NAME)] ?? []);
    assert.match(client.text(NAME), /^<!-- shisaku-disable-next-line old-form-kanji -->\n- 縣立/m);
    assert.equal((await client.findings(NAME)).length, 1);
    await client.replace(NAME, '<!-- shisaku-disable-next-line old-form-kanji -->\n', '');
    assert.equal(client.text(NAME), before);
    await client.apply(NAME, inFile?.edit?.changes?.[folder.uri(NAME)] ?? []);
    assert.equal(client.text(NAME), `<!-- shisaku-disable old-form-kanji -->\n${before}`);
    assert.deepEqual(await client.findings(NAME), []);
    assert.equal((await client.findings(NEIGHBOUR)).length, 1);
  });

  it('is offered once for what a rule finds twice in a line, and for each of several rules', async () => {
    await client.replace(NAME, '- 県立の試験研究機関', '- 縣立の試驗研究機関と、 ');
    const line = client.rangeOf(NAME, '- 縣立の試驗研究機関と、 ');
    assert.equal((await client.findings(NAME)).length, 3);
    assert.deepEqual(
      (await offered(line)).map(({ title, diagnostics }) => [title.split(': ')[0], diagnostics?.length]),
      [
        ['この箇所では指摘しない', 2],
        ['このファイルでは指摘しない', 2],
        ['この箇所では指摘しない', 1],
        ['このファイルでは指摘しない', 1],
      ],
    );
  });

  it('is no part of what a saving does, nor offered where nothing is found or in the settings', async () => {
    await writeOldForms();
    assert.deepEqual(await offered(at('- ‸縣立'), { only: [ON_SAVING] }), []);
    assert.deepEqual(await offered(at('\n1-5 ‸熟練の技')), []);
    folder.write('shisaku.json', '{ "previous": "../nowhere" }');
    await client.filesChanged(FileChangeType.Changed, 'shisaku.json');
    await client.open('shisaku.json');
    const everything = { start: { line: 0, character: 0 }, end: client.endOf('shisaku.json') };
    const textDocument = client.textDocument('shisaku.json');
    const params = { textDocument, range: everything, context: { diagnostics: [] } };
    assert.deepEqual((await client.request(CodeActionRequest.type, params)) ?? [], []);
  });
});

describe('A name that is written as it is', () => {
  afterEach(stop);

  const offered = async (range: Range) =>
    ((await actions(range)) ?? []).filter(({ command }) => command?.command === 'shisaku.keepName');
  const write = async () => {
    await client.replace(NAME, '- 県立の試験研究機関', '- 町内に住む國分氏と県立の試験研究機関');
  };

  it('is offered with its whole name, or with the words that are selected, below what mends it', async () => {
    await start(RESOLVING, { keepsNames: true });
    await write();
    const found = (await actions(at('‸國分氏'))) ?? [];
    assert.deepEqual(
      found.map(({ title }) => title.replace(/: .*/, '')),
      [
        '「国」に改める',
        'この年度版の同じ指摘をすべて直す',
        '「國分氏」は固有名詞なので、この計画ではこのままとする…',
        'この箇所では指摘しない',
        'このファイルでは指摘しない',
      ],
    );
    const naming = found[2];
    assert.ok(naming);
    assert.deepEqual(naming.command?.arguments, [folder.uri(NAME), '國分氏']);
    assert.deepEqual(
      naming.diagnostics?.map(({ code }) => code),
      ['old-form-kanji'],
    );
    assert.equal(naming.isPreferred, undefined);
    const [selected] = await offered(client.rangeOf(NAME, '國分'));
    assert.deepEqual(selected?.command?.arguments, [folder.uri(NAME), '國分']);
  });

  it('is not offered for a word by itself, nor to an editor that cannot ask how far the name goes', async () => {
    await start(RESOLVING, { keepsNames: true });
    await client.replace(NAME, '- 県立の試験研究機関', '- その國の県立の試験研究機関');
    assert.equal((await client.findings(NAME)).length, 1);
    assert.deepEqual(await offered(at('その‸國の')), []);
    await stop();
    await start();
    await write();
    assert.deepEqual(await offered(at('‸國分氏')), []);
  });

  it('goes into the settings of the plan, and its finding goes', async () => {
    await start(RESOLVING, { keepsNames: true });
    await write();
    const config = await client.ask(KEEP_NAME, { uri: folder.uri(NAME), name: '國分' });
    assert.ok('base64' in config);
    assert.equal(config.uri, folder.uri('shisaku.json'));
    folder.write('shisaku.json', Buffer.from(config.base64, 'base64').toString());
    await client.filesChanged(FileChangeType.Changed, 'shisaku.json');
    await eventually(async () => {
      assert.deepEqual(await client.findings(NAME), []);
    });
    const settings = JSON.parse(folder.read('shisaku.json')) as { title: string; notation: { names: string[] } };
    assert.deepEqual(settings.notation.names, ['國分']);
    assert.notEqual(settings.title, undefined);
  });

  it('has no place where no plan is, and is not written over what cannot be read', async () => {
    await start(RESOLVING, { keepsNames: true });
    const outside = await client.ask(KEEP_NAME, { uri: 'untitled:Untitled-1', name: '國分' });
    assert.match('refused' in outside ? outside.refused : '', /計画のフォルダーに保存して/);
    folder.write('shisaku.json', '["國分"]');
    const broken = await client.ask(KEEP_NAME, { uri: folder.uri(NAME), name: '國分' });
    assert.match('refused' in broken ? broken.refused : '', /shisaku\.json/);
    assert.equal(folder.read('shisaku.json'), '["國分"]');
  });
});

describe('A measure as a whole', () => {
  beforeEach(() => start());
  afterEach(stop);

  const kinds = (found: CodeAction[] | null) =>
    (found ?? []).map(({ kind }) => kind).filter((kind) => kind !== 'quickfix');
  const inText = () => at('- ‸県立の試験研究機関');

  it('can be moved and given room at its heading; anywhere in it, where just that is asked for', async () => {
    assert.deepEqual(kinds(await actions(at('\n1-5 ‸熟練の技'))), ON_MEASURES.toSpliced(1, 1));
    assert.deepEqual(kinds(await actions(inText())), []);
    assert.equal(kinds(await actions(inText(), { only: ['refactor.move'] })).length > 0, true);
    assert.deepEqual(kinds(await actions(inText(), { only: ['refactor.rewrite'] })), [ON_MEASURES[2]]);
  });

  it('comes back to its place, byte for byte', async () => {
    const before = client.text(NAME);
    const move = async (kind: string, place: Range) => {
      const [action] = (await actions(place, { only: [kind] })) ?? [];
      assert.ok(action);
      assert.equal(action.edit, undefined);
      const { edit } = await client.request(CodeActionResolveRequest.type, action);
      await client.apply(NAME, edit?.changes?.[folder.uri(NAME)] ?? []);
    };
    await move('refactor.move.measureUp', at('\n1-5 ‸熟練の技'));
    assert.match(client.text(NAME), /^1-4 熟練の技/m);
    assert.deepEqual(await client.findings(NAME), []);
    await move('refactor.move.measureDown', at('\n1-4 ‸熟練の技'));
    assert.equal(client.text(NAME), before);
  });
});

describe('Mending at each saving', () => {
  beforeEach(async () => {
    await start();
  });
  afterEach(stop);

  const whole = (): Range => ({ start: { line: 0, character: 0 }, end: client.endOf(NAME) });
  const mended = async (only = ON_SAVING) => {
    const found = await actions(whole(), { only: [only] });
    assert.ok((found?.length ?? 0) <= 1);
    return found?.[0];
  };

  it('is announced, and answers to every kind that it is of', async () => {
    await writeOldForms();
    assert.deepEqual(client.capabilities.codeActionProvider, {
      codeActionKinds: [CodeActionKind.QuickFix, ON_SAVING, ...ON_MEASURES],
      resolveProvider: true,
    });
    for (const only of ['source', 'source.fixAll', ON_SAVING]) assert.equal((await mended(only))?.kind, ON_SAVING);
    for (const only of ['source.organizeImports', 'source.fixAll.eslint']) assert.equal(await mended(only), undefined);
    const unasked = (await actions(whole())) ?? [];
    assert.ok(unasked.length > 0 && unasked.every(({ kind }) => kind === CodeActionKind.QuickFix));
  });

  it('mends all that is certain in one edit, and other files not at all', async () => {
    await writeOldForms();
    await client.replace(NAME, '技能の習得には長い年月を要するため、', '技能の習得には長い年月を要するため、 ');
    const action = await mended();
    assert.deepEqual(action?.edit && written(action.edit), [[NAME, ['県', '国', '']]]);
    await client.apply(NAME, action?.edit?.changes?.[folder.uri(NAME)] ?? []);
    assert.equal(client.text(NAME), folder.read(NAME));
    assert.equal(await mended(), undefined);
  });

  it('mends what one mending shows, and no place twice', async () => {
    // The blank stands right beside the kanji: one waits for the other.
    const before = client.text(NAME);
    await client.replace(NAME, '- 県立の試験研究機関や近隣', '- 縣 立の試験研究機関や近隣');
    const edits = (await mended())?.edit?.changes?.[folder.uri(NAME)] ?? [];
    const document = TextDocument.create(folder.uri(NAME), 'shisaku', 1, client.text(NAME));
    assert.equal(TextDocument.applyEdits(document, edits), before);
  });

  it('adds, moves and renumbers nothing: somebody may be about to write it', async () => {
    await client.replace(NAME, '1 施策の必要性\n\n- 市内の製造業では', '- 市内の製造業では');
    assert.notDeepEqual(await client.findings(NAME), []);
    assert.equal(await mended(), undefined);
  });
});

describe('A client that cannot ask for an edit later', () => {
  beforeEach(async () => {
    await start(ABLE);
    await writeOldForms();
  });
  afterEach(stop);

  it('is given every edit at once', async () => {
    const found = (await actions(at('- ‸縣立'))) ?? [];
    assert.deepEqual(
      found.map(({ edit }) => edit && written(edit)),
      [
        [[NAME, ['県']]],
        [[NAME, ['県', '国']]],
        [
          [NAME, ['県', '国']],
          [NEIGHBOUR, ['学']],
        ],
        [[NAME, ['<!-- shisaku-disable-next-line old-form-kanji -->\n']]],
        [[NAME, ['<!-- shisaku-disable old-form-kanji -->\n']]],
      ],
    );
    assert.deepEqual(client.capabilities.codeActionProvider, {
      codeActionKinds: [CodeActionKind.QuickFix, ON_SAVING, ...ON_MEASURES],
      resolveProvider: false,
    });
  });
});

describe('A client that compares the versions of documents', () => {
  beforeEach(async () => {
    await start({ ...RESOLVING, workspace: { ...ABLE.workspace, workspaceEdit: { documentChanges: true } } });
    await writeOldForms();
  });
  afterEach(stop);

  it('is told for which version each edit was made, and of none for a file that it has not opened', async () => {
    const version = client.version(NAME);
    const [fix, , inEdition] = (await actions(at('- ‸縣立'))) ?? [];
    assert.ok(fix?.edit && inEdition);
    const { edit } = await client.request(CodeActionResolveRequest.type, inEdition);
    assert.deepEqual([fix.edit, edit].map(versions), [
      [[NAME, version]],
      [
        [NAME, version],
        [NEIGHBOUR, null],
      ],
    ]);
  });
});

/** The version of each file that an edit is for. */
function versions(edit: WorkspaceEdit | undefined): [string, number | null][] {
  assert.equal(edit?.changes, undefined);
  return (edit?.documentChanges ?? []).filter(TextDocumentEdit.is).map(({ textDocument: { uri, version } }) => {
    return [folder.nameOf(uri), version];
  });
}
