import {globSync, readFileSync} from 'node:fs';
import {basename, dirname, join, posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';

/** Folders that hold one file for each of a kind, which is named after what it is of: `lexicon/en.ts`, `wording/en.ts`. */
const oneEach: readonly string[] = ['lexicon', 'wording', 'reader/commands', 'reader/lists', 'reader/sheets'];

/** Names that still mean two things, in the parser and in the search. */
const unsettled: readonly string[] = ['Passage', 'Term'];

const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync(['src/**/*.ts', 'bin/**/*.ts'], {cwd: root}).sort();

/** All types that a file declares, within functions too; parameters of types are none. */
function typesOf(source: string): readonly string[] {
	const types: string[] = [];
	const look = (node: ts.Node): void => {
		if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) types.push(node.name.text);
		if (ts.isClassLike(node) && node.name) types.push(node.name.text);
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile('', source, ts.ScriptTarget.Latest));
	return types;
}

/** Those named more than once, with all that are named so. */
function shared(
	named: readonly (readonly [name: string, path: string])[],
): Readonly<Record<string, readonly string[]>> {
	const paths = Map.groupBy(named, ([name]) => name);
	return Object.fromEntries(
		[...paths].filter(([, all]) => all.length > 1).map(([name, all]) => [name, all.map(([, path]) => path)]),
	);
}

describe('one name has one meaning', () => {
	test('of types', () => {
		const named = files
			.filter(path => path.startsWith('src/'))
			.flatMap(path => typesOf(readFileSync(join(root, path), 'utf8')).map(name => [name, path] as const))
			.filter(([name]) => !unsettled.includes(name));
		expect(named.length).toBeGreaterThan(200);
		expect(shared(named)).toEqual({});
	});

	test('of files, wherever they are', () => {
		const named = files
			.filter(path => !oneEach.includes(posix.relative('src', dirname(path))))
			.map(path => [basename(path), path] as const);
		expect(shared(named)).toEqual({});
	});
});

test('what is named twice is seen', () => {
	const types = typesOf('type A = 1;\nexport interface B {}\nfunction f() {\n\tclass A {}\n}\ntype C<B> = B;');
	expect(types).toEqual(['A', 'B', 'A', 'C']);
	expect(shared(types.map((name, i) => [name, `${i}.ts`]))).toEqual({A: ['0.ts', '2.ts']});
});
