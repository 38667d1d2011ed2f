import type {Format} from './format.ts';
import {html} from './html.ts';
import {markdown} from './markdown.ts';
import {record} from './record.ts';
import {plainText} from './text.ts';

/** Asked in order; the last accepts everything. */
export const FORMATS: readonly Format[] = [record, html, markdown, plainText];
