import {sanitizeLine} from '../text/sanitize.ts';
import {Failure} from './failure.ts';

/** What to say where the system does not let something be read. @param name a path, or what else it goes by */
export function unreadable(name: string, error: unknown): Failure {
	const code = (error as NodeJS.ErrnoException).code ?? '';
	const shown = sanitizeLine(name) || `'${name}'`;
	return new Failure(({failures}) => {
		if (code === 'ENOENT' || code === 'ENOTDIR') return `${shown}: ${failures.noSuchFile}`;
		if (code === 'EACCES' || code === 'EPERM') return `${shown}: ${failures.notPermitted}`;
		return `${shown}: ${failures.cannotBeRead(code || String(error))}`;
	});
}
