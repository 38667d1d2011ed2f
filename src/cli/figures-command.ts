import type {Briefing} from '../briefing/briefing.ts';
import {createOutline} from '../briefing/outline.ts';
import {figuresTable, figuresText} from '../export/figures-text.ts';
import {namesIn} from '../export/names.ts';
import {speakerNamed} from '../export/part-named.ts';
import {besideFile} from '../export/table.ts';
import type {Figure} from '../figures/figure.ts';
import {figuresOf, readsFigures} from '../figures/figures.ts';
import {figureOrders} from '../figures/order.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import {Failure} from './failure.ts';
import {areMany, exitCode, openEach, type WhichSource} from './open-many.ts';
import {type PrintedRows, printRows, printRowsOfEach} from './print-rows.ts';
import type {Request} from './request.ts';
import {tell} from './tell.ts';

type FiguresRequest = Extract<Request, {kind: 'figures'}>;

const document = {schema: 'briefing-tui/figures/1', name: 'figures'};

/**
 * Sorted over all briefings that are named. Exit code 1 when there are none; where there are no rules for the language of one,
 * that is said. @throws Failure for a speaker that none of these holds
 */
export async function figuresCommand(request: FiguresRequest, language?: InterfaceLanguage): Promise<number> {
	const {order, sources} = request;
	const asked = figuresAsked(request, language);
	const code = await (order !== 'place' && areMany(sources)
		? printOverAll(request, asked, language)
		: printOfEach(request, asked, language));
	asked.check();
	return code;
}

interface FiguresAsked {
	/** @throws Failure where the speaker may be several */
	readonly of: (briefing: Briefing) => readonly Figure[];
	/** @throws Failure where no briefing holds the speaker */
	readonly check: () => void;
}

function figuresAsked({speaker, sources}: FiguresRequest, language: InterfaceLanguage | undefined): FiguresAsked {
	const isOneOfMany = areMany(sources);
	let [unknown, isKnown]: [Failure | null, boolean] = [null, false];
	const read = (briefing: Briefing): readonly Figure[] => {
		const figures = figuresOf(briefing);
		const {figuresUnread} = wordingIn(language ?? 'en').messages;
		if (figures.length === 0 && !readsFigures(briefing))
			tell(isOneOfMany ? `${briefing.source.name}: ${figuresUnread}` : figuresUnread);
		return figures;
	};
	const of = (briefing: Briefing): readonly Figure[] => {
		if (speaker === undefined) return read(briefing);
		const named = speakerNamed(createOutline(briefing), speaker);
		if ('trouble' in named) {
			const failure = new Failure(({failures}) => named.trouble(failures));
			if (named.called > 0 || !isOneOfMany) throw failure;
			unknown ??= failure;
			return [];
		}
		isKnown = true;
		return read(briefing).filter(figure => figure.speaker === named.id);
	};
	const check = (): void => {
		if (unknown && !isKnown) throw unknown;
	};
	return {of, check};
}

const printOfEach = (
	request: FiguresRequest,
	asked: FiguresAsked,
	language: InterfaceLanguage | undefined,
): Promise<number> =>
	printRowsOfEach(request, language, document, ({briefing}) => {
		const figures = figureOrders[request.order](asked.of(briefing));
		const nameOf = namesIn(briefing);
		const wording = wordingIn(languageBeside(language, briefing.language));
		return {
			items: figures,
			table: () => figuresTable(figures, nameOf),
			text: () => figuresText(figures, nameOf, wording, request.order),
		};
	});

async function printOverAll(
	request: FiguresRequest,
	asked: FiguresAsked,
	language: InterfaceLanguage | undefined,
): Promise<number> {
	/** Figures whose speakers are told by name, for the ids of each briefing are its own. */
	const found = new Map<Figure, {readonly figure: Figure; readonly which: WhichSource}>();
	const gone = await openEach(request, language, ({briefing}, which) => {
		const nameOf = namesIn(briefing);
		for (const figure of asked.of(briefing))
			if (which) found.set({...figure, speaker: nameOf(figure.speaker)}, {figure, which});
	});
	const figures = figureOrders[request.order]([...found.keys()]);
	const whichOf = (row: number): WhichSource => found.get(figures[row]!)!.which;
	const nameOf = (name: string | null): string => name ?? '';
	const rows: PrintedRows = {
		items: figures.map((figure, row) => ({file: whichOf(row).file, ...found.get(figure)?.figure})),
		table: () => besideFile(figuresTable(figures, nameOf), row => whichOf(row).file),
		text: () => {
			const files = figures.map((_, row) => whichOf(row).column);
			return figuresText(figures, nameOf, wordingIn(language ?? 'en'), request.order, files);
		},
	};
	return exitCode(gone, printRows(rows, request.as, document) === 0);
}
