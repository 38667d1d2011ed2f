import type {Lexicon} from './lexicon.ts';

/** Russian. */
export const ru = {
	asker: 'вопрос',
	answerer: 'ответ',
	host: 'ведущий',
	conference: 'брифинг…, пресс-конференц…',
	heldOn: 'дата',
	months: 'янв, фев, мар, апр, ма, июн, июл, авг, сен, окт, ноя, дек',
} satisfies Lexicon;
