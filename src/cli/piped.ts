import {type ChildProcess, spawn} from 'node:child_process';
import type {Briefing} from '../briefing/briefing.ts';
import {createOutline} from '../briefing/outline.ts';
import {quotationFrom} from '../export/quotation.ts';
import type {Effect} from '../reader/effect.ts';
import type {State} from '../reader/state.ts';
import type {Action} from '../reader/update.ts';
import {wordingIn} from '../wording/languages.ts';
import {textOf} from './copied.ts';

/** A command that takes longer is stopped: milliseconds. */
const patience = 30_000;
/** One that says more is too: bytes. */
const most = 2 ** 20;

/** Gives words, as they are printed, to a command of the shell; the action shows what it says and how it ends. Never rejects. */
export async function piped(
	{stretches, command, as}: Extract<Effect, {do: 'pipe'}>,
	briefing: Briefing,
	state: State,
): Promise<Action> {
	const quotation = quotationFrom(createOutline(briefing), stretches);
	const {screen} = wordingIn(state.settings.language);
	const {said, end} = await answerOf(command, `${quotation ? textOf(quotation, as, state).trimEnd() : ''}\n`);
	const title = screen.answered(command, typeof end === 'number' ? screen.ended(end) : screen.stopped);
	if (said.trim() !== '') return {type: 'shown', title, text: said};
	return {type: 'told', message: end === 0 ? {id: 'ranWell', about: command} : {id: 'ranBadly', about: title}};
}

interface CommandAnswer {
	/** What it wrote, errors too. */
	readonly said: string;
	/** Its exit code; what the shell itself gives where there is no such command. */
	readonly end: number | 'stopped';
}

function answerOf(command: string, input: string): Promise<CommandAnswer> {
	return new Promise(resolve => {
		// In a group of its own, it can be stopped with all that it has started; there it cannot read from the terminal either.
		const child = spawn(command, {shell: true, stdio: 'pipe', detached: process.platform !== 'win32'});
		const stop = (): void => stopGroup(child);
		const timer = setTimeout(stop, patience);
		const chunks: Buffer[] = [];
		let length = 0;
		const hear = (chunk: Buffer): void => {
			chunks.push(chunk);
			length += chunk.length;
			if (length > most) stop();
		};
		const answer = (end: CommandAnswer['end']): void => {
			clearTimeout(timer);
			resolve({said: Buffer.concat(chunks).toString('utf8').slice(0, most), end});
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.on('error', error => {
			chunks.push(Buffer.from(error.message));
			answer(127);
		});
		child.on('close', code => answer(code ?? 'stopped'));
		// A command need not read what it is given.
		child.stdin.on('error', () => {});
		child.stdin.end(input);
	});
}

/** Where a group cannot be told of (on Windows, or as it has just ended), the first of it alone. */
function stopGroup(child: ChildProcess): void {
	try {
		process.kill(-child.pid!, 'SIGTERM');
	} catch {
		child.kill();
	}
}
