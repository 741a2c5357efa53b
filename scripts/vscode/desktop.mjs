// Finds a desktop VS Code.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isExecutable, onPath } from '../processes.mjs';

/** The command that opens desktop VS Code ($VSCODE_EXECUTABLE, else `code`), or undefined where none can open. */
export function desktopCommand() {
  if (!hasScreen()) return undefined;
  const named = process.env.VSCODE_EXECUTABLE;
  if (!named) return onPath('code');
  if (!isExecutable(named)) throw new Error(`VSCODE_EXECUTABLE names no program: ${named}`);
  return named;
}

/** The application behind the command. A test run starts that itself: the command would not wait for the result. */
export function desktopApplication() {
  const command = desktopCommand();
  if (!command) return undefined;
  const bin = dirname(realpathSync(command));
  const application = {
    linux: join(bin, '..', 'code'),
    darwin: join(bin, '..', '..', '..', 'MacOS', 'Electron'),
    win32: join(bin, '..', 'Code.exe'),
  }[process.platform];
  const isCommand = /[\\/]bin[\\/]code(\.cmd)?$/.test(realpathSync(command));
  return isCommand && application && existsSync(application) ? application : command;
}

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
