import {readFileSync} from 'node:fs';
import {leaveScreen} from '../../src/ui/control.ts';
import type {Stroke} from './random-keys.ts';
import {folder, open, ready, type Terminal} from './terminal.ts';

/** What was not right, and what had been done up to there. */
export interface SoakFailure {
	readonly what: string;
	readonly strokes: readonly Stroke[];
}

/** The reader of one transcript, in a terminal that things happen to. */
export interface Soak {
	/** Does some strokes and looks whether what stands on the screen is what the program draws anew; null where it is. */
	readonly go: (strokes: readonly Stroke[]) => Promise<SoakFailure | null>;
	/** Leaves the reader; null where the terminal is as it was. */
	readonly leave: () => Promise<SoakFailure | null>;
	/** Whether nothing of what was done has led out of it. */
	readonly runs: () => boolean;
	/** How often the last row alone was another: a message, or a number before a command, ends with the next key. */
	readonly told: () => number;
}

const redraw = '\u000C';
const interrupt = '\u0003';
/** No sign of life for so long, and the program hangs: milliseconds. */
const patience = 30_000;

export async function soak(path: string): Promise<Soak> {
	// A shell without programs: what is piped to a command at random does nothing.
	const env = {PATH: folder, EDITOR: 'true', LANG: 'zh_TW.UTF-8'};
	const terminal = open([path], {columns: 100, rows: 30, env});
	await terminal.see(ready);
	const strokes: Stroke[] = [];
	let told = 0;
	const failed = (what: string): SoakFailure => ({what, strokes: [...strokes]});

	const look = async (): Promise<SoakFailure | null> => {
		if (!(await still(terminal))) return failed('it does not come to rest');
		const stood = terminal.cells();
		terminal.press(redraw);
		if (!(await still(terminal, terminal.output().length))) return failed('it does not answer');
		const drawn = terminal.cells();
		const differ = stood.flatMap((row, y) => (row === drawn[y] ? [] : [y]));
		if (differ.length === 1 && differ[0] === stood.length - 1) told += 1;
		else if (differ.length > 0) return failed(compared(stood, drawn, differ));
		const {alternate, modes} = terminal.screen();
		if (!alternate) return failed('it has left its screen');
		return modes.includes('bracketed paste') ? null : failed(`the modes are ${modes}`);
	};

	/** Whether it has ended as it should, and the terminal is as it was; keys that come after that are echoed there. */
	const given = async (clean: boolean): Promise<SoakFailure | null> => {
		const code = await Promise.race([terminal.exited, pause(patience)]);
		const {alternate, modes, cursor, text} = terminal.screen();
		if (code !== 0 && code !== 130) return failed(`it ends with ${code}; the screen is\n${text}`);
		const left = [...modes, ...(alternate ? ['its screen'] : []), ...(cursor.visible ? [] : ['hidden cursor'])];
		if (left.length > 0) return failed(`left behind: ${left}`);
		// An interrupt that came after the last look is echoed.
		const written = text.replaceAll('^C', '').trim();
		return written === '' || !clean ? null : failed(`written to the shell: ${written}`);
	};

	return {
		go: async some => {
			for (const stroke of some) {
				if (!terminal.runs()) break;
				strokes.push(stroke);
				if ('press' in stroke) terminal.press(stroke.press);
				else if ('resize' in stroke) terminal.resize(...stroke.resize);
				else await pause(stroke.wait);
				// What comes in one write may be read in one: some keys are, some not.
				if (strokes.length % 5 === 0) await pause(2);
			}
			const failure = await look();
			return terminal.runs() ? failure : given(false);
		},
		leave: async () => {
			// Keys that came after one that led out of it, or while an editor had the terminal, were echoed there.
			const clean = terminal.runs() && !terminal.output().includes(leaveScreen);
			// What lies over the text is left first, one at each.
			for (let tries = 0; terminal.runs() && tries < 20; tries += 1) {
				terminal.press(interrupt);
				await still(terminal);
			}
			return given(clean);
		},
		runs: terminal.runs,
		told: () => told,
	};
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/**
 * Waits until the program neither writes nor works, for longer than it waits itself for the rest of a sequence; where
 * `from` is given, only after it has written more than that. False where it never does.
 */
async function still(terminal: Terminal, from = -1): Promise<boolean> {
	const until = performance.now() + patience;
	let last = '';
	for (let quiet = 0; quiet < 6 && terminal.runs(); ) {
		if (performance.now() > until) return false;
		await pause(15);
		const now = `${terminal.output().length} ${work(terminal.pid)}`;
		// While an editor has the terminal, what stands there is not ours.
		const ours = terminal.screen().alternate;
		quiet = ours && now === last && terminal.output().length > from ? quiet + 1 : 0;
		last = now;
	}
	await terminal.wall('');
	return true;
}

/** What a process has worked, and whether it waits for its turn, which nobody can tell where there is no /proc. */
function work(pid: number): string {
	try {
		const [state = '', ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
		// A process that is about to run is never still.
		return state === 'R' ? `${Math.random()}` : `${fields[10]} ${fields[11]}`;
	} catch {
		return '';
	}
}

function compared(stood: readonly string[], drawn: readonly string[], differ: readonly number[]): string {
	const plain = (row = ''): string =>
		row
			.split('|')
			.map(cell => cell.replace(/-?\d+(?:,-?\d+)*$/, ''))
			.join('')
			.trimEnd();
	const rows = differ.slice(0, 3).map(y => `row ${y}\n  stood ${plain(stood[y])}\n  drawn ${plain(drawn[y])}`);
	return `${differ.length} rows are not as they are drawn anew:\n${rows.join('\n')}`;
}
