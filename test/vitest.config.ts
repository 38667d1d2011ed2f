import {defineConfig} from 'vitest/config';
import {patched} from '../bin/make/ink/patches.ts';

/** The tests draw with the Ink that we ship, not with the one that is installed. */
const ink = {name: 'ink', transform: (source: string, path: string) => patched(path, source)};

export default defineConfig({
	root: new URL('..', import.meta.url).pathname,
	plugins: [ink],
	test: {
		// Modules are loaded once for all files that a process tests: loading them anew took longer than most tests.
		isolate: false,
		include: ['test/**/*.test.ts'],
		reporters: ['default', './test/closing-line.ts'],
		env: {FORCE_COLOR: '3'},
		server: {
			deps: {
				inline: [/\/node_modules\/(?:ink|ink-text-input|yoga-layout|wrap-ansi|cli-truncate|slice-ansi|widest-line)\//],
			},
		},
	},
});
