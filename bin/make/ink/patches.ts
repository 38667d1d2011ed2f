// The changes of Ink and what it stands on, one file each. The bundle, the tests and `npm run dev` all read them here.
import {cellWidths} from './cell-widths.ts';
import type {Patch} from './patch.ts';
import {yogaAtOnce} from './yoga-at-once.ts';

export const patches: Readonly<Record<string, Patch>> = {
	'cell-widths': cellWidths,
	'yoga-at-once': yogaAtOnce,
};

/** The text of the module at a path as the program has it; undefined where no patch is for it. @throws Error by a patch */
export function patched(path: string, source: string): string | undefined {
	for (const [name, {module, change}] of Object.entries(patches)) {
		if (!module.test(path)) continue;
		try {
			return change(source);
		} catch (error) {
			throw new Error(`${path} has changed, look at bin/make/ink/${name}.ts`, {cause: error});
		}
	}
	return undefined;
}
