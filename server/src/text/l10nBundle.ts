import japanese from '../../../l10n/bundle.l10n.ja.json';
import type { Bundle } from './message';

/** Whether a language tag or a locale asks for Japanese: `ja`, `ja-JP`, `ja_JP.UTF-8`, but no `jav`. */
export function isJapanese(locale: string): boolean {
  return /^ja(?![a-z])/i.test(locale);
}

/** The translations for a language tag or a locale; none for others than Japanese: English is the key. */
export function bundleFor(locale: string): Bundle {
  return isJapanese(locale) ? japanese : {};
}
