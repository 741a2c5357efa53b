import assert from 'node:assert/strict';
import { changedMarkdown, escapeMarkdown } from '../../../../server/src/protocol/conversion/markdown';
import { differences } from '../../../../server/src/text/edits/differences';

describe('Two texts laid side by side in Markdown', () => {
  for (const [what, before, after, markdown] of [
    ['new words are bold', '港を守る。', '港と川を守る。', '港**と川**を守る。'],
    ['old words are struck through', '港と川を守る。', '港を守る。', '港~~と川~~を守る。'],
    ['signs of Markdown are words', '港_を守る。', '港と川_を守る。', '港**と川**\\_を守る。'],
    // Between 、 and a letter ** would not be read as a sign.
    ['bold does not end with 、', '港を守る。', '夏は、港を守る。', '**夏は**、港を守る。'],
    ['bold begins and ends inside brackets', '港を守る。', '港「北」を守る。', '港「**北**」を守る。'],
    ['a new 、 alone is not bold', '港、川。', '港、、川。', '港、、川。'],
  ] as const) {
    it(what, () => {
      assert.equal(differences(before, after).map(changedMarkdown).join(''), markdown);
    });
  }
});

describe('Words of a plan in Markdown', () => {
  for (const [what, words, markdown] of [
    ['no link', '[港](command:x)', '\\[港\\](command:x)'],
    ['no image', '![港](https://港.example/x.png)', '!\\[港\\](https\\://港.example/x.png)'],
    ['no HTML', '<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
    ['no address', 'https://港.example と www.港.example', 'https\\://港.example と www\\.港.example'],
    ['no address of a person', '港湾課 minato@港.example', '港湾課 minato\\@港.example'],
    ['no icon', '$(alert)', '\\$(alert)'],
    ['no list', '- 港', '\\- 港'],
  ] as const) {
    it(`are ${what}`, () => {
      assert.equal(escapeMarkdown(words), markdown);
    });
  }
});
