import assert from 'node:assert/strict';
import { folderNamed } from '../../../../client/src/rollover/folderNamed';

describe('The folder that a person names', () => {
  const windows = 'C:\\計画\\fy2012';

  it('stands beside the one that is proposed, where it is a name only', () => {
    assert.equal(folderNamed('24年度版', '/plans/fy2012'), '/plans/24年度版');
    assert.equal(folderNamed(' 案/24年度版 ', '/plans/fy2012/'), '/plans/案/24年度版');
    assert.equal(folderNamed('24年度版', windows), 'C:\\計画\\24年度版');
  });

  it('is what a whole path says, as Windows writes it too', () => {
    assert.equal(folderNamed('/other/24年度版', '/plans/fy2012'), '/other/24年度版');
    assert.equal(folderNamed('"D:\\24年度版"', windows), 'D:\\24年度版');
    assert.equal(folderNamed('\\\\server\\計画\\24年度版', windows), '\\\\server\\計画\\24年度版');
  });
});
