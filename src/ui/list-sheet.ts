import type {Segment} from '../reader/segment.ts';
import type {ListBody, View} from '../reader/view.ts';
import {type Brush, fullLine} from './line.ts';

/** A list narrowed by typing, over the whole width. */
export function listSheet({layout, wording}: View, list: ListBody, brush: Brush): readonly string[] {
	const {columns} = layout;
	const head: readonly Segment[] = [
		[' '],
		[list.title, 'heading'],
		[`  ${list.size}`, 'muted'],
		[list.order ? `  ${list.order}` : '', 'muted'],
	];
	const lines = list.lines.map((segments, i) => {
		const chosen = list.first + i === list.chosen;
		return chosen
			? fullLine(brush, [[' ▸ '], ...underCursor(segments)], columns, 'chosen')
			: fullLine(brush, [['   '], ...segments], columns);
	});
	if (list.size === 0) lines.push(fullLine(brush, [['   '], [wording.messages.notThere, 'muted']], columns));
	return [fullLine(brush, head, columns), ...lines];
}

/** Under the cursor's bar only hits keep a role of their own. */
const underCursor = (segments: readonly Segment[]): readonly Segment[] =>
	segments.map(([text, role]) => (role === 'hit' ? [text, 'chosenHit'] : [text]));
