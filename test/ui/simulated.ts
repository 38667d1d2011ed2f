import {EventEmitter} from 'node:events';
import type {WriteStream} from 'node:tty';
import {isDeepStrictEqual} from 'node:util';
import type {ColorSupportLevel} from 'chalk';
import {createOutline, type Outline} from '../../src/briefing/outline.ts';
import {carryOut, type World} from '../../src/cli/effects.ts';
import {createKeeper} from '../../src/cli/keeping.ts';
import type {Opened} from '../../src/cli/opened.ts';
import {createOpenedSources} from '../../src/cli/opened-sources.ts';
import {groundByAnswer} from '../../src/cli/terminal.ts';
import {readAhead} from '../../src/reader/ahead.ts';
import {flowOf} from '../../src/reader/current.ts';
import type {Effect} from '../../src/reader/effect.ts';
import {breakAll, type Flow} from '../../src/reader/flow.ts';
import type {Rows, Size} from '../../src/reader/layout.ts';
import {promptText} from '../../src/reader/prompt.ts';
import {createReader, type Reader} from '../../src/reader/reader.ts';
import type {View} from '../../src/reader/shown.ts';
import {createOpen, createState} from '../../src/reader/start.ts';
import type {State} from '../../src/reader/state.ts';
import type {Action} from '../../src/reader/update.ts';
import {viewOf} from '../../src/reader/view.ts';
import {loadStem} from '../../src/search/corpus/stem.ts';
import {createIndex, warmUp} from '../../src/search/search.ts';
import type {Cells, Ruler} from '../../src/text/cells.ts';
import {type Frame, frameOf} from '../../src/ui/frame.ts';
import {Display} from '../../src/ui/ink/display.ts';
import {KeyStream, pastedIn} from '../../src/ui/ink/key-stream.ts';
import {namesOf} from '../../src/ui/ink/plain-keys.ts';
import {Pointer} from '../../src/ui/ink/pointer.ts';
import {Painter} from '../../src/ui/painter.ts';
import {pointedAt} from '../../src/ui/pointed-at.ts';
import {createTheme} from '../../src/ui/theme.ts';
import type {Stroke} from '../terminal/random-keys.ts';
import {type Emulator, emulator, rowsDiffering} from './emulator.ts';

/** What happens to a reader: somebody does something, or so many steps are done of what goes on besides. */
export type Happening = Stroke | {readonly goesOn: number};

export interface Simulation {
	/** What is read, and what is named to be read besides. */
	readonly opened: readonly [Opened, ...Opened[]];
	readonly size: Size;
	readonly ruler: Ruler;
	readonly colour: ColorSupportLevel;
	/** How many cells the terminal gives to a code point; as xterm does, unless told. */
	readonly widths?: ((code: number) => Cells) | undefined;
}

/**
 * The reader on an emulated terminal, without Ink, a process or a clock: what a program waits for (the reading of a file, an
 * idle moment, the news of another size, an editor that is closed) is done when it is told to go on. So the same happenings lead to the same.
 */
export class Simulated {
	readonly #simulation: Simulation;
	readonly #terminal: Emulator;
	readonly #written: Written;
	readonly #display: Display;
	readonly #reader: Reader;
	readonly #world: World;
	readonly #stream: KeyStream;
	readonly #pointer = new Pointer();
	/** What was asked for and is not done yet. */
	readonly #waiting: (() => Promise<void> | void)[] = [];
	/** What is done a step at a time while nobody presses a key. */
	readonly #idle: Generator<void>[] = [];
	#frame: Frame;

	static async begin(simulation: Simulation): Promise<Simulated> {
		return new Simulated(simulation, await emulator(simulation.size, simulation.widths));
	}

