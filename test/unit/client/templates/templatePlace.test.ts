import assert from 'node:assert/strict';
import { templatePlace } from '../../../../client/src/templates/templatePlace';

const ITEM = '- ${1:取組の内容}。';
const HEADING = '1 施策の必要性\n\n- ';
const MEASURE = '2-1 施策名\n\n1 施策の必要性\n';

/** The line once a template stands there. */
function placed(line: string, template: string, lineBelow?: string): string {
  const { start, end, text } = templatePlace(line, template, lineBelow);
  return line.slice(0, start) + text + line.slice(end);
}

describe('The place of a template', () => {
  it('is a blank line', () => {
    assert.equal(placed('', HEADING), HEADING);
    assert.equal(placed('　', ITEM), `　${ITEM}`);
  });

  it('is that of a bullet which is typed already', () => {
    assert.equal(placed('- ', ITEM), ITEM);
    assert.equal(placed('　・', ITEM), `　${ITEM}`);
  });

  it('is below words, which stay whole', () => {
    assert.equal(placed('- 港を直す。', ITEM), `- 港を直す。\n${ITEM}`);
    assert.equal(placed('- 港を直す。', HEADING), `- 港を直す。\n\n${HEADING}`);
  });

  it('leaves one blank line above what follows', () => {
    const section = `${HEADING}$\{1:理由}\n$0`;
    assert.equal(placed('- 港を直す。', section, ''), `- 港を直す。\n\n${HEADING}$\{1:理由}$0`);
    assert.equal(placed('- 港を直す。', section, '2 成果と課題'), `- 港を直す。\n\n${section}`);
    assert.equal(placed('2-2 港を直す', `${MEASURE}$0`, ''), `${MEASURE}$0\n2-2 港を直す`);
  });

  for (const heading of ['2-2 港を直す', '２－２　港を直す', '## 施策2-2 港を直す', '政策2-2 港を直す']) {
    it(`is, for a measure, before the one that is headed ${heading}`, () => {
      assert.equal(placed(heading, MEASURE), `${MEASURE}\n${heading}`);
      assert.equal(placed(heading, HEADING), `${heading}\n\n${HEADING}`);
    });
  }

  for (const line of ['- 2-2 港を直す', '施策2-2で直した港に船を迎える。']) {
    it(`is, for a measure, below ${line}`, () => {
      assert.equal(placed(line, MEASURE), `${line}\n\n${MEASURE}`);
    });
  }
});
