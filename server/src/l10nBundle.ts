import japanese from '../../l10n/bundle.l10n.ja.json';
import type { Bundle } from './text/message';

/** The translations for a language tag or a locale (`ja`, `ja-JP`, `ja_JP.UTF-8`); none for others: English is the key. */
export function bundleFor(language: string): Bundle {
  return /^ja(?![a-z])/i.test(language) ? japanese : {};
}
