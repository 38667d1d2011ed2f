import type {Environment} from './language-asked.ts';

/** Whether the reader is told and not drawn: where that is asked for, or where a variable says so, on a terminal. */
export const wantsAloud = (asked: boolean, environment: Environment, onTerminal: boolean): boolean =>
	asked || (onTerminal && variableForAloud(environment) !== undefined);

/**
 * The variable that says of all programs that a screen reader reads them: `INK_SCREEN_READER=true` is what Ink goes by,
 * `ACCESSIBLE=1` what others do.
 */
export function variableForAloud({INK_SCREEN_READER, ACCESSIBLE}: Environment): string | undefined {
	if (INK_SCREEN_READER === 'true') return 'INK_SCREEN_READER';
	return /^(?:1|t|true)$/i.test(ACCESSIBLE ?? '') ? 'ACCESSIBLE' : undefined;
}
