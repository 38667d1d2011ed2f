import type {Environment} from './language-asked.ts';

/** Who says whether the reader is told and not drawn; undefined for who says nothing. */
interface AloudSaid {
	/** By an option. */
	readonly asked: boolean | undefined;
	/** In the configuration file. */
	readonly inFile: boolean | undefined;
	readonly environment: Environment;
}

/** Whether the reader is told. What is said for every start counts on a terminal only: `FILE | less` prints the text. */
export const wantsAloud = ({asked, inFile, environment}: AloudSaid, onTerminal: boolean): boolean =>
	asked ?? (onTerminal && (inFile ?? variableForAloud(environment) !== undefined));

/**
 * The variable that says of all programs that a screen reader reads them: `INK_SCREEN_READER=true` is what Ink goes by,
 * `ACCESSIBLE=1` what others do.
 */
export function variableForAloud({INK_SCREEN_READER, ACCESSIBLE}: Environment): string | undefined {
	if (INK_SCREEN_READER === 'true') return 'INK_SCREEN_READER';
	return /^(?:1|t|true)$/i.test(ACCESSIBLE ?? '') ? 'ACCESSIBLE' : undefined;
}
