export const HELP = `amends check [FILE …]        checks drafts: plain text, .md, .html or .eml; - or nothing: standard input
  --language auto|en|es|sk   language of the draft; default auto, told per paragraph
  --situation auto|our-mistake|bad-news|not-ours|complaint|none   default auto
  --list FILE                a team list (JSON or CSV), may be repeated
  --locale en|es|sk          language of titles and advice; default from the environment, else en
  --today YYYY-MM-DD         the day that date suggestions count from; default the real one
  --format text|json|jsonl   default text; coloured only on a terminal, NO_COLOR respected
  --fail-on error|warning|hint|never   default error
  --help, --version

amends lists check FILE …    checks team lists: their form, examples, doubles, conflicts, entries that never match
  --locale, --today          as above

The word check may be left out. Nothing leaves this computer.

text   one paragraph a finding: FILE:LINE:COLUMN, counted from 1
json   one file: an object; several: an array of objects, "id" is the file's name
jsonl  no file: reads one JSON object a line from standard input and answers each at once,
         {"id": "m1", "text": "…", "language"?: "en", "situation"?: "our-mistake", "quoted"?: "the mail that is answered"}
       files: one object a line
For .eml and .html, lines, columns and offsets count in the text that was taken out; JSON carries it as "text".

lists check tells one problem a line: FILE:LINE: what is wrong and what to do. docs/lists.md tells how lists are written.

Exit status: 0 nothing (at or above --fail-on); 1 something; 2 wrong usage, or something could not be read.
`;
