// What a stage needs of the machine, and what to install where it is missing.
import { onPath, run } from '../processes.mjs';
import { browserCanBeHad } from '../vscode/browser.mjs';
import { desktopApplication } from '../vscode/desktop.mjs';

const LOAD_EGLOT = "(progn (require 'package) (package-initialize) (require 'eglot))";

export const REQUIREMENTS = {
  browser: {
    install: 'a Chromium, Chrome or Edge (Debian: apt-get install chromium)',
    there: () => browserCanBeHad(),
  },
  vscode: {
    install: 'VS Code, or a Chromium, Chrome or Edge (Debian: apt-get install chromium)',
    there: () => desktopApplication() !== undefined || browserCanBeHad(),
  },
  neovim: {
    install: 'Neovim 0.7 or later (Debian: apt-get install neovim)',
    there: () => onPath('nvim') !== undefined,
  },
  emacs: {
    install: 'Emacs with eglot (Debian: apt-get install emacs-nox elpa-eglot)',
    there: async () =>
      onPath('emacs') !== undefined && (await run(['emacs', '--batch', '--eval', LOAD_EGLOT])).code === 0,
  },
};
