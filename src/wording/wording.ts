import type {english} from './en.ts';

/** All that the program says to people, in one language. English tells what there is; a language lacks none of it. */
export type Wording = ShapeOf<ReturnType<typeof english>>;

/** The ids and parameters of English, whatever the words are. */
type ShapeOf<English> = {
	readonly [Id in keyof English]: English[Id] extends string
		? string
		: English[Id] extends (...about: infer About) => string
			? (...about: About) => string
			: ShapeOf<English[Id]>;
};

/** A message of the status line, by its id; of some with what it is about, and of a copy as what it was copied: plain data. */
export type Message =
	| keyof Wording['messages']
	| {readonly id: keyof Wording['told']; readonly about: string; readonly as?: keyof Wording['copied']};
