// Makes a recording of a session out of its trace: an asciicast (version 2), which `asciinema play` shows, with a line under each
// frame that tells which key led to it.
import {commandOf} from '../../src/reader/commands/commands.ts';
import {keyCap} from '../../src/reader/keys.ts';
import type {State} from '../../src/reader/state.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {type Replayed, type ReplayOptions, replay} from './replay.ts';

/** What stands on the screen until the next key. */
export interface RecordedFrame {
	/** How long it stands: seconds. */
	readonly stands: number;
	/** Those of the reader, an empty one, and what was pressed. */
	readonly rows: readonly string[];
}

/** The frames of a session after each of its keys, each standing as long as one takes to see what is new in it. */
export async function recorded(trace: string, options: ReplayOptions): Promise<readonly RecordedFrame[]> {
	const shown: Replayed[] = [];
	for await (const {action, before, rows} of replay(trace, {...options, colour: 3})) {
		const last = shown.at(-1);
		// What comes back to the reader from its surroundings belongs to the key before.
		if (!last || action?.type === 'key' || action?.type === 'typed') shown.push({action, before, rows});
		else shown[shown.length - 1] = {...last, rows};
	}
	return shown.map(({action, before, rows}, i) => ({
		stands: secondsFor(shown, i),
		rows: [...rows, '', pressed(action, before)],
	}));
}

/** Seconds: one types faster than one reads, and a key is pressed again by whoever passes on. */
function secondsFor(shown: readonly Replayed[], i: number): number {
	const [now, next] = [shown[i]!.action, shown[i + 1]?.action];
	if (next?.type === 'typed') return 0.4;
	if (now?.type === 'key' && next?.type === 'key' && now.key === next.key) return 0.9;
	const before = shown[i - 1]?.rows ?? [];
	const fresh = shown[i]!.rows.filter((row, at) => row !== before[at]).length;
	return Math.min(3, 1.2 + fresh * 0.08);
}

/** A key, or what is typed so far, and what it does, in the words of the help. */
function pressed(action: Replayed['action'], before: State): string {
	const {mode, settings} = before;
	const {commands, screen} = wordingIn(settings.language);
	if (action?.type === 'typed')
		return told(action.before, mode.kind === 'search' ? screen.typeToSearch : screen.typeToFilter);
	if (action?.type !== 'key') return told('briefing-tui', '');
	const command = commandOf(before, action.key);
	return told(keyCap(action.key), command ? commands[command.id] : '');
}

const told = (keys: string, title: string): string => ` \u001B[7m ${keys} \u001B[0m  ${title}`;

/** The frames as an asciicast of a terminal with so many columns. */
export function asciicast(frames: readonly RecordedFrame[], columns: number, title: string): string {
	const head = {version: 2, width: columns, height: frames[0]?.rows.length ?? 0, title, env: {TERM: 'xterm-256color'}};
	let at = 0;
	const events = drawings(frames).map((drawing, i) => {
		const event = [Number(at.toFixed(2)), 'o', drawing];
		at += frames[i]!.stands;
		return event;
	});
	// The last frame stands too: a player ends with the last event.
	const end = [Number(at.toFixed(2)), 'o', '\u001B[0m'];
	return `${[head, ...events, end].map(line => JSON.stringify(line)).join('\n')}\n`;
}

/** What draws each frame upon the one before: the rows that differ. A row is erased first: erasing behind a full one takes its last cell. */
export function drawings(frames: readonly RecordedFrame[]): readonly string[] {
	return frames.map(({rows}, i) => {
		const before = frames[i - 1]?.rows;
		const fresh = rows.map((row, at) => (row === before?.[at] ? '' : `\u001B[${at + 1};1H\u001B[2K${row}\u001B[0m`));
		return `${before ? '' : '\u001B[?25l\u001B[2J'}${fresh.join('')}`;
	});
}
