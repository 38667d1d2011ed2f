type EnvironmentSaid = Readonly<Record<string, string | undefined>>;

/**
 * Whether the reader is told and not drawn: where that is asked for, or where the environment says of all programs that a screen
 * reader reads them, on a terminal. `INK_SCREEN_READER=true` is what Ink goes by, `ACCESSIBLE=1` what others do.
 */
export const wantsAloud = (
	asked: boolean,
	{INK_SCREEN_READER, ACCESSIBLE}: EnvironmentSaid,
	onTerminal: boolean,
): boolean => asked || (onTerminal && (INK_SCREEN_READER === 'true' || /^(?:1|t|true)$/i.test(ACCESSIBLE ?? '')));
