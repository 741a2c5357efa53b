// The VS Codes that the project runs on. npm's code-server holds the real VS Code server and workbench, so nothing is
// downloaded from anywhere but the npm registry (docs/testing.md).
import { join } from 'node:path';
import { CACHE } from '../paths.mjs';

const WINDOWS = process.platform === 'win32';

/** `node`: the Node that this VS Code needs, where the running one may be too old; it comes from npm too. */
const VARIANTS = {
  light: { vscode: '1.100', codeServer: '4.100.3' },
  current: { vscode: '1.139', codeServer: '4.139.1', node: '24.21.0' },
};

/** @param {string} name light or current */
export function variant(name) {
  const wanted = VARIANTS[name];
  if (!wanted) throw new Error(`no such VS Code: ${name} (there are: ${Object.keys(VARIANTS).join(', ')})`);

  const nodePackage = wanted.node && `node-${WINDOWS ? 'win' : process.platform}-${process.arch}`;
  const packages = [`code-server@${wanted.codeServer}`, '@vscode/ripgrep@1.18.0'];
  if (nodePackage) packages.push(`${nodePackage}@${wanted.node}`);
  // Its native modules are built for one Node, so each Node has a folder of its own.
  const builtFor = wanted.node ?? `abi${process.versions.modules}`;
  const folder = join(CACHE, `vscode-${wanted.vscode}-node-${builtFor}`);
  return { name, vscode: wanted.vscode, packages, nodePackage, folder, ...contents(folder, nodePackage) };
}

/** Where the parts of a variant stand that is installed in `folder`. */
export function contents(folder, nodePackage) {
  const modules = join(folder, 'node_modules');
  const nodeFolder = nodePackage && join(modules, nodePackage);
  return {
    modules,
    server: join(modules, 'code-server', 'lib', 'vscode'),
    nodeFolder,
    node: nodeFolder ? join(nodeFolder, 'bin', WINDOWS ? 'node.exe' : 'node') : process.execPath,
  };
}
