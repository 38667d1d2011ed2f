import type {Key} from 'ink';
import {graphemes} from '../../text/cells.ts';

/**
 * The names of the keys in one of Ink's input events: an event may hold several characters. What is text is left out
 * unless `text` is asked for. Names as in reader/keys.ts.
 */
export function keyNames(
	input: string,
	key: Key,
	text: boolean,
	{named, withCtrl, withShift} = inkKeys,
): readonly string[] {
	for (const [flag, name] of named) {
		if (!key[flag]) continue;
		if (key.ctrl && withCtrl.has(name)) return [`ctrl-${name}`];
		return [key.shift && withShift.has(name) ? `shift-${name}` : name];
	}
	if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
	if (key.ctrl || key.meta || !text) return [];
	return graphemes(input).map(character => (character === '\r' || character === '\n' ? 'enter' : character));
}

/** Keys as Ink tells of them. */
export const inkKeys: {
	readonly named: readonly (readonly [flag: keyof Key, name: string])[];
	/** Those that mean something else with Ctrl, and with Shift. */
	readonly withCtrl: ReadonlySet<string>;
	readonly withShift: ReadonlySet<string>;
} = {
	named: [
		['upArrow', 'up'],
		['downArrow', 'down'],
		['leftArrow', 'left'],
		['rightArrow', 'right'],
		['pageUp', 'pageup'],
		['pageDown', 'pagedown'],
		['home', 'home'],
		['end', 'end'],
		['return', 'enter'],
	],
	withCtrl: new Set(['up', 'down', 'left', 'right', 'pageup', 'pagedown']),
	withShift: new Set(['up', 'down', 'left', 'right', 'home']),
};
