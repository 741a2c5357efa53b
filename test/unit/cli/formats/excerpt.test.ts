import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { excerptOf } from '../../../../server/src/cli/formats/excerpt';

describe('An excerpt', () => {
  it('underlines words under the columns that they take', () => {
    assert.deepEqual(excerptOf('ab施策cd', 2, 4, 80), { line: 'ab施策cd', indent: '  ', underline: '^^^^' });
    assert.deepEqual(excerptOf('施策ab', 2, 3, 80), { line: '施策ab', indent: '    ', underline: '^' });
  });

  it('counts a character outside the BMP as the two columns that it takes', () => {
    assert.deepEqual(excerptOf('𠮷野町', 2, 4, 80), { line: '𠮷野町', indent: '  ', underline: '^^^^' });
  });

  it('marks a place without words', () => {
    assert.deepEqual(excerptOf('施策', 2, 2, 80), { line: '施策', indent: '    ', underline: '^' });
  });

  it('leaves out the blanks around the line, and widens tabs', () => {
    assert.deepEqual(excerptOf('　　施策\tab  ', 5, 7, 80), {
      line: '施策    ab',
      indent: '        ',
      underline: '^^',
    });
  });

  it('cuts a long line on both sides of the words, so that it fits the terminal', () => {
    const text = `${'前'.repeat(100)}誤り${'後'.repeat(100)}`;
    const { line, indent, underline } = excerptOf(text, 100, 102, 40);
    assert.ok(stringWidth(line) <= 40, String(stringWidth(line)));
    assert.match(line, /^…前+誤り後+…$/);
    assert.equal(stringWidth(indent), stringWidth(line.slice(0, line.indexOf('誤'))));
    assert.equal(underline, '^^^^');
  });

  it('cuts words that are longer than the terminal, however long they and their line are', () => {
    const text = `${'前'.repeat(1000)}${'誤'.repeat(1000)}${'後'.repeat(1000)}`;
    const { line, underline } = excerptOf(text, 1000, 2000, 40);
    assert.ok(stringWidth(line) <= 40, String(stringWidth(line)));
    assert.match(line, /^…前+誤+…後*…$/);
    assert.ok(underline.length < 40, underline);
  });

  it('lets no control character reach the terminal', () => {
    assert.equal(excerptOf('施策\u001b[31m\u0007', 0, 2, 80).line, '施策\ufffd[31m\ufffd');
  });
});
