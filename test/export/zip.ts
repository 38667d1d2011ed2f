import {inflateRawSync} from 'node:zlib';

/** The files of a zip archive as text, by name. */
export function filesIn(bytes: Uint8Array): ReadonlyMap<string, string> {
	const buffer = Buffer.from(bytes);
	const files = new Map<string, string>();
	for (let at = buffer.indexOf('PK\u0001\u0002'); at >= 0; at = buffer.indexOf('PK\u0001\u0002', at + 4)) {
		const [method, packed, named] = [
			buffer.readUInt16LE(at + 10),
			buffer.readUInt32LE(at + 20),
			buffer.readUInt16LE(at + 28),
		];
		const head = buffer.readUInt32LE(at + 42);
		const from = head + 30 + buffer.readUInt16LE(head + 26) + buffer.readUInt16LE(head + 28);
		const content = buffer.subarray(from, from + packed);
		const name = buffer.toString('utf8', at + 46, at + 46 + named);
		files.set(name, (method === 0 ? content : inflateRawSync(content)).toString('utf8'));
	}
	return files;
}
