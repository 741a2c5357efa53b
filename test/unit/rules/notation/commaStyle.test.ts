import { expectFindings } from '../../../support/findings/expectFindings';
import { saying } from '../../../support/plans/measures';

describe('comma-style', () => {
  it('marks the rarer comma, but not one inside a number', async () => {
    await expectFindings(saying('雨の日⟦，⟧雪の日は、店も、客も、少ない。'), ['comma-style']);
    await expectFindings(saying('客は、１，２００人である。'), [], '{"rules":{"mixed-width":"off"}}');
  });
});
