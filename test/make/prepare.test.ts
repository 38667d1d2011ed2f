import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const script = fileURLToPath(new URL('../../bin/make/prepare.js', import.meta.url));

test('installed from git by a Node that is too old, it says so in one line and builds nothing', () => {
	const older = "Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.11.1'}})";
	const {status, stdout, stderr} = spawnSync(process.execPath, [`--import=data:text/javascript,${older}`, script], {
		encoding: 'utf8',
		env: {...process.env, _PACOTE_NO_PREPARE_: script},
	});
	expect({status, stdout, stderr}).toEqual({
		status: 1,
		stdout: '',
		stderr: 'briefing-tui: it needs Node 22 or newer, and this is Node 20.11.1\n',
	});
});
