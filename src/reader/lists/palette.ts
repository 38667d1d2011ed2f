import {secondsIn} from '../../briefing/block-time.ts';
import {fold} from '../../text/fold.ts';
import {hanValue} from '../../text/han-numeral.ts';
import {type Command, commandNames, otherNames, titleOf} from '../command.ts';
import {wordingOf} from '../current.ts';
import {keyCap, keyCaps, keysOf} from '../keys.ts';
import {goToExchange, goToTime} from '../motion.ts';
import {type List, type Outcome, type State, step} from '../state.ts';
import {keysSaid} from '../telling.ts';
import {createList} from './list.ts';

/** A command, a question by its number, or a time of the recording in seconds. */
type Choice = Command | {readonly question: number} | {readonly seconds: number; readonly typed: string};

/**
 * The palette: what can be done while reading, found by its id, its title or another name in any language; first what is typed exactly:
 * the number of a question, a time, another name, a key, an id. What is only like what is typed is not done before that was told.
 */
export function paletteOf(commands: readonly Command[]): List {
	const reading = commands.filter(command => command.in.read);
	return createList<Choice>({
		title: 'commands',
		orders: ['byPlace'],
		items: () => reading,
		exact: (typed, {settings}) => {
			const question = questionNamed(typed);
			const seconds = secondsIn(typed.trim().replaceAll('：', ':'));
			const called = reading.filter(({id}) => otherNames(id).includes(fold(typed)));
			const named = reading.filter(command =>
				[command.id, ...keysOf(command, settings.keys).flatMap(key => [key, keyCap(key)])].includes(typed),
			);
			return [
				...(question === null ? [] : [{question}]),
				...(seconds === null ? [] : [{seconds, typed}]),
				...called,
				...named,
			];
		},
		text: choice => ('id' in choice ? commandNames(choice.id) : ''),
		line: (choice, state, cells) => {
			const keys =
				'id' in choice
					? keyCaps(keysOf(choice, state.settings.keys))
					: 'question' in choice
						? `${choice.question}g`
						: '';
			return [
				[`${state.ruler.pad(keys, Math.min(21, Math.floor(cells / 2)))} `, 'key'],
				[said(choice, state), 'text'],
			];
		},
		said: (choice, state) => [
			said(choice, state),
			'id' in choice ? keysSaid(keysOf(choice, state.settings.keys), wordingOf(state)) : '',
		],
		does: said,
		take: (choice, state) => {
			if ('seconds' in choice) return goToTime(state, choice.seconds);
			return 'question' in choice ? goToExchange(state, choice.question) : run(choice, state);
		},
	});
}

function said(choice: Choice, state: State): string {
	const wording = wordingOf(state);
	const {messages, screen} = wording;
	if ('id' in choice) return titleOf(choice.id, wording, state.aloud);
	if ('seconds' in choice) return screen.toTime(choice.typed);
	const isThere = state.front.outline.briefing.exchanges.some(({n}) => n === choice.question);
	return isThere ? screen.toQuestion(choice.question) : messages.noSuchQuestion;
}

/** `12` `q12` `第12问` `十二` `第十二個問題`; null for anything else. */
function questionNamed(typed: string): number | null {
	const [, number = ''] = questionShape.exec(fold(typed)) ?? [];
	const value = /^\d*$/.test(number) ? Number.parseInt(number, 10) : hanValue(number);
	return typeof value === 'number' && Number.isInteger(value) ? value : null;
}

/** Of a folded line. */
const questionShape = /^(?:q(?:uestion)?|第|问)? ?(\d{1,5}|[〇零一二两三四五六七八九十百]{1,7}) ?(?:个?问题?|题)?$/u;

const run = (command: Command, state: State): State | Outcome => command.in.read?.(state, null) ?? step(state);
