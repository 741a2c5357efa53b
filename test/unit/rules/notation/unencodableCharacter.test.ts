import { expectFindings } from '../../../support/findings/expectFindings';
import { saying } from '../../../support/plans/measures';

describe('unencodable-character', () => {
  it('marks the character, where an old encoding is asked for', async () => {
    await expectFindings(
      saying('⟦®⟧の付いた品が①や～より少ない。'),
      ['unencodable-character'],
      '{"notation":{"encoding":"shift_jis"}}',
    );
    await expectFindings(saying('®の付いた品が少ない。'), []);
  });
});
