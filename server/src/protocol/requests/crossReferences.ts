import type { Place } from '../../workspace/files/location';
import type { CrossReferenceItems } from '../viewItems/crossReferenceItem';
import { request } from './request';

/** All that the plans say of what stands at a place. */
export const CROSS_REFERENCES = request<Place, CrossReferenceItems | null>('shisaku/crossReferences');

/** What the plans say of it may be something else by now. */
export const CROSS_REFERENCES_CHANGED = 'shisaku/crossReferencesChanged';
