import {clipsText, clipsWritten} from '../export/clips-written.ts';
import {readClips} from '../store/clips.ts';
import type {Wording} from '../wording/wording.ts';
import {Failure} from './failure.ts';
import {ownStateFolder} from './own-state.ts';
import {generator} from './package-files.ts';
import type {Request} from './request.ts';
import {today} from './today.ts';

/** The basket, in the order in which it was filled. Exit code 1 when it is empty. @throws Failure where it cannot be read */
export function clipsCommand({as}: Extract<Request, {kind: 'clips'}>, wording: Wording): number {
	const clips = clipsKept();
	const text = as === 'text' ? clipsText(clips) : clipsWritten(clips, as, {wording, today: today()}, generator());
	process.stdout.write(text);
	return clips.length > 0 ? 0 : 1;
}

function clipsKept() {
	const folder = ownStateFolder();
	try {
		return readClips(folder);
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		throw new Failure(({failures}) => `${folder}: ${failures.cannotBeRead(code)}`);
	}
}
