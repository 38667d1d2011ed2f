/** A change of one module of a package that the screen is made of. */
export interface Patch {
	/** Fits the path of the module, with slashes, and of no other. */
	readonly module: RegExp;
	/** The module's text changed. @throws Error where the package is no longer as the patch knows it */
	readonly change: (source: string) => string;
}

/** Puts `after` in the place of `before`. @throws Error unless `before` is there exactly once */
export function swap(source: string, before: string, after: string): string {
	const [start, end, ...more] = source.split(before);
	if (end === undefined || more.length > 0) throw new Error(`not there once, so the patch must change: ${before}`);
	return start + after + end;
}
