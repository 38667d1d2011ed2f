// The notices of what is bundled, `dist/NOTICES.txt`: written by `npm run build` from the modules that are in the bundle.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Licences under which something may be bundled, by their SPDX identifiers. Each asks for its text and the names beside it, and no more. */
const permitted: ReadonlySet<string> = new Set([
	'MIT',
	'MIT-0',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
]);

/** Those whose text stands in `licences/`. */
type StandardLicence = 'MIT' | 'BSD-3-Clause' | 'Apache-2.0';

/** Work of others that a package holds in its own files, so that no path tells of it. */
interface HeldWork {
	readonly name: string;
	readonly licence: StandardLicence;
	readonly copyright: string;
}

export const heldWorks: Readonly<Record<string, readonly HeldWork[]>> = {
	'@modelcontextprotocol/server': [
		{name: 'ajv', licence: 'MIT', copyright: 'Copyright (c) 2015-2021 Evgeny Poberezkin'},
		{name: 'ajv-formats', licence: 'MIT', copyright: 'Copyright (c) 2020 Evgeny Poberezkin'},
		{name: 'content-type', licence: 'MIT', copyright: 'Copyright (c) 2015 Douglas Christopher Wilson'},
		{name: 'fast-deep-equal', licence: 'MIT', copyright: 'Copyright (c) 2017 Evgeny Poberezkin'},
		{
			name: 'fast-uri',
			licence: 'BSD-3-Clause',
			copyright: 'Copyright (c) 2011-2021 Gary Court, (c) 2021-present The Fastify team',
		},
		{name: 'json-schema-traverse', licence: 'MIT', copyright: 'Copyright (c) 2017 Evgeny Poberezkin'},
	],
	'@orama/stemmers': [
		{
			name: 'Snowball',
			licence: 'BSD-3-Clause',
			copyright: 'Copyright (c) 2001 Dr Martin Porter, (c) 2004, 2005 Richard Boulton, (c) 2013 Yoshiki Shibukawa',
		},
	],
	docx: [
		{name: 'fflate', licence: 'MIT', copyright: 'Copyright (c) 2026 Arjun Barrett'},
		{name: 'nanoid', licence: 'MIT', copyright: 'Copyright 2017 Andrey Sitnik'},
		{
			name: 'stream-browserify',
			licence: 'MIT',
			copyright: 'Copyright Joyent, Inc. and other Node contributors, (c) James Halliday',
		},
	],
	undici: [
		{name: 'fetch-blob', licence: 'MIT', copyright: 'Copyright (c) 2019 David Frank'},
		{name: 'formdata-polyfill', licence: 'MIT', copyright: 'Copyright (c) 2016 Jimmy Karl Roland Wärting'},
		{name: 'llhttp', licence: 'MIT', copyright: 'Copyright Fedor Indutny, 2018'},
		{name: 'undici-fetch', licence: 'MIT', copyright: 'Copyright (c) 2020 Ethan Arrowood'},
		{
			name: 'ws',
			licence: 'MIT',
			copyright: 'Copyright (c) 2011 Einar Otto Stangvik, (c) 2013 Arnout Kazemier, (c) 2016 Luigi Pinca',
		},
	],
	unpdf: [
		{name: 'PDF.js', licence: 'Apache-2.0', copyright: 'Copyright Mozilla Foundation and individual contributors'},
		{
			name: 'qcms',
			licence: 'MIT',
			copyright: 'Copyright (c) 2009-2024 Mozilla Corporation, (c) 1998-2007 Marti Maria',
		},
	],
	yauzl: [{name: 'fd-slicer', licence: 'MIT', copyright: 'Copyright (c) 2014 Andrew Kelley'}],
};

/** Packages that bring no file with their licence: who holds the copyright, as the heads of their files say. */
const copyrights: Readonly<Record<string, string>> = {
	'yoga-layout': 'Copyright (c) Meta Platforms, Inc. and affiliates.',
};

/**
 * The notices, with the text of each licence once for all that it is said of in the same words.
 * @param modules paths of what is in the bundle; what is in no `node_modules` is ours
 * @throws Error for a package that may not be bundled, or of which no text of a licence is known
 */
export function notices(modules: Iterable<string>): string {
	const folders = [...new Set([...modules].flatMap(path => packageFolder(path) ?? []))];
	const noticed = folders.flatMap(noticesIn).sort((a, b) => (a.name < b.name ? -1 : 1));
	const sections = [...Map.groupBy(noticed, ({text}) => text)].map(([text, works]) =>
		[...new Set(works.map(({name, licence}) => `${name}, ${licence}`)), '', text].join('\n'),
	);
	return [head, ...sections].join(`\n\n${'-'.repeat(74)}\n\n`).concat('\n');
}

const head = `briefing-tui holds the works below in dist/, bundled and made smaller, some of them changed (bin/make/ink/ in its
source). Each keeps its own licence. What its tables of characters and words are made of is told in LICENSE.`;

interface Notice {
	/** With the version, where it is a package. */
	readonly name: string;
	readonly licence: string;
	readonly text: string;
}

/** The folder of the package that a module belongs to. */
function packageFolder(path: string): string | undefined {
	// What the bundler adds itself is a part of it.
	const real = path.startsWith('\0rolldown/') ? bundler : path;
	return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(real.replaceAll('\\', '/'))?.[1];
}

function noticesIn(folder: string): readonly Notice[] {
	const {name, version, license = ''} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
	const called = `${name} ${version}`;
	const denied = String(license)
		.split(' AND ')
		.filter(licence => !permitted.has(licence));
	if (denied.length > 0) throw new Error(`${called} may not be bundled: its licence is ${denied.join() || 'not told'}`);
	const own = readdirSync(folder)
		.filter(file => /^(?:licen[cs]e|copying|notice)(?:\.|$)/i.test(file))
		.sort();
	const texts = own.map(file => readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim());
	if (texts.length === 0) texts.push(standardText(license, copyrights[name], called));
	const held = (heldWorks[name] ?? []).map(work => ({
		...work,
		name: `${work.name} (in ${called})`,
		text: standardText(work.licence, work.copyright, work.name),
	}));
	return [{name: called, licence: license, text: texts.join('\n\n')}, ...held];
}

function standardText(licence: string, copyright: string | undefined, called: string): string {
	if (copyright === undefined)
		throw new Error(`${called} brings no text of its licence: say in bin/make/notices.ts whose it is`);
	return `${copyright}\n\n${readFileSync(new URL(`licences/${licence}.txt`, import.meta.url), 'utf8').trim()}`;
}

const bundler = fileURLToPath(new URL('../../node_modules/rolldown/package.json', import.meta.url));
