import {describe, expect, test} from 'vitest';
import {fold} from '../../src/text/fold.ts';
import {english} from '../../src/wording/en.ts';
import {languages, wordingIn} from '../../src/wording/languages.ts';

/** Every sentence of a wording with its path. */
function sentences(wording: object, path = ''): readonly (readonly [path: string, text: string])[] {
	return Object.entries(wording).flatMap(([id, said]) =>
		typeof said === 'string' ? [[`${path}${id}`, said] as const] : sentences(said, `${path}${id}.`),
	);
}

describe.each(languages)('%s', language => {
	const said = sentences(wordingIn(language));

	test('says what English says, in its order', () => {
		expect(said.map(([path]) => path)).toEqual(sentences(english).map(([path]) => path));
	});

	test('is silent only where English is', () => {
		const silent = (all: typeof said): readonly string[] =>
			all.filter(([, text]) => text.trim() === '').map(([path]) => path);
		expect(silent(said)).toEqual(silent(sentences(english)));
	});
});

test('Simplified has no character that is only Traditional', () => {
	const han = sentences(wordingIn('zh-Hans')).map(([path, text]) => [path, text.match(/\p{Script=Han}/gu)?.join('')]);
	expect(han).toEqual(han.map(([path, text]) => [path, text && fold(text)]));
});
