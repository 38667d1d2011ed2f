import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync('src/**/*.ts', {cwd: root}).sort();

/** The regular expressions that a file writes out. */
function patternsOf(source: string): readonly string[] {
	const found: string[] = [];
	const look = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile('', source, ts.ScriptTarget.Latest));
	return found;
}

/**
 * Whether a pattern begins with any number of some characters and wants the end of the text behind them: on a long run of
 * these with something else behind it, it is tried from every one of them up to the end of the run, which is quadratic. What
 * looks behind for the beginning of the run, `(?<!\s)\s+$`, is tried once.
 */
const isTriedFromEach = (pattern: string): boolean =>
	/^\/(?:\\[sdwS]|\\p\{[^}]*\}|\[(?:\\.|[^\]\\])*\]+?)[*+](?!\?).*\$\)?\/[a-z]*$/su.test(pattern);

/** On lines that a person types, or that are bounded before. */
const bounded: readonly string[] = ['/\\S*\\s*$/u'];

describe('no pattern is tried from each character of a run up to its end', () => {
	test.each(files)('%s', path => {
		const patterns = patternsOf(readFileSync(join(root, path), 'utf8'));
		expect(patterns.filter(pattern => isTriedFromEach(pattern) && !bounded.includes(pattern))).toEqual([]);
	});

	test.each(['/\\s*[:：]\\s*$/u', '/[\\s,]+$/u', '/\\p{L}+-$/u', '/[.\\]]+(?:a|b)$/u'])('%s is', pattern => {
		expect(isTriedFromEach(pattern)).toBe(true);
	});

	test.each(['/(?<!\\s)\\s+$/u', '/^\\s+$/u', '/\\s+/gu', '/\\s{1,4}$/u', '/a\\s+$/u'])('%s is not', pattern => {
		expect(isTriedFromEach(pattern)).toBe(false);
	});
});
