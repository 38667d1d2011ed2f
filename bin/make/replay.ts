// Prints the frame after each action of a trace, as text, or what was told aloud: `npm run replay -- TRACE [FILE] [--size 80x24] [--last]`.
// The reader writes a trace where BRIEFING_TUI_TRACE names a file. FILE is the transcript, unless it lies where it lay then.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {ColorSupportLevel} from 'chalk';
import {renderToString} from 'ink';
import {createElement} from 'react';
import stripAnsi from 'strip-ansi';
import {createOutline} from '../../src/briefing/outline.ts';
import {withMended} from '../../src/cli/correcting.ts';
import {openBriefing} from '../../src/cli/open.ts';
import type {Opened} from '../../src/cli/opened.ts';
import {startAt} from '../../src/cli/start-at.ts';
import type {TracedAction, TraceHead} from '../../src/cli/trace.ts';
import {converterFor} from '../../src/export/briefing-in-script.ts';
import {beginAloud} from '../../src/reader/aloud.ts';
import type {Size} from '../../src/reader/layout.ts';
import {createReader, type Reader} from '../../src/reader/reader.ts';
import {createOpen, createState} from '../../src/reader/start.ts';
import type {State} from '../../src/reader/state.ts';
import type {Action} from '../../src/reader/update.ts';
import {viewOf} from '../../src/reader/view.ts';
import {loadStem} from '../../src/search/corpus/stem.ts';
import {createIndex} from '../../src/search/search.ts';
import {loadPatterns} from '../../src/search/ways/pattern.ts';
import {told, toldFirst} from '../../src/spoken/told.ts';
import {rulerOf} from '../../src/text/cells.ts';
import type {Script} from '../../src/text/script.ts';
import {frameOf} from '../../src/ui/frame.ts';
import {PromptLine} from '../../src/ui/ink/app.ts';
import {createTheme} from '../../src/ui/theme.ts';
import type {InterfaceLanguage} from '../../src/wording/languages.ts';

export interface ReplayOptions {
	/** A path or an address, in the place of the one that was opened then. */
	readonly source?: string | undefined;
	/** In the place of every size that the terminal had then. */
	readonly size?: Size | undefined;
	/** In the place of the language of the screen, and of the script that the text began in. */
	readonly language?: InterfaceLanguage | undefined;
	readonly script?: Script | undefined;
	/** Rows with the sequences that colour them, by chalk's level; 0, as text, unless it is said. */
	readonly colour?: ColorSupportLevel | undefined;
}

/** What one action led to. */
export interface Replayed {
	/** Null for the start. */
	readonly action: TracedAction | null;
	/** What the action was done to; at the start, what stands there then. */
	readonly before: State;
	/** Of the screen; of a reader that is told, what is told then. */
	readonly rows: readonly string[];
}

/** The frames of a trace, from the one that it starts with. @throws Error where the transcript is another */
export async function* replay(trace: string, options: ReplayOptions = {}): AsyncGenerator<Replayed> {
	const {source, size, colour = 0} = options;
	const [head, ...actions] = trace
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line))
		.filter(line => !('fault' in line)) as [TraceHead, ...TracedAction[]];
	const named = source === undefined ? {source: head.request.sources[0]} : {source, sample: false};
	const opened = await withMended(await openBriefing({...head.request, ...named, uncorrected: true}), head.mended);
	if (opened.briefing.source.sha256 !== head.source.sha256) throw new Error(`not the ${head.source.name} of the trace`);
	const {language = head.settings.language, script = head.settings.script} = options;
	const settings = {...head.settings, language, script};
	const reader = await readerAt({...head, size: size ?? head.size, settings}, opened);
	yield {action: null, before: reader.state(), rows: head.aloud ? toldFirst(reader.state()) : drawn(reader, colour)};
	for (const action of actions) {
		if (action.type === 'resized' && size) continue;
		const before = reader.state();
		reader.dispatch(await withLoaded(action, opened, before));
		const rows = head.aloud ? told({...before, message: null}, reader.state()) : drawn(reader, colour);
		yield {action, before, rows};
	}
}

async function readerAt(
	{request, aloud, size, settings, ground, ambiguous, kept}: TraceHead,
	opened: Opened,
): Promise<Reader> {
	const state = createState({
		front: createOpen(createOutline(opened.briefing), opened.mended),
		size,
		aloud,
		ruler: rulerOf(ambiguous),
		ground,
		settings,
	});
	// What the reader asks of its surroundings came back to it as actions: they are in the trace.
	const convert = await converterFor(opened.briefing, state.settings.script);
	const start = await startAt({...state, convert}, request, opened, kept);
	return createReader(aloud ? beginAloud(start) : start, () => {});
}

async function withLoaded(action: TracedAction, opened: Opened, {front}: State): Promise<Action> {
	switch (action.type) {
		case 'opened': {
			const {briefing} = await openBriefing({source: action.source, sample: false, encoding: undefined});
			return {...action, outline: createOutline(briefing)};
		}
		case 'corrected': {
			const {briefing} = await withMended(opened, action.mended);
			return {...action, outline: createOutline(briefing)};
		}
		case 'source read':
			return {type: action.type, text: await opened.text()};
		case 'patterns loaded':
			return {type: action.type, patterns: await loadPatterns()};
		case 'search readied': {
			const {briefing} = front.outline;
			const [stem, source] = await Promise.all([loadStem(briefing.language), opened.text()]);
			return {type: action.type, index: createIndex(briefing, {stem, source})};
		}
		case 'script loaded':
			return {...action, convert: await converterFor(front.outline.briefing, action.script)};
		default:
			return action;
	}
}

function drawn(reader: Reader, colour: ColorSupportLevel): readonly string[] {
	const view = viewOf(reader.state());
	const theme = createTheme(view.look, colour);
	const {typed} = view.status;
	const prompt = typed && createElement(PromptLine, {view, theme, typed, reader});
	const line = prompt && renderToString(prompt, {columns: view.layout.columns});
	const {rows} = frameOf(view, theme, line);
	return colour > 0 ? rows : rows.map(row => stripAnsi(row).trimEnd());
}

if (import.meta.main) {
	const {values, positionals} = parseArgs({
		options: {size: {type: 'string'}, last: {type: 'boolean'}},
		allowPositionals: true,
	});
	const [trace = '', source] = positionals;
	const [, columns, rows] = /^(\d+)x(\d+)$/.exec(values.size ?? '') ?? [];
	const size = columns ? {columns: Number(columns), rows: Number(rows)} : undefined;
	let last = '';
	for await (const {action, rows} of replay(readFileSync(trace, 'utf8'), {source, size})) {
		last = `── ${JSON.stringify(action ?? 'start')}\n${rows.join('\n')}`;
		if (!values.last) console.log(last);
	}
	if (values.last) console.log(last);
}
