import type {PointerDoes} from '../../reader/pointing.ts';
import type {Cell} from '../control.ts';

/** Something that a mouse did, and where. */
export interface PointerEvent {
	readonly does: PointerDoes;
	readonly at: Cell;
}

/**
 * Follows a mouse by what a terminal tells of it (SGR, mode 1006): a button that is let go where it was pressed is a click,
 * elsewhere a drag.
 */
export class Pointer {
	#pressedAt: Cell | null = null;

	/** What was done; null where it means nothing here or has only begun, undefined for what is a key. */
	take(sent: string): PointerEvent | null | undefined {
		const [, button, column, row, ends] = /^\u001B\[<(\d+);(\d+);(\d+)([Mm])$/.exec(sent) ?? [];
		if (button === undefined) return undefined;
		const at = {row: Math.max(0, Number(row) - 1), column: Math.max(0, Number(column) - 1)};
		if (ends === 'm') return this.#letGo(at);
		this.#pressedAt = button === '0' ? at : null;
		const does = wheelBy(button);
		return does && {does, at};
	}

	#letGo(at: Cell): PointerEvent | null {
		const from = this.#pressedAt;
		this.#pressedAt = null;
		return from && {does: from.row === at.row && from.column === at.column ? 'click' : 'drag', at};
	}
}

/** By xterm's numbers. With a key held down a button has another: what is done then is the terminal's own, for selecting. */
function wheelBy(button: string): PointerDoes | null {
	if (button === '64') return 'wheel-up';
	return button === '65' ? 'wheel-down' : null;
}
