import type {Find} from '../corpus/finds.ts';
import {distances, shares} from '../grades.ts';
import type {FoundPart} from './marks.ts';

/**
 * Where a passage holds most of a query within a line or so: the first mark of that place, by the number of different parts
 * and then by how near they are. Of a single part the best of its finds. Undefined where there are no marks.
 */
export function densestMark(parts: readonly FoundPart[], marks: readonly Find[]): Find | undefined {
	const [first] = marks;
	if (parts.length < 2) return marks.reduce((best, mark) => (best && best.grade >= mark.grade ? best : mark), first);
	const finds = parts
		.flatMap(({finds, small}, part) => finds.map(find => ({find, part, weight: small ? shares.smallWord : 1})))
		.sort((a, b) => a.find.start - b.find.start);
	const counts = parts.map(() => 0);
	let left = 0;
	let weight = 0;
	let best = {weight: 0, span: 0, start: first?.start ?? 0};
	for (const [right, {find, part, weight: own}] of finds.entries()) {
		if (counts[part]!++ === 0) weight += own;
		while (left < right) {
			const oldest = finds[left]!;
			const isFar = find.end - oldest.find.start > distances.inSight;
			if (!isFar && counts[oldest.part]! < 2) break;
			if (--counts[oldest.part]! === 0) weight -= oldest.weight;
			left++;
		}
		const {start} = finds[left]!.find;
		const span = find.end - start;
		if (weight > best.weight || (weight === best.weight && span < best.span)) best = {weight, span, start};
	}
	return marks.toSorted((a, b) => a.start - b.start).find(({start}) => start >= best.start) ?? first;
}
