/** A link that looks like the editor's own buttons, on paper: themes of high contrast name no colour for those. */
export const BUTTON_STYLE =
  'display: inline-block; padding: .4rem 1.2rem; border-radius: 3px; ' +
  'background: var(--vscode-button-background, #1f3864); color: var(--vscode-button-foreground, #ffffff)';
