/** Something the user can mend: told in one line, with exit code 2. The message says what to do. */
export class Failure extends Error {
	override readonly name = 'Failure';
}
