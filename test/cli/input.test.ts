import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type RequestListener, type Server} from 'node:http';
import {type AddressInfo, connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Duplex} from 'node:stream';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, onTestFinished, test, vi} from 'vitest';
import {Failure} from '../../src/cli/failure.ts';
import {readInput} from '../../src/cli/input.ts';
import {wordingIn} from '../../src/wording/languages.ts';

const english = wordingIn('en');

const pages: Readonly<Record<string, RequestListener>> = {
	'/page': (_, response) => {
		response.setHeader('content-type', 'text/html; charset="Big5"');
		response.end('<p>問:稀土?</p>');
	},
	'/moved': (_, response) => response.writeHead(302, {location: '/page'}).end(),
	'/refresh': (_, response) =>
		response.end('<html><head><meta http-equiv="Refresh" content="0; URL=/page"></head></html>'),
	'/later': (_, response) => response.end('<meta http-equiv="refresh" content="300"><p>MR. A: Hi.'),
	'/elsewhere': (_, response) => response.end('<meta http-equiv="refresh" content="0;url=file:///etc/passwd"><p>Hi'),
	'/mirror': (_, response) => response.end('<meta http-equiv="refresh" content="0;url=/mirror?">'),
	'/mirror?': (_, response) => response.end('<meta http-equiv="refresh" content="0;url=/mirror">'),
	'/closed': (request, response) =>
		request.headers.authorization === `Basic ${Buffer.from('ann:se:cret').toString('base64')}`
			? response.end('open')
			: response.writeHead(401).end(),
	'/busy': (_, response) => response.writeHead(503).end(),
	'/round': (_, response) => response.writeHead(302, {location: '/round'}).end(),
	'/endless': (_, response) => {
		const block = Buffer.alloc(2 ** 22, 'x');
		const more = (): void => {
			while (!response.destroyed && response.write(block));
			if (!response.destroyed) response.once('drain', more);
		};
		more();
	},
	'/broken': (request, response) => {
		response.write('half');
		setTimeout(() => request.socket.destroy(), 20);
	},
};

/** As a proxy does that is asked for a tunnel: to ourselves, wherever it is to lead. */
function tunnel(_: IncomingMessage, socket: Duplex): void {
	const there = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
		socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
		socket.pipe(there).pipe(socket);
	});
}

let server: Server;
let base: string;
let folder: string;

beforeAll(async () => {
	server = createServer((request, response) => {
		// A proxy is told the whole address.
		const page = pages[request.url?.replace(/^http:\/\/[^/]+/, '') ?? ''];
		if (page) page(request, response);
		else response.writeHead(404).end();
	});
	server.on('connect', (request, socket) => tunnel(request, socket));
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	folder = mkdtempSync(join(tmpdir(), 'briefing-tui-input-'));
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
	rmSync(folder, {recursive: true});
});

const failureOf = async (source: string): Promise<string> => {
	const failure = await readInput(source, english).then(
		() => 'read',
		error => error,
	);
	expect(failure).toBeInstanceOf(Failure);
	expect(failure.message).not.toMatch(/[\n\u001B]/);
	return failure.message;
};

