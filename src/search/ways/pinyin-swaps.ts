import {areSyllablesBegun} from './typed-pinyin.ts';

/**
 * What a squeezed key may have been before two of its letters changed places: every such spelling that can be cut into
 * whole syllables, the last of which may only be begun. None for a key that holds anything but the letters `a` to `z`.
 */
export function unswapped(key: string): readonly string[] {
	if (!onlyLetters.test(key)) return [];
	const spellings = new Set<string>();
	for (let i = 1; i < key.length; i++) {
		if (key[i] !== key[i - 1]) spellings.add(key.slice(0, i - 1) + key[i]! + key[i - 1]! + key.slice(i + 1));
	}
	return [...spellings].filter(areSyllablesBegun);
}

const onlyLetters = /^[a-z]+$/;
