import assert from 'node:assert/strict';
import { endedAbove } from '../../../../server/src/features/templates/templateEnd';

describe('The end of a template', () => {
  const TEMPLATE = '1 施策の必要性\n\n- ${1:理由}\n$0';

  it('is a line of its own above words, and at the end of a text', () => {
    assert.equal(endedAbove('2 成果と課題', TEMPLATE), TEMPLATE);
    assert.equal(endedAbove(undefined, TEMPLATE), TEMPLATE);
  });

  it('is behind its last words above a blank line', () => {
    for (const below of ['', '　']) assert.equal(endedAbove(below, TEMPLATE), '1 施策の必要性\n\n- ${1:理由}$0');
  });

  it('stays where the template has it amid its words', () => {
    assert.equal(endedAbove('', '(注$0)'), '(注$0)');
  });
});
