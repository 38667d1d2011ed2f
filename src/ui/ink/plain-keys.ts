import {graphemes} from '../../text/cells.ts';
import {nameOf} from './keyboard.ts';

/** The names of the keys in what a terminal has sent in one piece, where Ink is not there to tell them. As in reader/keys.ts. */
export function namesOf(sent: string, keys = plainKeys): readonly string[] {
	const name = nameOf(sent) ?? keys.get(sent);
	if (name !== undefined) return [name];
	return sent.startsWith('\u001B') ? [] : graphemes(sent);
}

/** What is sent for keys that are neither text nor a function key: by xterm, the Linux console and rxvt. */
export const plainKeys: ReadonlyMap<string, string> = new Map([
	['\r', 'enter'],
	['\t', 'tab'],
	['\u001B[Z', 'shift-tab'],
	...[
		['A', 'up'],
		['B', 'down'],
		['C', 'right'],
		['D', 'left'],
		['H', 'home'],
		['F', 'end'],
	].flatMap(([letter, name]): [string, string][] => [
		[`\u001B[${letter}`, name!],
		[`\u001BO${letter}`, name!],
		[`\u001B[1;2${letter}`, `shift-${name}`],
		[`\u001B[1;5${letter}`, `ctrl-${name}`],
	]),
	...[
		['1', 'home'],
		['4', 'end'],
		['5', 'pageup'],
		['6', 'pagedown'],
		['7', 'home'],
		['8', 'end'],
	].flatMap(([code, name]): [string, string][] => [
		[`\u001B[${code}~`, name!],
		[`\u001B[${code};5~`, `ctrl-${name}`],
	]),
]);
