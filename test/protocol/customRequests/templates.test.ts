import assert from 'node:assert/strict';
import { TEMPLATE } from '../../../server/src/protocol/requests/templates';
import { Folder } from '../driver/folder';
import { clientOfSuite } from '../driver/suite';

describe('shisaku/template', () => {
  const folder = Folder.ofSamples('fy2012');
  const client = clientOfSuite({ folder }, ['senryaku2.shisaku']);

  const template = (name: string, id: string) =>
    client.ask(TEMPLATE, {
      uri: folder.uri(name),
      position: { line: 40, character: 0 },
      id,
    });

  it('fills a measure with the place’s number and year', async () => {
    const text = await template('senryaku2.shisaku', 'measure');
    assert.match(text ?? '', /^2-7 \$\{1:施策名\}\n/);
    assert.match(text ?? '', /^3 24年度における取組の方向性$/m);
  });

  it('fills a new strategy in a file that is nowhere yet', async () => {
    await client.open('senryaku4.shisaku', '');
    const text = await template('senryaku4.shisaku', 'strategy-file');
    assert.match(text ?? '', /^戦略4 \$\{1:戦略名\}\n\n《白帆市産業・観光・地域づくり推進計画の考え方》/);
    assert.match(text ?? '', /^《指針－平成24年度の重点的な取組》$/m);
    await client.close('senryaku4.shisaku');
  });

  it('gives null for a template that there is not', async () => {
    assert.equal(await template('senryaku2.shisaku', 'no-such-template'), null);
  });
});