describe('an address', () => {
	test('gives the page, the address it was found at, and the character set that the server names', async () => {
		const input = await readInput(`${base}/moved`, english);
		expect(input).toMatchObject({url: `${base}/page`, declared: 'Big5', path: null});
		expect(new TextDecoder().decode(input.bytes)).toBe('<p>問:稀土?</p>');
	});

	test.each([
		['/none', /404/],
		['/round', /circles/],
		['/broken', /cannot be fetched|broke/],
		['/closed', /401.*log in/],
		['/busy', /503.*try again/],
	])('%s fails in one line', async (path, message) => {
		expect(await failureOf(base + path)).toMatch(message);
	});

	test.each([
		['/refresh', '/page'],
		['/later', '/later'],
		['/elsewhere', '/elsewhere'],
	])('%s leads to %s', async (path, found) => {
		expect(await readInput(base + path, english)).toMatchObject({url: base + found});
	});

	test('pages that send to one another are not followed without end', async () => {
		expect(await readInput(`${base}/mirror`, english)).toMatchObject({bytes: expect.anything()});
	});

	test('a name and a password are sent, and not told', async () => {
		const secret = base.replace('//', '//ann:se%3Acret@');
		const input = await readInput(`${secret}/closed`, english);
		expect(new TextDecoder().decode(input.bytes)).toBe('open');
		expect([input.name, input.url]).toEqual([`${base.replace('//', '//ann:***@')}/closed`, `${base}/closed`]);
		expect(await failureOf(`${secret}/none`)).not.toMatch(/cret/);
		expect(await failureOf('http://ann:secret@:::/')).not.toMatch(/secret/);
	});

	test('the proxy that the environment names is asked', async () => {
		vi.stubEnv('http_proxy', base);
		vi.stubEnv('no_proxy', '');
		onTestFinished(() => void vi.unstubAllEnvs());
		const input = await readInput('http://briefings.invalid/page', english);
		expect(new TextDecoder().decode(input.bytes)).toBe('<p>問:稀土?</p>');
		vi.stubEnv('no_proxy', 'briefings.invalid');
		expect(await failureOf('http://briefings.invalid/page')).toMatch(/no such server|looked up|cannot be fetched/);
	});

	test('is not read without end', async () => {
		expect(await failureOf(`${base}/endless`)).toMatch(/longer than 256 MB/);
	}, 30_000);

	test('where nobody listens', async () => {
		expect(await failureOf('http://127.0.0.1:1/')).toMatch(/refuses|cannot be fetched/);
	});
});

describe('a file', () => {
	test('gives its bytes and its path', async () => {
		const path = join(folder, 'a.txt');
		writeFileSync(path, 'CNBC記者:\n');
		for (const source of [path, pathToFileURL(path).href])
			expect(await readInput(source, english)).toMatchObject({name: 'a.txt', path, bytes: Buffer.from('CNBC記者:\n')});
	});

	test.each([
		['not-there.txt', /no such file/],
		['folder', /is a folder/],
		['a.txt/below', /no such file/],
	])('%s fails in one line', async (name, message) => {
		mkdirSync(join(folder, 'folder'), {recursive: true});
		expect(await failureOf(join(folder, name))).toMatch(message);
	});

	test('a name with control characters cannot act on the terminal', async () => {
		expect(await failureOf(join(folder, 'x\u001B]0;title\u0007\u001B[2J.txt'))).toMatch(/no such file/);
	});

	test('a device without an end is given up', async () => {
		expect(await failureOf('/dev/zero')).toMatch(/longer than 256 MB/);
	}, 30_000);

	test.skipIf(process.platform === 'win32')('a pipe is waited for and read', async () => {
		const pipe = join(folder, 'pipe');
		execFileSync('mkfifo', [pipe]);
		const reading = readInput(pipe, english);
		spawn('sh', ['-c', `printf words > '${pipe}'`]);
		expect(Buffer.from((await reading).bytes).toString()).toBe('words');
	});

	test.skipIf(process.platform === 'win32')('a pipe is closed once, whatever is collected', async () => {
		const pipe = join(folder, 'pipe again');
		execFileSync('mkfifo', [pipe]);
		const script = `
			const {readInput} = await import(${JSON.stringify(new URL('../../src/cli/input.ts', import.meta.url).href)});
			const {english} = await import(${JSON.stringify(new URL('../../src/wording/en.ts', import.meta.url).href)});
			const {bytes} = await readInput(${JSON.stringify(pipe)}, english);
			for (let i = 0; i < 3; i++) await new Promise(done => setTimeout(done, 10)), gc();
			process.stdout.write(String(bytes.length));`;
		spawn('sh', ['-c', `printf words > '${pipe}'`]);
		const {stdout, status} = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
			encoding: 'utf8',
		});
		expect([stdout, status]).toEqual(['5', 0]);
	});
});
