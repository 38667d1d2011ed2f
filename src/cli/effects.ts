import {createOutline} from '../briefing/outline.ts';
import {converterFor} from '../export/briefing-in-script.ts';
import type {Effect} from '../reader/effect.ts';
import type {Reader} from '../reader/reader.ts';
import type {Action} from '../reader/update.ts';
import {loadPatterns} from '../search/ways/pattern.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import type {Mounted} from '../ui/ink/mount.ts';
import {type InterfaceLanguage, wordingIn} from '../wording/languages.ts';
import {correct} from './correcting.ts';
import {Failure} from './failure.ts';
import type {Keeper} from './keeping.ts';
import type {Lender} from './lender.ts';
import {openBriefing} from './open.ts';
import type {OpenedSources} from './opened-sources.ts';

/** What effects work upon. */
export interface World {
	readonly reader: Reader;
	/** What is open, as it was opened. */
	readonly sources: OpenedSources;
	readonly keeper: Keeper;
	/** The reader on the screen, and who lends its terminal, once they are there. */
	readonly mounted: Promise<Mounted & Lender>;
}

/** Does what the reader asked for; what comes of it, it hears of in another action. */
export async function carryOut(effect: Effect, {reader, sources, keeper, mounted}: World): Promise<void> {
	const opened = sources.of(reader.state().front.outline.briefing);
	switch (effect.do) {
		case 'quit':
			return (await mounted).leave(effect.code);
		case 'redraw':
			return (await mounted).redraw();
		case 'suspend':
			return (await mounted).stop();
		case 'edit': {
			const {editAt} = await import('./editor.ts');
			const trouble = await editAt(opened, effect.at, (await mounted).lend);
			if (trouble) reader.dispatch({type: 'told', message: trouble});
			return;
		}
		case 'copy':
			return reader.dispatch(await (await import('./copied.ts')).copied(effect, opened.briefing, reader.state()));
		case 'pipe':
			reader.dispatch({type: 'told', message: {id: 'running', about: effect.command}});
			return reader.dispatch(await (await import('./piped.ts')).piped(effect, opened.briefing, reader.state()));
		case 'open':
			return reader.dispatch(await openedFrom(effect, sources, keeper, reader.state().settings.language));
		case 'clip': {
			const {clipOf} = await import('./basket.ts');
			const clip = clipOf(opened, effect.stretches);
			if (!clip) return reader.dispatch({type: 'told', message: 'notThere'});
			keeper.changeClips({put: clip});
			reader.dispatch({type: 'clips read', clips: keeper.clips()});
			const {excerptOf} = await import('./copied.ts');
			return reader.dispatch({
				type: 'told',
				message: {id: 'clipped', about: excerptOf(clip.quotation.words.join(' '))},
			});
		}
		case 'keep':
			keeper.changeClips(effect.change);
			return reader.dispatch({type: 'clips read', clips: keeper.clips()});
		case 'correct': {
			const {opened: next, message} = await correct(opened, effect.change, keeper.folder);
			sources.add(next);
			const {mended, briefing} = next;
			reader.dispatch({type: 'corrected', outline: createOutline(briefing), mended});
			return reader.dispatch({type: 'told', message});
		}
		case 'report corrections':
			return reader.dispatch(await (await import('./copied.ts')).copiedReport(opened, reader.state()));
		case 'read clips':
			return reader.dispatch({type: 'clips read', clips: keeper.clips()});
		case 'copy clip': {
			const clip = reader.state().clips.find(({id}) => id === effect.id);
			return clip && reader.dispatch(await (await import('./copied.ts')).copiedClip(clip, reader.state()));
		}
		case 'write clips': {
			const {writeClips} = await import('./basket.ts');
			const {clips, settings} = reader.state();
			return reader.dispatch({type: 'told', message: await writeClips(clips, effect.path, settings.language)});
		}
		case 'write': {
			const {writeNew} = await import('./write-new.ts');
			return reader.dispatch({type: 'told', message: writeNew(effect.path, effect.text)});
		}
		case 'export': {
			const {exported} = await import('./exported-part.ts');
			return reader.dispatch({type: 'told', message: await exported(effect, opened.briefing, reader.state())});
		}
		case 'look for what was read':
			return reader.dispatch({type: 'looked for what was read', read: keeper.recent()});
		case 'read source':
			return reader.dispatch({type: 'source read', text: await opened.text()});
		case 'load script': {
			const convert = await converterFor(reader.state().front.outline.briefing, effect.script);
			return reader.dispatch({type: 'script loaded', script: effect.script, convert});
		}
		case 'load patterns':
			return reader.dispatch({type: 'patterns loaded', patterns: await loadPatterns()});
	}
}

/** A briefing by its path or address, as an action; where it cannot be opened, the action tells why. */
async function openedFrom(
	{source, clip}: Extract<Effect, {do: 'open'}>,
	sources: OpenedSources,
	keeper: Keeper,
	language: InterfaceLanguage,
): Promise<Action> {
	try {
		const opened = await openBriefing({source, sample: false, encoding: undefined}, language);
		sources.add(opened);
		const {briefing} = opened;
		const kept = keeper.kept(briefing.source.sha256);
		return {
			type: 'opened',
			source,
			outline: createOutline(briefing),
			mended: opened.mended,
			kept,
			...(clip !== undefined && {clip}),
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const about = sanitizeLine(error.say(wordingIn(language)));
		return {type: 'not opened', source, message: {id: 'cannotOpen', about}};
	}
}
