import { repositoryPath } from '../../support/repository';
import type { ServerKind } from './session';

export const OURS: ServerKind = {
  name: 'ours',
  command: [process.execPath, repositoryPath('dist', 'server.js'), '--stdio'],
  languageId: 'shisaku',
  extension: '.shisaku',
};
