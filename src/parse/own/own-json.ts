import {notePlaceAmong} from '../../briefing/note-place.ts';
import {jsonIn} from '../formats/json-value.ts';
import {number, type OwnFile, record, records} from './own-briefing.ts';

/** A briefing as `parse --json` and `export --to json` print it; null for other texts. */
export function ownJson(text: string): OwnFile | null {
	const value = record(jsonIn(text));
	if (value['schema'] !== 'briefing-tui/1') return null;
	const stretch = ({start, end}: typeof value) => ({start: number(start) ?? 0, end: number(end) ?? 0});
	const blocks = records(value['turns']).flatMap((turn, i) =>
		records(turn['blocks']).map((block, k) => ({
			id: String(block['id'] ?? `${turn['id'] ?? `turn${i + 1}`}-p${k + 1}`),
			...stretch(block),
		})),
	);
	return {value, places: records(value['notes']).map(note => notePlaceAmong(blocks, stretch(note)))};
}
