export type HelpTopic = 'read' | 'parse' | 'search' | 'kwic' | 'figures' | 'print';

/** What `--help` prints: examples first. */
export const helpText: Readonly<Record<HelpTopic, string>> = {
	read: `briefing-tui opens the transcript of a press briefing in the terminal.

  briefing-tui                       the briefing that comes with the program
  briefing-tui transcript.txt        a transcript of your own
  curl … | briefing-tui -            one from standard input
  briefing-tui --goto q3 FILE        straight to question 3
  briefing-tui --search 稀土 FILE     straight to the first passage about 稀土
  briefing-tui FILE | less           as text, where the output is no terminal

Commands (each has its own --help)
  parse FILE      the briefing as JSON: speakers, turns, questions and answers
  search QUERY    the passages that answer a query
  kwic QUERY      a concordance: every hit in its context, in one column
  figures FILE    every number and what it measures
  print FILE      the transcript as text

Options
  --goto WHERE            q3, or an anchor such as q3-a2-p1
  --search QUERY          open at the best hit
  --encoding NAME         the character set of the file, if it is told wrong
  --theme dark|light      else as the terminal's background is
  --ambiguous narrow|wide how wide the terminal draws “ ” … —; else it is asked
  --no-color              no colour (as NO_COLOR does)
  -h, --help   -V, --version

Inside, ? shows every key. Exit codes: 0, 1 nothing found, 2 unusable input, 130 interrupted.
`,
	parse: `briefing-tui parse prints what a transcript holds.

  briefing-tui parse transcript.txt --json       everything, as JSON (schema briefing-tui/1)
  briefing-tui parse transcript.txt              speakers and questions, as text
  briefing-tui parse transcript.txt --explain    every line, what it was taken for, and why
  briefing-tui parse - --json < transcript.txt

Options
  --json             JSON
  --explain          line by line
  --encoding NAME    the character set of the file, if it is told wrong
`,
	search: `briefing-tui search prints the passages that answer a query, the best first.

  briefing-tui search 新能源汽车                       in the briefing that comes with the program
  briefing-tui search --file transcript.txt -- 稀土
  briefing-tui search --json --limit 5 -- 芯片 人才

Options
  --file FILE        the transcript; - is standard input
  --limit N          at most N passages
  --json             JSON: query, and hits with anchor, speaker, text, ranges
  --encoding NAME    the character set of the file, if it is told wrong

Exit code 1 when nothing was found.
`,
	kwic: `briefing-tui kwic prints every hit of a query in its context, the hits in one column.

  briefing-tui kwic 產業鏈                        in the briefing that comes with the program
  briefing-tui kwic --sort right --file transcript.txt -- 稀土
  briefing-tui kwic --tsv -- 芯片 > chips.tsv      for a spreadsheet

Options
  --sort place|right|left   by place, by what follows, by what precedes
  --file FILE        the transcript; - is standard input
  --tsv, --json      as tab-separated values, as JSON
  --encoding NAME    the character set of the file, if it is told wrong

Exit code 1 when nothing was found.
`,
	figures: `briefing-tui figures prints every number of a briefing: its unit, what it measures, who said it.

  briefing-tui figures                            of the briefing that comes with the program
  briefing-tui figures --sort measure transcript.txt
  briefing-tui figures --tsv transcript.txt > figures.tsv

Options
  --sort place|measure|value|kind   by place, by what is measured, by value, by kind
  --tsv, --json      as tab-separated values, as JSON
  --encoding NAME    the character set of the file, if it is told wrong

Exit code 1 when there are none.
`,
	print: `briefing-tui print prints a transcript as text: speakers, numbered questions, paragraphs.

  briefing-tui print transcript.txt | less
  briefing-tui print --script simplified transcript.txt > jianti.txt

Options
  --script simplified|taiwan|hongkong   Chinese in another script; else as printed
  --encoding NAME    the character set of the file, if it is told wrong
`,
};
