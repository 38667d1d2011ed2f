import {bringToFront, type NamedFile, type Outcome, type State, step, withMessage} from './state.ts';

/** Which of the files is in front: an index, -1 where none is. */
export const fileInFront = ({files, front}: State): number =>
	files.findIndex(({sha256}) => sha256 === front.outline.briefing.source.sha256);

/** Brings a file to the front as it was left; one that was not opened yet is. */
export function goToFile(state: State, {source, sha256}: NamedFile): Outcome {
	const open = [state.front, ...state.behind].find(({outline}) => outline.briefing.source.sha256 === sha256);
	if (open) return step(bringToFront(state, open));
	return source === null ? step(withMessage(state, 'notOpen')) : step(state, {do: 'open', source});
}

/** So many files on, round the end; those that cannot be read are passed over. */
export function stepFiles(state: State, by: number): Outcome {
	const front = state.files[fileInFront(state)];
	const files = state.files.filter(file => file === front || !file.unreadable);
	if (!front || files.length < 2) return step(withMessage(state, 'oneFile'));
	const here = files.indexOf(front);
	const next = files[(((here + by) % files.length) + files.length) % files.length];
	return next ? goToFile(state, next) : step(state);
}

/** A file is open, and known by its content now; one that was not among them comes behind them. */
export function withFile(state: State, file: NamedFile): State {
	const {files} = state;
	const at = files.findIndex(({source, sha256}) => sha256 === file.sha256 || source === file.source);
	return {...state, files: at < 0 ? [...files, file] : files.with(at, {...file, name: files[at]!.name})};
}

/** A file could not be opened: it is passed over from now on. */
export const withUnreadable = (state: State, source: string): State => ({
	...state,
	files: state.files.map(file => (file.source === source ? {...file, unreadable: true} : file)),
});
