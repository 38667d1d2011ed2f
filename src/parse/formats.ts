import type {Format} from './format.ts';
import {plainText} from './text.ts';

/** Asked in order; the last accepts everything. */
export const FORMATS: readonly Format[] = [plainText];
