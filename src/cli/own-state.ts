import {homedir} from 'node:os';
import {stateFolder} from '../store/folder.ts';

/** Where what lasts is kept for who runs the program. */
export function ownStateFolder(): string {
	const {env, platform} = process;
	return stateFolder({env, platform, home: homedir()});
}
