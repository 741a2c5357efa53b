export type { PlanConfig } from './configuration/planConfig';
