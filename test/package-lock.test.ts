import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

interface Entry {
	readonly resolved?: string;
	readonly integrity?: string;
}

/** Of every platform: npm leaves the integrity out of what a registry did not have when it wrote the entry. */
const packages = Object.entries(
	(
		JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
			packages: Record<string, Entry>;
		}
	).packages,
).filter(([path]) => path !== '');

test('every package of the lock file is held to its bytes', () => {
	expect(packages.length).toBeGreaterThan(200);
	expect(packages.filter(([, {integrity}]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

/** `npm install --omit-lockfile-registry-resolved` writes none. */
test('the lock file names no host', () => {
	expect(packages.filter(([, {resolved}]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});
