import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';
import {patched} from '../bin/make/ink/patches.ts';

/** The tests draw with the Ink that we ship, not with the one that is installed. */
const ink = {name: 'ink', transform: (source: string, path: string) => patched(path, source)};

/** In a process with thousands of regular expressions V8 no longer compiles them, and a million questions to one take minutes. */
const manyPatterns = 'test/text/cells.test.ts';

/**
 * What is the same on whatever Node runs it, once is enough; among it hundreds of starts of commands, of which `nodes.test.ts`
 * holds those on every Node that load all there is.
 */
const onOneNode = [
	'test/*.test.ts',
	'test/{attacks,export,figures,make}/**',
	'test/reader/any.test.ts',
	'test/terminal/{command-line,endings,many-files,nodes,package,soak}.test.ts',
	'test/ui/simulated.test.ts',
];
const isUsualNode = process.version.startsWith('v24.');

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	plugins: [ink],
	test: {
		projects: [
			// Modules are loaded once for all files that a process tests: loading them anew took longer than most tests.
			{
				extends: true,
				test: {
					name: 'together',
					isolate: false,
					include: ['test/**/*.test.ts'],
					exclude: [manyPatterns, ...(isUsualNode ? [] : onOneNode)],
				},
			},
			{extends: true, test: {name: 'alone', isolate: true, include: [manyPatterns]}},
		],
		reporters: ['default', './test/closing-line.ts'],
		// Half of the time is spent waiting for programs that tests start.
		maxWorkers: 2 * availableParallelism(),
		// Longer than a test waits for a screen: then it tells what was there instead. Milliseconds.
		testTimeout: 60_000,
		env: {FORCE_COLOR: '3'},
		server: {
			deps: {
				inline: [/\/node_modules\/(?:ink|ink-text-input|yoga-layout|wrap-ansi|cli-truncate|slice-ansi|widest-line)\//],
			},
		},
	},
});
