// Bundles the program into dist/: `npm run build`. One file for each thing that is not needed at every start.
import {readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ink measures text as we do: one truth about widths, and no grapheme segmenter at the start. */
const cellWidths = {
	name: 'cell-widths',
	setup({onResolve}) {
		onResolve({filter: /^string-width$/}, ({importer}) =>
			importer.includes('node_modules/string-width') || importer.includes('/src/')
				? undefined
				: {path: `${root}/src/text/string-width.ts`},
		);
	},
};

/** Yoga unpacks itself through `fetch('data:…')`, which loads an HTTP client; its bytes are here already. */
const yogaAtOnce = {
	name: 'yoga-at-once',
	setup({onLoad}) {
		onLoad({filter: /yoga-wasm-base64-esm\.js$/}, ({path}) => {
			const source = readFileSync(path, 'utf8');
			const bytes = /"data:application\/octet-stream;base64,([^"]+)"/.exec(source)?.[1];
			const hook = 'h.wasmBinary&&(w=h.wasmBinary);';
			if (!bytes || !source.includes(hook)) throw new Error('yoga-layout has changed: look at bin/make/build.js');
			const contents = source
				.replace(bytes, '')
				.replace(hook, 'w=Buffer.from(yogaBytes,"base64");')
				.replace(/^/, `const yogaBytes=${JSON.stringify(bytes)};\n`);
			return {contents, loader: 'js'};
		});
	},
};

/** Ink takes every line of every frame apart anew; ours mostly stay as they were, so what it found is kept for a while. */
const inkRemembers = {
	name: 'ink-remembers',
	setup({onLoad}) {
		onLoad({filter: /ink\/build\/output\.js$/}, ({path}) => {
			const source = readFileSync(path, 'utf8');
			const hook = 'caches = new OutputCaches();';
			if (!source.includes(hook)) throw new Error('ink has changed: look at bin/make/build.js');
			const shared = `
let shared;
function sharedCaches() {
	if (!shared || shared.styledChars.size > 4096) shared = new OutputCaches();
	return shared;
}`;
			return {contents: source.replace(hook, 'caches = sharedCaches();') + shared, loader: 'js'};
		});
	},
};

/** React's devtools are asked for only in development. */
const noDevtools = {
	name: 'no-devtools',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^react-devtools-core$/}, ({path}) => ({path, namespace: 'nothing'}));
		onLoad({filter: /.*/, namespace: 'nothing'}, () => ({contents: 'export default undefined', loader: 'js'}));
	},
};

rmSync(`${root}/dist`, {recursive: true, force: true});
await build({
	entryPoints: [`${root}/src/cli/main.ts`],
	outdir: `${root}/dist`,
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node22',
	logLevel: 'warning',
	legalComments: 'linked',
	define: {'process.env.NODE_ENV': '"production"'},
	banner: {js: "import {createRequire as requireFrom} from 'node:module';const require=requireFrom(import.meta.url);"},
	plugins: [cellWidths, yogaAtOnce, inkRemembers, noDevtools],
});
