import {mkdtempSync, readFileSync, renameSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {rowsDiffering} from '../ui/emulator.ts';
import type {Stroke} from './random-keys.ts';
import {folder, ready, shell, type Terminal} from './terminal.ts';

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
	/** What was done so far. */
	readonly done: () => readonly Stroke[];
}

const redraw = '\u000C';
const interrupt = '\u0003';
/** No sign of life for so long, and the program hangs: milliseconds. */
const patience = 30_000;
/** An answer takes no longer, unless what was done before is waited with, as a paste that does not end: milliseconds. */
const pasteOver = 3000;

export async function soak(path: string): Promise<Soak> {
	const trace = join(mkdtempSync(join(folder, 'soak-')), 'trace');
	// A shell without programs: what is piped to a command at random does nothing. What is typed while an editor has the terminal is not
	// echoed: whatever stands on the other screen in the end was written by the program. Nor does Ctrl-\ quit what is left: Node ends
	// a while after all is kept, and by then nobody can hear of signals.
	const env = {PATH: folder, EDITOR: 'true', LANG: 'zh_TW.UTF-8', BRIEFING_TUI_TRACE: trace, FILE: path};
	const terminal = shell('command -p stty -echo quit undef; exec "$NODE" "$PROGRAM" "$FILE"', {
		columns: 100,
		rows: 30,
		env,
	});
	await terminal.see(ready);
	const strokes: Stroke[] = [];
	const failed = (what: string): SoakFailure => {
		const kept = join(mkdtempSync(join(tmpdir(), 'briefing-tui-soak-')), 'trace');
		renameSync(trace, kept);
		return {what: `${what}\nfor npm run replay: ${kept}`, strokes: [...strokes]};
	};

	/** Also where something else happened meanwhile, so that it was looked at too soon. */
	const look = async (): Promise<SoakFailure | null> => {
		for (let tries = 0; tries < 20; tries++) {
			if (!(await still(terminal))) return failed('it does not come to rest');
			if (!terminal.runs()) return null;
			const stood = terminal.cells();
			const before = statSync(trace).size;
			const redrawn = terminal.redrawn();
			terminal.press(redraw);
			const both = await Promise.race([redrawn, pause(pasteOver)]);
			if (!both) continue;
			const since = String(readFileSync(trace).subarray(before));
			// An editor may have been opened late, and have given the screen back.
			if (!since.startsWith(redrawAsked)) continue;
			const painted = rowsDiffering(both.stood, both.drawn);
			if (painted !== null) return failed(`painted is not what is drawn anew: ${painted}`);
			if (since !== redrawAsked) continue;
			// A message, or a number before a command, ends with the next key.
			const told = rowsDiffering(stood.slice(0, -1), both.drawn.slice(0, -1));
			if (told !== null) return failed(`no frame came of the state that is: ${told}`);
			const {alternate, modes} = terminal.screen();
			if (!alternate) return failed('it has left its screen');
			return modes.includes('bracketed paste') ? null : failed(`the modes are ${modes}`);
		}
		return failed('it does not answer');
	};

	/** Whether it has ended as it should, and the terminal is as it was. */
	const given = async (): Promise<SoakFailure | null> => {
		const code = await Promise.race([terminal.exited, pause(patience)]);
		const {alternate, modes, cursor, text} = terminal.screen();
		if (code !== 0 && code !== 130) return failed(`it ends with ${code}; the screen is\n${text}`);
		const left = [...modes, ...(alternate ? ['its screen'] : []), ...(cursor.visible ? [] : ['hidden cursor'])];
		if (left.length > 0) return failed(`left behind: ${left}`);
		return text.trim() === '' ? null : failed(`written to the shell: ${text.trim()}`);
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
			return failure || terminal.runs() ? failure : given();
		},
		leave: async () => {
			// What lies over the text is left first, one at each.
			for (let tries = 0; terminal.runs() && tries < 20; tries += 1) {
				terminal.press(interrupt);
				await still(terminal);
			}
			return given();
		},
		runs: terminal.runs,
		done: () => strokes,
	};
}

/** As a line of a trace. */
const redrawAsked = `${JSON.stringify({type: 'key', key: 'ctrl-l'})}\n`;

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Waits until the program neither writes nor works nor lends the terminal. False where it never does. */
async function still(terminal: Terminal): Promise<boolean> {
	const until = performance.now() + patience;
	let last = '';
	for (let quiet = 0; quiet < 6 && terminal.runs(); ) {
		if (performance.now() > until) return false;
		await pause(15);
		const now = `${terminal.output().length} ${work(terminal.pid)}`;
		// While an editor has the terminal, what stands there is not ours.
		quiet = terminal.screen().alternate && now === last ? quiet + 1 : 0;
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
