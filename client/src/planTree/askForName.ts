import { l10n, window } from 'vscode';

const SHOWN_AFTER_MS = 200;

/** Asks for a part of a name, and shows at once what it finds. Escape leaves all as it was. */
export function askForName(before: string, show: (name: string) => void): void {
  const input = window.createInputBox();
  input.title = l10n.t('Filter the plan');
  input.prompt = l10n.t(
    'A part of a name: strategies, groups, measures and programmes. Kana and width make no difference.',
  );
  input.placeholder = l10n.t('For example: 2-1, tourism');
  input.value = before;
  let isAccepted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      show(value.trim());
    }, SHOWN_AFTER_MS);
  });
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    clearTimeout(timer);
    show(isAccepted ? input.value.trim() : before);
    input.dispose();
  });
  input.show();
}
