import assert from 'node:assert/strict';
import { message, translate } from '../../../server/src/text/message';

describe('A message', () => {
  const found = message('{0} of {1}, {0}', '港', 2);

  it('stands in English with its arguments in their places', () => {
    assert.equal(translate(found), '港 of 2, 港');
  });

  it('is put into another language, whose order is its own', () => {
    assert.equal(translate(found, { '{0} of {1}, {0}': '{1}のうち{0}' }), '2のうち港');
  });

  it('keeps a place for which there is no argument', () => {
    assert.equal(translate(message('{0} {1}', '港')), '港 {1}');
  });

  it('does not read its arguments as places', () => {
    assert.equal(translate(message('{0} {1}', '{1}', '港')), '{1} 港');
  });
});
