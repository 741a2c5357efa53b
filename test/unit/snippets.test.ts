import assert from 'node:assert/strict';
import bundle from '../../l10n/bundle.l10n.ja.json';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import japanese from '../../package.nls.ja.json';
import { fillTemplate, TEMPLATES } from '../../server/src/features/templates/templates';
import type { Node, NodeKind } from '../../server/src/syntax/tree/tree';
import { walk } from '../../server/src/syntax/tree/tree';
import { translate } from '../../server/src/text/message';
import type { PlanFile } from '../../server/src/workspace/files/planFile';
import { readPlanFile } from '../support/workspaces/plan';

const HERE = { line: 0, character: 0 };

/** A template's text as it stands when a person leaves each default as it is, and it stands in each repetition. */
function typedThrough(id: string): string {
  const template = TEMPLATES.find((known) => known.id === id);
  assert.ok(template, id);
  const defaults = new Map([['0', '']]);
  let text = fillTemplate(template, undefined, HERE);
  for (const [, stop = '', words = ''] of text.matchAll(/\$\{(\d+):([^{}]*)\}/g)) defaults.set(stop, words);
  const unfilled = /\$\{(\d+):[^{}]*\}|\$(\d+)/g;
  while (unfilled.test(text)) {
    text = text.replace(unfilled, (_stop, named?: string, bare?: string) => defaults.get(named ?? bare ?? '') ?? '');
  }
  return text;
}

function titlesIn(words: object): Map<string, string> {
  return new Map(Object.entries(words).map(([key, title]) => [key.replace('command.', 'shisaku.'), String(title)]));
}

function nodesIn(file: PlanFile): Node[] {
  return file.document.blocks.flatMap(({ block }) => walk(block.tree));
}

/** The kinds of the nodes that a template gives where it belongs: below the lines that stand around it. */
function kindsOf(id: string, above = ''): NodeKind[] {
  return nodesIn(readPlanFile(above + typedThrough(id))).map(({ kind }) => kind);
}

function programmesIn(id: string) {
  const file = readPlanFile(`1-1 港を開く\n\n4 重点的取組と主な事業\n\n港の整備\n\n${typedThrough(id)}\n`);
  return file.facts.flatMap(({ programmes }) => programmes).map(({ name, kind }) => `${kind} ${name.text}`);
}

