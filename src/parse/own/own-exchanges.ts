import type {Fields} from './own-briefing.ts';

/** Exchanges that are not told one by one: their questions and answers are the turns that say so. @param gists by number */
export const exchangesAmong = (turns: readonly Fields[], gists: ReadonlyMap<number, string>): readonly Fields[] =>
	[...gists].map(([n, gist]) => {
		const own = turns.filter(turn => turn['exchange'] === n);
		const ids = (asks: boolean) => own.filter(turn => (turn['kind'] === 'question') === asks).map(turn => turn['id']);
		return {n, gist, question: ids(true), answers: ids(false)};
	});
