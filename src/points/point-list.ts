import type {PointMarker} from './point-markers.ts';

/** A marker with the text that it stands in, by the place of that among the texts that are read together. */
export interface PlacedMarker extends PointMarker {
	readonly text: number;
}

/** Points of one enumeration: at least two, or the second one of which the first was not numbered. */
export type MarkedList = readonly MarkedPoint[];

interface MarkedPoint {
	readonly marker: PlacedMarker;
	readonly lists: readonly MarkedList[];
}

interface GrowingList {
	readonly points: GrowingPoint[];
	closed: boolean;
}

interface GrowingPoint {
	readonly marker: PlacedMarker;
	readonly lists: GrowingList[];
}

/** Nobody counts points in points further: in a text of nothing but first points each would stand in the one before. */
const deepest = 12;

/**
 * The lists that markers make, in order. Numbers run 1, 2, 3, …, and another list may stand within a point; a marker that goes on no
 * list is none. A list behind the last point of another is that point's only where it begins in the same text.
 */
export function listsOf(markers: readonly PlacedMarker[]): readonly MarkedList[] {
	const top: GrowingList[] = [];
	/** Those that may still go on, the innermost last. */
	const open: GrowingList[] = [];
	for (const marker of markers) {
		const at = goingOn(open, marker);
		if (at >= 0) {
			open.length = at + 1;
			const list = open[at]!;
			list.points.push({marker, lists: []});
			list.closed = marker.number === 'last';
		} else if (begins(marker)) {
			const list = {points: [{marker, lists: []}], closed: false};
			if (open.length === deepest) open.pop();
			(open.at(-1)?.points.at(-1)?.lists ?? top).push(list);
			open.push(list);
		}
	}
	return top.flatMap(settled);
}

const begins = ({number, sure}: PointMarker): boolean => number === 1 || number === 'bullet' || (number === 2 && sure);

/** Which of the open lists a marker goes on: one that is written alike, else one of its series. */
function goingOn(open: readonly GrowingList[], marker: PlacedMarker): number {
	const alike = open.findLastIndex(list => goesOn(list, marker) && list.points.at(-1)!.marker.form === marker.form);
	return alike >= 0 ? alike : open.findLastIndex(list => goesOn(list, marker));
}

function goesOn({points, closed}: GrowingList, marker: PlacedMarker): boolean {
	const before = points.at(-1)!.marker;
	if (closed || before.series !== marker.series) return false;
	const near = marker.text - before.text <= 1;
	// People say "finally" of all there is; of a list they have begun only close to it.
	if (marker.number === 'last') return near || points.length > 1;
	if (marker.number === 'bullet') return near;
	return marker.number - 1 === before.number;
}

/** A list of one first point is none, and what stands in it stands in its place. */
function settled({points}: GrowingList): readonly MarkedList[] {
	const last = points.length - 1;
	const behind: MarkedList[] = [];
	const kept = points.map(({marker, lists}, i): MarkedPoint => {
		const own: MarkedList[] = [];
		for (const list of lists.flatMap(settled)) {
			const {text, form} = list[0]!.marker;
			const within = i < last || (text === marker.text && form !== marker.form);
			(within && behind.length === 0 ? own : behind).push(list);
		}
		return {marker, lists: own};
	});
	if (kept.length > 1 || kept[0]!.marker.number === 2) return [kept, ...behind];
	return [...kept.flatMap(({lists}) => lists), ...behind];
}
