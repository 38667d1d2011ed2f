import {akomaNtoso} from './akoma-ntoso.ts';
import {delimited} from './delimited.ts';
import type {Format} from './format.ts';
import {html} from './html.ts';
import {json} from './json.ts';
import {lineCues} from './line-cues.ts';
import {markdown} from './markdown.ts';
import {parlamint} from './parlamint.ts';
import {plainText} from './plain-text.ts';
import {subtitles} from './subtitles.ts';
import {timedMarkup} from './timed-markup.ts';
import {record} from './xml-record.ts';

/** Asked in order; the last accepts everything. */
export const formats: readonly Format[] = [
	subtitles,
	lineCues,
	timedMarkup,
	akomaNtoso,
	parlamint,
	record,
	json,
	delimited,
	html,
	markdown,
	plainText,
];