	private constructor(simulation: Simulation, terminal: Emulator) {
		const {opened, size, ruler} = simulation;
		this.#simulation = simulation;
		this.#terminal = terminal;
		this.#written = new Written(size);
		this.#display = new Display(this.#written as unknown as WriteStream, true);
		this.#reader = createReader(
			firstState(opened, size, ruler),
			effect => void this.#waiting.push(() => this.#carryOut(effect)),
		);
		this.#world = {
			reader: this.#reader,
			sources: createOpenedSources(opened[0]),
			keeper: createKeeper(null),
			mounted: new Promise(() => {}),
		};
		this.#stream = new KeyStream(answer => this.#hear(answer));
		this.#frame = frameAt(this.#reader.state(), simulation.colour);
		this.#display.enter();
		this.#display.show(this.#frame);
		this.#reader.subscribe(this.#show);
		this.#reader.subscribe(this.#lookAhead);
		this.#lookAhead();
	}

	async happens(happening: Happening): Promise<void> {
		if ('press' in happening) this.#press(this.#stream.take(happening.press));
		else if ('wait' in happening) this.#press(this.#stream.end());
		else if ('resize' in happening) await this.#resize(...happening.resize);
		else for (let step = 0; step < happening.goesOn; step++) await this.#goOn();
	}

	/** What is not as it should be once all has been done that was waited for; null where nothing is. */
	async wrong(): Promise<string | null> {
		while (this.#waiting.length > 0 || this.#stream.unfinished) await this.#goOn();
		await this.#draw();
		const {colour, widths} = this.#simulation;
		const anew = frameAt({...this.#reader.state()}, colour);
		if (!isDeepStrictEqual(this.#frame, anew))
			return `no frame came of the state that is: ${framesDiffering(this.#frame, anew)}`;
		const other = await emulator(this.#written, widths);
		await other.write(new Painter().paint(this.#frame));
		const [stands, drawn] = [this.#terminal.seen(), other.seen()];
		other.dispose();
		const differ = rowsDiffering(stands.cells, drawn.cells);
		if (differ !== null || isDeepStrictEqual(stands.cursor, drawn.cursor)) return differ;
		return `the cursor is at ${JSON.stringify(stands.cursor)}, and drawn at ${JSON.stringify(drawn.cursor)}`;
	}

	close(): void {
		this.#terminal.dispose();
	}

	readonly #show = (): void => {
		this.#frame = frameAt(this.#reader.state(), this.#simulation.colour);
		this.#display.show(this.#frame);
	};

	#drawAnew(): void {
		this.#display.forget();
		this.#show();
	}

	#draw(): Promise<void> {
		return this.#terminal.write(this.#written.taken());
	}

	#press(sent: readonly string[]): void {
		for (const key of sent) {
			const pasted = pastedIn(key);
			const event = this.#pointer.take(key);
			const target = event && pointedAt(viewOf(this.#reader.state()), event.at);
			if (pasted !== undefined) this.#reader.dispatch({type: 'pasted', text: pasted});
			else if (event) this.#reader.dispatch({type: 'pointed', does: event.does, target: target ?? null});
			else if (event === undefined)
				for (const action of typed(this.#reader.state(), key)) this.#reader.dispatch(action);
		}
	}

	#hear(answer: string): void {
		const {ruler, widths} = this.#simulation;
		const told = toldBy(answer, this.#reader.state());
		// A terminal that gives cells as it likes has told so at once.
		this.#reader.dispatch({type: 'terminal told', ...told, ...(widths && {ambiguous: ruler.ambiguous})});
	}

	/** The terminal has another size at once, of which the program hears later. */
	async #resize(columns: Cells, rows: Rows): Promise<void> {
		await this.#draw();
		Object.assign(this.#written, {columns, rows});
		this.#terminal.resize({columns, rows});
		this.#waiting.push(() => {
			const {columns, rows} = this.#written;
			this.#reader.dispatch({type: 'resized', size: {columns, rows}});
			this.#drawAnew();
		});
	}

	async #goOn(): Promise<void> {
		if (this.#stream.unfinished) this.#press(this.#stream.end());
		const next = this.#waiting.shift();
		if (next) return next();
		const work = this.#idle.shift();
		if (work && !work.next().done) this.#idle.push(work);
	}

	#carryOut(effect: Effect): Promise<void> | void {
		switch (effect.do) {
			case 'quit':
				return;
			case 'redraw':
				return this.#drawAnew();
			case 'edit':
			case 'suspend':
				return this.#lend();
			case 'open': {
				const other = this.#simulation.opened.find(({again}) => again === effect.source);
				return other ? this.#open(other) : carryOut(effect, this.#world);
			}
			case 'pipe':
				return this.#reader.dispatch({type: 'shown', title: effect.command, text: 'what\tit\nanswers'});
			case 'copy':
			case 'copy clip':
			case 'report corrections':
			case 'write':
			case 'write clips':
			case 'export':
				return this.#reader.dispatch({type: 'told', message: {id: 'running', about: effect.do}});
			default:
				return carryOut(effect, this.#world);
		}
	}

	#lend(): void {
		if (!this.#display.isOurs) return;
		this.#display.write(inkLeaves);
		this.#written.write('\u001B[2J\u001B[31mof others\r\n');
		this.#waiting.push(() => {
			this.#display.write(inkEnters);
			this.#drawAnew();
		});
	}

	#open(other: Opened): void {
		const {sources, keeper} = this.#world;
		sources.add(other);
		this.#reader.dispatch({
			type: 'opened',
			source: other.again ?? '',
			outline: createOutline(other.briefing),
			mended: other.mended,
			kept: keeper.kept(''),
		});
	}

	#last: Partial<Record<'flow' | 'outline' | 'index', unknown>> = {};

	/** As cli/keys-taken.ts and cli/ready-search.ts have it done. */
	readonly #lookAhead = (): void => {
		const state = this.#reader.state();
		const {outline, index} = state.front;
		const flow = flowOf(state);
		const before = this.#last;
		this.#last = {flow, outline, index};
		if (flow !== before.flow && !flow.counted()) this.#idle.push(this.#count(flow));
		if (outline !== before.outline) this.#idle.push(readAhead(outline));
		if (index && index !== before.index) this.#idle.push(warmUp(index));
		if (!index && outline !== before.outline) this.#waiting.push(() => this.#readySearch(outline));
	};

	*#count(flow: Flow): Generator<void> {
		for (const _ of breakAll(flow)) {
			yield;
			if (flow !== flowOf(this.#reader.state())) break;
		}
		if (flow.counted()) this.#reader.dispatch({type: 'rows counted'});
	}

	async #readySearch({briefing}: Outline): Promise<void> {
		const source = this.#world.sources.of(briefing).text();
		const means = {stem: await loadStem(briefing.language), source: await source};
		this.#reader.dispatch({type: 'search readied', index: createIndex(briefing, means)});
	}
}

