import type {List} from '../state.ts';
import {type ListMode, type State, withMessage} from '../state.ts';
import {clustersList} from './clusters.ts';
import {collocatesList} from './collocates.ts';
import {concordanceList} from './concordance.ts';
import {askedInList, saidByList} from './distributions.ts';
import {formsList} from './forms.ts';
import {changeList} from './list.ts';

/** What can be told of the hits of one query, in the order in which one goes through it. */
const tellings: readonly List[] = [concordanceList, collocatesList, clustersList, formsList, saidByList, askedInList];

/** What tells of the same otherwise; undefined for a list beside which there is none. */
export const nextTelling = (list: List): List | undefined => {
	const at = tellings.indexOf(list);
	return at < 0 ? undefined : tellings[(at + 1) % tellings.length];
};

/** Tells of the same hits otherwise: their lines, the words near, the sequences round, the words it was found as, who, in which question. */
export function tellOtherwise(state: State, mode: ListMode): State {
	const next = nextTelling(mode.list);
	return next ? changeList(state, mode, next) : withMessage(state, 'notThere');
}
