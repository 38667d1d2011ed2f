// Runs in an xterm, for `pictures.ts`: draws one thing after another and takes a picture of the window after each.
// `photograph.ts FILE`: JSON, a list of what to write to the terminal and of the path of the picture.
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';

const window = process.env['WINDOWID'] ?? '';
const shots: readonly {readonly data: string; readonly path: string}[] = JSON.parse(
	readFileSync(process.argv[2] ?? '', 'utf8'),
);
process.stdin.setRawMode(true);
for (const {data, path} of shots) {
	// What it answers tells that it has read so far; it then still has to draw.
	const read = once(process.stdin, 'data');
	process.stdout.write(`${data}\u001B[6n`);
	await read;
	await setTimeout(100);
	execFileSync('import', ['-window', window, path]);
}
process.exit();
