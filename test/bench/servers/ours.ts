import { NODE_FLAGS } from '../../../server/src/protocol/nodeFlags';
import { repositoryPath } from '../../support/repository/repository';
import type { ServerKind } from './session';

export const OURS: ServerKind = {
  name: 'ours',
  command: [process.execPath, ...NODE_FLAGS, repositoryPath('dist', 'server.js'), '--stdio'],
  languageId: 'shisaku',
  extension: '.shisaku',
};
