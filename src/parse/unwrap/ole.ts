import {Buffer} from 'node:buffer';
import type {Unreadable} from '../../wording/remarks.ts';

/** The stream in which Office keeps a document that a password locks ([MS-OFFCRYPTO] 2.3.4.4). */
const locked = Buffer.from('EncryptedPackage', 'utf16le');

/** A compound file: of the offices before 2007, or a document of today under a password. None is read. */
export async function unwrapOle(bytes: Uint8Array): Promise<Unreadable> {
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return {failure: whole.includes(locked) ? 'locked' : 'office'};
}
