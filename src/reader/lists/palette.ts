import {type Command, commandNames} from '../command.ts';
import {wordingOf} from '../current.ts';
import {keyCap, keyCaps, keysOf} from '../keys.ts';
import {goToExchange} from '../motion.ts';
import {type List, type Outcome, type State, step} from '../state.ts';
import {createList} from './list.ts';

/** A command, or a question by its number. */
type Choice = Command | {readonly question: number};

/**
 * The palette: what can be done while reading, found by its id, or its title in any language; first what is typed exactly: the
 * number of a question, a key, an id.
 */
export function paletteOf(commands: readonly Command[]): List {
	const reading = commands.filter(command => command.in.read);
	return createList<Choice>({
		title: 'commands',
		orders: ['byPlace'],
		items: () => reading,
		exact: (typed, {settings}) => {
			const [, number] = /^(?:q|第|問|问)? ?(\d{1,5}) ?(?:問|问)?$/iu.exec(typed.normalize('NFKC')) ?? [];
			const asked = number === undefined ? [] : [{question: Number(number)}];
			const named = reading.filter(command =>
				[command.id, ...keysOf(command, settings.keys).flatMap(key => [key, keyCap(key)])].includes(typed),
			);
			return [...asked, ...named];
		},
		text: choice => ('question' in choice ? '' : commandNames(choice.id)),
		line: (choice, state, cells) => {
			const wording = wordingOf(state);
			const [keys, title] =
				'question' in choice
					? [`${choice.question}g`, wording.screen.toQuestion(choice.question)]
					: [keyCaps(keysOf(choice, state.settings.keys)), wording.commands[choice.id]];
			return [
				[`${state.ruler.pad(keys, Math.min(21, Math.floor(cells / 2)))} `, 'key'],
				[title, 'text'],
			];
		},
		take: (choice, state) => ('question' in choice ? goToExchange(state, choice.question) : run(choice, state)),
	});
}

const run = (command: Command, state: State): State | Outcome => command.in.read?.(state, null) ?? step(state);
