import {fstatSync, writeFileSync} from 'node:fs';

/**
 * Has standard output written whole where it is a file, and an error come of it where the disk has no room for all: Node's
 * own stream takes the part that still went in for the whole.
 */
export function writeOutputWhole(output: NodeJS.WriteStream & {readonly fd: 1}): void {
	if (!fstatSync(output.fd).isFile()) return;
	output._write = (chunk: string | Uint8Array, _encoding, done) => {
		try {
			writeFileSync(output.fd, chunk);
			done();
		} catch (error) {
			done(error as NodeJS.ErrnoException);
		}
	};
}
