import type { Typefaces } from '../choices/typefaces';

/**
 * How the page looks: on a screen each measure is a spread of two sheets side by side, in print its sheets are a left
 * and a right page of A4.
 */
const LOOK = `
:root { --ink: #1f3864; --rule: #8496b0; --shade: #e7ecf3; }
* { box-sizing: border-box; }
html { background: #eceef1; }
body {
  margin: 0 auto; max-width: 84rem; padding: 1.5rem; color: #111; line-height: 1.7; font-size: 15px;
  line-break: strict; text-align: justify;
}
h1, h2, h3, h4, h5, .boxTitle, th, nav, .mark { color: var(--ink); text-align: left; }
h1 { font-size: 1.7rem; text-align: center; margin: 1rem 0; }
h2 { font-size: 1.4rem; border-bottom: 3px double var(--ink); padding-bottom: .3rem; }
h3 { font-size: 1.15rem; }
h4 { font-size: 1.02rem; border-bottom: 1px solid var(--rule); margin: 1.2rem 0 .5rem; }
h5 { font-size: .95rem; margin: .9rem 0 .3rem; }
h2, h3, h4, h5, .boxTitle { break-after: avoid; }
p { margin: .4rem 0; }
.sheet { background: #fff; padding: 1.6rem 2rem; box-shadow: 0 1px 4px rgba(0, 0, 0, .25); margin-bottom: 1.5rem; }
.spread { display: grid; grid-template-columns: 1fr 1fr; gap: 2px; margin-bottom: 1.5rem; }
.spread > .sheet { margin: 0; display: flex; flex-direction: column; }
.spread > .sheet > .notes { margin-top: auto; }
ul { list-style: none; margin: .3rem 0; padding: 0; }
li { padding-left: 1.1em; text-indent: -1.1em; margin: .25rem 0; }
ul.bullet > li::before { content: "・"; display: inline-block; width: 1.1em; text-indent: 0; }
ul.direction > li::before { content: "◎"; display: inline-block; width: 1.1em; text-indent: 0; }
ul.circle > li::before { content: "○"; display: inline-block; width: 1.1em; text-indent: 0; }
ul.point { padding-left: 1.2em; }
ul.point > li::before { content: "・"; display: inline-block; width: 1.1em; text-indent: 0; }
.caption { text-align: center; font-size: .88em; }
.note, .notes { font-size: .85em; }
.notes { border-top: 1px solid var(--rule); padding-top: .3rem; margin-top: 1.5rem; }
.box { border: 1px solid var(--rule); padding: .6rem 1rem; margin: 1rem 0; break-inside: avoid; }
.boxTitle { font-weight: bold; }
table { border-collapse: collapse; width: calc(100% - 2px); font-size: .88em; margin: .8rem 0; text-align: left; }
th, td { border: 1px solid var(--rule); padding: .3rem .5rem; vertical-align: top; }
th { background: var(--shade); }
.list th { white-space: nowrap; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
nav ol { list-style: none; padding: 0; }
nav ol ol { padding-left: 1.5em; }
nav li { padding: 0; text-indent: 0; }
a { color: inherit; text-decoration: none; }
a:hover { text-decoration: underline; }
@media (max-width: 60rem) { .spread { grid-template-columns: 1fr; gap: 0; } }
@media print {
  html { background: none; }
  h1 { font-size: 17pt; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .sheet { box-shadow: none; padding: 0; margin: 0; }
  .spread, .spread > .sheet { display: block; margin: 0; }
  .chapter, .list { break-before: page; }
  .spread > .left { break-before: left; }
  .spread > .right { break-before: right; }
}
@page { size: A4; margin: 22mm 20mm; @bottom-center { content: counter(page); font-size: 9pt; } }
`.trim();

/** The style sheet of a page in some typefaces, each with what stands in for it where it is not installed. */
export function styleSheet({ body, heading }: Typefaces): string {
  return `${LOOK}
body { font-family: "${body}", "Hiragino Mincho ProN", "Noto Serif CJK JP", serif; }
h1, h2, h3, h4, h5, .boxTitle, th, nav, .mark { font-family: "${heading}", "Hiragino Sans", "Noto Sans CJK JP", sans-serif; }`;
}
