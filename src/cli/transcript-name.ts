/** How the names of files end that may be transcripts, those that are packed by gzip too. */
const transcriptName =
	/\.(?:te?xt|md|markdown|x?html?|shtml|mht(?:ml)?|xml|json|jsonl|ndjson|srt|(?:web)?vtt|sbv|ass|ssa|lrc|ttml|docx|f?odt|epub|pdf|rtf)(?:\.gz)?$/iu;

/** What the reader itself keeps beside a transcript. */
const ownName = /\.corrections\.jsonl$/iu;

/** Whether a file that nobody named may be a transcript. */
export const isTranscriptName = (path: string): boolean => transcriptName.test(path) && !ownName.test(path);
