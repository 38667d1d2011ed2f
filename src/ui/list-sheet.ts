import type {Segment} from '../reader/segment.ts';
import type {ListBody, View} from '../reader/shown.ts';
import {type Brush, fullLine} from './line.ts';

/** A list narrowed by typing, over the whole width. */
export function listSheet({layout, wording}: View, list: ListBody, brush: Brush): readonly string[] {
	const {columns} = layout;
	const {title, about, size, total, alike, chosen, keyed, head} = list;
	const first: readonly Segment[] = [
		[' '],
		[title, 'heading'],
		[`  ${alike ? '≈ ' : ''}${size === 0 ? 0 : chosen + 1}/${size}`, 'title'],
		[size < total ? wording.screen.ofAll(total) : '', 'title'],
		...about.map((text): Segment => [`  ${text}`, 'message']),
		...keyed.map((text): Segment => [`  ${text}`, 'muted']),
	];
	const lines = list.lines.map(({item, segments}) =>
		item === chosen
			? fullLine(brush, [[' ▸ '], ...underCursor(segments)], columns, 'chosen')
			: fullLine(brush, [[item === null ? ' ' : '   '], ...segments], columns),
	);
	if (size === 0) lines.push(fullLine(brush, [['   '], [wording.messages[list.none], 'muted']], columns));
	const heads = head ? [fullLine(brush, [['   '], ...head], columns)] : [];
	return [fullLine(brush, first, columns), ...heads, ...lines];
}

/** Under the cursor's bar only hits keep a role of their own. */
const underCursor = (segments: readonly Segment[]): readonly Segment[] =>
	segments.map(([text, role]) => (role === 'hit' ? [text, 'chosenHit'] : [text]));
