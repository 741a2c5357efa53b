export type { PlanFile } from './files/planFile';
