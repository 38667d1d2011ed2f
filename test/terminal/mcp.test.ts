import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Client} from '@modelcontextprotocol/client';
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio';
import {expect, test, vi} from 'vitest';
import {cleansUp, folder, program} from './terminal.ts';

vi.setConfig({testTimeout: 60_000});
cleansUp();

const nodes = ['node22', 'node', 'node26'].map(name =>
	fileURLToPath(new URL(`../../node_modules/${name}/bin/node`, import.meta.url)),
);

test.each(nodes)('the built program serves the files that are named: %s', async node => {
	writeFileSync(join(folder, 'harbour.txt'), '海岸日報記者:\n\n何時通航?\n\n局長 陶景明:\n\n九月，兩艘渡輪。\n');
	const transport = new StdioClientTransport({
		command: node,
		args: [program, 'mcp', 'harbour.txt', '--sample'],
		cwd: folder,
		stderr: 'pipe',
	});
	let messages = '';
	transport.stderr?.on('data', data => {
		messages += data;
	});
	const client = new Client({name: 'test', version: '1.0.0'});
	await client.connect(transport);
	expect(client.getServerVersion()).toMatchObject({name: 'briefing-tui'});
	const {structuredContent} = await client.callTool({name: 'list_briefings', arguments: {}});
	expect(structuredContent).toMatchObject({briefings: [{briefing: 'harbour.txt'}, {briefing: 'seed-scio-2021.txt'}]});
	const cited = await client.callTool({
		name: 'cite',
		arguments: {briefing: 'harbour.txt', anchor: 'q1-a1-p1', style: 'plain'},
	});
	expect(cited.structuredContent).toMatchObject({citations: [{words: ['九月，兩艘渡輪。'], speaker: '陶景明'}]});
	await client.close();
	expect(messages).toBe('');
});

test('it ends with its standard input, and what cannot be served is one line', () => {
	const run = (...args: readonly string[]) =>
		spawnSync(process.execPath, [program, 'mcp', ...args], {cwd: folder, encoding: 'utf8', input: ''});
	expect(run('--sample')).toMatchObject({status: 0, stdout: '', stderr: ''});
	expect(run('nowhere.txt')).toMatchObject({
		status: 2,
		stdout: '',
		stderr: expect.stringMatching(/^briefing-tui: nowhere\.txt: there is no such file[^\n]*\n$/),
	});
});
