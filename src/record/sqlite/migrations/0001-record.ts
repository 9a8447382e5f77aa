/** The first schema. Days are counted from 1970-01-01; a day that nobody knows is -999999. */
export const record = `
CREATE TABLE moment (number INTEGER PRIMARY KEY, at TEXT NOT NULL) STRICT;
CREATE INDEX moment_at ON moment (at);

-- Bytes as they came in, deflated; found by their SHA-256.
CREATE TABLE original (row INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, bytes BLOB NOT NULL) STRICT;

CREATE TABLE report (row INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE revision (
  row INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (row),
  number INTEGER NOT NULL,
  newest INTEGER NOT NULL,
  id TEXT NOT NULL,
  hash BLOB NOT NULL,
  changed TEXT NOT NULL,
  published TEXT,
  outlet TEXT,
  url TEXT,
  headline TEXT NOT NULL,
  rest TEXT NOT NULL,
  original INTEGER NOT NULL REFERENCES original (row),
  media_type TEXT NOT NULL,
  added INTEGER NOT NULL REFERENCES moment (number)
) STRICT;
CREATE INDEX revision_report ON revision (report);
CREATE INDEX revision_id ON revision (id);
CREATE INDEX revision_added ON revision (added);
CREATE INDEX revision_published ON revision (published);
CREATE INDEX revision_outlet ON revision (outlet, published);

-- The text of a revision, deflated.
CREATE TABLE body (revision INTEGER PRIMARY KEY REFERENCES revision (row), text BLOB NOT NULL) STRICT;

-- What an engine read in a revision: its statements have the rows from first on. Their orders all begin with prefix.
CREATE TABLE reading (
  row INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL REFERENCES revision (row),
  engine TEXT NOT NULL,
  version TEXT NOT NULL,
  added INTEGER NOT NULL REFERENCES moment (number),
  first INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  current INTEGER NOT NULL,
  prefix TEXT NOT NULL,
  UNIQUE (revision, engine, version)
) STRICT;
CREATE INDEX reading_added ON reading (added);

-- The statements of a reading as they were read: a line of JSON each, deflated together; and their vectors.
CREATE TABLE sheet (reading INTEGER PRIMARY KEY REFERENCES reading (row), statements BLOB NOT NULL, vectors BLOB NOT NULL) STRICT;

-- Words that statements are found by, as numbers.
CREATE TABLE term (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

-- What statements are sorted and sifted by. first and last stand only where the thing spans more than facets can hold.
CREATE TABLE statement (
  row INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES reading (row),
  day INTEGER NOT NULL,
  facets INTEGER NOT NULL,
  published INTEGER NOT NULL,
  outlet INTEGER REFERENCES term (id),
  first INTEGER,
  last INTEGER,
  withdrawn INTEGER REFERENCES moment (number),
  suffix TEXT NOT NULL
) STRICT;
CREATE INDEX statement_day ON statement (day, facets);
CREATE INDEX statement_withdrawn ON statement (withdrawn) WHERE withdrawn IS NOT NULL;
CREATE INDEX statement_long ON statement (day) WHERE (facets >> 10 & 63) = 63;

-- Statements by type, party and place, in the order of their days.
CREATE TABLE posting (
  term INTEGER NOT NULL,
  day INTEGER NOT NULL,
  row INTEGER NOT NULL,
  facets INTEGER NOT NULL,
  PRIMARY KEY (term, day, row)
) STRICT, WITHOUT ROWID;

-- What an analyst made of a statement: as corrected (null: as it was read), and what it is found by since.
CREATE TABLE decided (statement INTEGER PRIMARY KEY REFERENCES statement (row), decided TEXT, corrected TEXT, found_by TEXT NOT NULL) STRICT;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  ruling TEXT NOT NULL,
  analyst TEXT NOT NULL,
  why TEXT,
  moment INTEGER NOT NULL REFERENCES moment (number),
  undone INTEGER REFERENCES moment (number),
  undone_by TEXT
) STRICT;

CREATE TABLE visit (user TEXT PRIMARY KEY, moment INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Full text of quotes (rowid: statement) and of headlines with texts (rowid: revision); the words themselves stand elsewhere.
CREATE VIRTUAL TABLE quote USING fts5 (words, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE wording USING fts5 (words, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2');

${["origin", "happening", "count", "issue"].map(items).join("\n")}
`;

/** Tables of what is gathered: the items with their places in the order, and the items by their keys; start is the beginning of the place. */
function items(gathering: string): string {
  return `
CREATE TABLE ${gathering}_item (
  row INTEGER PRIMARY KEY,
  place TEXT NOT NULL,
  founder INTEGER NOT NULL,
  keys TEXT NOT NULL,
  features BLOB NOT NULL
) STRICT;
CREATE INDEX ${gathering}_founder ON ${gathering}_item (founder);
CREATE TABLE ${gathering}_key (
  key TEXT NOT NULL,
  start TEXT NOT NULL,
  row INTEGER NOT NULL,
  PRIMARY KEY (key, start, row)
) STRICT, WITHOUT ROWID;`;
}