/** The side of a terminal that is written to. */
class Written extends EventEmitter {
	columns: Cells;
	rows: Rows;
	#text = '';

	constructor({columns, rows}: Size) {
		super();
		this.columns = columns;
		this.rows = rows;
	}

	write(text: string, written?: () => void): boolean {
		this.#text += text;
		written?.();
		return true;
	}

	/** What was written since it was taken last. */
	taken(): string {
		const text = this.#text;
		this.#text = '';
		return text;
	}
}

const inkEnters = '\u001B[?1049h';
const inkLeaves = '\u001B[?1049l';

/** The rows that one of two frames alone has. */
function framesDiffering(one: Frame, other: Frame): string {
	const alone = one.rows.flatMap((row, at) => (row === other.rows[at] ? [] : [[at, row, other.rows[at]]]));
	return JSON.stringify(alone.length > 0 ? alone : [one.cursor, other.cursor]);
}

function firstState(opened: Simulation['opened'], size: Size, ruler: Ruler): State {
	const files = opened.map(({again, briefing: {source}}) => ({source: again, ...source}));
	return createState({front: createOpen(createOutline(opened[0].briefing)), size, ruler, files});
}

function frameAt(state: State, colour: ColorSupportLevel): Frame {
	const view = viewOf(state);
	return frameOf(view, createTheme(view.look, colour), typedLine(view));
}

/** What Ink draws of a line that is typed, as far as it makes a difference to the painter. */
function typedLine({status: {typed}, layout, ruler}: View): string | null {
	return typed && ruler.take(typed.mark + (promptText(typed.prompt) || typed.placeholder), layout.columns);
}

function typed(state: State, key: string): readonly Action[] {
	const {mode} = state;
	const isText = !/[\u0000-\u001F\u007F]/.test(key);
	if (isText && 'prompt' in mode) return [{type: 'typed', before: mode.prompt.before + key}];
	return namesOf(key).map(name => ({type: 'key', key: name}));
}

/** An answer that tells where the cursor is tells how wide the terminal draws. */
function toldBy(answer: string, {ground, ruler}: State): Pick<State, 'ground'> & Pick<Ruler, 'ambiguous'> {
	const column = /^\u001B\[\d+;(\d+)R$/.exec(answer)?.[1];
	const ambiguous = column === undefined ? ruler.ambiguous : column === '3' ? 2 : 1;
	return {ground: groundByAnswer(answer) ?? ground, ambiguous};
}
