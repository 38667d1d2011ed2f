import {globSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {expect, test} from 'vitest';

/**
 * Where rules stand in tables, each row of which a test must need (`testEveryRow`). The commands of the reader have a test
 * of their own kind.
 */
const covered = [
	'src/parse/{words,bytes,formats}/*.ts',
	'src/figures/*.ts',
	'src/points/*.ts',
	'src/search/query.ts',
	'src/search/ways/*.ts',
	'src/reader/*.ts',
	'src/reader/{lists,sheets}/*.ts',
	'src/settings/*.ts',
	'src/ui/**/*.ts',
];

/** Tables that hold no rules, and why. */
const others: Readonly<Record<string, string>> = {
	'src/figures/latin-numeral.ts glyphs': 'characters that are fractions',
	'src/figures/latin-grammar.ts latinRules': 'tables, each of which is tested by itself',
	'src/figures/order.ts figureOrders': 'ways to sort, each asked for by its name',
	'src/reader/footer.ts hints': 'made of the commands',
	'src/reader/keyed.ts keyed': 'the commands, each pressed in a test',
	'src/reader/lists/figures.ts orders': 'the names of a type',
	'src/reader/lists/mends.ts menders': 'what can be put right, each asked for by its name',
	'src/reader/lists/mends.ts kinds': 'the kinds of a type',
	'src/reader/lists/mends.ts roles': 'the roles of a type',
	'src/reader/lists/tellings.ts tellings': 'the lists of one query, one after the other',
	'src/reader/prompt.ts edits': 'what commands do, each asked for by its name',
	'src/reader/segment.ts roles': 'the names of a type',
	'src/reader/sheets/help.ts allParts': 'the order of a type',
	'src/reader/sheets/help.ts inList': 'what is told, each by its id',
	'src/reader/sheets/help.ts inPlaces': 'what is told, each by its id',
	'src/reader/sheets/help.ts signs': 'what is told, each by its id',
	'src/reader/sheets/help.ts syntax': 'what is told, each by its id',
	'src/reader/start.ts defaults': 'settings, each asked for by its name',
	'src/reader/theme-names.ts themeNames': 'the names of a type',
	'src/settings/contrast.ts steps': 'the brightnesses of xterm',
	'src/settings/example-config.ts paper': 'an example',
	'src/settings/option-words.ts ambiguousCells': 'words, each asked for by its name',
	'src/settings/option-words.ts colourWishes': 'the names of a type',
	'src/settings/option-words.ts otherScripts': 'words, each asked for by its name',
	'src/settings/own-keys.ts neededOnes': 'each taken all keys in a test',
	'src/settings/own-themes.ts colourNames': 'the sixteen colours of a terminal, in their order',
	'src/settings/own-themes.ts grounded': 'black and white',
	'src/settings/own-themes.ts grounds': 'the names of a type',
	'src/settings/own-themes.ts patchParts': 'the names of a type',
	'src/settings/own-themes.ts patchRoles': 'the names of a type',
	'src/settings/own-themes.ts shadeRoles': 'the names of a type',
	'src/settings/setting-rows.ts settingRows': 'settings, each asked for by its name',
	'src/ui/ink/keyboard.ts patience': 'one for each kind of what has begun',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const sourceOf = (path: string) =>
	ts.createSourceFile(path, readFileSync(posix.join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);

/** The names of what a module makes, once, of several things: lists, records, sets and maps, by themselves or in a call. */
function tablesIn(file: ts.SourceFile): readonly string[] {
	return declarationsIn(file)
		.filter(({type, initializer}) => initializer !== undefined && !isNamedOtherwise(type) && isTable(initializer))
		.map(({name}) => `${file.fileName} ${name.getText()}`);
}

/** Whether a declaration says that it is something else than a table: `: Format`. */
const isNamedOtherwise = (type: ts.TypeNode | undefined): boolean =>
	type !== undefined &&
	ts.isTypeReferenceNode(type) &&
	!/^(?:Readonly)?(?:Array|Record|Map|Set)?$/.test(type.typeName.getText());

function isTable(made: ts.Node): boolean {
	if (ts.isAsExpression(made) || ts.isSatisfiesExpression(made) || ts.isParenthesizedExpression(made))
		return isTable(made.expression);
	if (ts.isArrayLiteralExpression(made)) return made.elements.length > 1;
	if (ts.isObjectLiteralExpression(made))
		return (
			made.properties.length > 1 &&
			made.properties.some(part => ts.isPropertyAssignment(part) && !ts.isIdentifier(part.initializer))
		);
	if (ts.isNewExpression(made))
		return /^(?:Set|Map)$/.test(made.expression.getText()) && (made.arguments?.length ?? 0) > 0;
	// A list that something is done with, such as `'…'.split(' ')` or `[…].map(…)`.
	return ts.isCallExpression(made) && ts.isPropertyAccessExpression(made.expression) && isWritten(made.expression);
}

/** Whether a chain of calls begins with a list or a text that stands there. */
function isWritten({expression}: ts.PropertyAccessExpression): boolean {
	if (ts.isArrayLiteralExpression(expression) || ts.isStringLiteralLike(expression)) return true;
	return (
		ts.isCallExpression(expression) &&
		ts.isPropertyAccessExpression(expression.expression) &&
		isWritten(expression.expression)
	);
}

/** What names stand for in a file: those that it imports, and those that it makes. */
function namesIn(file: ts.SourceFile): ReadonlyMap<string, string> {
	const imported = file.statements.filter(ts.isImportDeclaration).flatMap(({importClause, moduleSpecifier}) => {
		const bindings = importClause?.namedBindings;
		const path = posix.join(posix.dirname(file.fileName), (moduleSpecifier as ts.StringLiteral).text);
		if (!bindings || !ts.isNamedImports(bindings)) return [];
		return bindings.elements.map(({name}) => [name.text, `${path} ${name.text}`] as const);
	});
	const made = declarationsIn(file).map(({name}) => [name.getText(), `${file.fileName} ${name.getText()}`] as const);
	return new Map([...imported, ...made]);
}

/** The tables that a file of tests needs every row of, as `tablesIn` names them. */
function neededIn(file: ts.SourceFile): readonly string[] {
	const names = namesIn(file);
	return nodesIn(file)
		.filter(node => ts.isCallExpression(node))
		.filter(({expression}) => expression.getText() === 'testEveryRow')
		.flatMap(call => names.get(call.arguments[0]?.getText() ?? '') ?? []);
}

/** A table, and those of which it is made. */
function withParts(table: string): readonly string[] {
	const [path = '', name = ''] = table.split(' ');
	if (!path.startsWith('src/')) return [];
	const file = sourceOf(path);
	const names = namesIn(file);
	const initializer = declarationsIn(file).find(declared => declared.name.getText() === name)?.initializer;
	const parts = initializer ? nodesIn(initializer).filter(ts.isIdentifier) : [];
	return [table, ...parts.flatMap(part => names.get(part.text) ?? []).filter(part => part !== table)];
}

const declarationsIn = (file: ts.SourceFile): readonly ts.VariableDeclaration[] =>
	file.statements.filter(ts.isVariableStatement).flatMap(({declarationList}) => [...declarationList.declarations]);

function nodesIn(node: ts.Node): readonly ts.Node[] {
	const nodes = [node];
	ts.forEachChild(node, child => void nodes.push(...nodesIn(child)));
	return nodes;
}

const tables = globSync(covered, {cwd: root})
	.toSorted()
	.flatMap(path => tablesIn(sourceOf(path)));

test('a test needs every row of every table of rules', () => {
	const needed = globSync('test/**/*.test.ts', {cwd: root}).flatMap(path =>
		neededIn(sourceOf(path)).flatMap(withParts),
	);
	expect(tables.filter(table => !needed.includes(table) && !(table in others))).toEqual([]);
});

test('what is named as no table of rules is there', () => {
	expect(Object.keys(others).filter(name => !tables.includes(name))).toEqual([]);
});

test.each([
	['const a = [1, 2];', ['x.ts a']],
	['export const a: readonly X[] = [1, 2] as const;', ['x.ts a']],
	['const a = {b: 1, c: 2} satisfies Y;', ['x.ts a']],
	["const a = new Set(['b']);", ['x.ts a']],
	["const a = 'b c'.split(' ').map(b => b);", ['x.ts a']],
	['const a = new Map<string, string>();', []],
	['const a = [];', []],
	['const a = {b: 1};', []],
	['const a = {b, c: d};', []],
	['const a: Format = {b: 1, c: 2};', []],
	['const a: Readonly<Record<string, number>> = {b: 1, c: 2};', ['x.ts a']],
	['const a = f([1, 2]);', []],
	['function f() { const a = [1, 2]; }', []],
])('%s: %j', (source, names) => {
	expect(tablesIn(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true))).toEqual(names);
});
