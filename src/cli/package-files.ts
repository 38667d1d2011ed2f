import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Generator} from '../export/json-document.ts';

/** The path of a file of this package, by its path from package.json; the same from `dist/` as from the source. */
export const packageFile = (path: string): string => fileURLToPath(new URL(path, packageRoot()));

/** As package.json says. */
export const generator = (): Generator => {
	const {name, version} = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));
	return {name, version};
};

export const version = (): string => generator().version;

/** The nearest folder above with a package.json. */
function packageRoot(): URL {
	let folder = new URL('.', import.meta.url);
	while (!existsSync(new URL('package.json', folder))) folder = new URL('..', folder);
	return folder;
}
