import type {Source} from '../../briefing/briefing.ts';
import {ownAkomaNtoso} from './own-akoma-ntoso.ts';
import {briefingFrom, type OwnFile} from './own-briefing.ts';
import {ownJson} from './own-json.ts';
import {ownMarkdown} from './own-markdown.ts';
import {ownTei} from './own-tei.ts';

/** Files that this program wrote tell all that they hold: nothing in them is guessed. By the name of their format. */
const readers: Readonly<Record<string, (text: string) => OwnFile | null>> = {
	'briefing-tui': ownJson,
	tei: ownTei,
	'akoma-ntoso': ownAkomaNtoso,
	markdown: ownMarkdown,
};

/** Whether a text is a briefing that this program wrote. */
export const isOwnFile = (text: string): boolean => Object.values(readers).some(read => read(text) !== null);

/**
 * The briefing that a file of ours holds; null for every other text.
 * @param text as it came
 * @param source of a format
 */
export function ownFile(text: string, source: (format: string) => Source): ReturnType<typeof briefingFrom> | null {
	for (const [format, read] of Object.entries(readers)) {
		const file = read(text);
		if (file) return briefingFrom(file, source(format));
	}
	return null;
}
