import assert from 'node:assert/strict';
import { BUTTON_STYLE } from '../../../../client/src/importing/buttonStyle';

describe('The button above a Word file', () => {
  it('has colours in a theme that names none, white letters on dark: the paper is white', () => {
    const colours = BUTTON_STYLE.replace(/var\(--[\w-]+, ([^)]*)\)/g, '$1');
    assert.match(colours, /background: #[0-5][0-9a-f][0-5][0-9a-f][0-7][0-9a-f]; color: #ffffff$/);
  });
});
