import {onlyReads, readingView} from '../reader/reading-view.ts';
import {isGround} from '../reader/theme-names.ts';
import {rulerOf} from '../text/cells.ts';
import {sizeOf} from '../ui/control.ts';
import {frameOf} from '../ui/frame.ts';
import {Display} from '../ui/ink/display.ts';
import {createTheme} from '../ui/theme.ts';
import type {InterfaceLanguage} from '../wording/languages.ts';
import {begin} from './begun.ts';
import {colourLevel} from './colour.ts';
import type {ConfigFile} from './config-file.ts';
import {type Guard, guardTerminal} from './guard.ts';
import type {ReadOptions, ReadRequest} from './request.ts';
import {askTerminal, type TerminalFacts} from './terminal.ts';
import {openTrace} from './trace.ts';

/** Opens the reader on the terminal and gives the exit code back once it is left. @throws Failure */
export async function readInTerminal(
	request: ReadRequest,
	file: ConfigFile,
	asked?: InterfaceLanguage,
): Promise<number> {
	let guard: Guard | undefined;
	const take = (): Guard => {
		guard = guardTerminal();
		return guard;
	};
	try {
		return await readGuarded(take, request, file, asked);
	} finally {
		guard?.close();
	}
}

/** @param take takes the terminal, once all is there that is to be shown */
async function readGuarded(
	take: () => Guard,
	request: ReadRequest,
	file: ConfigFile,
	asked: InterfaceLanguage | undefined,
): Promise<number> {
	const trace = openTrace(process.env['BRIEFING_TUI_TRACE']);
	const begun = await begin(request, file, asked, {size: sizeOf(process.stdout), aloud: false});

	const guard = take();
	const fault = firstFault();
	const terminal = await askTerminal(guard.keys, process.stdout, process.env);
	const told = (): TerminalFacts => asAsked(request, terminal.facts());
	const {ground, ambiguous} = told();
	const state = {...begun.state, size: sizeOf(process.stdout), ground, ruler: rulerOf(ambiguous)};
	const colour = colourLevel(request.colour);
	const view = onlyReads(state) ? readingView(state) : (await import('../reader/view.ts')).viewOf(state);
	const display = new Display(process.stdout, request.mouse ?? true);
	display.enter();
	display.show(frameOf(view, createTheme(view.look, colour), null));
	// Until keys are taken nobody else hears of it: the frame that comes with them is drawn anew then.
	process.on('SIGWINCH', () => display.forget());

	const {takeKeys} = await import('./keys-taken.ts');
	return takeKeys({request, begun, state, trace, guard, terminal, told, display, colour, fault});
}

/** Rejects with the first error that nobody has caught; such a one would end the program with the screen still drawn upon. */
function firstFault(): Promise<never> {
	const {promise, reject} = Promise.withResolvers<never>();
	promise.catch(() => {});
	process.removeAllListeners('uncaughtException');
	process.on('uncaughtException', reject);
	return promise;
}

/** What one says of the terminal counts for more than what it says itself. */
const asAsked = ({theme, ambiguous}: ReadOptions, facts: TerminalFacts): TerminalFacts => ({
	ambiguous: ambiguous ?? facts.ambiguous,
	ground: theme && isGround(theme) ? theme : facts.ground,
});
