import {basename} from 'node:path';
import {createOutline} from '../briefing/outline.ts';
import {converterFor} from '../export/briefing-in-script.ts';
import type {Size} from '../reader/layout.ts';
import type {Kept} from '../reader/sitting.ts';
import {createOpen, createState} from '../reader/start.ts';
import {type State, withMessage} from '../reader/state.ts';
import type {SettingFault} from '../settings/setting-fault.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import type {Message, Wording} from '../wording/wording.ts';
import type {ConfigFile} from './config-file.ts';
import {configuredReader, settingFaultTold} from './configured.ts';
import {createKeeper, type Keeper} from './keeping.ts';
import {openFirst} from './open-first.ts';
import type {Opened} from './opened.ts';
import {ownStateFolder} from './own-state.ts';
import type {ReadRequest} from './request.ts';
import {startAt} from './start-at.ts';
import {tell} from './tell.ts';

/** A reader that has been opened, before anything of it is shown or told. */
export interface Begun {
	readonly opened: Opened;
	readonly keeper: Keeper;
	readonly kept: Kept;
	readonly state: State;
}

/** Opens what is asked for, where one left it. @throws Failure */
export async function begin(
	request: ReadRequest,
	file: ConfigFile,
	asked: InterfaceLanguage | undefined,
	{size, aloud}: {readonly size: Size; readonly aloud: boolean},
): Promise<Begun> {
	const {opened, files, message} = await openFirst(request, asked);
	const {briefing} = opened;
	const keeper = createKeeper(request.private ? null : ownStateFolder());
	const kept = keeper.kept(briefing.source.sha256);
	const own = await configuredReader(file);
	const {theme} = request;
	const settings = {...keeper.settings(), ...own.settings, ...(theme !== undefined && {theme})};
	const language = languageBeside(asked, briefing.language);
	const front = createOpen(createOutline(briefing), opened.mended);
	const convert = await converterFor(briefing, settings.script ?? 'asPrinted');
	const loaded = {...createState({front, size, aloud, settings: {...settings, language}, files}), convert};
	const started = withNews(await startAt(loaded, request, opened, kept), request, keeper);
	const news = message ?? faultNews(own.faults, file, wordingIn(language));
	return {opened, keeper, kept, state: news ? withMessage(started, news) : started};
}

/** What is wrong in the configuration file stands on the terminal again once the reader is left; the reader itself has room for one. */
function faultNews(faults: readonly SettingFault[], {path}: ConfigFile, wording: Wording): Message | null {
	for (const fault of faults) tell(settingFaultTold(path ?? '', fault, wording));
	const [first] = faults;
	return first ? {id: 'settingsWrong', about: settingFaultTold(basename(path ?? ''), first, wording)} : null;
}

/** Where no file was named, what was read last is told of. */
function withNews(state: State, {sample}: ReadRequest, keeper: Keeper): State {
	const last = sample ? keeper.recent().find(({source}) => source !== null) : undefined;
	const here = state.front.outline.briefing.source.sha256;
	return last && last.sha256 !== here ? withMessage(state, {id: 'readLast', about: last.title}) : state;
}
