import type {Key} from 'ink';
import {graphemes} from '../../text/cells.ts';

/**
 * The names of the keys in one of Ink's input events: an event may hold several characters. What is text is left out
 * unless `text` is asked for. Names as in reader/keys.ts.
 */
export function keyNames(input: string, key: Key, text: boolean): readonly string[] {
	for (const [flag, name] of named) if (key[flag]) return [key.ctrl && arrows.has(name) ? `ctrl-${name}` : name];
	if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
	if (key.ctrl || key.meta || !text) return [];
	return graphemes(input).map(character => (character === '\r' || character === '\n' ? 'enter' : character));
}

const named = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
] as const;

const arrows: ReadonlySet<string> = new Set(['up', 'down', 'left', 'right']);
