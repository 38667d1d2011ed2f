import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {expect, test} from 'vitest';
import {lexicons} from '../../src/lexicon/languages.ts';
import {type Key, type Language, wordsOf} from '../../src/lexicon/matcher.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which words of a key a rule asks for. */
type Asked = 'all' | 'han' | 'lettered';

/** The keys that a source asks for, each with which of its words: `` pattern`${'thanks'}` ``, `han('titles')`. */
function askedIn(path: string, source: string): readonly (readonly [key: string, asked: Asked])[] {
	const found: (readonly [string, Asked])[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node)) found.push([node.text, askedBy(node.parent)]);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
	return found;
}

function askedBy(parent: ts.Node): Asked {
	const called = ts.isCallExpression(parent) ? parent.expression.getText() : '';
	return called === 'han' || called === 'lettered' ? called : 'all';
}

const asked = globSync('src/**/*.ts', {cwd: root})
	.filter(path => !path.startsWith('src/lexicon/'))
	.map(path => [path, readFileSync(join(root, path), 'utf8')] as const)
	.filter(([, source]) => source.includes('/lexicon/matcher.ts'))
	.flatMap(([path, source]) => askedIn(path, source));

const isAsked: Readonly<Record<Asked, (word: string) => boolean>> = {
	all: () => true,
	han: word => /\p{Script=Han}/u.test(word),
	lettered: word => !/\p{Script=Han}/u.test(word),
};

const entries = Object.entries(lexicons).flatMap(([language, lexicon]) =>
	Object.keys(lexicon).map(key => [language as Language, key as Key] as const),
);

test.each(entries)('%s %s: a rule asks for it', (language, key) => {
	const needed = wordsOf(key, [language]).filter(word => asked.some(([name, by]) => name === key && isAsked[by](word)));
	expect(needed).not.toEqual([]);
});

test.each([
	[`pattern\`^\${'thanks'}\``, [['thanks', 'all']]],
	["han('titles')", [['titles', 'han']]],
	[`pattern\`\${lettered('venues')}\``, [['venues', 'lettered']]],
	["plainWords(['small'])", [['small', 'all']]],
])('%s: %j', (source, keys) => {
	expect(askedIn('x.ts', source)).toEqual(keys);
});
