import chalk, {type ColorSupportLevel} from 'chalk';
import {createOutline} from '../briefing/outline.ts';
import type {Size} from '../reader/layout.ts';
import {createReader, type Reader} from '../reader/reader.ts';
import {createOpen, createState, withSettings} from '../reader/state.ts';
import {viewOf} from '../reader/view.ts';
import {holdsPattern} from '../search/query.ts';
import {warmUp} from '../search/search.ts';
import {rulerOf} from '../text/cells.ts';
import {firstFrame} from '../ui/first-frame.ts';
import type {Mounted} from '../ui/ink/mount.ts';
import {createTheme} from '../ui/theme.ts';
import {type InterfaceLanguage, languageBeside} from '../wording/languages.ts';
import type {ReadOptions, Request} from './arguments.ts';
import {carryOut} from './effects.ts';
import {guardTerminal} from './guard.ts';
import {openBriefing} from './open.ts';
import {startAt} from './start-at.ts';
import {askTerminal} from './terminal.ts';
import {openTrace} from './trace.ts';

/** Opens the reader on the terminal and gives the exit code back once it is left. @throws Failure */
export async function readInTerminal(
	request: Extract<Request, {kind: 'read'}>,
	asked?: InterfaceLanguage,
): Promise<number> {
	const trace = openTrace(process.env['BRIEFING_TUI_TRACE']);
	const opened = await openBriefing(request, asked);
	const patterns = holdsPattern(request.search ?? '') ? await loadPatterns() : null;
	const front = createOpen(createOutline(opened.briefing));
	const language = languageBeside(asked, opened.briefing.language);
	const initial = startAt(createState({front, size: size(), settings: {language}, patterns}), request, opened);

	const guard = guardTerminal();
	const facts = await askTerminal(guard.keys, process.stdout);
	const theme = request.theme ?? facts.background ?? 'dark';
	const ruler = rulerOf(request.ambiguous ?? facts.ambiguous);
	const mounted = Promise.withResolvers<Mounted>();
	const reader: Reader = trace(
		createReader(
			{...withSettings(initial, {theme}), size: size(), ruler},
			effect => void carryOut(effect, {reader, opened, mounted: mounted.promise}),
		),
		{source: opened.briefing.source, request, size: size(), language, theme, ambiguous: ruler.ambiguous},
	);
	const colour = colourLevel(request);
	process.stdout.write(firstFrame(viewOf(reader.state()), createTheme(theme, colour)));
	process.stdout.on('resize', () => reader.dispatch({type: 'resized', size: size()}));

	const {mount} = await import('../ui/ink/mount.ts');
	const screen = await mount({
		reader,
		keys: guard.keys,
		screen: process.stdout,
		colour,
		ruler,
		typedAhead: facts.typedAhead,
	});
	mounted.resolve(screen);
	guard.release();
	void whileIdle(warmUp(front.index));
	return screen.left.finally(guard.close);
}

const size = (): Size => ({columns: process.stdout.columns, rows: process.stdout.rows});

async function loadPatterns() {
	return (await import('../search/ways/pattern.ts')).loadPatterns();
}

/** NO_COLOR (no-color.org) counts when it is not empty; chalk itself knows FORCE_COLOR and TERM. */
const colourLevel = ({colour}: ReadOptions): ColorSupportLevel =>
	!colour || process.env['NO_COLOR'] ? 0 : chalk.level;

/** Goes on with work of which nobody waits for the end, a step at a time, so that keys come first. */
async function whileIdle(work: Generator<void>): Promise<void> {
	for (const _ of work) await new Promise(resolve => setTimeout(resolve, 20).unref());
}
