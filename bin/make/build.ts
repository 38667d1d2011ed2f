// Bundles the program into dist/: `npm run build`. One file for each thing that is not needed at every start, their
// notices, and the man page.
import {createHash} from 'node:crypto';
import {globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build, type CodeSplittingNameFunction, type Plugin} from 'rolldown';
import {generator} from '../../src/cli/package-files.ts';
import {patched} from './ink/patches.ts';
import {manPage} from './man-page.ts';
import {notices} from './notices.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ink as we ship it. */
const ink: Plugin = {
	name: 'ink',
	transform: {
		filter: {id: /\/node_modules\/.*\.js$/},
		handler(source, path) {
			const code = patched(path, source);
			return code === undefined ? null : {code, map: null};
		},
	},
};

/**
 * What the first frame needs is one file, and so is what it need not wait for but the keys do: Node takes about half a millisecond
 * for each file, and cut by who else needs what they would be sixty.
 */
const sharedBy =
	(entry: string, name: string): CodeSplittingNameFunction =>
	(module, context) => {
		const reached =
			known.get(entry) ?? reachedFrom(root + entry, path => context.getModuleInfo(path)?.importedIds ?? []);
		known.set(entry, reached);
		return reached.has(module) ? name : null;
	};
const known = new Map<string, ReadonlySet<string>>();

function reachedFrom(path: string, imports: (path: string) => readonly string[]): ReadonlySet<string> {
	const reached = new Set([path]);
	// What is added meanwhile is gone through as well.
	for (const module of reached) for (const imported of imports(module)) reached.add(imported);
	return reached;
}

/** Tells one build from another: of what all that is read by it was made. */
function buildName(): string {
	const hash = createHash('sha256');
	for (const path of globSync(['src/**/*.ts', 'package-lock.json'], {cwd: root}).sort())
		hash.update(readFileSync(root + path)).update(path);
	return hash.digest('hex').slice(0, 16);
}

const keepNames = {function: true, class: true};

rmSync(`${root}/dist`, {recursive: true, force: true});
const {output} = await build({
	cwd: root,
	input: {main: 'src/cli/main.ts'},
	platform: 'node',
	transform: {
		target: 'node22',
		define: {'process.env.NODE_ENV': '"production"', 'process.env.BRIEFING_TUI_BUILD': JSON.stringify(buildName())},
	},
	// Ink looks whether it is installed, where `DEV` is set.
	external: ['react-devtools-core'],
	plugins: [ink],
	logLevel: 'warn',
	output: {
		dir: 'dist',
		format: 'esm',
		chunkFileNames: '[name]-[hash].js',
		// A fault is told with the names of functions, and classes: those stay.
		minify: {compress: {keepNames}, mangle: {keepNames}},
		// For `node --enable-source-maps`; they cost nothing where nobody asks for them, and are not published.
		sourcemap: true,
		codeSplitting: {
			groups: [
				{name: 'start', tags: ['$initial'], minShareCount: 2, priority: 1},
				{name: sharedBy('src/cli/session.ts', 'frame'), debugName: 'frame', minShareCount: 2},
				{name: sharedBy('src/cli/keys-taken.ts', 'shared'), debugName: 'shared', minShareCount: 2},
				// What a plain text needs is no more files for the sake of those who read office documents.
				{
					name: 'bytes',
					test: /\/src\/(?:parse\/bytes\/|parse\/formats\/(?:markup|style-sheet)\.|text\/raised\.)|\/node_modules\/(?:chardet|htmlparser2|entities)\//,
					minShareCount: 2,
				},
			],
		},
	},
});
const modules = output.flatMap(file =>
	file.type === 'chunk'
		? Object.entries(file.modules).flatMap(([path, {renderedLength}]) => (renderedLength > 0 ? [path] : []))
		: [],
);
writeFileSync(`${root}/dist/NOTICES.txt`, notices(modules));
writeFileSync(`${root}/dist/briefing-tui.1`, manPage(generator().version, new Date().toISOString().slice(0, 10)));
