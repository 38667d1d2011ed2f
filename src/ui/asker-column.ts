import type {Outline, Section} from '../briefing/outline.ts';
import {countryBefore, kindAtEnd} from '../lexicon/short-outlets.ts';
import type {View} from '../reader/shown.ts';
import {askerOf} from '../reader/telling.ts';
import type {Cells, Ruler} from '../text/cells.ts';
import type {Converter} from '../text/script.ts';

/** Who asks, short enough for a column. */
export interface AskerColumn {
	/** As wide as the widest name in it; 0 where all are asked by one, as a column of one name says nothing. */
	readonly cells: Cells;
	/** By section; the empty string for one in which nothing is asked. */
	readonly nameIn: (section: Section) => string;
}

/** The column of the questions' list, of at most `limit` cells. */
export function askerColumn(view: View, limit: Cells): AskerColumn {
	const {outline, convert, ruler} = view;
	const known = columns.get(outline);
	if (known?.convert === convert && known.ruler === ruler && known.limit === limit) return known.column;
	const full = new Map(
		outline.sections.filter(({exchange}) => exchange).map(section => [section, askerOf(view, outline, section)]),
	);
	const names = [...new Set(full.values())];
	const short = names.length === 1 && full.size > 1 ? new Map<string, string>() : inShort(names, limit, ruler);
	const column = {
		cells: Math.max(0, ...[...short.values()].map(ruler.width)),
		nameIn: (section: Section) => short.get(full.get(section) ?? '') ?? '',
	};
	columns.set(outline, {convert, ruler, limit, column});
	return column;
}

const columns = new WeakMap<
	Outline,
	{readonly convert: Converter; readonly ruler: Ruler; readonly limit: Cells; readonly column: AskerColumn}
>();

/**
 * A name that does not fit is cut where it is least missed: what it shares with another asker (two channels of one
 * broadcaster), then the country before it, then the word for its kind; at last wherever the room ends.
 */
function inShort(names: readonly string[], cells: Cells, ruler: Ruler): ReadonlyMap<string, string> {
	// In sorted order, the name that shares most with one is its neighbour.
	const sorted = names.toSorted();
	return new Map(
		sorted.map((name, i) => {
			const shared = Math.max(sharedStart(name, sorted[i - 1] ?? ''), sharedStart(name, sorted[i + 1] ?? ''));
			const own = shared < 4 || !han.test(name) ? name : name.slice(Math.min(shared, name.length - 2));
			const local = own.slice(countryBefore.exec(own)?.[0].length ?? 0);
			const forms = [name, own, local, withoutKind(local), withoutKind(own)];
			return [name, forms.find(form => form.length >= 2 && ruler.width(form) <= cells) ?? ruler.fit(local, cells)];
		}),
	);
}

const han = /\p{Script=Han}/u;
const withoutKind = (name: string): string => name.slice(0, kindAtEnd.exec(name)?.index);

function sharedStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