describe('Templates', () => {
  for (const { id, prefixes, name } of TEMPLATES) {
    describe(id, () => {
      it('is called by letters, by kana and by kanji', () => {
        const writings = { letters: /^[a-z]+$/, kana: /^[ぁ-ん]+$/, kanji: /[一-龠]/ };
        for (const [name, writing] of Object.entries(writings)) {
          assert.ok(
            prefixes.some((prefix) => writing.test(prefix)),
            name,
          );
        }
      });

      it('says what it is, as the palette does', () => {
        const command = `shisaku.template.${id}`;
        assert.equal(`Insert: ${translate(name)}`, titlesIn(english).get(command));
        assert.equal(`挿入: ${translate(name, bundle)}`, titlesIn(japanese).get(command));
      });

      it('has a command in the palette, with a title in both languages', () => {
        const command = `shisaku.template.${id}`;
        const contributed = manifest.contributes.commands.find((known) => known.command === command);
        assert.equal(contributed?.title, `%command.template.${id}%`);
        assert.match(titlesIn(english).get(command) ?? '', /^Insert: [A-Z]/);
        assert.match(titlesIn(japanese).get(command) ?? '', /^挿入: /);
      });

      it('is offered by the palette where it can be inserted', () => {
        const { commandPalette } = manifest.contributes.menus;
        const shown = commandPalette.find(({ command }) => command === `shisaku.template.${id}`)?.when;
        assert.equal(shown, id === 'strategy-file' ? undefined : 'editorLangId == shisaku && !editorReadonly');
      });

      it('leaves nothing unfilled and ends where typing goes on', () => {
        const { lines } = TEMPLATES.find((known) => known.id === id) ?? assert.fail();
        assert.ok(lines.join('\n').endsWith('$0'));
        assert.doesNotMatch(typedThrough(id), /[$\\]|\{[A-Z_]/);
      });

      it('uses each tab stop once with its default', () => {
        const { lines } = TEMPLATES.find((known) => known.id === id) ?? assert.fail();
        const stops = [...lines.join('\n').matchAll(/\$\{(\d+):/g)].map(([, stop]) => stop);
        assert.equal(new Set(stops).size, stops.length);
      });
    });
  }

  it('have no command in the palette that is none of them', () => {
    const ids = manifest.contributes.commands.flatMap(
      ({ command }) => /^shisaku\.template\.(.*)/.exec(command)?.[1] ?? [],
    );
    assert.deepEqual(ids.sort(), TEMPLATES.map(({ id }) => id).sort());
  });
});

describe('What the templates give', () => {
  it('a measure with its four sections, in their order', () => {
    const file = readPlanFile(typedThrough('measure'));
    const [strategy] = file.plan.strategies;
    const [measure] = strategy?.measures ?? [];
    assert.deepEqual(measure?.fact.number, { strategy: 1, index: 1 });
    assert.deepEqual(
      measure.fact.sections.map(({ number, kind, subsections }) => [
        number,
        kind,
        ...subsections.map((each) => each.kind),
      ]),
      [
        [1, 'necessity'],
        [2, 'results', 'achievements', 'challenges'],
        [3, 'direction'],
        [4, 'initiatives'],
      ],
    );
    assert.equal(measure.fact.directions.length, 1);
    assert.deepEqual(programmesIn('measure'), ['primary 事業名']);
  });

  const sections = {
    'section-necessity': ['section', 'bullet'],
    'section-results': ['section', 'subsection', 'bullet', 'subsection', 'bullet'],
    'section-direction': ['section', 'direction'],
    'section-initiatives': ['section', 'initiative', 'item'],
  } as const;
  for (const [id, kinds] of Object.entries(sections)) {
    it(`a section: ${id}`, () => {
      assert.deepEqual(kindsOf(id, '1-1 港を開く\n\n'), ['measure', ...kinds]);
    });
  }

  const listings = {
    item: ['primary 事業名'],
    'item-own-line': ['primary 事業名'],
    'relisted-item': ['relisted 事業名'],
    'listed-elsewhere-item': ['listedElsewhere 事業名'],
  };
  for (const [id, programmes] of Object.entries(listings)) {
    it(`a programme: ${id}`, () => {
      assert.deepEqual(programmesIn(id), programmes);
    });
  }

  it('a note: the marker and the definition that it points to', () => {
    const { facts } = readPlanFile(`1-1 港を開く\n\n1 施策の必要性\n\n- ${typedThrough('note')}\n`);
    assert.deepEqual(
      facts.flatMap(({ noteMarkers }) => noteMarkers).map(({ key }) => key),
      ['(注)'],
    );
    assert.deepEqual(
      facts.flatMap(({ noteDefinitions }) => noteDefinitions).map(({ texts }) => texts[0]?.text),
      ['用語の説明。'],
    );
  });

  it('a guideline with a group and its listed measure', () => {
    assert.deepEqual(kindsOf('guideline-list'), ['part', 'group', 'listedMeasure']);
  });

  it('a group in bold with its points', () => {
    assert.deepEqual(kindsOf('group-points', '《指針－23年度》\n\n'), ['part', 'groupSummary', 'point', 'point']);
  });

  it('a box with what it tells', () => {
    const above = '1-1 港を開く\n\n4 重点的取組と主な事業\n\n港の整備\n\n- 港を直す。**(護岸整備)**\n\n';
    assert.deepEqual(kindsOf('box', above), ['measure', 'section', 'initiative', 'item', 'box', 'bullet']);
  });

  it('a whole strategy whose list, overview and measures agree', () => {
    const file = readPlanFile(typedThrough('strategy-file'));
    assert.equal(file.plan.strategies.length, 1);
    const [strategy] = file.plan.strategies;
    assert.equal(strategy?.number, 1);
    assert.deepEqual(
      strategy.measures.map(({ title, listed, fact }) => [title, listed?.fact.title.text, fact.sections.length]),
      [
        ['一つ目の施策名', '一つ目の施策名', 4],
        ['二つ目の施策名', '二つ目の施策名', 4],
      ],
    );
    const sentences = file.facts.flatMap(({ overview }) => overview).map(({ key }) => key);
    const directions = strategy.measures.flatMap(({ fact }) => fact.directions).map(({ key }) => key);
    assert.deepEqual(directions, sentences);
    assert.equal(file.facts.flatMap(({ groups }) => groups)[0]?.text, '施策をまとめる見出し');
    assert.equal(nodesIn(file).filter(({ kind }) => kind === 'groupSummary').length, 1);
  });
});
