import {existsSync} from 'node:fs';
import {slipsFor} from '../text/edit-distance.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import {commands} from './command-table.ts';
import {Failure} from './failure.ts';
import {isAddress} from './fetch.ts';
import {firstOperand, type OptionTable, readOptions} from './option.ts';
import type {HelpTopic, Request} from './request.ts';

/** What the first word that is no option may be, besides a file. */
const commandNames = (Object.keys(commands) as readonly HelpTopic[]).filter(name => name !== 'read');
const firstWords = [...commandNames, 'help', 'version'];

const allOptions: OptionTable = Object.assign({}, ...Object.values(commands).map(({options}) => options));

/** OptionTable may stand before the command. @throws Failure for an option or a word that is not known */
export function parseArguments(words: readonly string[]): Request {
	const at = firstOperand(words, allOptions) ?? words.length;
	const first = words[at] ?? '';
	const others = words.toSpliced(at, 1);
	if (first === 'version') return {kind: 'version'};
	if (first === 'help') return helpOn(readOptions(others, allOptions, '').operands);
	const name = commandNames.find(known => known === first);
	if (name !== undefined) return commands[name].request(others);
	const [near] = first === '--' || isAddress(first) || existsSync(first) ? [] : slipsFor(first, firstWords);
	if (/^\+./.test(first) && !existsSync(first))
		throw new Failure(({failures}) => failures.plusCommand(sanitizeLine(first)));
	if (near !== undefined) throw new Failure(({failures}) => failures.unknownCommand(sanitizeLine(first), near));
	return commands.read.request(words);
}

function helpOn([asked]: readonly string[]): Request {
	const topic = asked === undefined ? 'read' : (commandNames.find(name => name === asked) ?? null);
	if (topic !== null) return {kind: 'help', topic};
	const typed = sanitizeLine(asked ?? '');
	throw new Failure(({failures}) => failures.unknownTopic(typed, slipsFor(typed, commandNames)[0] ?? '', commandNames));
}
