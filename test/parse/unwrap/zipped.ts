import {Buffer} from 'node:buffer';
import {crc32, deflateRawSync} from 'node:zlib';

export interface ZipPart {
	readonly name: string;
	readonly data: string | Uint8Array;
	/** What the zip says of the part, where that is not true. */
	readonly said?: {readonly size?: number; readonly crc?: number; readonly flags?: number; readonly method?: number};
	/** How it is packed, where it is not by zlib. */
	readonly packed?: Uint8Array;
}

/** A zip as its format has it (APPNOTE 6.3), true or not. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
	const bodies: Buffer[] = [];
	const entries: Buffer[] = [];
	let at = 0;
	for (const {name, data, said = {}, packed} of parts) {
		const bytes = Buffer.from(data);
		const body = Buffer.from(packed ?? deflateRawSync(bytes));
		const file = Buffer.from(name);
		const about = Buffer.alloc(26);
		about.writeUInt16LE(20, 0);
		about.writeUInt16LE(said.flags ?? 0x800, 2);
		about.writeUInt16LE(said.method ?? 8, 4);
		about.writeUInt32LE(said.crc ?? crc32(bytes), 10);
		about.writeUInt32LE(body.length, 14);
		about.writeUInt32LE(said.size ?? bytes.length, 18);
		about.writeUInt16LE(file.length, 22);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(at, 10);
		bodies.push(Buffer.from('PK\u0003\u0004'), about, file, body);
		entries.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), about, place, file);
		at += 30 + file.length + body.length;
	}
	const directory = Buffer.concat(entries);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(parts.length % 65_536, 4);
	end.writeUInt16LE(parts.length % 65_536, 6);
	end.writeUInt32LE(directory.length, 8);
	end.writeUInt32LE(at, 12);
	return Buffer.concat([...bodies, directory, Buffer.from('PK\u0005\u0006'), end]);
}

/** A zip of parts by their names. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Buffer =>
	zipOf(Object.entries(parts).map(([name, data]) => ({name, data})));
