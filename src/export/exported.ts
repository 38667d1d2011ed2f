/** What a format is written as: a text; what only a file can hold; or a folder, with what of it says most by itself. */
export type Exported = string | Uint8Array | ExportedFolder;

export interface ExportedFolder {
	/** By their names. */
	readonly files: ReadonlyMap<string, string>;
	/** The one that is printed where no folder is named. */
	readonly text: string;
}
