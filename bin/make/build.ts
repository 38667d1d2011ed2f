// Bundles the program into dist/: `npm run build`. One file for each thing that is not needed at every start, and the man page.
import {rmSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';
import {generator} from '../../src/cli/package-files.ts';
import {patched} from './ink/patches.ts';
import {manPage} from './man-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ink as we ship it. */
const ink: Plugin = {
	name: 'ink',
	setup({onLoad}) {
		onLoad({filter: /\/node_modules\/.*\.js$/}, async ({path}) => {
			const contents = patched(path, await readFile(path, 'utf8'));
			return contents === undefined ? undefined : {contents, loader: 'js'};
		});
	},
};

rmSync(`${root}/dist`, {recursive: true, force: true});
await build({
	entryPoints: [`${root}/src/cli/main.ts`],
	outdir: `${root}/dist`,
	bundle: true,
	// For `node --enable-source-maps`; they cost nothing where nobody asks for them, and are not published.
	sourcemap: 'linked',
	sourcesContent: false,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node22',
	logLevel: 'warning',
	legalComments: 'linked',
	define: {'process.env.NODE_ENV': '"production"'},
	banner: {js: "import {createRequire as requireFrom} from 'node:module';const require=requireFrom(import.meta.url);"},
	// Ink looks whether it is installed, where `DEV` is set.
	external: ['react-devtools-core'],
	plugins: [ink],
});
writeFileSync(`${root}/dist/briefing-tui.1`, manPage(generator().version, new Date().toISOString().slice(0, 10)));
