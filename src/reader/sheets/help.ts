import {graphemes} from '../../text/cells.ts';
import {type Command, commandNames, titleOf} from '../command.ts';
import {wordingOf} from '../current.ts';
import type {CommandGroup} from '../keyed.ts';
import {keyCaps, keysOf} from '../keys.ts';
import type {Mode, Sheet, SheetItem, State} from '../state.ts';
import {keysSaid, signSaid} from '../telling.ts';
import {entry, heading, openSheet} from './sheet.ts';

/** What one may type to find passages, as it is written, with the id of what is said of it. */
export const syntax = {
	both: 'a b',
	exactly: "'a",
	inOrder: '"a b"',
	without: '!a  -a',
	atStart: '^a',
	atEnd: 'a$',
	either: 'a | b  a OR b',
	speaker: '@a',
	inQuestions: 'q:',
	inAnswers: 'a:',
	pattern: '/…/',
} as const;

/** What is drawn, with the id of what it means; those that are words are the screen's own. */
const signs = {
	here: '▸',
	answered: '→',
	handedOn: '⇢',
	inSight: '┃',
	hit: '◇',
	hitInSight: '◆',
	doubt: '?',
	changed: '≠',
	cut: '…',
} as const;

/** A part of the help. */
type HelpPart = CommandGroup | 'syntax' | 'inList' | 'inPlaces' | 'signs';

/** All parts, in their order. */
const allParts: readonly HelpPart[] = [
	'move',
	'questions',
	'find',
	'syntax',
	'panes',
	'view',
	'signs',
	'collect',
	'program',
	'typing',
];

/** What one may type in any list, and in one of places besides. */
const inList = ['exactly', 'inOrder', 'without', 'either'] as const satisfies readonly (keyof typeof syntax)[];
const inPlaces = {speaker: syntax.speaker, question: 'q3'} as const;

/** What is of use in a mode in which one types; undefined in any other, where all is. */
function partsIn(mode: Mode): readonly HelpPart[] | undefined {
	switch (mode.kind) {
		case 'search':
			return ['syntax', 'typing'];
		case 'list':
			return [mode.list.filtered ? 'inPlaces' : 'inList', 'typing', 'collect'];
		case 'ask':
			return ['typing'];
		default:
			return undefined;
	}
}

/** Every command with its keys under the headings of their groups, what one types to find something, and the signs. */
export const helpOf = (commands: readonly Command[], parts = allParts): Sheet => ({
	id: 'help',
	termCells: 24,
	inColumns: true,
	items: state => parts.flatMap(part => partItems(state, part, commands)),
});

/** What is of use here. */
export const openHelp = (state: State, commands: readonly Command[]): State =>
	openSheet(state, helpOf(commands, partsIn(state.mode)));

/** Keys as they are written, or said. */
const keysTold = (keys: readonly string[], state: State): string =>
	state.aloud ? keysSaid(keys, wordingOf(state)) : keyCaps(keys);

const typedTold = (typed: string, state: State): string =>
	state.aloud
		? graphemes(typed)
				.map(sign => signSaid(sign, wordingOf(state)))
				.join(' ')
		: typed;

function partItems(state: State, part: HelpPart, commands: readonly Command[]): readonly SheetItem[] {
	const wording = wordingOf(state);
	switch (part) {
		case 'syntax':
			return [
				heading(wording.screen.syntax),
				...Object.entries(syntax).map(([id, typed]) =>
					entry(typedTold(typed, state), wording.syntax[id as keyof typeof syntax]),
				),
			];
		case 'inList':
			return [
				heading(wording.screen.syntax),
				...inList.map(id => entry(typedTold(syntax[id], state), wording.syntax[id])),
			];
		case 'inPlaces':
			return [
				...partItems(state, 'inList', commands),
				...Object.entries(inPlaces).map(([id, typed]) =>
					entry(typedTold(typed, state), wording.inList[id as keyof typeof inPlaces]),
				),
			];
		case 'signs':
			// Aloud there are none.
			if (state.aloud) return [];
			return [
				heading(wording.screen.signs),
				entry(wording.screen.question, wording.signs.question),
				entry(wording.blocks.caption, wording.signs.caption),
				entry(wording.blocks.scene, wording.signs.scene),
				...Object.entries(signs).map(([id, sign]) => entry(sign, wording.signs[id as keyof typeof signs])),
			];
		default:
			return [
				heading(wording.groups[part]),
				...commands
					.filter(({group}) => group === part)
					.map(command =>
						entry(keysTold(keysOf(command, state.settings.keys), state), titleOf(command.id, wording, state.aloud), {
							also: commandNames(command.id),
						}),
					),
			];
	}
}
