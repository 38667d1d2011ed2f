import {outletNames} from '../../lexicon/outlet-names.ts';
import {squeeze} from '../../text/squeeze.ts';

/**
 * What else an outlet is called, in Chinese, elsewhere, or by its initials: squeezed names, none of them the one asked for.
 * @param name squeezed
 */
export function otherOutletNames(name: string): readonly string[] {
	rows ??= outletNames().map(row => row.filter(({alone}) => !alone).map(({name}) => squeeze(name)));
	return rows.filter(row => row.includes(name)).flatMap(row => row.filter(other => other !== name));
}

let rows: readonly (readonly string[])[] | undefined;
