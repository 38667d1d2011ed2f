import type {Correction, CorrectionChange, MadeCorrection} from '../corrections/correction.ts';
import {appendToJournal, changedAt, type JsonObject, readJournal} from './files.ts';
import {countIn, listIn, objectIn, oneIn, textIn} from './values.ts';

/** Where corrections of a briefing stand: in the folder of what lasts, or beside the transcript where one has asked for that. */
export interface CorrectionFiles {
	readonly own: string;
	/** Null where the transcript is no file. */
	readonly beside: string | null;
}

/** A change that is kept: what was put right has its id and its time by then. */
export type KeptChange =
	| {readonly put: MadeCorrection}
	| Exclude<CorrectionChange, {readonly put: unknown} | {readonly beside: true}>;

/** @returns those that hold, in the order in which they are applied @throws the error of Node where the disk does, as the others do */
export function readCorrections({own, beside}: CorrectionFiles): readonly MadeCorrection[] {
	return correctionsAfter([...readJournal(own), ...(beside === null ? [] : readJournal(beside))]);
}

/** What changes make of no corrections; those of a newer version are passed over. */
function correctionsAfter(changes: readonly JsonObject[]): readonly MadeCorrection[] {
	const put = new Map<string, MadeCorrection>();
	const undone = new Set<string>();
	for (const line of changes) {
		const made = madeIn(line['put']);
		if (made) put.set(made.id, made);
		undone.add(textIn(line['undone']) ?? '');
		undone.delete(textIn(line['redone']) ?? '');
	}
	return [...put.values()].filter(({id}) => !undone.has(id));
}

/** Keeps a change beside the transcript where corrections stand there already, else in the folder of what lasts. */
export function keepCorrection({own, beside}: CorrectionFiles, change: KeptChange): void {
	appendToJournal(beside !== null && changedAt(beside) !== null ? beside : own, {...change});
}

/** Copies what holds to a file beside the transcript, where every further change goes too. */
export function keepBeside(files: CorrectionFiles & {readonly beside: string}): void {
	const held = readCorrections(files);
	// The file is there even where nothing has been put right yet.
	appendToJournal(files.beside, {schema: 'briefing-tui/corrections/1'});
	for (const put of held) appendToJournal(files.beside, {put});
	for (const {id} of held) appendToJournal(files.own, {undone: id});
	for (const {id} of held) appendToJournal(files.beside, {redone: id});
}

function madeIn(value: unknown): MadeCorrection | null {
	const {id, made, about, correction} = objectIn(value);
	const [known, right] = [textIn(id), correctionIn(objectIn(correction))];
	if (known === null || !right) return null;
	return {id: known, made: textIn(made) ?? '', about: textIn(about) ?? '', correction: right};
}

/** Null for a kind of correction that this version does not know, or one that lacks what it needs. */
function correctionIn(line: JsonObject): Correction | null {
	const [turn, at, as, length] = ['turn', 'at', 'as', 'length'].map(name => countIn(line[name]));
	const who = whoIn(line['who']);
	switch (line['fix']) {
		case 'words': {
			const [from, to] = [placeIn(line['from']), placeIn(line['to'])];
			return from && to && who ? {fix: 'words', from, to, who} : null;
		}
		case 'label':
			return at !== null && at !== undefined && length && who ? {fix: 'label', at, length, who} : null;
		case 'event': {
			const change = objectIn(line['change']);
			return {
				fix: 'event',
				change: {
					...('title' in change && {title: textIn(change['title'])}),
					...('date' in change && {date: textIn(change['date'])}),
				},
			};
		}
	}
	if (turn === null || turn === undefined) return null;
	switch (line['fix']) {
		case 'no label':
			return {fix: 'no label', turn};
		case 'other person':
			return {fix: 'other person', turn};
		case 'same person':
			return as === null || as === undefined ? null : {fix: 'same person', turn, as};
		case 'kind': {
			const kind = oneIn(line['kind'], kinds);
			return kind && {fix: 'kind', turn, kind};
		}
		case 'person':
			return {fix: 'person', turn, change: personIn(objectIn(line['change']))};
		default:
			return null;
	}
}

const kinds = ['opening', 'statement', 'moderation', 'question', 'handoff', 'answer', 'closing'] as const;

function personIn(change: JsonObject) {
	const name = textIn(change['name'])?.trim() || null;
	const role = oneIn(change['role'], ['host', 'official', 'reporter', 'unknown'] as const);
	return {
		...(name !== null && {name}),
		...(role !== null && {role}),
		...('titles' in change && {titles: listIn(change['titles'], textIn).filter(Boolean)}),
		...('outlet' in change && {outlet: textIn(change['outlet'])}),
	};
}

function placeIn(value: unknown) {
	const {start, offset} = objectIn(value);
	const [from, at] = [countIn(start), countIn(offset)];
	return from === null || at === null ? null : {start: from, offset: at};
}

function whoIn(value: unknown) {
	const {as, name} = objectIn(value);
	const [turn, called] = [countIn(as), textIn(name)];
	return turn !== null ? {as: turn} : called !== null ? {name: called} : null;
}
